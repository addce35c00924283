extension Acts {
    /// Decides that a conflict does not hold, with the reason, which is remembered.
    public struct Dismiss: Act {
        public static let kind = "dismiss"
        public var juror: Identifier<Juror> = ""
        public var entry: Identifier<Entry> = ""
        public var tie: Tie.Kind = .employer
        public var reason: Identifier<WrittenText> = ""
        public init() {}

        public init(
            juror: Identifier<Juror>, entry: Identifier<Entry>, tie: Tie.Kind, reason: Identifier<WrittenText>
        ) {
            self.juror = juror
            self.entry = entry
            self.tie = tie
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("juror", &juror)
            coder.id("entry", &entry)
            coder.choice("tie", &tie)
            coder.text("reason", &reason)
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try reason.requireDigest()
            if actor == juror.person { throw .ownConflict }
            guard let stated = proceedings.conflicts[Pairing(entry, juror)]?[tie], stated.dismissed == nil
            else {
                throw .noConflict(entry: entry, juror: juror, tie)
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.conflicts[Pairing(entry, juror)]?[tie]?.dismissed = reason
        }
    }
}
