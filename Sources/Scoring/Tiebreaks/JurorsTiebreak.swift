import Jury

/// Of two entries with equal scores, the one that more jurors placed above the other stands higher.
///
/// Every juror with a complete ballot on both counts once, for the entry to which her ballot gives more
/// points in total, and for neither where it gives the same: the majority between two of Condorcet (1785,
/// *Essai sur l'application de l'analyse à la probabilité des décisions rendues à la pluralité des voix*).
/// With three entries or more majorities can go in a circle, so the step then makes no difference. O(ballots
/// of the two × criteria).
enum JurorsTiebreak {
    static func split(_ group: [Int], _ tally: Tally) -> [[Int]] {
        guard group.count == 2 else { return [group] }
        let first = tally.totals(of: group[0])
        let second = tally.totals(of: group[1])
        var lead = 0
        for (juror, total) in first {
            guard let other = second[juror], other != total else { continue }
            lead += total > other ? 1 : -1
        }
        if lead == 0 { return [group] }
        return lead > 0 ? [[group[0]], [group[1]]] : [[group[1]], [group[0]]]
    }
}
