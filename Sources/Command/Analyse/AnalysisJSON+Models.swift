import Jury
import Reports
import Scoring
import Wire

extension JSONWriter {
    /// `null`, and why, where ballots do not suffice.
    mutating func jurorScale(_ analysis: Analysis) {
        let (entries, jurors) = (analysis.table.entries.map(\.text), analysis.table.jurors.map(\.text))
        key("juror_scale")
        guard case .success(let model) = analysis.jurorScale else {
            null()
            return member("juror_scale_obstacle", orNull: AnalysisSentences.jurorScaleObstacle(analysis))
        }
        object { json in
            json.numbers("score_entry", entries, model.scores)
            json.numbers("score_se", entries, model.scoreErrors)
            json.ranks(entries, model.ranks)
            json.numbers("level", jurors, model.levels)
            json.numbers("spread", jurors, model.spreads)
            json.numbers("var_error", jurors, model.errorVariances)
            json.member("iterations", model.iterations)
        }
    }

    /// In the keys of the reference values of such models.
    mutating func rasch(_ analysis: Analysis) {
        let (entries, jurors) = (analysis.table.entries.map(\.text), analysis.table.jurors.map(\.text))
        key("mfrm")
        guard case .success(let model) = analysis.rasch else {
            null()
            return member("mfrm_obstacle", orNull: AnalysisSentences.raschObstacle(analysis))
        }
        object { json in
            json.member("ratings", model.ratingCount)
            json.member("max_category", model.thresholds.count)
            json.member("loglik", model.logLikelihood)
            json.numbers("theta", entries, model.worths)
            json.numbers("theta_se", entries, model.worthErrors)
            json.numbers("fair_average", entries, model.fairAverages)
            json.ranks(entries, model.ranks)
            json.numbers("severity", jurors, model.severities)
            json.numbers("juror_infit_ms", jurors, model.infits)
            json.numbers("juror_outfit_ms", jurors, model.outfits)
            json.numbers("difficulty", analysis.table.criteria.map(\.id.text), model.difficulties)
            json.key("tau")
            json.array { json in
                for threshold in model.thresholds { json.number(threshold) }
            }
            json.member("iterations", model.iterations)
            json.member("gradient_max", model.gradientMax)
        }
    }
}
