/// The middle of an entry's ballots: half stand at or above it, half at or below.
///
/// With an even number it is the midpoint of the two in the middle (`scores`) or the lower of them (`lower`).
/// Equal medians are ties; nothing is compared further. Missing ballots are left out. Exact.
/// O(ballots · log ballots).
public enum Median {
    public static func scores(_ table: MarkTable) -> [Score?] {
        table.entries.indices.map { entry in
            let totals = table.totals[table.ballots(of: entry)].sorted()
            if totals.isEmpty { return nil }
            let sum = totals[(totals.count - 1) / 2] + totals[totals.count / 2]
            return Score(sum, over: 2 * table.unit)
        }
    }

    public static func lower(_ table: MarkTable) -> [Score?] {
        table.entries.indices.map { entry in
            let totals = table.totals[table.ballots(of: entry)].sorted()
            return totals.isEmpty ? nil : Score(totals[(totals.count - 1) / 2], over: table.unit)
        }
    }
}
