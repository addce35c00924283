internal import Jury
internal import Phrases
internal import Rankings
internal import Reports

/// How far a ranking can be trusted: all that the statistics say. How probable places are is shown only where
/// somebody asks for it, so that a deliberation is about entries.
enum SurePage {
    /// Rows of the first table that a page begins with.
    private static let entriesMax = 60

    static func answer(_ person: PersonVisit) async throws -> Answer {
        try await person.answer { seen in
            let words = person.words
            let title = words.howSure + " " + seen.category.name.text(in: words)
            return person.page(
                title, here: Address(.rankings), hasFigures: true,
                html(seen, person.visit.question.query, words))
        }
    }

    private static func html(_ seen: SeenRanking, _ query: Form, _ words: any PageWords) -> HTML {
        let address = Address(.sure, seen.category.id.text)
        let back: HTML = """
            <p class="around"><a href="\(Address(.ranking, seen.category.id.text).path)">\(words.rankingLink)</a></p>
            <h1>\(words.howSure)</h1>

            """
        guard let analysed = seen.analysed else {
            return back + "<p class=\"notice\" role=\"status\" data-again>\(words.statisticsWait)</p>\n"
        }
        let showsChances = query["chances"] == "1"
        let isWhole = query["all"] == "1" || analysed.order.count <= entriesMax
        let hidden: HTML? =
            seen.hiddenCount > 0 ? "<p class=\"soft\">\(words.hiddenInRanking(seen.hiddenCount))</p>\n" : nil
        let english: HTML? = words.language == .english ? nil : "<p class=\"soft\">\(words.inEnglish)</p>\n"
        let all = isWhole && query["all"] == "1" ? "&all=1" : ""
        let more: HTML? =
            isWhole
            ? nil
            : """
            <p>\(words.showsFirst(entriesMax, of: analysed.order.count)) \
            <a href="\(address.path)?all=1\(showsChances ? "&chances=1" : "")">\(words.showsAll)</a></p>

            """
        return back + """
            \(seen.notice.map { "<p class=\"soft\">\($0.text(in: words))</p>\n" as HTML })\(hidden)\
            <p class="on-screen"><a class="button quiet" href="\(address.path)?chances=\(showsChances ? 0 : 1)\(all)">\
            \(showsChances ? words.chancesHide : words.chancesShow)</a></p>
            \(more)\(english)<div lang="en">
            \(AnalysisPage.section(
                analysed, showsChances: showsChances, entriesMax: isWhole ? .max : entriesMax))</div>

            """
    }
}
