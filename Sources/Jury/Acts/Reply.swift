extension Acts {
    /// An agency replies to what it was asked about its entry. Said again, the last reply holds.
    public struct Reply: Act {
        public static let kind = "reply"
        /// The line that keeps the request.
        public var request = 0
        public var text: Identifier<WrittenText> = ""
        public var file: Identifier<StoredFile>?
        /// What its owner calls the file.
        public var name: Identifier<WrittenText>?
        public init() {}

        public init(
            request: Int, text: Identifier<WrittenText>, file: Identifier<StoredFile>? = nil,
            name: Identifier<WrittenText>? = nil
        ) {
            (self.request, self.text) = (request, text)
            (self.file, self.name) = (file, name)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.line("request", &request)
            coder.text("text", &text)
            coder.id("file", orNone: &file)
            coder.text("name", orNone: &name)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .agency, .organiser)
            // Another agency's is as one that is not there.
            guard let asked = proceedings.requests[request], proceedings.replies(actor, for: asked.entry)
            else {
                throw .unknown(.request, "\(request)")
            }
            if now >= asked.until { throw .deadlinePassed(asked.until) }
            try text.requireDigest()
            try file?.requireDigest()
            try name?.requireDigest()
            if (file == nil) != (name == nil) { throw .senseless(.badAttachment) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.requests[request]?.reply = AgencyRequest.Reply(
                line: seq, text: text, file: file, name: name)
        }
    }
}
