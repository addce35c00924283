extension Proceedings {
    /// What a person may see. Of entries she sees what any of her roles shows her, but none before which she
    /// is in conflict or from which she stepped back; of marks only what all of her roles show her.
    public struct Sight {
        private let proceedings: Proceedings
        private let person: Identifier<Person>
        private let now: Int

        fileprivate init(_ proceedings: Proceedings, _ person: Identifier<Person>, _ now: Int) {
            (self.proceedings, self.person, self.now) = (proceedings, person, now)
        }

        private var roles: Set<Role> { proceedings.roles(of: person) }

        /// Whether she sees that the entry is there, and what it says.
        public func sees(_ entry: Identifier<Entry>) -> Bool {
            guard let contestant = proceedings.entries[entry] else { return false }
            let seat = Pairing(entry, person.juror)
            // An organiser answers the agencies, and marks nothing.
            if roles.contains(.organiser) { return true }
            if proceedings.bar(seat.juror, before: entry) != nil || proceedings.recusals[seat] != nil {
                return false
            }
            if !roles.isDisjoint(with: [.chair, .signer]) { return true }
            if roles.contains(.agency), contestant.agency == person { return true }
            return roles.contains(.juror) && proceedings.rounds.values.contains { $0.ballots[seat] != nil }
        }

        /// Whether she sees what the juror of a seat marked.
        public func seesMarks(of seat: Pairing, in id: Identifier<Round>) -> Bool {
            guard sees(seat.entry), let round = proceedings.rounds[id], round.ballots[seat] != nil else {
                return false
            }
            let own = Pairing(seat.entry, person.juror)
            if seat == own { return roles.contains(.juror) }
            if !roles.isDisjoint(with: [.organiser, .agency, .client]) { return false }
            guard round.phase(at: now) == .closed, !roles.isDisjoint(with: [.chair, .signer, .juror])
            else { return false }
            // Who has a ballot to give gives it before she sees another's.
            if let ballot = round.ballots[own] { return ballot.isSealed }
            return !roles.isDisjoint(with: [.chair, .signer])
        }

        /// All entries that she sees.
        public var entries: [Identifier<Entry>] { proceedings.entries.keys.filter(sees).sorted() }
    }

    public func sight(of person: Identifier<Person>, at now: Int) -> Sight { Sight(self, person, now) }
}
