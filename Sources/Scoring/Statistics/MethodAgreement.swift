/// How far several rules give the same order: Kendall's tau-b for every two of them.
public struct MethodAgreement: Hashable, Sendable {
    public let methods: Int
    /// Row by row, `methods · methods`, −1…1. On the entries that both rules place; `nil` where one of them
    /// ties all of these.
    public let tau: [Double?]

    /// - Parameter ranks: by rule, one for each entry; `nil` for an entry that the rule does not place.
    /// - Complexity: O(rules² · entries · log entries).
    public init(ranks: [[Int?]]) {
        var tau = [Double?](repeating: nil, count: ranks.count * ranks.count)
        for one in ranks.indices {
            for other in 0...one {
                let placed = zip(ranks[one], ranks[other]).compactMap { a, b in
                    a.flatMap { a in b.map { (a, $0) } }
                }
                let value = RankCorrelation.kendallTauB(placed.map(\.0), placed.map(\.1))
                tau[one * ranks.count + other] = value
                tau[other * ranks.count + one] = value
            }
        }
        (methods, self.tau) = (ranks.count, tau)
    }

    public subscript(_ one: Int, _ other: Int) -> Double? { tau[one * methods + other] }
}
