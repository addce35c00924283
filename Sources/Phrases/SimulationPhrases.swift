/// Sentences about juries that were made up.
public enum SimulationPhrases {
    public static func design(entries: Int, jurors: Int, ballots: Int, isBlocked: Bool, runs: Int) -> String {
        let seats =
            ballots == jurors
            ? "all of whom judge all"
            : "\(ballots) of whom judge each\(isBlocked ? ", in groups that share no entry" : "")"
        return """
            \(Words.grouped(runs)) made-up juries: \(Words.grouped(entries)) entries, \(jurors) jurors, \
            \(seats).
            """
    }

    public static let caution = """
        The truth was known here, because it was made up. Behind ± stands twice the standard error.
        """
}
