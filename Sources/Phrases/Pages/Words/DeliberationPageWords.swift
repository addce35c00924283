public import Jury

/// What is said of how a jury deliberates.
public protocol DeliberationPageWords {
    var deliberationTitle: String { get }
    var agendaTitle: String { get }
    var agendaNothing: String { get }
    var agendaWaits: String { get }
    func agendaShared(_ titles: String) -> String
    func agendaBorder(_ titles: String) -> String
    func agendaFirst(_ titles: String) -> String
    func agendaUnplaced(_ titles: String) -> String
    func agendaApart(_ titles: String) -> String
    var agendaEntries: String { get }
    var roomTitle: String { get }
    var roomSays: String { get }
    var discussNotes: String { get }
    var discussButton: String { get }
    var voteTitle: String { get }
    var voteWaits: String { get }
    var voteQuestion: String { get }
    var voteManner: String { get }
    var voteHands: String { get }
    var voteSecret: String { get }
    var voteNeeds: String { get }
    var voteSimple: String { get }
    var voteTwoThirds: String { get }
    var voteFor: String { get }
    var voteAgainst: String { get }
    var voteAbstained: String { get }
    var voteButton: String { get }
    var voteCarried: String { get }
    var voteLost: String { get }
    var minutesTitle: String { get }
    var minutesNone: String { get }
    func discussedBy(_ names: String) -> String
    func outOfRoom(_ names: String) -> String
    var minutesTies: String { get }
    var minutesSigned: String { get }
    func voteCounted(_ count: VoteTaken.Count) -> String
    var pollTitle: String { get }
    var pollNone: String { get }
    var pollSays: String { get }
    var pollAbstain: String { get }
    var pollCast: String { get }
    var pollLink: String { get }
    var pollOpenTitle: String { get }
    var pollOpenSays: String { get }
    var pollOpen: String { get }
    var pollClose: String { get }
    var pollCancel: String { get }
    var pollElsewhere: String { get }
    func pollRunning(_ voted: String, of all: String) -> String
    var screenTitle: String { get }
    var screenNow: String { get }
    var screenDone: String { get }
}
