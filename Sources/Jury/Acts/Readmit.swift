extension Acts {
    /// Takes back a recusal, with the reason.
    public struct Readmit: Act {
        public static let kind = "readmit"
        public var juror: Identifier<Juror> = ""
        public var entry: Identifier<Entry> = ""
        public var reason: Identifier<WrittenText> = ""
        public init() {}

        public init(juror: Identifier<Juror>, entry: Identifier<Entry>, reason: Identifier<WrittenText>) {
            self.juror = juror
            self.entry = entry
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("juror", &juror)
            coder.id("entry", &entry)
            coder.text("reason", &reason)
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try reason.requireDigest()
            if actor == juror.person { throw .ownConflict }
            if proceedings.recusals[Pairing(entry, juror)] == nil {
                throw .notRecused(entry: entry, juror: juror)
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.recusals[Pairing(entry, juror)] = nil
        }
    }
}
