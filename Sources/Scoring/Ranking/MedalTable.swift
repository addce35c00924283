/// Who won how many awards of each level, ordered as nations are at the Olympic Games: by those of the
/// highest level, then by those of the next. It weighs nothing: no number of lower ones makes up for a
/// higher.
public struct MedalTable: Hashable, Sendable {
    /// The best first; of equals by name.
    public let rows: [Row]

    public struct Row: Hashable, Sendable {
        public let winner: String
        /// By level, the highest first.
        public let awards: [Int]
        /// 1…n; who won as many of each level shares it.
        public let place: Int
        public let isTied: Bool
    }

    /// - Parameters:
    ///   - won: each award by its winner and its level, 0 for the highest.
    ///   - levels: how many there are.
    /// - Precondition: every level is in `0..<levels`.
    /// - Complexity: O(awards + winners · log winners · levels).
    public init(_ won: [(winner: String, level: Int)], levels: Int) {
        var counts: [String: [Int]] = [:]
        for award in won {
            counts[award.winner, default: Array(repeating: 0, count: levels)][award.level] += 1
        }
        let sorted = counts.sorted { a, b in
            a.value == b.value ? a.key < b.key : b.value.lexicographicallyPrecedes(a.value)
        }
        rows = sorted.enumerated().map { index, one in
            let first = sorted.firstIndex { $0.value == one.value } ?? index
            return Row(
                winner: one.key, awards: one.value, place: first + 1,
                isTied: sorted.count { $0.value == one.value } > 1)
        }
    }
}
