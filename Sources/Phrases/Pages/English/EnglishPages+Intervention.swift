extension EnglishPages {
    public var interventionTitle: String { "What the jury decides beside its marks" }
    public var interventionSays: String {
        "A second person confirms it on the sign-off page. Everybody reads the reason beside the list."
    }
    public var placeAhead: String { "Set it directly ahead of" }
    public var placeOwn: String { "Nobody: its place is that of its marks" }
    public var placeButton: String { "Propose the place" }
    public var deductPoints: String { "Points off for harm or deception, 0 to 20" }
    public var deductSays: String {
        """
        Points come off only by a vote that was carried after the agency was asked about the harm and \
        heard. 0 gives them back.
        """
    }
    public var deductButton: String { "Propose the points" }
    public var interventionVote: String { "The vote that decided" }
    public var interventionVoteNone: String { "No vote" }
    public var interventionReason: String { "Why, for everybody to read" }
    public var interventionWaits: String { "It waits for a second person on the sign-off page:" }
    public var interventionsTitle: String { "Decided by the jury beside its marks" }
    public func setAhead(_ title: String, of other: String, because reason: String) -> String {
        "\(title): the jury set it directly ahead of \(other). \(reason)"
    }
    public func pointsTaken(_ points: String, from title: String, because reason: String) -> String {
        "\(title): points that the jury took off: \(points). \(reason)"
    }
}
