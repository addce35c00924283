/// What a normalisation knows of one juror: her ballots' totals on the table's scale.
struct JurorSpread {
    var count = 0
    var mean = 0.0
    /// Of the distances from the mean.
    var squares = 0.0
    var lowest = Double.infinity
    /// From the lowest total to the highest; 0 where all are the same.
    var range = 0.0
}

extension MarkTable {
    /// By juror. In two passes, so that nothing cancels.
    var jurorScales: [JurorSpread] {
        var scales = [JurorSpread](repeating: JurorSpread(), count: jurors.count)
        for ballot in totals.indices {
            let juror = Int(ballotJurors[ballot])
            scales[juror].count += 1
            scales[juror].mean += value(ballot)
            scales[juror].lowest = min(scales[juror].lowest, value(ballot))
        }
        for juror in scales.indices { scales[juror].mean /= Double(max(1, scales[juror].count)) }
        for ballot in totals.indices {
            let juror = Int(ballotJurors[ballot])
            let distance = value(ballot) - scales[juror].mean
            scales[juror].squares += distance * distance
            scales[juror].range = max(scales[juror].range, value(ballot) - scales[juror].lowest)
        }
        return scales
    }

    /// By entry: the mean of its ballots after each went through what its juror's scale gives.
    func normalisedMeans(_ normalise: (JurorSpread) -> (Double) -> Double) -> [Double?] {
        let byJuror = jurorScales.map(normalise)
        return entries.indices.map { entry in
            let own = ballots(of: entry)
            if own.isEmpty { return nil }
            return own.reduce(0) { $0 + byJuror[Int(ballotJurors[$1])](value($1)) } / Double(own.count)
        }
    }
}
