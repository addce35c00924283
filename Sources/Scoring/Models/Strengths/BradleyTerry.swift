internal import RealModule

/// How strong each entry is, if a juror prefers `a` to `b` with the chance 1 ÷ (1 + exp(strength of `b` −
/// strength of `a`)) (Zermelo 1929, DOI 10.1007/BF01180541; Bradley & Terry 1952, DOI 10.2307/2334029).
///
/// Fitted by maximum likelihood to the pairs that jurors ordered; a tie is half a win for each. Strengths add
/// up to 0. An entry that never loses would be infinitely strong, so without a ridge there is an answer only
/// where chains of wins lead from every entry to every other (Ford 1957, DOI 10.2307/2308513). Newton's
/// method: O(entries³) for each of about ten steps.
public enum BradleyTerry {
    /// By entry, in log odds; `nil` where there is no maximum.
    ///
    /// - Parameter ridge: half of it times the sum of squared strengths is taken off the log likelihood. From
    ///   0 up; above 0 there is always an answer, and entries that met nobody have 0.
    public static func strengths(_ pairs: Pairwise, ridge: Double = 0) -> [Double]? {
        let count = pairs.count
        let wins = (0..<(count * count)).map { Double(pairs.wins[$0]) + Double(pairs.ties[$0]) / 2 }
        if ridge == 0, !StrengthFit.isConnected(count, { wins[$0 * count + $1] > 0 }) { return nil }
        return StrengthFit.maximum(count) { strengths in
            var fit = StrengthFit(count)
            for a in 0..<count {
                fit.value -= ridge / 2 * strengths[a] * strengths[a]
                fit.gradient[a] -= ridge * strengths[a]
                fit.curvature[a * count + a] += ridge
                for b in 0..<a where wins[a * count + b] + wins[b * count + a] > 0 {
                    let (won, lost) = (wins[a * count + b], wins[b * count + a])
                    let difference = strengths[a] - strengths[b]
                    let small = Double.exp(-abs(difference))
                    let chance = difference >= 0 ? 1 / (1 + small) : small / (1 + small)
                    fit.value -= (won + lost) * .log(onePlus: small)
                    fit.value -= difference >= 0 ? lost * difference : -won * difference
                    let slope = won - (won + lost) * chance
                    fit.gradient[a] += slope
                    fit.gradient[b] -= slope
                    let weight = (won + lost) * small / ((1 + small) * (1 + small))
                    fit.curvature[a * count + a] += weight
                    fit.curvature[b * count + b] += weight
                    fit.curvature[a * count + b] -= weight
                    fit.curvature[b * count + a] -= weight
                }
            }
            return fit
        }
    }
}
