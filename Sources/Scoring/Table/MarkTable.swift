public import Jury

/// A table of marks as rules of order and statistics read it: whole ballots, each with its value on every
/// criterion and its total.
///
/// Values are whole numbers in parts of a point, so that rules compare them exactly; statistics read them as
/// `value`. A ballot that lacks a mark on some criterion is left out: its total would be no juror's opinion
/// of the whole entry. Entries, jurors and criteria are known by number; entries and jurors stand in the
/// order of their identifiers, so the order of files changes nothing.
public struct MarkTable: Hashable, Sendable {
    public let entries: [Identifier<Entry>]
    public let jurors: [Identifier<Juror>]
    public let criteria: [Weight]
    /// How many parts of a total make a value of 1; at least 1.
    public let unit: Int
    /// By ballot, sorted by entry and then by juror.
    public let ballotEntries: [Int32]
    public let ballotJurors: [Int32]
    /// By ballot: the sum of its parts.
    public let totals: [Int]
    /// Ballot after ballot, one for each criterion: what it adds to the total.
    public let parts: [Int]
    /// Ballots of these entries that were left out because a mark was missing.
    public let incomplete: Int
    /// By entry: its ballots, from `entryStarts[entry]` to before `entryStarts[entry + 1]`.
    let entryStarts: [Int]

    public struct Weight: Hashable, Sendable {
        public let id: Identifier<Criterion>
        /// Its share of the sum of weights.
        public let weight: Int

        public init(id: Identifier<Criterion>, weight: Int) {
            self.id = id
            self.weight = weight
        }
    }

    /// One juror's whole ballot on one entry, by their numbers.
    public struct Ballot: Sendable {
        public let entry: Int
        public let juror: Int
        /// One for each criterion.
        public let parts: [Int]

        public init(entry: Int, juror: Int, parts: [Int]) {
            self.entry = entry
            self.juror = juror
            self.parts = parts
        }
    }

    /// - Parameters:
    ///   - entries: sorted, each once; so are the jurors. An entry may be without ballots.
    ///   - ballots: in any order, at most one of a juror on an entry.
    /// - Precondition: the unit is positive, and there is a weight for each part.
    /// - Complexity: O(ballots · (criteria + log ballots)).
    public init(
        entries: [Identifier<Entry>], jurors: [Identifier<Juror>], criteria: [Weight], unit: Int,
        ballots: [Ballot], incomplete: Int = 0
    ) {
        precondition(unit > 0, "a table of marks has a positive unit")
        self.entries = entries
        self.jurors = jurors
        self.criteria = criteria
        self.unit = unit
        self.incomplete = incomplete
        let sorted = ballots.sorted { ($0.entry, $0.juror) < ($1.entry, $1.juror) }
        ballotEntries = sorted.map { Int32($0.entry) }
        ballotJurors = sorted.map { Int32($0.juror) }
        totals = sorted.map { $0.parts.reduce(0, +) }
        parts = sorted.flatMap(\.parts)
        precondition(parts.count == sorted.count * criteria.count, "a ballot has a part for each criterion")
        var starts = [Int](repeating: 0, count: entries.count + 1)
        for ballot in sorted { starts[ballot.entry + 1] += 1 }
        for entry in entries.indices { starts[entry + 1] += starts[entry] }
        entryStarts = starts
    }
}

extension MarkTable {
    public var ballotCount: Int { totals.count }

    /// Whether every juror of the table judged every entry.
    public var isComplete: Bool { ballotCount == entries.count * jurors.count }

    /// The numbers of an entry's ballots.
    public func ballots(of entry: Int) -> Range<Int> { entryStarts[entry]..<entryStarts[entry + 1] }

    /// A ballot's total, on the scale of scores or marks.
    public func value(_ ballot: Int) -> Double { Double(totals[ballot]) / Double(unit) }

    /// A ballot's value on one criterion, on the same scale as the total: a ballot's total is the mean of its
    /// values, weighted.
    public func value(_ ballot: Int, on criterion: Int) -> Double {
        let weight = criteria[criterion].weight
        return Double(parts[ballot * criteria.count + criterion] * weightTotal) / Double(unit * weight)
    }

    public var weightTotal: Int { criteria.reduce(0) { $0 + $1.weight } }
}
