/// A stretch of judging: some categories, one kind of question, and a time.
public struct Round: Hashable, Sendable {
    /// How many were planned before it.
    public internal(set) var number = 0
    public internal(set) var kind = Kind.scoring
    public internal(set) var categories: [Identifier<Category>] = []
    /// When it ends by itself; milliseconds since 1970 in UTC. `nil` where somebody closes it.
    public internal(set) var deadline: Int?
    /// Two ballots so many points of 100 apart, or more, call a third juror; `nil` where none is called.
    public internal(set) var gap: Thousandths?
    /// What was said of it last, by somebody; the clock may know better.
    var saidPhase = Phase.planned
    /// When it was closed by somebody.
    public internal(set) var closed: Int?
    /// The line that opened it first.
    public internal(set) var opened: Int?
    /// Of a screening: who goes on; `nil` where nobody has said so.
    public internal(set) var shortlist: Set<Identifier<Entry>>?
    /// Of a live round: what is before the jury.
    public internal(set) var presentation = Presentation()
    public internal(set) var ballots = BallotBox()
    /// How many marks, abstentions among them, its ballots hold.
    public internal(set) var markCount = 0
    /// How many were ever given, those among them that others took the place of.
    public internal(set) var received = 0
    /// Until when a juror may still mark after the end; of one entry or, under `nil`, of all.
    var late: [Identifier<Juror>: [Identifier<Entry>?: Int]] = [:]

    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Yes, maybe or no: who goes on.
        case screening
        case scoring
        /// Before an audience, entry after entry.
        case live
    }

    init(number: Int) {
        self.number = number
    }

    /// Whether it was ever open.
    public var wasOpened: Bool { opened != nil }

    /// What it is at a time.
    public func phase(at now: Int) -> Phase {
        guard saidPhase == .open || saidPhase == .paused, let deadline, now >= deadline else {
            return saidPhase
        }
        return .closed
    }

    /// Until when the juror may mark the entry though the round is closed; `nil` where she may not.
    public func lateUntil(_ juror: Identifier<Juror>, _ entry: Identifier<Entry>) -> Int? {
        guard let own = late[juror] else { return nil }
        return [own[entry], own[nil]].compactMap(\.self).max()
    }
}

public enum Phase: String, Hashable, Sendable, CaseIterable {
    case planned, open, paused, closed
}

/// A juror and an entry.
public struct Pairing: Hashable, Sendable {
    public let entry: Identifier<Entry>
    public let juror: Identifier<Juror>

    public init(_ entry: Identifier<Entry>, _ juror: Identifier<Juror>) {
        self.entry = entry
        self.juror = juror
    }
}

extension Pairing: Comparable {
    public static func < (a: Self, b: Self) -> Bool { (a.entry, a.juror) < (b.entry, b.juror) }
}

/// What a juror said of an entry, as the round has it.
public struct Ballot: Hashable, Sendable {
    /// Those of the rubric, in its order; empty before the first mark.
    public internal(set) var criteria: [Identifier<Criterion>] = []
    /// By criterion.
    public internal(set) var cells: [BallotSheet.Cell] = []
    /// By criterion: what was written beside the mark.
    public internal(set) var texts: [Int: Texts] = [:]
    /// How many marks others took the place of.
    public internal(set) var superseded = 0
    public internal(set) var isSealed = false
    /// The line that sealed it last.
    public internal(set) var sealed: Int?
    /// What she says to whoever sent the entry in.
    public internal(set) var comment: Identifier<WrittenText>?
    /// The line that struck it out.
    public internal(set) var struck: Int?

    public var hasMarks: Bool { !cells.isEmpty }

    /// Whether every criterion has a mark or an abstention.
    public var isWhole: Bool { hasMarks && !cells.contains(.empty) }

    /// Whether nothing more is awaited: once the round is closed a whole ballot counts, also where the chair
    /// wrote it down and nobody sealed it.
    public func isGiven(in phase: Phase) -> Bool { isSealed || phase == .closed && isWhole }

    public struct Texts: Hashable, Sendable {
        /// Why the cap on the criterion was lifted.
        public var lift: Identifier<WrittenText>?
        public var comment: Identifier<WrittenText>?

        public init(lift: Identifier<WrittenText>? = nil, comment: Identifier<WrittenText>? = nil) {
            (self.lift, self.comment) = (lift, comment)
        }
    }
}
