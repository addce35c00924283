extension Acts {
    /// A juror asks about an entry through the chair, or says that it is in the wrong category.
    public struct Ask: Act {
        public static let kind = "ask"
        public var round: Identifier<Round> = ""
        public var entry: Identifier<Entry> = ""
        public var about = Inquiry.About.question
        /// Where it belongs; only where she is about the category.
        public var category: Identifier<Category>?
        public var text: Identifier<WrittenText>?
        public init() {}

        public init(
            round: Identifier<Round>, entry: Identifier<Entry>, about: Inquiry.About,
            category: Identifier<Category>? = nil, text: Identifier<WrittenText>? = nil
        ) {
            self.round = round
            self.entry = entry
            self.about = about
            self.category = category
            self.text = text
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.id("entry", &entry)
            coder.choice("about", &about)
            coder.id("category", orNone: &category)
            coder.text("text", orNone: &text)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .juror)
            let seat = Pairing(entry, actor.juror)
            _ = try proceedings.requireSeat(round, seat)
            try proceedings.require(round, at: now, .planned, .open, .paused)
            try text?.requireDigest()
            switch about {
            case .question:
                if text == nil || category != nil { throw .senseless(.badQuestion) }
            case .category:
                try checkFlag(proceedings, of: seat)
            }
        }

        private func checkFlag(_ proceedings: borrowing Proceedings, of seat: Pairing) throws(Refusal) {
            if let category {
                if proceedings.categories[category] == nil { throw .unknown(.category, category.text) }
                if try proceedings.entry(entry).category == category { throw .senseless(.sameCategory) }
            }
            if proceedings.hasOpenFlag(from: seat) { throw .askedAlready(entry: entry) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            guard let present = proceedings.entries[entry]?.category else { return }
            proceedings.inquiries[seq] = Inquiry(
                round: round, entry: entry, juror: actor.juror, about: about, category: present,
                proposed: category, text: text)
        }
    }
}
