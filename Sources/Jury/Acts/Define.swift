extension Acts {
    /// Puts a list of files in force: the edition, its rubrics, entries and metrics.
    public struct Define: RuleChange {
        public static let kind = "define"
        /// The list, whose bytes lie in the store.
        public var files: Identifier<StoredFile> = ""
        public var reason: Identifier<WrittenText>?
        public init() {}

        public init(files: Identifier<StoredFile>, reason: Identifier<WrittenText>? = nil) {
            self.files = files
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("files", &files)
            coder.text("reason", orNone: &reason)
        }

        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool {
            // What marks are weighed by is not changed by one person once there are marks.
            proceedings.hasMarks && proceedings.files != files
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try files.requireDigest()
            try requireReason(in: proceedings)
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.files = files
        }
    }
}
