import Assignment

/// All seatings of a tiny problem, looked at one by one.
struct BruteForce {
    /// The greatest total; `nil` where there is no seating.
    private(set) var total: Int?
    /// The greatest least total of an entry that has something to choose.
    private(set) var floor: Int?
    private let problem: SeatingProblem
    private var loads: [Int]

    init(_ problem: SeatingProblem) {
        self.problem = problem
        loads = Array(repeating: 0, count: problem.jurors.count)
        place(0, 0, Int.max)
    }

    private mutating func place(_ entry: Int, _ sum: Int, _ least: Int) {
        guard entry < problem.entries.count else {
            for juror in loads.indices where loads[juror] < problem.least(juror) { return }
            total = max(total ?? sum, sum)
            floor = max(floor ?? least, least)
            return
        }
        let kept = problem.kept.filter { $0.entry == entry }.reduce(0) { $0 + problem.affinity($1) }
        for panel in Self.subsets(of: problem.open(entry), problem.need(entry)) {
            for juror in panel { loads[juror] += 1 }
            if panel.allSatisfy({ loads[$0] <= problem.most($0) }) {
                let value = panel.reduce(kept) { $0 + problem.affinity(Seat(entry: entry, juror: $1)) }
                place(entry + 1, sum + value, panel.isEmpty ? least : min(least, value))
            }
            for juror in panel { loads[juror] -= 1 }
        }
    }

    private static func subsets(of jurors: [Int], _ count: Int) -> [[Int]] {
        if count == 0 { return [[]] }
        guard let first = jurors.first else { return [] }
        let rest = Array(jurors.dropFirst())
        return subsets(of: rest, count - 1).map { [first] + $0 } + subsets(of: rest, count)
    }
}
