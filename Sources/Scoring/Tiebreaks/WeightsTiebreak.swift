import Jury

/// Of entries with equal scores, the one with more points on the heaviest criterion stands higher; where that
/// leaves them equal, on the next.
///
/// Mean points as they entered the score; criteria of equal weight are taken together, so that the order in
/// which a rubric lists them decides nothing. O(entries · log entries × criteria).
enum WeightsTiebreak {
    static func split(_ group: [Int], _ tally: Tally) -> [[Int]] {
        let weights = Set(tally.criteria.map(\.weight)).sorted(by: >)
        var groups = [group]
        for weight in weights {
            let criteria = tally.criteria.indices.filter { tally.criteria[$0].weight == weight }
            var next: [[Int]] = []
            for group in groups {
                next += group.count == 1 ? [group] : group.parted { tally.points(of: $0, on: criteria) }
            }
            groups = next
        }
        return groups
    }
}
