public import Assignment

/// What is said of who judges what, and of seats that are proposed.
public protocol AssignmentPageWords {
    var assignmentTitle: String { get }
    var assignmentSays: String { get }
    func thirdJurorCalled(_ entries: String) -> String

    // MARK: What is wished for

    var wishesTitle: String { get }
    var wishBallots: String { get }
    var wishLoad: String { get }
    var wishCalibration: String { get }
    var wishSeed: String { get }
    var wishStaying: String { get }
    /// Whether seats stay that hold nothing.
    func staying(_ isAfresh: Bool) -> String
    var wishLeaving: String { get }
    var nobodyLeaves: String { get }
    var proposeButton: String { get }

    // MARK: What is proposed

    var proposalTitle: String { get }
    func proposalSays(new: Int, gone: Int, staying: Int) -> String
    /// The affinity of all seats, and the most that was possible.
    func proposalTotal(_ total: Int, of bound: Int) -> String
    /// Ballots that hold marks and stay, of somebody who drops out.
    func leavingKeeps(_ count: Int) -> String
    /// Seats that stay though there is no language in common.
    func foreignSeats(_ count: Int) -> String
    var proposalNothing: String { get }
    var proposalChanged: String { get }
    func proposalTake(_ count: Int) -> String
    func proposalTaken(_ count: Int) -> String
    func seatChange(isNew: Bool) -> String
    func seatReason(_ reason: SeatReason) -> String
    var changesTitle: String { get }
    var loadsTitle: String { get }
    var columnNow: String { get }
    var columnThen: String { get }
    var columnAllowed: String { get }
    var qualityTitle: String { get }
    var columnWorst: String { get }
    var columnLoads: String { get }
    var columnParts: String { get }
    var columnApart: String { get }
    var qualitySays: String { get }
    func seatingShort(_ short: SeatingShortWord) -> String

    // MARK: Who has what

    var mapTitle: String { get }
    var mapSays: String { get }
    var seatTitle: String { get }
    var seatButton: String { get }
    var unseatButton: String { get }
    var seatIsUsed: String { get }
    var seatIsForeign: String { get }
    var seatIsOver: String { get }
    func seatLoad(_ count: Int) -> String
    func seatCount(_ count: Int, of needed: Int) -> String
}

/// Why no seats can be proposed, with what jurors and entries are called.
public enum SeatingShortWord: Hashable, Sendable {
    case entry(String, needed: Int, allowed: Int, barred: [Bar: Int])
    /// These jurors may give fewer ballots than the entries need from them.
    case jurors([String], entries: [String], needed: Int, available: Int)
    /// They are promised more ballots than there are.
    case promised([String], needed: Int, available: Int)
}
