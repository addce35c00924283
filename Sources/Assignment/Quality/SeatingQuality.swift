/// How good a seating is: for the entries, for the jurors, and for those who compare them.
public struct SeatingQuality: Hashable, Sendable {
    /// The affinity of all seats together.
    public let total: Int
    /// The most that was possible.
    public let bound: Int
    /// The least total of an entry; `nil` without entries.
    public let worstEntry: Int?
    /// A twentieth of the entries have no more, by linear interpolation between neighbours.
    public let fifthPercentile: Double?
    /// Ballots that are needed and have no seat; none in what `Seating` made.
    public let unfilled: Int
    /// Seats that are barred; none in what `Seating` made.
    public let conflicts: Int
    /// The fewest and the most ballots of a juror; `nil` without jurors.
    public let loads: ClosedRange<Int>?
    /// Parts of the panel that no entry joins, jurors without entries apart.
    public let parts: Int
    /// How well the worst linked part of the panel is linked to the rest: the second smallest eigenvalue of
    /// the information on severities (Fiedler 1973). 0 where there are several parts, `nil` for fewer than
    /// two jurors.
    public let algebraicConnectivity: Double?
    /// The variance of the difference of two jurors' severities, as a mean over all pairs and a multiple of
    /// the marks' variance; `nil` where some pairs cannot be compared.
    public let meanPairVariance: Double?

    /// The total as a part of the most that was possible.
    public var share: Double { bound == 0 ? 1 : Double(total) / Double(bound) }

    public init(_ seating: Seating, of problem: SeatingProblem) {
        self.init(seats: seating.seats, bound: seating.bound, of: problem)
    }

    /// - Parameters:
    ///   - seats: anybody's; each at most once.
    ///   - bound: see `Seating`.
    /// - Complexity: O(jurors³).
    public init(seats: [Seat], bound: Int, of problem: SeatingProblem) {
        self.bound = bound
        var totals = [Int](repeating: 0, count: problem.entries.count)
        var panels = [[Int]](repeating: [], count: problem.entries.count)
        var counts = [Int](repeating: 0, count: problem.jurors.count)
        for seat in seats {
            totals[seat.entry] += problem.affinity(seat)
            panels[seat.entry].append(seat.juror)
            counts[seat.juror] += 1
        }
        total = totals.reduce(0, +)
        unfilled = zip(problem.entries, panels).reduce(0) { $0 + max(0, $1.0.ballots - $1.1.count) }
        conflicts = seats.count { problem[bar: $0] != nil }
        totals.sort()
        worstEntry = totals.first
        fifthPercentile = totals.isEmpty ? nil : Self.quantile(0.05, of: totals)
        loads = counts.min().flatMap { low in counts.max().map { low...$0 } }
        let found = PanelParts(jurors: problem.jurors.count, panels: panels)
        parts = found.count
        let judging = found.numbers.indices.filter { found.numbers[$0] != nil }
        guard judging.count > 1 else {
            (algebraicConnectivity, meanPairVariance) = (nil, nil)
            return
        }
        guard parts == 1 else {
            (algebraicConnectivity, meanPairVariance) = (0, nil)
            return
        }
        // The smallest is that of all severities together, which no ballot tells.
        let values = Spectrum(Self.information(panels, judging), rows: judging.count).values.dropFirst()
        algebraicConnectivity = values.first
        meanPairVariance = 2 / Double(values.count) * values.reduce(0) { $0 + 1 / $1 }
    }

    private static func quantile(_ share: Double, of sorted: [Int]) -> Double {
        let place = share * Double(sorted.count - 1)
        let (low, rest) = (Int(place), place - place.rounded(.down))
        let high = min(low + 1, sorted.count - 1)
        return Double(sorted[low]) + rest * Double(sorted[high] - sorted[low])
    }

    /// What the ballots tell of severities, entries being free: of an entry with m jurors 1 − 1/m for each
    /// and −1/m for each two (John & Williams 1995, Cyclic and Computer Generated Designs, ch. 1).
    private static func information(_ panels: [[Int]], _ judging: [Int]) -> [Double] {
        var rows: [Int: Int] = [:]
        for (row, juror) in judging.enumerated() { rows[juror] = row }
        var matrix = [Double](repeating: 0, count: judging.count * judging.count)
        for panel in panels {
            let places = panel.compactMap { rows[$0] }
            let part = 1 / Double(max(1, places.count))
            for row in places {
                matrix[row * judging.count + row] += 1
                for column in places { matrix[row * judging.count + column] -= part }
            }
        }
        return matrix
    }
}
