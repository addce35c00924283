import Jury
import Scoring
import Wire

extension JSONWriter {
    /// How far jurors agree, and how each marks.
    mutating func jurors(_ analysis: Analysis) {
        let table = analysis.table
        key("reliability")
        object { json in
            let reliability = analysis.reliability
            // One juror agrees with nobody.
            if table.jurors.count > 1 {
                json.member("krippendorff_nominal", orNull: reliability.nominal)
                json.member("krippendorff_ordinal", orNull: reliability.ordinal)
                json.member("krippendorff_interval", orNull: reliability.interval)
                json.member("krippendorff_ratio", orNull: reliability.ratio)
            }
            json.member("fleiss_kappa", orNull: reliability.fleissKappa)
            if let intraclass = reliability.intraclass { json.intraclass(intraclass) }
            if let concordance = reliability.concordance { json.concordance(concordance) }
            if let agreement = reliability.agreement {
                json.member("mean_pairwise_spearman", orNull: agreement.spearman)
                json.member("mean_pairwise_kendall_tau_b", orNull: agreement.kendallTauB)
            }
            if table.criteria.count > 1 {
                json.key("krippendorff_interval_by_criterion")
                json.object { json in
                    for (number, criterion) in table.criteria.enumerated() {
                        json.member(
                            criterion.id.text, orNull: reliability.intervalByCriterion[number]
                        )
                    }
                }
            }
        }
        key("juror_diagnostics")
        object { json in
            for (number, row) in analysis.jurors.rows.enumerated() {
                json.key(table.jurors[number].text)
                json.object { json in
                    json.member("n", row.ballots)
                    json.member("mean", orNull: row.mean)
                    json.member("sd", orNull: row.deviation)
                    json.member("bias_vs_rest", orNull: row.biasVersusRest)
                    json.member("rmsd_vs_rest", orNull: row.distanceFromRest)
                    json.member("corr_with_rest", orNull: row.correlationWithRest)
                    json.member("slope_on_rest", orNull: row.slopeOnRest)
                    json.member("distinct_scores", row.distinctScores)
                    json.member("infit", orNull: analysis.fit.rows[number].infit)
                    json.member("spread_ratio", orNull: analysis.fit.rows[number].spread)
                    let middle = analysis.centralTendency.rows[number]
                    json.member("middle_third_share", orNull: middle.share)
                    json.member("middle_third_share_of_rest", orNull: middle.shareOfRest)
                    if table.criteria.count > 1 {
                        json.member("mean_intercriterion_r", orNull: row.criterionCorrelation)
                        json.member("mean_within_ballot_sd", orNull: row.deviationWithinBallots)
                    }
                }
            }
        }
    }

    private mutating func intraclass(_ correlation: IntraclassCorrelation) {
        member("MS_entry", correlation.entrySquare)
        member("MS_juror", correlation.jurorSquare)
        member("MS_error", correlation.errorSquare)
        member("MS_within", correlation.withinSquare)
        let pairs = [
            ("ICC1", correlation.oneWay), ("ICC2", correlation.agreement), ("ICC3", correlation.consistency),
        ]
        for (name, pair) in pairs { member(name + "_1", orNull: pair.single.value) }
        for (name, pair) in pairs { member(name + "_k", orNull: pair.panel.value) }
        member("cronbach_alpha", orNull: correlation.cronbachAlpha)
        key("icc_ci95")
        object { json in
            for (name, pair) in pairs {
                for (suffix, estimate) in [("_1", pair.single), ("_k", pair.panel)] {
                    json.key(name + suffix)
                    json.array { json in
                        for end in [estimate.low, estimate.high] {
                            if let end { json.number(end) } else { json.null() }
                        }
                    }
                }
            }
        }
    }

    private mutating func concordance(_ concordance: KendallW) {
        member("kendall_W", orNull: concordance.value)
        member("kendall_W_no_tie_correction", concordance.withoutTieCorrection)
        member("kendall_chi2", orNull: concordance.chiSquare)
        member("kendall_df", concordance.degreesOfFreedom)
        member("kendall_p", orNull: concordance.probability)
    }

    /// Pairs of jurors whose ballots go together beyond merit and severity, the closest first.
    mutating func pairs(_ screen: PairScreen?, _ jurors: [String]) {
        guard let screen else { return }
        key("pairs")
        array { json in
            for pair in screen.pairs {
                json.object { json in
                    json.member("a", jurors[pair.first])
                    json.member("b", jurors[pair.second])
                    json.member("residual_r", orNull: pair.residualCorrelation)
                    json.member("raw_r", orNull: pair.totalCorrelation)
                    json.member("identical_share", pair.identicalShare)
                    json.member("mean_abs_diff", pair.meanDifference)
                    json.member("entries", pair.entries)
                }
            }
        }
    }
}
