extension Acts {
    /// A second person signs what one has published alone.
    public struct Countersign: Act {
        public static let kind = "countersign"
        /// The line that published it.
        public var publication = 0
        public init() {}

        public init(publication: Int) {
            self.publication = publication
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.line("publication", &publication)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair, .signer)
            let published = try proceedings.publication(publication)
            if published.alone == nil || published.countersigned != nil { throw .needsNoSecond }
            if published.by == actor { throw .ownProposal }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.publications[publication]?.countersigned = now
        }
    }
}
