import Jury

/// What the claims of the entries of one ranking let their marks count.
struct ClaimedStandings {
    /// By entry; empty where no entry has any.
    let entries: [EntryStanding?]
    /// By entry and criterion: one of `marks`, -1 where marks count as given. Empty where all do.
    private let numbers: [Int32]
    private let marks: [CountedMarks]
    private let criteriaCount: Int

    private struct Key: Hashable {
        let criterion: Int
        let standing: Standing
    }

    /// - Precondition: every standing has one for each criterion.
    init(
        _ entries: [Identifier<Entry>], _ standings: [Identifier<Entry>: EntryStanding], _ points: [Points],
        _ scale: Scale
    ) {
        criteriaCount = points.count
        guard !standings.isEmpty else {
            self.entries = []
            numbers = []
            marks = []
            return
        }
        self.entries = entries.map { standings[$0] }
        var numbers = [Int32](repeating: -1, count: entries.count * points.count)
        var known: [Key: Int32] = [:]
        var marks: [CountedMarks] = []
        for (number, entry) in self.entries.enumerated() {
            guard let entry else { continue }
            precondition(entry.criteria.count == points.count, "an entry has a standing for each criterion")
            for (criterion, standing) in entry.criteria.enumerated() where standing != .free {
                let key = Key(criterion: criterion, standing: standing)
                if known[key] == nil {
                    known[key] = Int32(marks.count)
                    marks.append(CountedMarks(standing, points[criterion], on: scale))
                }
                numbers[number * points.count + criterion] = known[key] ?? -1
            }
        }
        self.numbers = numbers
        self.marks = marks
    }

    /// `nil` where marks count as given.
    @inline(__always)
    func marks(of entry: Int, on criterion: Int) -> CountedMarks? {
        guard !numbers.isEmpty else { return nil }
        let number = numbers[entry * criteriaCount + criterion]
        return number < 0 ? nil : marks[Int(number)]
    }
}

extension Tally {
    func standing(of entry: Int) -> EntryStanding? { claims.entries.isEmpty ? nil : claims.entries[entry] }

    /// Thousandths of points; `nil` for what is not a mark or does not count.
    @inline(__always)
    func worth(of cell: BallotSheet.Cell, seat: Int, entry: Int, criterion: Int) -> Int? {
        guard let given = points[criterion].thousandths(of: cell) else { return nil }
        guard let marks = claims.marks(of: entry, on: criterion), let mark = cell.mark,
            !isLifted(seat, criterion, marks)
        else { return given }
        return marks.value(of: mark).points
    }

    /// A juror lifts cap and factor for her mark with a written reason, and never what is void.
    private func isLifted(_ seat: Int, _ criterion: Int, _ marks: CountedMarks) -> Bool {
        guard !sheet.lifts.isEmpty, !marks.standing.isVoid else { return false }
        return sheet.lifts[CellAddress(seat: seat, criterion: columns[criterion])] != nil
    }

    /// The sum of an entry's marks as they count, and how many were lifted; `nil` where all count as given.
    func counted(of entry: Int, on criterion: Int) -> (sum: Fraction, lifted: Int)? {
        guard let marks = claims.marks(of: entry, on: criterion), columns[criterion] >= 0 else { return nil }
        var counts: [Ratio: Int] = [:]
        var lifted = 0
        for seat in seats(of: entry) where !sheet.isRecused(seat) {
            let cell = sheet.cell(seat: seat, criterion: columns[criterion])
            guard let mark = cell.mark, points[criterion].thousandths(of: cell) != nil else { continue }
            let isLifted = isLifted(seat, criterion, marks)
            lifted += isLifted ? 1 : 0
            counts[isLifted ? Ratio(mark.count, over: 1000) : marks.value(of: mark).effective, default: 0] +=
                1
        }
        let sum = counts.reduce(Fraction.zero) { sum, part in
            sum + Fraction(part.key.numerator * part.value, over: part.key.denominator)
        }
        return (sum, lifted)
    }
}
