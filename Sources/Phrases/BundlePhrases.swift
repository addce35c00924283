public import Jury

/// Sentences about a published result.
public enum BundlePhrases {
    public static func recomputed(_ rankings: Int, ballots: Int) -> String {
        """
        \(rankings) \(rankings == 1 ? "ranking" : "rankings") of \(ballots) ballots computed again, and every \
        place is right.
        """
    }

    public static let sealed =
        "All leaves are there, as they were signed. The bundle is sealed: places cannot be computed again from it."

    public static func malformed(_ path: String) -> String {
        "This is no bundle as the program writes them: look at \(path)."
    }

    public static func unknownAct(_ line: Int) -> String {
        "Line \(line) is no act that this version knows."
    }

    public static func ruleDiffers(_ category: Identifier<Category>) -> String {
        "In \(category) rule, rubric, weights or needed ballots are not those that the journal has."
    }

    public static func entriesDiffer(_ category: Identifier<Category>) -> String {
        "Other entries are ranked in \(category) than compete there by the journal."
    }

    public static func ballotDiffers(_ category: Identifier<Category>, _ seat: Pairing) -> String {
        "In \(category) the ballot of \(seat.juror) on \(seat.entry) is not the one that the journal has."
    }

    public static func placeDiffers(_ category: Identifier<Category>, _ entry: Identifier<Entry>) -> String {
        "In \(category) the place of \(entry) is not the one that its ballots give."
    }
}
