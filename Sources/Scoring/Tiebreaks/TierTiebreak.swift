import Jury

/// Of entries with equal scores, the one that shows something of a higher tier stands higher: a result above
/// a reaction, a reaction above exposure.
///
/// It makes no difference where no entries were read. O(entries · log entries).
enum TierTiebreak {
    static func split(_ group: [Int], _ tally: Tally) -> [[Int]] {
        group.parted { Shown(tier: tally.standing(of: $0)?.tier) }
    }

    private struct Shown: Comparable {
        /// `nil` is below all.
        let tier: Tier?

        static func < (a: Self, b: Self) -> Bool {
            guard let tier = b.tier else { return false }
            return a.tier.map { $0 < tier } ?? true
        }
    }
}
