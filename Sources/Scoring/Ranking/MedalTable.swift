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
        var rows: [Row] = []
        for (index, one) in sorted.enumerated() {
            let isAsBefore = index > 0 && sorted[index - 1].value == one.value
            let isAsNext = index + 1 < sorted.count && sorted[index + 1].value == one.value
            rows.append(
                Row(
                    winner: one.key, awards: one.value, place: isAsBefore ? rows[index - 1].place : index + 1,
                    isTied: isAsBefore || isAsNext))
        }
        self.rows = rows
    }
}
