import Jury
import Scoring
import Wire

extension JSONWriter {
    /// By kind of closeness, in the keys of the reference values of such biases; `null` where closeness
    /// cannot be told from entry and juror.
    mutating func affinities(_ analysis: Analysis) {
        if analysis.affinities.isEmpty { return }
        let table = analysis.table
        key("affinity_bias")
        object { json in
            for affinity in analysis.affinities {
                json.key(affinity.kind)
                guard let bias = affinity.bias else {
                    json.null()
                    continue
                }
                json.object { json in
                    json.member("rows", table.ballotCount)
                    json.member("rank", table.ballotCount - bias.degreesOfFreedom)
                    json.member("jurors_known", affinity.jurorsKnown)
                    json.member("entries_known", affinity.entriesKnown)
                    json.member("close_ballots", bias.closeBallots)
                    json.member("bias", bias.bias)
                    json.member("se", orNull: bias.standardError)
                    json.member("t", orNull: bias.ratio)
                    json.member("sigma2", orNull: bias.noiseVariance)
                    json.key("jurors")
                    json.object { json in
                        for row in bias.jurors { json.close(row, table.jurors[row.juror].text) }
                    }
                }
            }
        }
    }

    private mutating func close(_ row: AffinityBias.Row, _ name: String) {
        key(name)
        object { json in
            json.member("n_same", row.closeBallots)
            json.member("mean_residual_same", row.meanResidualClose)
            json.member("mean_residual_other", orNull: row.meanResidualOther)
        }
    }

    /// Marks by the order of ballots, on the scale of totals for every ten.
    mutating func orderEffect(_ analysis: Analysis) {
        guard let effect = analysis.orderEffect else { return }
        key("order_effect")
        object { json in
            json.member("ballots", effect.ballots)
            json.member("per_ten_ballots", orNull: effect.pooled?.perTenBallots)
            json.member("se", orNull: effect.pooled?.standardError)
            json.member("t", orNull: effect.pooled?.ratio)
            json.key("jurors")
            json.object { json in
                for row in effect.jurors {
                    json.key(analysis.table.jurors[row.juror].text)
                    json.object { json in
                        json.member("n", row.ballots)
                        json.member("drift_per_ten_ballots", row.drift.perTenBallots)
                        json.member("se", orNull: row.drift.standardError)
                        json.member("t", orNull: row.drift.ratio)
                    }
                }
            }
        }
    }
}
