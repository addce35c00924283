internal import Jury
internal import Phrases
internal import Rankings
internal import Scoring

/// What hangs on the weights of the criteria.
enum WeightsSection {
    static func html(_ category: AnalysedCategory, showsChances: Bool) -> HTML? {
        guard let weights = category.analysis.weights else { return nil }
        let table = category.analysis.table
        let firsts = category.order.filter { weights.places.probability(of: $0, at: 1) >= 0.005 }
        let columns: [DataTable.Column] =
            [
                .init(name: "Entry", kind: .words), .init(name: "First under random weights", kind: .picture),
                .init(name: "Share"),
            ] + table.criteria.map { .init(name: $0.id.text) }
        let rows = firsts.map { entry -> [HTML] in
            let share = weights.places.probability(of: entry, at: 1)
            let percent = AnalysisPhrases.percent(share)
            let central = (weights.centralWeights[entry] ?? []).map { value -> HTML in
                "\(Int((value * 100).rounded()))"
            }
            return ["\(category.titles[entry])", RowPicture.share(share, label: percent), "\(percent)"]
                + central
        }
        let drawn: HTML? =
            showsChances
            ? DataTable(
                caption:
                    "Who is first under weights drawn at random, and the mean weights of 100 under which it is",
                columns: columns, rows: rows
            ).html : nil
        return """
            <h3>If the criteria weighed otherwise</h3>
            \(AnalysisSentences.weights(category, showsChances: showsChances).map { "<p>\($0)</p>\n" as HTML })
            \(drawn)
            """
    }
}

/// Who would be first without one juror, and without one criterion.
enum WhatIfSection {
    static func html(_ category: AnalysedCategory) -> HTML {
        let analysis = category.analysis
        let jurors = rows(analysis.table.jurors.map(\.text), analysis.withoutJurors, category)
        let criteria = rows(analysis.table.criteria.map(\.id.text), analysis.withoutCriteria, category)
        let columns: [DataTable.Column] = [
            .init(name: "Without", kind: .words), .init(name: "First would be", kind: .words),
            .init(name: "Places that change"),
        ]
        let byCriteria: HTML? =
            criteria.isEmpty
            ? nil : DataTable(caption: "Without one criterion", columns: columns, rows: criteria).html
        return """
            <h3>What if one had not been there</h3>
            <p>The order by the mean of whole ballots, without each juror and without each criterion in \
            turn.</p>
            \(DataTable(caption: "Without one juror", columns: columns, rows: jurors).html)
            \(byCriteria)
            """
    }

    private static func rows(_ names: [String], _ left: LeaveOneOut, _ category: AnalysedCategory) -> [[HTML]]
    {
        let mean = category.analysis.opinions.first { $0.rule == .mean }?.ranks ?? []
        return left.ranks.indices.map { index in
            let winners = left.winners(without: index).map { category.titles[$0] }
            let changed = zip(left.ranks[index], mean).count { $0 != $1 }
            return [
                "\(names[index])", "\(winners.isEmpty ? "nobody" : AnalysisPhrases.list(winners))",
                "\(changed)",
            ]
        }
    }
}
