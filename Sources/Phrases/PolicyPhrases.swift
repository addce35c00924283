public import Jury

/// Sentences about what a rubric puts first.
public enum PolicyPhrases {
    public static func verdict(_ shares: TierShares, total: Int) -> String {
        let (result, noise) = (shares.whole.result, shares.whole.noise)
        let moves = """
            Results can move \(points(result)) of \(total) points, exposure and reaction together \
            \(points(noise)), exposure alone \(points(shares.whole.exposure)).
            """
        if shares.areResultsFirst {
            return "results first, by \(points(result - noise)). " + moves
        }
        return noise == result
            ? "not results first: noise can move as much. " + moves
            : "not results first: noise can move \(points(noise - result)) more. " + moves
    }

    public static func points(_ points: Ratio) -> String { points.thousandths?.description ?? "" }
}
