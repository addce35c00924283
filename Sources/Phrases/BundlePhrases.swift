public import Jury
public import Records

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

    /// What is not JSON to its end.
    public static func broken(_ position: SourcePosition?) -> String {
        let place = position.map { " in line \($0.line), column \($0.column)" } ?? ""
        return "The bundle breaks off or goes wrong\(place): it is not whole. Fetch it again."
    }

    public static func malformed(_ path: String) -> String {
        "This is no bundle as the program writes them: \(path) is missing or not as it was written."
    }

    public static func otherKey(_ key: NoteKey) -> String {
        "The bundle names another key than the one that you gave, \(key.text): it is not this award's."
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

    public static func interventionsDiffer(_ category: Identifier<Category>) -> String {
        """
        In \(category) what the jury decided beside its marks, places set and points taken off, is not what \
        the journal has.
        """
    }

    /// - Parameters:
    ///   - told: the place as it was published, in words; `nil` for none.
    ///   - given: the one that the ballots give.
    public static func placeDiffers(
        _ category: Identifier<Category>, _ entry: Identifier<Entry>, told: String?, given: String?
    ) -> String {
        """
        In \(category) the place of \(entry) is not the one that its ballots give: \(told ?? "none") was \
        published, and \(given ?? "none") follows.
        """
    }

    public static func place(
        _ place: Int, isTied: Bool, score: String, exact: String, level: Identifier<AwardLevel>?
    ) -> String {
        let level = level.map { ", \($0)" } ?? ""
        return "\(isTied ? "shared " : "")place \(place) with \(score) (\(exact))\(level)"
    }
}
