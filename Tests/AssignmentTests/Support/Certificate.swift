import Assignment

/// Proofs that a seating has the greatest total, which know nothing of how it was found.
enum Certificate {
    /// What no seating can pass, whatever the prices: every entry takes its best at the prices, every juror
    /// pays for what she has at the most or is paid for what she has at the least. Weak duality; at the right
    /// prices it is the optimum (Kuhn & Tucker; for flows Ford & Fulkerson 1962, ch. III).
    static func dualBound(_ problem: SeatingProblem, prices: [Int]) -> Int {
        var bound = problem.kept.reduce(0) { $0 + problem.affinity($1) }
        for entry in problem.entries.indices {
            let worths = problem.open(entry).map {
                problem.affinity(Seat(entry: entry, juror: $0)) - prices[$0]
            }
            bound += worths.sorted(by: >).prefix(problem.need(entry)).reduce(0, +)
        }
        for (juror, price) in prices.enumerated() {
            bound += price * (price > 0 ? problem.most(juror) : problem.least(juror))
        }
        return bound
    }

    /// Whether some chain of exchanges would raise the total: a negative cycle of the residual graph, found
    /// by Bellman and Ford (Klein 1967, DOI 10.1287/mnsc.14.3.205).
    static func canBeRaised(_ problem: SeatingProblem, _ seats: [Seat]) -> Bool {
        let entryCount = problem.entries.count
        let pool = entryCount + problem.jurors.count
        let chosen = Set(seats).subtracting(problem.kept)
        var arcs: [(from: Int, to: Int, cost: Int)] = []
        for entry in 0..<entryCount {
            for juror in problem.open(entry) {
                let seat = Seat(entry: entry, juror: juror)
                let value = problem.affinity(seat)
                if chosen.contains(seat) {
                    arcs.append((entryCount + juror, entry, value))
                } else {
                    arcs.append((entry, entryCount + juror, -value))
                }
            }
        }
        for juror in problem.jurors.indices {
            let load = chosen.count { $0.juror == juror }
            if load < problem.most(juror) { arcs.append((entryCount + juror, pool, 0)) }
            if load > problem.least(juror) { arcs.append((pool, entryCount + juror, 0)) }
        }
        var distances = [Int](repeating: 0, count: pool + 1)
        for _ in 0...pool + 1 {
            var isShorter = false
            for arc in arcs where distances[arc.from] + arc.cost < distances[arc.to] {
                distances[arc.to] = distances[arc.from] + arc.cost
                isShorter = true
            }
            if !isShorter { return false }
        }
        return true
    }
}
