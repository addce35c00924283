public import Jury

extension EntryStanding {
    /// - Parameter standings: the ledger's, under the rubric.
    public init(_ ledger: Ledger, _ standings: [CriterionStanding], under rubric: Rubric) {
        self.init(standings.map(\.standing))
        if rubric.evidence == .factor {
            let reading = zip(rubric.criteria, standings).filter(\.0.readsResults)
            factors = reading.map { $1.bestFactor ?? 0 }.sorted(by: >)
        }
        tier = ledger.counted.filter(\.isMeasured).compactMap(\.tier).max()
        isVoid = ledger.hasInvalid && ledger.terms.invalid == .void
    }
}
