internal import Jury
internal import RealModule

/// How much the order hangs on the weights of the criteria: the order under weights drawn evenly from all
/// that there could be (SMAA: Lahdelma, Hokkanen & Salminen 1998, DOI 10.1016/S0377-2217(97)00163-X).
public struct WeightSensitivity: Hashable, Sendable {
    public let places: PlaceDistribution
    /// By entry: the mean of the weights under which it is first, one for each criterion: its central
    /// weights. `nil` for an entry that never is.
    public let centralWeights: [[Double]?]
    public let draws: Int
    public let dethroning: Dethroning?

    /// The smallest change of weights that puts another entry beside the leader.
    public struct Dethroning: Hashable, Sendable {
        public let leader: Int
        /// The other entry.
        public let rival: Int
        /// The sum of the changes of all weights, of which the sum is 1: from 0 to 2.
        public let change: Double
        /// The weights that would do it.
        public let weights: [Double]
    }

    /// `nil` for fewer than two criteria, or an entry without ballots.
    ///
    /// - Complexity: O(draws · (entries · criteria + entries²)), several at once.
    public init?(_ table: MarkTable, draws: Int = 10_000, seed: UInt64 = 1) {
        let criteria = table.criteria.count
        guard criteria > 1, let means = CriterionMeans(table) else { return nil }
        var random = SplitMix64(seed: seed)
        var counter = PlaceCounter(entries: table.entries.count)
        var central = [Double](repeating: 0, count: table.entries.count * criteria)
        var firsts = [Double](repeating: 0, count: table.entries.count)
        var weights = [Double](repeating: 0, count: criteria)
        var values = [Double](repeating: 0, count: table.entries.count)
        for _ in 0..<draws {
            // Evenly over the simplex: exponential numbers, brought to a sum of 1.
            var sum = 0.0
            for criterion in weights.indices {
                weights[criterion] = -Double.log(
                    Double.random(in: Double.leastNonzeroMagnitude..<1, using: &random))
                sum += weights[criterion]
            }
            for criterion in weights.indices { weights[criterion] /= sum }
            means.weigh(weights, into: &values)
            counter.add(values)
            let best = values.reduce(-.infinity) { $1 > $0 ? $1 : $0 }
            for entry in values.indices where values[entry] == best {
                firsts[entry] += 1
                for criterion in weights.indices {
                    central[entry * criteria + criterion] += weights[criterion]
                }
            }
        }
        places = counter.distribution()
        centralWeights = table.entries.indices.map { entry in
            if firsts[entry] == 0 { return nil }
            return weights.indices.map { central[entry * criteria + $0] / firsts[entry] }
        }
        self.draws = draws
        dethroning = means.dethroning(
            from: table.criteria.map { Double($0.weight) / Double(table.weightTotal) })
    }
}

/// The mean of every entry on every criterion.
public struct CriterionMeans: Hashable, Sendable {
    private let entries: Int
    private let criteria: Int
    /// Criterion after criterion.
    private let means: [Double]

    /// `nil` where an entry has no ballot.
    public init?(_ table: MarkTable) {
        entries = table.entries.count
        criteria = table.criteria.count
        var means = [Double](repeating: 0, count: entries * criteria)
        for entry in 0..<entries {
            let ballots = table.ballots(of: entry)
            if ballots.isEmpty { return nil }
            for criterion in 0..<criteria {
                var sum = 0
                for ballot in ballots { sum += table.parts[ballot * table.criteria.count + criterion] }
                let scale = Double(table.weightTotal) / Double(table.unit * table.criteria[criterion].weight)
                means[criterion * entries + entry] = Double(sum) * scale / Double(ballots.count)
            }
        }
        self.means = means
    }

    /// On the scale of the table's values.
    public subscript(_ entry: Int, _ criterion: Int) -> Double { means[criterion * entries + entry] }

    func weigh(_ weights: [Double], into values: inout [Double]) {
        values.withUnsafeMutableBufferPointer { values in
            means.withUnsafeBufferPointer { means in
                for entry in values.indices { values[entry] = 0 }
                for criterion in weights.indices {
                    let weight = weights[criterion]
                    for entry in values.indices {
                        values[entry] += weight * means[criterion * entries + entry]
                    }
                }
            }
        }
    }

    /// For each rival weight goes from the criterion where the leader leads most to the one where it leads
    /// least, as long as it must: each share moved costs 2 of change and wins the difference of the leads, so
    /// the largest differences go first. `nil` where nobody leads alone or nobody can catch up.
    func dethroning(from weights: [Double]) -> WeightSensitivity.Dethroning? {
        var values = [Double](repeating: 0, count: entries)
        weigh(weights, into: &values)
        guard let best = values.max() else { return nil }
        let leaders = values.indices.filter { values[$0] >= best - 1e-12 }
        guard leaders.count == 1 else { return nil }
        let leader = leaders[0]
        var nearest: WeightSensitivity.Dethroning?
        for rival in 0..<entries where rival != leader {
            guard let found = catchingUp(rival, to: leader, from: weights) else { continue }
            if nearest.map({ found.change < $0.change }) ?? true { nearest = found }
        }
        return nearest
    }

    private func catchingUp(_ rival: Int, to leader: Int, from weights: [Double])
        -> WeightSensitivity.Dethroning?
    {
        let leads = (0..<criteria).map { self[leader, $0] - self[rival, $0] }
        guard let least = leads.indices.min(by: { leads[$0] < leads[$1] }), leads[least] <= 0 else {
            return nil
        }
        var lead = zip(weights, leads).reduce(0) { $0 + $1.0 * $1.1 }
        var moved = weights
        var change = 0.0
        for criterion in leads.indices.sorted(by: { leads[$0] > leads[$1] }) where lead > 0 {
            let gain = leads[criterion] - leads[least]
            if gain <= 0 { break }
            let share = min(moved[criterion], lead / gain)
            moved[criterion] -= share
            moved[least] += share
            lead -= share * gain
            change += 2 * share
        }
        guard lead <= 1e-12 else { return nil }
        return WeightSensitivity.Dethroning(leader: leader, rival: rival, change: change, weights: moved)
    }
}
