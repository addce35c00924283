internal import Intake
internal import Jury
internal import Phrases
internal import Rankings
internal import Reports
internal import Scoring

/// Last year's spreadsheet, ranked and analysed as an edition is. It is read, shown and forgotten.
enum SheetPage {
    static func answer(_ person: PersonVisit) throws -> Answer {
        person.page(person.words.sheetTitle, here: Address(.rankings), form(person))
    }

    static func post(_ person: PersonVisit) async throws -> Answer {
        guard let text = try person.form()["sheet"], !text.allSatisfy(\.isWhitespace) else {
            return person.page(
                person.words.sheetTitle, here: Address(.rankings),
                "<p class=\"notice wrong\" role=\"alert\">\(person.words.sheetEmpty)</p>\n" + form(person),
                .unprocessable)
        }
        let (sheet, findings) = BallotReader.read(csv: Array(text.utf8))
        let work = RankingWork.plain(sheet, findings, path: "sheet", scale: nil, ballotsMin: 1)
        let analysed = await person.site.rankings.analyse(work)
        let status: Answer.Status = work.rankings.isEmpty ? .unprocessable : .ok
        return person.page(
            person.words.sheetTitle, here: Address(.rankings), hasFigures: true,
            told(work, analysed, person.words) + form(person, text), status)
    }

    private static func form(_ person: PersonVisit, _ text: String = "") -> HTML {
        let words = person.words
        return """
            <h1>\(words.sheetTitle)</h1>
            <p>\(words.sheetSays)</p>
            <form method="post" action="\(Address(.sheet).path)">
            \(person.tokenField)<label class="text" data-fills="sheet" hidden>\(words.sheetFile)
            <input type="file" accept=".csv,.tsv,.txt,text/csv"></label>
            <label class="text">\(words.sheetLabel)
            <textarea name="sheet" rows="8" class="sheet" spellcheck="false" \
            placeholder="entry;juror;results;idea&#10;lamp;ada;7;8">\(text)</textarea></label>
            <p class="buttons"><button class="strong">\(words.sheetShow)</button></p>
            </form>

            """
    }

    /// In English, as the statistics are.
    private static func told(_ work: RankingWork, _ analysed: AnalysisWork, _ words: any PageWords) -> HTML {
        let findings = work.findings.prefix(Limits.findings).map { finding -> HTML in
            let line = finding.position.map { "Line \($0.line): " } ?? ""
            return "<li>\(line)\(finding.inEnglish.summary) \(finding.inEnglish.remedy)</li>\n"
        }
        let list: HTML? = findings.isEmpty ? nil : "<ul class=\"notice wrong\">\n\(findings)</ul>\n"
        let advice = work.advice.map { "<p class=\"soft\">\($0)</p>\n" as HTML }
        let lists = work.rankings.map {
            PlacesTable(caption: words.rankingTitle, ranked: $0, words: words).html
        }
        return """
            <div lang="en">
            \(list)\(lists)\(advice)\
            \(analysed.analyses.map { AnalysisPage.section($0) })</div>

            """
    }
}
