import Jury
import Ledger
import Phrases

/// Many entries, one line each: how many results are proved, claimed or missing, and the lowest ceiling.
enum PreflightTable {
    static func text(_ preflights: [Preflight], _ style: Style) -> String {
        let head = ["Entry", "Results", "Proved", "Said", "No source", "Reactions", "Exposure", "Ceiling"]
        let rows = preflights.map { preflight -> [String] in
            let ledger = preflight.ledger
            let results = ledger.counted.filter { $0.tier == .result }
            func count(_ tier: Tier) -> String { String(ledger.counted.count { $0.tier == tier }) }
            let lowest = preflight.criteria.map(\.effective).min()?.thousandths?.description ?? "–"
            return [
                ledger.entry.id.text.visible, String(results.count),
                String(results.count { $0.grade.provenance >= .record }),
                String(results.count { $0.grade.provenance == .entrant }),
                String(results.count { $0.grade.provenance == .unsourced }), count(.reaction),
                count(.exposure), lowest,
            ]
        }
        let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            cells.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }.joined(separator: "  ")
        }
        let lines = [style.bold(line(head))] + rows.map(line)
        let max = preflights.first?.rubric.scale.max.description ?? ""
        return lines.joined(separator: "\n")
            + "\n\nCeiling: the most that a mark can count on the lowest criterion that reads results, of \(max).\n"
    }
}
