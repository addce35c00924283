public import Jury

/// Why something that somebody did on a page was not taken.
public protocol RefusalPageWords {
    func refusal(_ refusal: PageRefusal) -> String
    func senseless(_ what: Refusal.Senseless) -> String
}

/// A refusal as whoever reads a page hears of it: without the names of entries, jurors and rounds, for she
/// knows what she sent.
public enum PageRefusal: Hashable, Sendable {
    case notHers, notHere, conflict, recused
    case planned, paused, closed
    /// At a deadline, in milliseconds since 1970 in UTC.
    case ended(Int)
    case offScale(Scale)
    /// The entry with which everybody begins is to be sent first.
    case referenceFirst
    case unmarked, sentAlready, changingAlready, struck, out
    /// In a live round: not before the jury, not to be marked yet, and over at a time.
    case notPresented, markingClosed
    case markingEnded(Int)
    case flaggedAlready
    /// Of what an organiser or a chair does.
    case forChair, timePassed, otherPhase
    case seatedAlready, notRecused, ownConflict, needsDismissal, noConflict, notShortlisted
    case hasMarks, roundOpened, notScreening, goneOn, notLive
    case noBallot, judgedAlready, notOut, otherRubric
    /// Of the call for entries; over at a time.
    case notCalled
    case callEnded(Int)
    /// Of what takes two persons.
    case ownProposal, outdated, needsSecond, needsNoSecond, proposalSettled, retracted
    /// Of what the jury decides in its room.
    case notDiscussed
    case badCount(votes: Int, present: Int)
    case badName
    /// What was said cannot be meant.
    case senseless(Refusal.Senseless)
    /// One that no page meets.
    case otherwise

    public init(_ refusal: Refusal) {
        switch refusal {
        case .notYours(let needs): self = needs == [.chair] ? .forChair : .notHers
        case .notBegun, .begunAlready: self = .otherwise
        case .unknown, .notSeated: self = .notHere
        case .badName: self = .badName
        case .senseless(let what): self = .senseless(what)
        case .seatedAlready: self = .seatedAlready
        case .inConflict: self = .conflict
        case .ownConflict: self = .ownConflict
        case .recused: self = .recused
        case .notRecused: self = .notRecused
        case .needsDismissal: self = .needsDismissal
        case .noConflict: self = .noConflict
        case .wrongPhase(_, .planned, let needs) where needs.contains(.open): self = .planned
        case .wrongPhase(_, .paused, let needs) where needs.contains(.open): self = .paused
        case .wrongPhase(_, .closed, let needs) where needs.contains(.open): self = .closed
        case .wrongPhase: self = .otherPhase
        case .afterDeadline(_, let closed): self = .ended(closed)
        case .deadlinePassed: self = .timePassed
        case .hasMarks: self = .hasMarks
        case .roundOpened: self = .roundOpened
        case .notScreening: self = .notScreening
        case .goneOn: self = .goneOn
        case .notLive: self = .notLive
        case .notPresented: self = .notPresented
        case .markingClosed: self = .markingClosed
        case .markingEnded(_, let at): self = .markingEnded(at)
        case .offScale(_, let scale): self = .offScale(scale)
        case .notMarked: self = .unmarked
        case .sealed: self = .sentAlready
        case .notSealed: self = .changingAlready
        case .struck: self = .struck
        case .referenceFirst: self = .referenceFirst
        case .noBallot: self = .noBallot
        case .askedAlready: self = .flaggedAlready
        case .out: self = .out
        case .notShortlisted: self = .notShortlisted
        case .judgedAlready: self = .judgedAlready
        case .notOut: self = .notOut
        case .otherRubric: self = .otherRubric
        case .notCalled: self = .notCalled
        case .callEnded(let at): self = .callEnded(at)
        case .needsSecond: self = .needsSecond
        case .needsNoSecond: self = .needsNoSecond
        case .ownProposal: self = .ownProposal
        case .proposalSettled: self = .proposalSettled
        case .outdated: self = .outdated
        case .notDiscussed: self = .notDiscussed
        case .badCount(let votes, let present): self = .badCount(votes: votes, present: present)
        case .retracted: self = .retracted
        }
    }
}
