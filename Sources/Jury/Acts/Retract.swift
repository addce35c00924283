extension Acts {
    /// Says that a published list holds no more. It stays readable, with the reason on it.
    public struct Retract: Act {
        public static let kind = "retract"
        /// The line that published it.
        public var publication = 0
        public var reason: Identifier<WrittenText> = ""
        public init() {}

        public init(publication: Int, reason: Identifier<WrittenText>) {
            self.publication = publication
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.line("publication", &publication)
            coder.text("reason", &reason)
        }

        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool { true }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try reason.requireDigest()
            if try proceedings.publication(publication).retracted != nil { throw .retracted(publication) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.publications[publication]?.retracted = reason
        }
    }
}
