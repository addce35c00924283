extension Acts {
    /// A chair lets an agency have the jury's letter on its entry, as it is in a file. Said again, the last
    /// one holds.
    public struct SendLetter: Act {
        public static let kind = "letter"
        public var entry: Identifier<Entry> = ""
        public var file: Identifier<StoredFile> = ""
        public init() {}

        public init(entry: Identifier<Entry>, file: Identifier<StoredFile>) {
            (self.entry, self.file) = (entry, file)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.id("file", &file)
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            _ = try proceedings.entry(entry)
            try file.requireDigest()
            // A letter tells of the judging: not before there is a list, which an embargo may still keep.
            if !proceedings.publications.values.contains(where: { $0.retracted == nil }) {
                throw .senseless(.notPublished)
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.letters[entry] = file
        }
    }
}
