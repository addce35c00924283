internal import Jury
internal import Phrases
internal import Rankings
internal import Scoring

/// What may have moved marks besides merit: closeness of juror and entry, and the order of ballots.
enum PartialitySection {
    static func html(_ category: AnalysedCategory) -> HTML? {
        let affinities = category.analysis.affinities
        let effect = category.analysis.orderEffect
        if affinities.isEmpty, effect == nil { return nil }
        let told = affinities.filter(\.isTold)
        let sentences =
            affinities.map { AnalysisSentences.affinity($0) } + AnalysisSentences.order(category)
        return """
            <h3>Closeness and order</h3>
            <p>What may have moved marks besides merit, with entry and juror taken out. A number says what \
            was, and not why; a juror with few such ballots differs from others by chance alone.</p>
            \(sentences.map { "<p>\($0)</p>\n" as HTML })
            \(closeness(told))
            \(told.map { jurors($0, category.analysis.table) })
            \(effect.flatMap { drifts($0, category.analysis.table) })
            """
    }

    private static func closeness(_ affinities: [Affinity]) -> HTML? {
        let told = affinities.compactMap { affinity in affinity.bias.map { (affinity, $0) } }
        if told.isEmpty { return nil }
        let reach = told.map { abs($1.bias) + 2 * ($1.standardError ?? 0) }.max() ?? 0
        let columns: [DataTable.Column] = [
            .init(name: "Own", kind: .words), .init(name: "Less or more", kind: .picture),
            .init(name: "Points"), .init(name: "Give or take"), .init(name: "Ballots"), .init(name: "Jurors"),
            .init(name: "Jurors known"), .init(name: "Entries known"),
        ]
        let rows = told.map { affinity, bias -> [HTML] in
            [
                "\(affinity.kind)",
                RowPicture.around(
                    bias.bias, reach: reach,
                    label: "\(Decimals.two(abs(bias.bias))) \(bias.bias < 0 ? "less" : "more")"),
                "\(Decimals.two(bias.bias))", "\(Decimals.two(bias.standardError))", "\(bias.closeBallots)",
                "\(bias.jurors.count)", "\(affinity.jurorsKnown)", "\(affinity.entriesKnown)",
            ]
        }
        return DataTable(
            caption: "Marks for entries of the juror's own, beside what others gave them", columns: columns,
            rows: rows
        ).html
    }

    private static func jurors(_ affinity: Affinity, _ table: MarkTable) -> HTML {
        let columns: [DataTable.Column] = [
            .init(name: "Juror", kind: .words), .init(name: "Ballots on her own"),
            .init(name: "On them beyond merit and severity"), .init(name: "On others"),
        ]
        let rows = (affinity.bias?.jurors ?? []).map { row -> [HTML] in
            [
                "\(table.jurors[row.juror].text)", "\(row.closeBallots)",
                "\(Decimals.two(row.meanResidualClose))", "\(Decimals.two(row.meanResidualOther))",
            ]
        }
        return """
            <details class="numbers"><summary>By juror: \(affinity.kind)</summary>
            \(DataTable(
                caption: "Jurors who met entries of their own: \(affinity.kind)", columns: columns,
                rows: rows
            ).html)</details>

            """
    }

    private static func drifts(_ effect: OrderEffect, _ table: MarkTable) -> HTML? {
        if effect.jurors.isEmpty { return nil }
        let reach = effect.jurors.map { abs($0.drift.perTenBallots) }.max() ?? 0
        let columns: [DataTable.Column] = [
            .init(name: "Juror", kind: .words), .init(name: "Falls or rises", kind: .picture),
            .init(name: "Points in ten ballots"), .init(name: "Give or take"), .init(name: "Ballots"),
        ]
        let rows = effect.jurors.map { row -> [HTML] in
            let drift = row.drift.perTenBallots
            return [
                "\(table.jurors[row.juror].text)",
                RowPicture.around(
                    drift, reach: reach,
                    label: "\(Decimals.two(abs(drift))) \(drift < 0 ? "down" : "up") in ten ballots"),
                "\(Decimals.two(drift))", "\(Decimals.two(row.drift.standardError))", "\(row.ballots)",
            ]
        }
        return DataTable(
            caption: "How each juror's marks moved from ballot to ballot, beside the others",
            columns: columns,
            rows: rows
        ).html
    }
}
