import Jury

/// What the ballots give each entry of one ranking, added up in whole numbers: the one pass over the sheet
/// that scores, breakdowns and tie-breaks share. Entries are known by their number here, in the order given.
struct Tally {
    let entries: [Identifier<Entry>]
    let criteria: [Criterion]
    let total: Int
    let sheet: BallotSheet
    let points: [Points]
    /// By criterion of the rubric: the sheet's, -1 where no ballot has it.
    let columns: [Int]
    /// What the entries' claims let marks count; empty where all count as given.
    let claims: ClaimedStandings
    /// By entry: sums per criterion.
    private var sums: [Sum]
    private(set) var ballots: [Int]
    /// Jurors who stepped back, and those who did not, whether they marked or not.
    private(set) var recused: [Int]
    private(set) var seated: [Int]
    /// By entry: its seats, from `seatStarts[entry]` to before `seatStarts[entry + 1]`.
    private var seats: [Int32] = []
    private var seatStarts: [Int] = []

    /// Of one entry and criterion.
    struct Sum: Hashable {
        /// Thousandths of points over the ballots.
        var points = 0
        /// Thousandths of marks over the ballots.
        var marks = 0
        var given: Int32 = 0
        var abstained: Int32 = 0

        /// `nil` where nobody marked.
        var mean: Fraction? { given == 0 ? nil : Fraction(points, over: Int(given)) }
    }

    /// - Complexity: O(cells).
    init(
        _ entries: [Identifier<Entry>], _ rubric: Rubric, _ sheet: BallotSheet,
        _ standings: [Identifier<Entry>: EntryStanding] = [:]
    ) {
        self.entries = entries
        self.sheet = sheet
        criteria = rubric.criteria
        total = rubric.total
        points = rubric.criteria.map { Points($0, on: rubric.scale) }
        claims = ClaimedStandings(entries, standings, points, rubric.scale)
        columns = rubric.criteria.map { sheet.criteria.firstIndex(of: $0.id) ?? -1 }
        sums = Array(repeating: Sum(), count: entries.count * rubric.criteria.count)
        ballots = Array(repeating: 0, count: entries.count)
        recused = ballots
        seated = ballots
        let numbers = Self.numbers(of: entries, in: sheet)
        indexSeats(numbers)
        for seat in 0..<sheet.seatCount {
            let entry = numbers[Int(sheet.seatEntries[seat])]
            if entry >= 0 { add(seat, to: entry) }
        }
    }

    /// By entry of the sheet: its number among `entries`, -1 where it is none of them.
    private static func numbers(of entries: [Identifier<Entry>], in sheet: BallotSheet) -> [Int] {
        var numbers: [Identifier<Entry>: Int] = [:]
        numbers.reserveCapacity(entries.count)
        for (number, entry) in entries.enumerated() { numbers[entry] = number }
        return sheet.entries.map { numbers[$0] ?? -1 }
    }

    private mutating func add(_ seat: Int, to entry: Int) {
        if sheet.isRecused(seat) {
            recused[entry] += 1
            return
        }
        seated[entry] += 1
        let base = seat * sheet.criteria.count
        var hasMark = false
        for criterion in columns.indices where columns[criterion] >= 0 {
            let cell = sheet.cells[base + columns[criterion]]
            let index = entry * columns.count + criterion
            if let points = worth(of: cell, seat: seat, entry: entry, criterion: criterion) {
                sums[index].points += points
                sums[index].marks += Int(cell.rawValue)
                sums[index].given += 1
                hasMark = true
            } else if cell == .abstained {
                sums[index].abstained += 1
            }
        }
        if hasMark { ballots[entry] += 1 }
    }

    private mutating func indexSeats(_ numbers: [Int]) {
        var counts = [Int](repeating: 0, count: entries.count + 1)
        for entry in sheet.seatEntries where numbers[Int(entry)] >= 0 { counts[numbers[Int(entry)] + 1] += 1 }
        for entry in entries.indices { counts[entry + 1] += counts[entry] }
        seatStarts = counts
        seats = Array(repeating: 0, count: counts[entries.count])
        for seat in sheet.seatEntries.indices {
            let entry = numbers[Int(sheet.seatEntries[seat])]
            guard entry >= 0 else { continue }
            seats[counts[entry]] = Int32(seat)
            counts[entry] += 1
        }
    }
}

extension Tally {
    func sums(of entry: Int) -> ArraySlice<Sum> {
        sums[(entry * criteria.count)..<((entry + 1) * criteria.count)]
    }

    func sum(of entry: Int, on criterion: Int) -> Sum { sums[entry * criteria.count + criterion] }

    func seats(of entry: Int) -> some Sequence<Int> {
        seats[seatStarts[entry]..<seatStarts[entry + 1]].lazy.map(Int.init)
    }

    /// By juror of the sheet: thousandths of points of her ballot on an entry. Only ballots that have a mark
    /// on every criterion, and none of a recused juror. O(ballots × criteria).
    func totals(of entry: Int) -> [Int32: Int] {
        var totals: [Int32: Int] = [:]
        for seat in seats(of: entry) where !sheet.isRecused(seat) {
            var total: Int? = 0
            for criterion in columns.indices {
                let column = columns[criterion]
                let cell = column < 0 ? .empty : sheet.cell(seat: seat, criterion: column)
                let points = worth(of: cell, seat: seat, entry: entry, criterion: criterion)
                total = if let sum = total, let points { sum + points } else { nil }
            }
            if let total { totals[sheet.seatJurors[seat]] = total }
        }
        return totals
    }
}
