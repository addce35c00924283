public import Jury

/// What one rule says of every entry: a second opinion.
public struct Opinion: Hashable, Sendable {
    public let rule: Rule
    /// By entry, on the rule's own scale; `nil` where it has none.
    public let values: [Double?]
    /// By entry: 1, 2, 2, 4, or one more than the number of entries that defeat it.
    public let ranks: [Int?]

    /// What a ranking said, for a rule that reads more than whole ballots.
    ///
    /// - Parameter entries: those of the table that the opinion is about.
    public init(_ ranking: Ranking, of entries: [Identifier<Entry>]) {
        let places = Dictionary(uniqueKeysWithValues: ranking.places.map { ($0.entry, $0) })
        rule = ranking.rule
        values = entries.map { places[$0]?.score.value }
        ranks = entries.map { places[$0]?.place }
    }

    /// Of a model: what it says, unrounded.
    init(_ rule: Rule, values: [Double?]) {
        self.rule = rule
        self.values = values
        ranks = Ranks.competition(values)
    }

    /// Of Kemeny's order, which may take long to find twice.
    init(_ kemeny: Kemeny, _ table: MarkTable) {
        rule = .kemeny
        ranks = table.entries.indices.map { table.ballots(of: $0).isEmpty ? nil : kemeny.ranks[$0] }
        values = ranks.map { $0.map { Double(1 - $0) } }
    }

    /// - Parameter pairs: those of the table, where they are counted already.
    public init(_ rule: Rule, _ table: MarkTable, pairs: Pairwise? = nil) {
        let scores = rule.scores(of: table, pairs: pairs)
        self.rule = rule
        values = scores.map { $0?.value }
        ranks =
            switch rule {
            // Minus the number of entries above: an order of some pairs, not of all.
            case .schulze, .schulzeWinning, .rankedPairs, .kemeny: values.map { $0.map { 1 - Int($0) } }
            default: Ranks.competition(scores)
            }
    }

    /// The entries of rank 1 under the rule.
    public var winners: [Int] { ranks.indices.filter { ranks[$0] == 1 } }
}
