public import Jury

extension EnglishPages {
    public var deliberationTitle: String { "Deliberation" }
    public var agendaTitle: String { "What is undecided" }
    public var agendaNothing: String { "Nothing: the marks settle every place and every award." }
    public var agendaWaits: String {
        "The statistics are still being worked out. Load the page again in a moment."
    }
    public func agendaShared(_ titles: String) -> String { "One place is shared by \(titles)." }
    public func agendaBorder(_ titles: String) -> String {
        "The marks do not tell these apart, and an award hangs on it: \(titles)."
    }
    public func agendaFirst(_ titles: String) -> String {
        "Who is first hangs on one juror or on the way of counting: \(titles)."
    }
    public func agendaUnplaced(_ titles: String) -> String { "Without a place: \(titles)." }
    public func agendaApart(_ titles: String) -> String {
        """
        One juror saw these quite otherwise than the others. What did she see, or they? \
        \(titles)
        """
    }
    public var agendaEntries: String { "All entries of the category" }
    public var roomTitle: String { "Who is in the room" }
    public var roomSays: String {
        """
        Whoever is in conflict before this entry, or stepped back from it, waits outside.
        """
    }
    public var discussNotes: String { "Notes for the minutes" }
    public var discussButton: String { "Record the discussion" }
    public var voteTitle: String { "Vote" }
    public var voteWaits: String { "Say first who is in the room." }
    public var voteQuestion: String { "Question, such as: gold for this entry?" }
    public var voteManner: String { "How it is taken" }
    public var voteHands: String { "By show of hands" }
    public var voteSecret: String { "In secret" }
    public var voteNeeds: String { "What carries it" }
    public var voteSimple: String { "More for than against" }
    public var voteTwoThirds: String { "Two thirds of those for and against" }
    public var voteFor: String { "For" }
    public var voteAgainst: String { "Against" }
    public var voteAbstained: String { "Abstained" }
    public var voteButton: String { "Record the vote" }
    public var voteCarried: String { "carried" }
    public var voteLost: String { "not carried" }
    public var minutesTitle: String { "Minutes" }
    public var minutesNone: String { "Nothing was discussed yet." }
    public func discussedBy(_ names: String) -> String { "In the room: \(names)" }
    public func outOfRoom(_ names: String) -> String { "Outside: \(names)" }
    public var minutesTies: String { "Equal scores and how they were separated" }
    public var minutesSigned: String { "Signed" }
    public func voteCounted(_ count: VoteTaken.Count) -> String {
        "\(count.yes) for, \(count.no) against, \(count.abstained) abstained"
    }
    public var pollTitle: String { "Secret vote" }
    public var pollNone: String { "No vote waits for you. This page looks again by itself." }
    public var pollSays: String {
        "What you choose is counted and never kept beside your name. It cannot be changed."
    }
    public var pollAbstain: String { "I abstain" }
    public var pollCast: String { "Your vote is counted. The result comes when the chair closes the vote." }
    public var pollLink: String { "A secret vote waits for you" }
    public var pollOpenTitle: String { "Ask in secret, on the jurors’ own devices" }
    public var pollOpenSays: String {
        """
        Everybody in the room votes on her own page. You see how many have voted; what they chose you \
        see when you close the vote.
        """
    }
    public var pollOpen: String { "Open the vote" }
    public var pollClose: String { "Close the vote and record it" }
    public var pollCancel: String { "Call it off" }
    public var pollElsewhere: String { "A vote is open about another entry:" }
    public func pollRunning(_ voted: String, of all: String) -> String { "Voted: \(voted) of \(all)" }
    public var screenTitle: String { "For the shared screen" }
    public var screenNow: String { "now" }
    public var screenDone: String { "talked over" }
}
