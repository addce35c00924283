internal import Intake
internal import Jury
internal import Phrases
internal import Rankings
internal import Records
internal import Reports

/// What the jury talked over and decided, in its order: a document to print and to sign.
struct MinutesPage {
    let name: String
    let items: [Item]
    /// What separated equal scores, by category.
    let ties: [(category: String, told: [String])]
    let words: any PageWords

    struct Item {
        let line: Int
        let time: String
        let title: String
        let what: What

        enum What {
            case discussion(present: String, outside: String?, notes: String?)
            case vote(VoteTaken, question: String)
            case award(prize: String, isGiven: Bool, reason: String)
            case intervention(String)
        }
    }

    static func answer(_ person: PersonVisit) async throws -> Answer {
        let words = person.words
        var ties: [(String, [String])] = []
        for (category, bar) in try await person.rankingBars() where bar == nil {
            let told = try await person.ranking(of: category.id).ties(words)
            if !told.isEmpty { ties.append((category.name.text(in: words), told)) }
        }
        let edition = try await person.site.shelf.contents(of: person.site).edition
        let page = MinutesPage(
            name: edition.name.text(in: words), items: try await items(of: nil, person), ties: ties,
            words: words)
        return person.page(words.minutesTitle, here: Address(.deliberation), page.html)
    }

    private var html: HTML {
        let told = ties.map { category, told -> HTML in
            "<h3>\(category)</h3>\n<ul>\n\(told.map { "<li>\($0)</li>\n" as HTML })</ul>\n"
        }
        let separated: HTML? = ties.isEmpty ? nil : "<h2>\(words.minutesTies)</h2>\n\(told)"
        let items: HTML =
            items.isEmpty
            ? "<p>\(words.minutesNone)</p>\n" : "\(items.map { $0.html(words, isAlone: false) })"
        return """
            <h1>\(words.minutesTitle)</h1>
            <p class="soft">\(name)</p>
            \(items)\(separated)<p class="signature">\(words.minutesSigned)</p>
            <p class="signature">\(words.minutesSigned)</p>

            """
    }
}

extension MinutesPage.Item {
    /// - Parameter isAlone: whether the page is the entry's, and need not name it.
    func html(_ words: any PageWords, isAlone: Bool) -> HTML {
        let title: HTML? = isAlone ? nil : "<strong>\(title)</strong> "
        let lines: [String] =
            switch what {
            case .discussion(let present, let outside, let notes):
                [words.discussedBy(present), outside.map(words.outOfRoom), notes].compactMap(\.self)
            case .vote(let vote, let question):
                [
                    question,
                    [
                        words.voteCounted(vote.count),
                        vote.manner == .hands ? words.voteHands : words.voteSecret,
                        vote.needs == .simple ? words.voteSimple : words.voteTwoThirds,
                        vote.isCarried ? words.voteCarried : words.voteLost,
                    ].joined(separator: " · "),
                ]
            case .award(let prize, let isGiven, let reason):
                [isGiven ? prize : prize + ": " + words.prizeNotGiven, reason]
            case .intervention(let told): [told]
            }
        return """
            <section class="minute">
            <p>\(title)<span class="soft">\(time)</span></p>
            \(lines.map { "<p>\($0)</p>\n" as HTML })</section>

            """
    }
}

extension MinutesPage {
    /// What was said and decided, of what she sees; of one entry, or of all.
    static func items(of one: Identifier<Entry>?, _ person: PersonVisit) async throws -> [Item] {
        let (site, words, asker, now) = (person.site, person.words, person.person, person.visit.now)
        let contents = try await site.shelf.contents(of: site)
        let addressees = try Addressees(site, contents.edition)
        let seen = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            func isMeant(_ entry: Identifier<Entry>?) -> Bool {
                guard let entry else { return one == nil }
                return (one == nil || one == entry) && sight.seesDiscussion(of: entry)
            }
            return (
                proceedings.discussions.filter { isMeant($0.value.entry) },
                proceedings.votes.filter { isMeant($0.value.entry) },
                proceedings.awards.filter { isMeant($0.value.entry) },
                Bundle.Notes.Intervention.dated(of: proceedings, text: site.text).filter { _, _, one in
                    isMeant(one.entry) && one.entries.allSatisfy(sight.seesDiscussion)
                }
            )
        }
        func title(_ entry: Identifier<Entry>) -> String { contents.heading(of: entry)?.title ?? entry.text }
        func names(_ jurors: [Identifier<Juror>]) -> String {
            jurors.map { addressees.name(of: $0.person) }.joined(separator: ", ")
        }
        var items = seen.0.map { line, talk in
            Item(
                line: line, time: words.time(talk.at), title: title(talk.entry),
                what: .discussion(
                    present: names(talk.jurors), outside: talk.outside.isEmpty ? nil : names(talk.outside),
                    notes: talk.notes.map { site.text($0) ?? "…" }))
        }
        items += seen.1.map { line, vote in
            Item(
                line: line, time: words.time(vote.at), title: title(vote.entry),
                what: .vote(vote, question: site.text(vote.question) ?? "…"))
        }
        items += seen.2.map { prize, award in
            Item(
                line: award.line, time: words.time(award.at), title: award.entry.map(title) ?? "",
                what: .award(
                    prize: prize.name.text, isGiven: award.entry != nil,
                    reason: site.text(award.reason) ?? "…"))
        }
        items += seen.3.map { line, at, one in
            Item(
                line: line, time: words.time(at), title: title(one.entry),
                what: .intervention(one.told(words, title: title)))
        }
        return items.sorted { $0.line < $1.line }
    }
}
