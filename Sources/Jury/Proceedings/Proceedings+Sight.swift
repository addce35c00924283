extension Proceedings {
    /// What a person may see. Of entries she sees what any of her roles shows her, but none before which she
    /// is in conflict or from which she stepped back; of marks only what all of her roles show her.
    public struct Sight {
        let proceedings: Proceedings
        let person: Identifier<Person>
        let now: Int

        fileprivate init(_ proceedings: Proceedings, _ person: Identifier<Person>, _ now: Int) {
            (self.proceedings, self.person, self.now) = (proceedings, person, now)
        }

        private var roles: Set<Role> { proceedings.roles(of: person) }

        func isOne(of wanted: Role...) -> Bool { !roles.isDisjoint(with: wanted) }

        /// Whether she sees that the entry is there, and what it says.
        public func sees(_ entry: Identifier<Entry>) -> Bool {
            guard let contestant = proceedings.entries[entry] else { return false }
            let seat = Pairing(entry, person.juror)
            // Who organises and does nothing else answers the agencies, and neither marks nor decides.
            if isOne(of: .organiser), !isOne(of: .chair, .signer, .juror) { return true }
            if proceedings.bar(seat.juror, before: entry) != nil || proceedings.recusals[seat] != nil {
                return false
            }
            if isOne(of: .organiser, .chair, .signer) { return true }
            if isOne(of: .agency), contestant.agency == person { return true }
            if isOne(of: .client), proceedings.client(of: entry)?.person == person { return true }
            return isOne(of: .juror) && proceedings.rounds.values.contains { $0.ballots[seat] != nil }
        }

        /// Whether she sees how far the juror of a seat is, and why her ballot does not count.
        public func seesProgress(of seat: Pairing) -> Bool {
            guard sees(seat.entry) else { return false }
            return seat.juror == person.juror || isOne(of: .organiser, .chair, .signer)
        }

        /// Whether she sees what the juror of a seat marked.
        public func seesMarks(of seat: Pairing, in id: Identifier<Round>) -> Bool {
            guard sees(seat.entry), let round = proceedings.rounds[id], round.ballots[seat] != nil else {
                return false
            }
            let own = Pairing(seat.entry, person.juror)
            if seat == own { return isOne(of: .juror) }
            if isOne(of: .organiser, .agency, .client) { return false }
            guard round.phase(at: now) == .closed, isOne(of: .chair, .signer, .juror) else { return false }
            // Who has a ballot to give gives it before she sees another's.
            if let ballot = round.ballots[own] { return ballot.isSealed }
            return isOne(of: .chair, .signer)
        }

        /// Whether she sees what follows from a round's ballots before anything is ranked: who needs a third
        /// juror, how a screening went.
        public var seesOutcomes: Bool {
            isOne(of: .chair, .signer) && !isOne(of: .organiser, .agency, .client, .juror)
        }

        /// Whether she sees that something waits for a second person.
        public func sees(_ proposal: Proposal) -> Bool {
            proposal.act.decidesAbout.allSatisfy(sees)
                && (proposal.by == person || isOne(of: .organiser, .chair, .signer))
        }
    }

    public func sight(of person: Identifier<Person>, at now: Int) -> Sight { Sight(self, person, now) }
}

extension Proceedings.Sight {
    /// All entries that she sees.
    public var entries: [Identifier<Entry>] { proceedings.entries.keys.filter(sees).sorted() }

    /// How far a round is, of what she sees.
    public func progress(in round: Identifier<Round>) -> [Identifier<Juror>: Proceedings.Progress] {
        proceedings.progress(in: round, where: seesProgress)
    }

    /// The ballots of a round whose marks she sees, by entry and juror.
    public func ballots(in round: Identifier<Round>) -> [(seat: Pairing, ballot: Ballot)] {
        proceedings.rounds[round]?.ballots.filter { seat, _ in seesMarks(of: seat, in: round) }
            .sorted { $0.seat < $1.seat } ?? []
    }
}
