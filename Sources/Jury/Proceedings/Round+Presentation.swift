extension Round {
    /// What is before the jury of a live round.
    public struct Presentation: Hashable, Sendable {
        /// `nil` where it is none.
        public internal(set) var entry: Identifier<Entry>?
        public internal(set) var marking = Marking.closed
        /// When its time is over, milliseconds since 1970 in UTC: the end of marking where that is open.
        public internal(set) var until: Int?

        public enum Marking: String, Hashable, Sendable, CaseIterable {
            case closed, open
        }
    }
}

extension Proceedings {
    /// Refuses in a live round what is said of an entry while it is not before the jury, with marking open.
    func requirePresented(
        _ entry: Identifier<Entry>, in id: Identifier<Round>, at now: Int
    ) throws(Refusal) {
        let round = try round(id)
        if round.kind != .live { return }
        if round.presentation.entry != entry { throw .notPresented(entry: entry, round: id) }
        if round.presentation.marking == .closed { throw .markingClosed(entry: entry, round: id) }
        if let until = round.presentation.until, now >= until { throw .markingEnded(entry: entry, until) }
    }
}
