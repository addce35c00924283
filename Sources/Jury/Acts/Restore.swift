extension Acts {
    /// Notes that the record was taken back to a copy, and what it was before.
    public struct Restore: Act {
        public static let kind = "restore"
        /// Lines that the pin spoke of, some of which are lost.
        public var size: Int = 0
        /// Their root, in base 64.
        public var root: Identifier<WrittenText> = ""
        public init() {}

        public init(size: Int, root: Identifier<WrittenText>) {
            self.size = size
            self.root = root
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.number("size", &size)
            coder.id("root", &root)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser)
            try root.requireDigest()
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.restored += 1
        }
    }
}
