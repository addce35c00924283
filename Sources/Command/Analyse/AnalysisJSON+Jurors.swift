import Jury
import Scoring
import Wire

extension JSONWriter {
    /// How far jurors agree, and how each marks.
    mutating func jurors(_ analysis: Analysis) {
        let table = analysis.table
        key("reliability")
        object { json in
            for (name, level) in [
                ("nominal", Krippendorff.Level.nominal), ("ordinal", .ordinal), ("interval", .interval),
                ("ratio", .ratio),
            ] {
                json.member("krippendorff_" + name, orNull: Krippendorff.alpha(table, level))
            }
            if table.criteria.count > 1 {
                json.key("krippendorff_interval_by_criterion")
                json.object { json in
                    for (number, criterion) in table.criteria.enumerated() {
                        json.member(
                            criterion.id.text, orNull: Krippendorff.alpha(table, .interval, criterion: number)
                        )
                    }
                }
            }
        }
        key("juror_diagnostics")
        object { json in
            for (juror, row) in zip(table.jurors, analysis.jurors.rows) {
                json.key(juror.text)
                json.object { json in
                    json.member("n", row.ballots)
                    json.member("mean", orNull: row.mean)
                    json.member("sd", orNull: row.deviation)
                    json.member("bias_vs_rest", orNull: row.biasVersusRest)
                    json.member("rmsd_vs_rest", orNull: row.distanceFromRest)
                    json.member("corr_with_rest", orNull: row.correlationWithRest)
                    json.member("slope_on_rest", orNull: row.slopeOnRest)
                    json.member("distinct_scores", row.distinctScores)
                    if table.criteria.count > 1 {
                        json.member("mean_intercriterion_r", orNull: row.criterionCorrelation)
                        json.member("mean_within_ballot_sd", orNull: row.deviationWithinBallots)
                    }
                }
            }
        }
    }
}
