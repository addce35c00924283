import Jury

/// Of entries with equal scores, the one whose headline results are shown better stands higher.
///
/// g of the headline results of all criteria that read results, as lists with the highest first, compared
/// from their beginning. It makes no difference where evidence is no factor or no entries were read.
/// O(entries · log entries × criteria).
enum GradeTiebreak {
    static func split(_ group: [Int], _ tally: Tally) -> [[Int]] {
        group.parted { Factors(list: tally.standing(of: $0)?.factors ?? []) }
    }

    private struct Factors: Comparable {
        let list: [Ratio]

        static func < (a: Self, b: Self) -> Bool { a.list.lexicographicallyPrecedes(b.list) }
    }
}
