internal import Jury

/// Sentences about what may move marks besides merit: closeness, and the order of ballots. They say what is,
/// of all jurors together, and accuse nobody.
public enum PartialityPhrases {
    /// - Parameters:
    ///   - bias: on the scale of totals, with its standard error.
    ///   - ratio: of both.
    public static func affinity(
        _ kind: String, bias: Double, error: Double, ratio: Double?, ballots: Int, jurors: Int
    ) -> String {
        let amount = "\(Decimals.two(abs(bias))) \(bias < 0 ? "less" : "more")"
        return """
            Jurors gave entries of their own \(Words.plain(kind)) \(amount) than other jurors gave them, \
            give or take \(Decimals.two(error)) (\(Words.grouped(ballots)) ballots of \(jurors) \
            jurors)\(isChance(ratio) ? "; chance alone would do that" : "").
            """
    }

    /// Where nothing may be told in words.
    public static func fewClose(_ kind: String, jurors: Int, least: Int) -> String {
        let count = jurors == 0 ? "no juror has" : jurors == 1 ? "one juror has" : "\(jurors) jurors have"
        return """
            Of \(Words.plain(kind)) nothing can be said: \(count) ballots on entries of her own, and it \
            takes \(least).
            """
    }

    /// Marks that rise or fall with the order of ballots.
    public static func order(_ slope: Double, error: Double, ratio: Double?) -> String {
        if isChance(ratio) { return "The order of ballots moved marks no more than chance would." }
        return """
            Marks \(slope < 0 ? "fell" : "rose") by \(Decimals.two(abs(slope))) with every ten ballots of a \
            juror, give or take \(Decimals.two(error)).
            """
    }

    public static let sameOrder = """
        All jurors met the entries in one order, so nobody can tell what is due to the order and what to the \
        entries. How a juror changed beside the others can be told.
        """

    public static let noFreedom = "There are too few numbered ballots to say whether their order moved marks."

    /// Twice its error is what chance rarely does.
    private static func isChance(_ ratio: Double?) -> Bool { ratio.map { abs($0) <= 2 } ?? false }
}
