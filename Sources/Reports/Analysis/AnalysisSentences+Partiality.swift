internal import Jury
internal import Phrases
public import Rankings
internal import Scoring

extension AnalysisSentences {
    /// Closeness that enough jurors share, and an order of ballots that chance would not explain.
    public static func partiality(_ named: AnalysedCategory) -> [String] {
        let effect = named.analysis.orderEffect?.pooled
        let isStriking = abs(effect?.ratio ?? 0) > 2
        return named.analysis.affinities.filter(\.isTold).map(affinity)
            + (isStriking ? order(named) : [])
    }

    /// One sentence for one kind.
    static func affinity(_ affinity: Affinity) -> String {
        guard affinity.isTold, let bias = affinity.bias, let error = bias.standardError else {
            return PartialityPhrases.fewClose(
                affinity.kind, jurors: affinity.bias?.jurors.count ?? 0, least: Affinity.jurorsMin)
        }
        return PartialityPhrases.affinity(
            affinity.kind, bias: bias.bias, error: error, ratio: bias.ratio, ballots: bias.closeBallots,
            jurors: bias.jurors.count)
    }

    static func order(_ named: AnalysedCategory) -> [String] {
        guard let effect = named.analysis.orderEffect else { return [] }
        guard let pooled = effect.pooled else { return [PartialityPhrases.sameOrder] }
        guard let error = pooled.standardError else { return [PartialityPhrases.noFreedom] }
        return [PartialityPhrases.order(pooled.perTenBallots, error: error, ratio: pooled.ratio)]
    }
}
