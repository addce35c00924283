/// Who judged what: whether all met all, and if not, whether entries can be compared at all.
public struct Design: Hashable, Sendable {
    public let entries: Int
    public let jurors: Int
    public let ballots: Int
    public let incompleteBallots: Int
    public let isComplete: Bool
    public let connectedness: Connectedness
    /// Fewest and most ballots of an entry, and of a juror; `nil` where there are none.
    public let ballotsOfEntries: ClosedRange<Int>?
    public let ballotsOfJurors: ClosedRange<Int>?

    public init(_ table: MarkTable) {
        entries = table.entries.count
        jurors = table.jurors.count
        ballots = table.ballotCount
        incompleteBallots = table.incomplete
        isComplete = table.isComplete && ballots > 0
        connectedness = Connectedness(table)
        ballotsOfEntries = Self.range(table.entries.indices.map { table.ballots(of: $0).count })
        var perJuror = [Int](repeating: 0, count: table.jurors.count)
        for juror in table.ballotJurors { perJuror[Int(juror)] += 1 }
        ballotsOfJurors = Self.range(perJuror)
    }

    private static func range(_ counts: [Int]) -> ClosedRange<Int>? {
        guard let low = counts.min(), let high = counts.max() else { return nil }
        return low...high
    }

    /// What is recommended: the plain mean where everybody judged everything, whose order the crossed model
    /// shares; the crossed model where jurors met different entries; the mean again, with a warning, where
    /// the jury falls apart and nothing can tell severity from worth.
    public var advised: Advised {
        if isComplete { return .mean }
        return connectedness.isWhole ? .crossedModel : .meanOnly
    }

    public enum Advised: Hashable, Sendable { case mean, crossedModel, meanOnly }
}
