internal import Jury
internal import Phrases
internal import Rankings
internal import Scoring

/// How each juror marks beside the others, and which ballots stand out.
enum JurorsSection {
    /// A picture of more squares would be read by nobody.
    private static let (entriesMax, jurorsMax) = (40, 24)

    static func html(_ category: AnalysedCategory) -> HTML {
        let table = category.analysis.table
        let rows = category.analysis.jurors.rows
        let reach = rows.compactMap(\.biasVersusRest).map(abs).max() ?? 0
        let columns: [DataTable.Column] = [
            .init(name: "Juror", kind: .words), .init(name: "Ballots"), .init(name: "Mean"),
            .init(name: "Severe or lenient", kind: .picture), .init(name: "Beside the rest"),
            .init(name: "Spread"), .init(name: "Agrees"), .init(name: "Slope"), .init(name: "Infit"),
            .init(name: "Halo"), .init(name: "Middle (others)"),
        ]
        let fits = zip(category.analysis.fit.rows, category.analysis.centralTendency.rows)
        let cells = zip(zip(table.jurors, rows), fits).map { pair, further -> [HTML] in
            let ((juror, row), (fit, middle)) = (pair, further)
            let bias = row.biasVersusRest
            return [
                "\(juror.text)", "\(row.ballots)", "\(Decimals.two(row.mean))",
                bias.map {
                    RowPicture.around(
                        $0, reach: reach,
                        label: "\(Decimals.two(abs($0))) \($0 < 0 ? "below" : "above") the rest")
                } ?? "",
                "\(Decimals.two(bias))", "\(Decimals.two(row.deviation))",
                "\(Decimals.two(row.correlationWithRest))", "\(Decimals.two(row.slopeOnRest))",
                "\(Decimals.two(fit.infit))",
                "\(Decimals.two(row.criterionCorrelation))",
                "\(AnalysisPhrases.middle(middle.share, ofRest: middle.shareOfRest))",
            ]
        }
        return """
            <h3>The jurors</h3>
            <p>Each juror beside the mean of the others on the same entries: left of the middle is severe, \
            right \
            of it lenient. <em>Agrees</em> is the correlation with the rest, <em>slope</em> how far she \
            spreads \
            marks where the others spread theirs by 1, <em>infit</em> how far her ballots stray from what \
            merit and severity \
            explain (1 is usual, over 1.5 erratic), <em>halo</em> how much her criteria go together, \
            <em>middle</em> the share of her marks in the middle third of those in use, and that of the \
            others' on the same entries.</p>
            \(AnalysisSentences.agreement(category).map { "<p>\($0)</p>\n" as HTML })
            \(DataTable(caption: "How each juror marks", columns: columns, rows: cells).html)
            \(residuals(category))
            """
    }

    /// Each ballot less what the entry and the juror make expected.
    private static func residuals(_ category: AnalysedCategory) -> HTML? {
        let table = category.analysis.table
        guard let fit = category.analysis.additive, table.jurors.count <= jurorsMax, table.jurors.count > 1
        else {
            return nil
        }
        let shown = Array(category.order.prefix(entriesMax))
        var values = [[Double?]](
            repeating: Array(repeating: nil, count: table.jurors.count), count: shown.count)
        for (row, entry) in shown.enumerated() {
            for ballot in table.ballots(of: entry) {
                let juror = Int(table.ballotJurors[ballot])
                values[row][juror] = table.value(ballot) - fit.scores[entry] - fit.jurorEffects[juror]
            }
        }
        let reach = values.joined().compactMap { $0.map(abs) }.max() ?? 0
        guard reach > 1e-9 else { return nil }
        let digits = reach >= 10 ? 0 : 1
        return HeatPicture(
            title: "Ballots beside what was to be expected",
            summary: """
                Each ballot less what its entry and its juror make expected. Green is more, red is less; a \
                deep \
                square is a ballot that neither merit nor severity explains.
                """,
            rows: shown.map { category.titles[$0] }, columns: table.jurors.map(\.text),
            values: values.map { $0.map { $0.map { $0 / reach } } },
            words: values.map { $0.map { $0.map { word($0, digits) } ?? "" } }
        ).html
    }

    private static func word(_ value: Double, _ digits: Int) -> String {
        if digits == 0 {
            let whole = Int(value.rounded())
            return whole < 0 ? "−\(-whole)" : "\(whole)"
        }
        let tenths = Int((value * 10).rounded())
        return (tenths < 0 ? "−" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
