extension CrossedModel {
    /// By entry: the covariance of its prediction's error with that of one entry; a row of Henderson's matrix
    /// of prediction error variances, in squares of marks.
    ///
    /// - Complexity: O(ballots).
    public func predictionErrors(with entry: Int) -> [Double] {
        let crossing = point.equations.crossing
        let row = crossing.byTable(point.equations.solve(crossing.unit(entry: entry))).entries
        let ofMean = crossing.byTable(point.meanEffects).entries
        let share = ofMean[entry] / point.meanPrecision
        return zip(row, ofMean).map { residualVariance * ($0 + $1 * share) }
    }

    /// By entry: how probable it is that this one entry is better than it, marks and variances given. One
    /// half for the entry itself, and for all where there are no measurable differences.
    ///
    /// The difference of two predictions is normal around the difference of the truths, so this is a value of
    /// the normal distribution function.
    ///
    /// - Complexity: O(ballots).
    public func probabilitiesBetter(_ entry: Int) -> [Double] {
        let row = predictionErrors(with: entry)
        return entryEffects.indices.map { other in
            let variance = predictionErrors[entry] + predictionErrors[other] - 2 * row[other]
            guard other != entry, variance > 0 else { return 0.5 }
            return Normal.below((entryEffects[entry] - entryEffects[other]) / variance.squareRoot())
        }
    }

    /// By entry: its tie band, numbered from 1.
    ///
    /// Entries are gone through in the order of their scores. The first is the leader of a band; those after
    /// it share the band up to the first that the leader is better than with the given probability, which
    /// leads the next band. So within a band nobody is surely behind the leader, and no entry passes into a
    /// band above because little is known of it.
    ///
    /// - Complexity: O(bands · ballots).
    public func tieBands(sureness: Double = 0.9) -> [Int] {
        let order = entryEffects.indices.sorted { (-entryEffects[$0], $0) < (-entryEffects[$1], $1) }
        var bands = [Int](repeating: 0, count: order.count)
        var band = 0
        var better: [Double] = []
        for entry in order {
            if better.isEmpty || better[entry] >= sureness {
                band += 1
                better = probabilitiesBetter(entry)
            }
            bands[entry] = band
        }
        return bands
    }
}
