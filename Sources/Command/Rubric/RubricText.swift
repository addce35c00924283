import Jury
import Phrases

/// Whether rubrics put results first, for people.
enum RubricText {
    static func text(_ checked: [CheckedRubric], _ style: Style) -> String {
        checked.map { text($0, style) }.joined(separator: "\n")
    }

    private static func text(_ checked: CheckedRubric, _ style: Style) -> String {
        var text = checked.result.findings.map { TextCheckReport.lines($0, style) }.joined()
        guard let rubric = checked.rubric, let shares = checked.shares else { return text }
        text += style.bold(checked.file.visible) + ": "
        text += RankingTable.wrapped(PolicyPhrases.verdict(shares, total: rubric.total)) + "\n"
        var rows = [["Criterion", "Reads", "Weight", "Results", "Noise", "Exposure"]]
        for (criterion, part) in zip(rubric.criteria, shares.criteria) {
            let reads = criterion.reads.map(\.rawValue).joined(separator: ", ")
            rows.append([criterion.id.text, reads.isEmpty ? "no claims" : reads] + cells(part))
        }
        rows.append(["all", ""] + cells(shares.whole))
        return text + RankingTable.aligned(rows, left: [0, 1], style)
    }

    private static func cells(_ part: TierShares.Part) -> [String] {
        [String(part.weight)] + [part.result, part.noise, part.exposure].map(PolicyPhrases.points)
    }
}
