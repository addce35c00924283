public import Jury
public import Phrases

/// A ballot for a day without screens: one juror before one entry.
public struct PaperBallot: Hashable, Sendable {
    public let edition: String
    public let category: String
    public let round: String
    public let entry: String
    public let juror: String
    /// By which whoever types it in finds the seat.
    public let code: String
    public let rubric: Rubric

    public init(
        edition: String, category: String, round: String, entry: String, juror: String, code: String,
        rubric: Rubric
    ) {
        (self.edition, self.category, self.round) = (edition, category, round)
        (self.entry, self.juror, self.code, self.rubric) = (entry, juror, code, rubric)
    }

    public static func pages(_ ballots: [PaperBallot], _ words: any PageWords) -> PrintedPages {
        PrintedPages(
            title: words.paperTitle, language: words.language, sheets: ballots.map { $0.sheet(words) })
    }

    private func sheet(_ words: any PageWords) -> HTML {
        let scale = rubric.scale
        return """
            <section class="sheet ballot">
            <p class="soft">\([edition, category, round].filter { !$0.isEmpty }.joined(separator: " · "))</p>
            <h1>\(entry)</h1>
            <p class="lead">\(juror)</p>
            <p><span class="mono">\(code)</span></p>
            <p>\(words.paperHow(lowest: words.number(scale.min), highest: words.number(scale.max)))</p>
            <table>
            <thead><tr><th scope="col">\(words.whyCriterion)</th><td></td><th scope="col">\(words.mark(on: scale))</th>\
            <th scope="col">\(words.comment)</th></tr></thead>
            <tbody>
            \(rubric.criteria.map { row($0, words) })</tbody>
            </table>
            <div class="line"><span>\(words.paperDate)</span><span>\(words.paperSignature)</span></div>
            </section>

            """
    }

    private func row(_ criterion: Criterion, _ words: any PageWords) -> HTML {
        let anchors = criterion.anchors.map { anchor -> HTML in
            "<li>\(words.number(anchor.mark)): \(anchor.text.text(in: words))</li>\n"
        }
        let list: HTML? = anchors.isEmpty ? nil : "<ul class=\"anchors\">\(anchors)</ul>"
        return """
            <tr><th scope="row">\(criterion.name.text(in: words))<br>\
            <span class="small soft">\(words.weight(criterion.weight, of: rubric.total))</span></th>
            <td>\(criterion.question.text(in: words))\(list)</td><td class="box"></td>\
            <td class="said"></td></tr>

            """
    }
}
