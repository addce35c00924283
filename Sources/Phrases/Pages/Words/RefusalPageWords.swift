public import Jury

/// Why something that a juror did was not taken.
public protocol RefusalPageWords {
    func refusal(_ refusal: JurorRefusal) -> String
}

/// A refusal as a juror hears of it: her own, and without the names of entries, which she knows by their
/// titles.
public enum JurorRefusal: Hashable, Sendable {
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
    /// Of what an agency does. At an end, in milliseconds since 1970 in UTC.
    case callEnded(Int)
    case notCalled, judged
    /// Of what an organiser or a chair does.
    case forChair, timePassed, noSeats, otherPhase
    /// Of what takes two persons.
    case ownProposal, outdated
    /// One that jurors do not meet.
    case other(Refusal)

    public init(_ refusal: Refusal) {
        switch refusal {
        case .notYours(let needs): self = needs == [.chair] ? .forChair : .notHers
        case .unknown, .notSeated: self = .notHere
        case .inConflict: self = .conflict
        case .recused: self = .recused
        case .wrongPhase(_, .planned, let needs) where needs.contains(.open): self = .planned
        case .wrongPhase(_, .paused, let needs) where needs.contains(.open): self = .paused
        case .wrongPhase(_, .closed, let needs) where needs.contains(.open): self = .closed
        case .wrongPhase: self = .otherPhase
        case .notPresented: self = .notPresented
        case .markingClosed: self = .markingClosed
        case .markingEnded(_, let at): self = .markingEnded(at)
        case .askedAlready: self = .flaggedAlready
        case .callEnded(let end): self = .callEnded(end)
        case .notCalled: self = .notCalled
        case .judgedAlready: self = .judged
        case .deadlinePassed: self = .timePassed
        case .senseless(.noSeats): self = .noSeats
        case .afterDeadline(_, let closed): self = .ended(closed)
        case .offScale(_, let scale): self = .offScale(scale)
        case .referenceFirst: self = .referenceFirst
        case .notMarked: self = .unmarked
        case .sealed: self = .sentAlready
        case .notSealed: self = .changingAlready
        case .struck: self = .struck
        case .out, .notShortlisted: self = .out
        case .ownProposal: self = .ownProposal
        case .outdated: self = .outdated
        case .ownConflict: self = .conflict
        default: self = .other(refusal)
        }
    }
}
