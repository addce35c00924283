extension Acts {
    /// Shows jurors who sit before an entry what its agency was asked and replied. A reply that comes later
    /// is shared anew.
    public struct Share: Act {
        public static let kind = "share"
        /// The line that keeps the request.
        public var request = 0
        public init() {}

        public init(request: Int) {
            self.request = request
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.line("request", &request)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            guard let asked = proceedings.requests[request] else {
                throw .unknown(.request, "\(request)")
            }
            try proceedings.requireFree(actor, before: [asked.entry])
            if asked.reply == nil { throw .senseless(.notReplied) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            let reply = proceedings.requests[request]?.reply
            proceedings.requests[request]?.shared = reply
        }
    }
}
