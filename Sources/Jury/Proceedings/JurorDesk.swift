/// What one juror may know of the proceedings: her own seats and what she said from them. Pages for jurors
/// take nothing else, so they can show nothing else.
public struct JurorDesk: Hashable, Sendable {
    public let juror: Identifier<Juror>
    /// Those in which she has a seat, in the order in which they were planned.
    public let rounds: [Sitting]
    /// By round, then by entry.
    public let seats: [Seat]

    /// A round as its jurors know it.
    public struct Sitting: Hashable, Sendable {
        public let id: Identifier<Round>
        public let kind: Round.Kind
        public let phase: Phase
        /// Milliseconds since 1970 in UTC; `nil` where somebody closes it.
        public let deadline: Int?
        /// What is before the jury; `nil` where the round is not live.
        public let floor: Floor?
    }

    /// What is before the jury of a live round, as one of its jurors knows it.
    public struct Floor: Hashable, Sendable {
        public let shown: Shown
        public let takesMarks: Bool
        /// When its time is over, milliseconds since 1970 in UTC.
        public let until: Int?

        public enum Shown: Hashable, Sendable {
            case nothing
            case entry(Identifier<Entry>)
            /// One that is not hers to judge.
            case another
            /// One that was hers, and does not compete any more.
            case out
        }
    }

    /// A question about an entry, without who asked.
    public struct Inquiry: Hashable, Sendable {
        /// The line that keeps it.
        public let line: Int
        public let about: Jury.Inquiry.About
        public let text: Identifier<WrittenText>?
        public let answer: Identifier<WrittenText>?
        public let isHers: Bool
    }

    /// What the entry's agency was asked and replied, as it was shared.
    public struct Reply: Hashable, Sendable {
        /// The line that keeps the request.
        public let line: Int
        public let about: AgencyRequest.About
        public let claim: Identifier<Claim>?
        public let text: Identifier<WrittenText>
        public let reply: AgencyRequest.Reply
    }

    /// Her place before one entry.
    public struct Seat: Hashable, Sendable {
        public let round: Identifier<Round>
        public let entry: Identifier<Entry>
        public let category: Identifier<Category>
        public let frame: Proceedings.RubricFrame
        /// As the record has it; what she has not sent is elsewhere.
        public let ballot: Ballot
        /// Whether all jurors of its category begin with it.
        public let isReference: Bool
        public let state: State
        /// What was asked about the entry and answered, and what she asked herself, in order.
        public let inquiries: [Inquiry]
        /// By the line that asked.
        public let replies: [Reply]
        /// What its agency added after the close; nothing before there is a list that everybody may see.
        public let followUps: [Proceedings.AddedFollowUp]
    }

    public enum State: Hashable, Sendable {
        /// She may mark; until a time where she was allowed to be late.
        case open(lateUntil: Int?)
        /// Planned or paused: she may read.
        case waiting
        /// She may read, and marks when she has sent the category's reference entry.
        case uncalibrated(reference: Identifier<Entry>)
        /// In a live round, and not before the jury now, or not to be marked yet or any more: she may read.
        case offFloor
        case closed
        case recused
        /// She does not see the entry.
        case barred(Tie.Kind)
        /// Withdrawn, disqualified or struck out.
        case out
    }

    public func seat(_ entry: Identifier<Entry>, in round: Identifier<Round>) -> Seat? {
        seats.first { $0.entry == entry && $0.round == round }
    }
}

extension JurorDesk.Seat {
    /// Whether she may read the entry.
    public var isReadable: Bool { state.isReadable }

    public var isOpen: Bool { if case .open = state { true } else { false } }

    /// Whether she is asked only if the entry should go on.
    public var isScreening: Bool { frame == .screening }
}

extension JurorDesk.State {
    fileprivate var isReadable: Bool {
        switch self {
        case .open, .waiting, .uncalibrated, .offFloor, .closed: true
        case .recused, .barred, .out: false
        }
    }
}

extension Proceedings {
    /// - Parameter now: by the server's clock, milliseconds since 1970 in UTC.
    /// - Complexity: O(her seats · log her seats + questions).
    public func desk(of juror: Identifier<Juror>, at now: Int) -> JurorDesk {
        let sittings = rounds.sorted { $0.value.number < $1.value.number }
        let asked = Dictionary(grouping: inquiries.sorted { $0.key < $1.key }) { $0.value.entry }
        var seats: [JurorDesk.Seat] = []
        for (id, round) in sittings {
            let own = round.ballots.table(of: juror).keys.sorted()
            seats += own.compactMap { entry in
                seat(Pairing(entry, juror), in: id, asked[entry] ?? [], at: now)
            }
        }
        let seated = Set(seats.map(\.round))
        return JurorDesk(
            juror: juror,
            rounds: sittings.filter { seated.contains($0.key) }.map { id, round in
                JurorDesk.Sitting(
                    id: id, kind: round.kind, phase: round.phase(at: now), deadline: round.deadline,
                    floor: round.kind == .live ? floor(of: id, round, for: juror, at: now) : nil)
            }, seats: seats)
    }

    private func seat(
        _ pair: Pairing, in id: Identifier<Round>, _ asked: [(key: Int, value: Inquiry)], at now: Int
    ) -> JurorDesk.Seat? {
        guard let round = rounds[id], let ballot = round.ballots[pair], let entry = entries[pair.entry],
            let frame = frame(of: pair.entry, in: id)
        else { return nil }
        let state = state(pair, in: id, round, at: now)
        let inquiries = state.isReadable ? asked.compactMap { heard($0.key, $0.value, by: pair.juror) } : []
        return JurorDesk.Seat(
            round: id, entry: pair.entry, category: entry.category, frame: frame, ballot: ballot,
            isReference: round.kind == .scoring && categories[entry.category]?.reference == pair.entry,
            state: state, inquiries: inquiries, replies: state.isReadable ? shared(of: pair.entry) : [],
            followUps: state.isReadable && publications.values.contains { $0.isPublic(at: now) }
                ? followUps[pair.entry] ?? [] : [])
    }

    private func shared(of entry: Identifier<Entry>) -> [JurorDesk.Reply] {
        requests.filter { $0.value.entry == entry }.sorted { $0.key < $1.key }.compactMap { line, asked in
            asked.shared.map {
                JurorDesk.Reply(
                    line: line, about: asked.about, claim: asked.claim, text: asked.text, reply: $0)
            }
        }
    }

    private func heard(
        _ line: Int, _ inquiry: Inquiry, by juror: Identifier<Juror>
    ) -> JurorDesk.Inquiry? {
        let isHers = inquiry.juror == juror
        guard isHers || inquiry.about == .question && inquiry.answer != nil else { return nil }
        return JurorDesk.Inquiry(
            line: line, about: inquiry.about, text: inquiry.text, answer: inquiry.answer, isHers: isHers)
    }

    private func floor(
        of id: Identifier<Round>, _ round: Round, for juror: Identifier<Juror>, at now: Int
    ) -> JurorDesk.Floor {
        let presentation = round.presentation
        guard let entry = presentation.entry else {
            return JurorDesk.Floor(shown: .nothing, takesMarks: false, until: nil)
        }
        let seat = Pairing(entry, juror)
        let own = round.ballots[seat] == nil ? nil : state(seat, in: id, round, at: now)
        if own == .out { return JurorDesk.Floor(shown: .out, takesMarks: false, until: nil) }
        let isMarked = round.phase(at: now) == .open && takesMarks(of: entry, in: id, at: now)
        return JurorDesk.Floor(
            shown: own?.isReadable == true ? .entry(entry) : .another, takesMarks: isMarked,
            until: presentation.until)
    }

    private func takesMarks(of entry: Identifier<Entry>, in id: Identifier<Round>, at now: Int) -> Bool {
        do {
            try requirePresented(entry, in: id, at: now)
            return true
        } catch { return false }
    }

    private func state(_ pair: Pairing, in id: Identifier<Round>, _ round: Round, at now: Int)
        -> JurorDesk.State
    {
        // Before all else: she does not see the entry, whatever she said of it herself.
        if let kind = bar(pair.juror, before: pair.entry) { return .barred(kind) }
        switch refusalToMark(from: pair, in: id, at: now) {
        case nil:
            return .open(
                lateUntil: round.phase(at: now) == .open ? nil : round.lateUntil(pair.juror, pair.entry))
        case .recused: return .recused
        case .out, .struck: return .out
        case .referenceFirst(let reference): return .uncalibrated(reference: reference)
        case .notPresented, .markingClosed, .markingEnded: return .offFloor
        case .wrongPhase(_, .closed, _), .afterDeadline: return .closed
        default: return .waiting
        }
    }
}
