public import Jury

/// A first round of yes, maybe and no: entries by the share of jurors who said yes, and where that is equal
/// by the share of those who said maybe.
///
/// A ballot says yes from one value up and maybe from another, so a sheet of 1, 2 and 3 is read as it is and
/// a sheet of marks by its cut-offs. Shares, so that a juror who is missing is no `no`; equal shares of both
/// are ties. Exact. O(ballots).
public struct Screening: Hashable, Sendable {
    private let yes: Thousandths
    private let maybe: Thousandths

    /// - Parameters:
    ///   - yes: the lowest total of a ballot that is one, on the table's scale.
    ///   - maybe: the same; not above `yes`.
    /// - Precondition: `maybe` is not above `yes`.
    public init(yes: Thousandths, maybe: Thousandths) {
        precondition(maybe.count <= yes.count, "a maybe needs no more than a yes")
        self.yes = yes
        self.maybe = maybe
    }

    public struct Count: Hashable, Sendable {
        public let yes: Int
        public let maybe: Int
        public let no: Int
    }

    /// By entry.
    public func counts(_ table: MarkTable) -> [Count] {
        table.entries.indices.map { entry in
            let own = table.totals[table.ballots(of: entry)]
            let yes = own.count { $0 * 1000 >= self.yes.count * table.unit }
            let positive = own.count { $0 * 1000 >= maybe.count * table.unit }
            return Count(yes: yes, maybe: positive - yes, no: own.count - positive)
        }
    }

    /// From 0 to 1; `nil` for an entry without ballots.
    public func scores(_ table: MarkTable) -> [Score?] {
        counts(table).map { count in
            let ballots = count.yes + count.maybe + count.no
            if ballots == 0 { return nil }
            // Shares of panels of fewer than 30,000 differ by more than this unit, or not at all.
            return Score(count.yes, over: ballots, further: [count.maybe * 1_000_000_000 / ballots])
        }
    }
}
