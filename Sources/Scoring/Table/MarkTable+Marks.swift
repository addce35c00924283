internal import Jury

extension MarkTable {
    /// One juror's mark for one entry on one criterion, by their names.
    public struct Mark: Hashable, Sendable {
        public let entry: String
        public let juror: String
        public let criterion: String
        /// On any scale; read to three decimals.
        public let mark: Double

        public init(_ entry: String, _ juror: String, _ criterion: String, _ mark: Double) {
            self.entry = entry
            self.juror = juror
            self.criterion = criterion
            self.mark = mark
        }
    }

    /// What keeps marks from being a table.
    public enum Fault: Error, Hashable, Sendable {
        /// Two marks of one juror for one entry on one criterion.
        case twice(entry: String, juror: String, criterion: String)
        /// Not a number, or too large to be told to three decimals: above two million.
        case unreadable(Mark)
        /// A criterion weighs 0 or less.
        case weightless(criterion: String)
    }

    /// Marks of any jury; values are on their scale. A ballot that lacks a criterion which others have is
    /// left out and counted in `incomplete`.
    ///
    /// - Parameters:
    ///   - marks: in any order.
    ///   - weights: by criterion; one that is not named weighs 1.
    /// - Complexity: O(marks · log marks).
    public init(_ marks: some Sequence<Mark>, weights: [String: Int] = [:]) throws(Fault) {
        var given: [Seat: [String: Int]] = [:]
        var names: Set<String> = []
        for mark in marks {
            guard abs(mark.mark) <= 2e6 else { throw .unreadable(mark) }
            let seat = Seat(entry: Identifier(mark.entry), juror: Identifier(mark.juror))
            let count = Int((mark.mark * 1000).rounded())
            guard given[seat, default: [:]].updateValue(count, forKey: mark.criterion) == nil else {
                throw .twice(entry: mark.entry, juror: mark.juror, criterion: mark.criterion)
            }
            names.insert(mark.criterion)
        }
        let criteria = names.map { Identifier<Criterion>($0) }.sorted()
        for criterion in criteria where weights[criterion.text] ?? 1 < 1 {
            throw .weightless(criterion: criterion.text)
        }
        let shares = criteria.map { Weight(id: $0, weight: weights[$0.text] ?? 1) }
        let entries = Set(given.keys.map(\.entry)).sorted()
        let jurors = Set(given.keys.map(\.juror)).sorted()
        let entryNumbers = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1, $0) })
        let jurorNumbers = Dictionary(uniqueKeysWithValues: jurors.enumerated().map { ($1, $0) })
        let ballots = given.compactMap { seat, marks -> Ballot? in
            let parts = shares.compactMap { share in marks[share.id.text].map { $0 * share.weight } }
            guard parts.count == shares.count, let entry = entryNumbers[seat.entry],
                let juror = jurorNumbers[seat.juror]
            else { return nil }
            return Ballot(entry: entry, juror: juror, parts: parts)
        }
        self.init(
            entries: entries, jurors: jurors, criteria: shares,
            unit: 1000 * Swift.max(1, shares.reduce(0) { $0 + $1.weight }),
            ballots: ballots, incomplete: given.count - ballots.count)
    }
}

private struct Seat: Hashable {
    let entry: Identifier<Entry>
    let juror: Identifier<Juror>
}
