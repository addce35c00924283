public import Jury

/// Who could judge what, how well, and how much is needed: what a seating is sought for.
///
/// Entries and jurors are known by their positions in `entries` and `jurors`. Pairs lie row by row: all
/// jurors of the first entry, then all of the second. 27,000 entries by 300 jurors take 40 MB.
public struct SeatingProblem: Hashable, Sendable {
    /// The greatest affinity, and below 0 the least: sums and differences of many stay far inside 64 bits.
    public static let affinityMax = 100_000_000

    public struct EntryNeed: Hashable, Sendable {
        public let id: Identifier<Entry>
        /// Ballots, each by another juror.
        public var ballots: Int
        /// Entries of one group are a measure for each other: calibration takes some of each.
        public var group: Int

        public init(id: Identifier<Entry>, ballots: Int, group: Int = 0) {
            precondition(ballots >= 0, "an entry cannot need less than no ballot")
            (self.id, self.ballots, self.group) = (id, ballots, group)
        }
    }

    public struct JurorLoad: Hashable, Sendable {
        public let id: Identifier<Juror>
        /// The fewest and the most ballots of hers.
        public var ballots: ClosedRange<Int>

        public init(id: Identifier<Juror>, ballots: ClosedRange<Int>) {
            precondition(ballots.lowerBound >= 0, "a juror cannot have less than no ballot")
            (self.id, self.ballots) = (id, ballots)
        }
    }

    public let entries: [EntryNeed]
    public let jurors: [JurorLoad]
    /// Seats that exist already and stay, whatever needs and loads say: an entry that has more than it needs
    /// keeps them, and so does a juror.
    public var kept: Set<Seat> = []
    private(set) var affinities: [Int32]
    private(set) var bars: [Bar?]

    /// - Parameter affinity: how well a juror suits an entry, by their positions; more is better.
    public init(entries: [EntryNeed], jurors: [JurorLoad], affinity: (_ entry: Int, _ juror: Int) -> Int) {
        (self.entries, self.jurors) = (entries, jurors)
        affinities = []
        affinities.reserveCapacity(entries.count * jurors.count)
        for entry in entries.indices {
            for juror in jurors.indices {
                let value = affinity(entry, juror)
                precondition(abs(value) <= Self.affinityMax, "an affinity is out of bounds")
                affinities.append(Int32(truncatingIfNeeded: value))
            }
        }
        bars = Array(repeating: nil, count: affinities.count)
    }

    public func affinity(_ seat: Seat) -> Int { Int(affinities[cell(seat)]) }

    /// The affinity of seats together.
    public func total(_ seats: some Sequence<Seat>) -> Int { seats.reduce(0) { $0 + affinity($1) } }

    /// Why the juror cannot sit before the entry; `nil` where she can.
    public subscript(bar seat: Seat) -> Bar? {
        get { bars[cell(seat)] }
        set { bars[cell(seat)] = newValue }
    }

    private func cell(_ seat: Seat) -> Int {
        precondition(jurors.indices.contains(seat.juror), "there is no such juror")
        return seat.entry * jurors.count + seat.juror
    }
}
