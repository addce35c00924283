extension Acts {
    /// Answers what a juror asked, before the whole panel. Said again, the last answer holds.
    public struct Answer: Act {
        public static let kind = "answer"
        /// The line that keeps the question.
        public var question = 0
        public var text: Identifier<WrittenText> = ""
        public init() {}

        public init(question: Int, text: Identifier<WrittenText>) {
            self.question = question
            self.text = text
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.line("question", &question)
            coder.text("text", &text)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            guard let inquiry = proceedings.inquiries[question] else {
                throw .unknown(.question, "\(question)")
            }
            try proceedings.requireFree(actor, before: [inquiry.entry])
            try text.requireDigest()
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.inquiries[question]?.answer = text
        }
    }
}
