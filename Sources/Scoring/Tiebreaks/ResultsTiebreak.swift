import Jury

/// Of entries with equal scores, the one with more points on the criteria that read results stands higher.
///
/// Mean points of these criteria together, as they entered the score; where the rubric has none, the step
/// makes no difference. This is what "results over vanity" means for a tie, and the default first step.
/// O(entries · log entries × criteria).
enum ResultsTiebreak {
    static func split(_ group: [Int], _ tally: Tally) -> [[Int]] {
        let criteria = tally.criteria.indices.filter { tally.criteria[$0].readsResults }
        if criteria.isEmpty { return [group] }
        return group.parted { tally.points(of: $0, on: criteria) }
    }
}
