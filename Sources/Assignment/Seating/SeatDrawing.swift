internal import Jury

/// Seats settled one way or another, and where they come from.
struct SeatDrawing {
    private let problem: SeatingProblem
    private(set) var origins: [Seat: Seating.Origin] = [:]
    /// Entries that all judge.
    private var calibrated: Set<Int> = []

    init(_ problem: SeatingProblem) {
        self.problem = problem
        add(problem.kept, as: .kept)
    }

    mutating func add(_ seats: some Sequence<Seat>, as origin: Seating.Origin) {
        for seat in seats {
            origins[seat] = origin == .best && calibrated.contains(seat.entry) ? .calibration : origin
        }
    }

    /// Has so many entries of each group judged by all: those that most jurors judge already, then
    /// those that most may judge, and of equal ones those that the lot falls upon.
    mutating func calibrate(_ count: Int, _ task: inout SeatTask, _ generator: inout SplitMix64) {
        guard count > 0 else { return }
        var kept = [Int](repeating: 0, count: problem.entries.count)
        for seat in problem.kept { kept[seat.entry] += 1 }
        let open = (0..<task.entryCount).map { task.openJurors(of: $0).count }
        let lots = Array(0..<task.entryCount).shuffled(using: &generator).enumerated()
        let order = lots.sorted { a, b in
            (-kept[a.element], -kept[a.element] - open[a.element], a.offset)
                < (-kept[b.element], -kept[b.element] - open[b.element], b.offset)
        }
        var taken: [Int: Int] = [:]
        for (_, entry) in order where taken[problem.entries[entry].group, default: 0] < count {
            taken[problem.entries[entry].group, default: 0] += 1
            calibrated.insert(entry)
            task.needAll(entry)
        }
    }

    /// Settles so many of each entry's seats by lot. They are part of a seating of all that is best by
    /// affinities drawn by lot, so the rest can always be seated.
    mutating func draw(
        _ count: Int, _ task: inout SeatTask, _ generator: inout SplitMix64
    ) throws(SeatTask.Impasse) {
        let drawn = try task.byLot(&generator).solve(seed: generator.next())
        for (entry, jurors) in drawn.jurors.enumerated() where !calibrated.contains(entry) {
            for juror in jurors.shuffled(using: &generator).prefix(count) {
                let seat = Seat(entry: entry, juror: juror)
                task.settle(seat)
                origins[seat] = .lot
            }
        }
    }

    /// By entry: the affinity of its settled seats.
    var totals: [Int] {
        var totals = [Int](repeating: 0, count: problem.entries.count)
        for seat in origins.keys { totals[seat.entry] += problem.affinity(seat) }
        return totals
    }
}
