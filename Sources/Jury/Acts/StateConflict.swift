extension Acts {
    /// States that a juror is not free before an entry. She may say so herself.
    public struct StateConflict: Act {
        public static let kind = "conflict"
        public var juror: Identifier<Juror> = ""
        public var entry: Identifier<Entry> = ""
        public var tie: Tie.Kind = .employer
        public var treatment: ConflictPolicy.Treatment = .block
        public init() {}

        public init(
            juror: Identifier<Juror>, entry: Identifier<Entry>, tie: Tie.Kind,
            treatment: ConflictPolicy.Treatment
        ) {
            self.juror = juror
            self.entry = entry
            self.tie = tie
            self.treatment = treatment
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("juror", &juror)
            coder.id("entry", &entry)
            coder.choice("tie", &tie)
            coder.choice("treatment", &treatment)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            _ = try proceedings.entry(entry)
            try juror.requireName()
            if actor == juror.person, treatment == .block {
                // A juror, or who may become one.
                if proceedings.roles(of: actor).isEmpty { throw .unknown(.person, actor.text) }
                return
            }
            try proceedings.require(actor, .organiser, .chair)
            // Whom it leaves before the entry is decided by it.
            try proceedings.requireFree(actor, before: [entry])
            let stated = proceedings.conflicts[Pairing(entry, juror)]?[tie]
            // To make it milder is to decide about it.
            if let stated, treatment.isMilder(than: stated.treatment) {
                throw .needsDismissal(entry: entry, juror: juror, tie)
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            // What was dismissed stays so when it is stated again.
            proceedings.conflicts[Pairing(entry, juror), default: [:]][
                tie, default: Proceedings.StatedConflict()
            ].treatment = treatment
        }
    }
}

extension ConflictPolicy.Treatment {
    fileprivate func isMilder(than other: Self) -> Bool {
        let all = Self.allCases
        return (all.firstIndex(of: self) ?? 0) > (all.firstIndex(of: other) ?? 0)
    }
}
