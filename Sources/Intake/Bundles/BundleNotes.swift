public import Jury

extension Bundle {
    /// What a published list says beside its places: whose entries they are, what the jury gave by hand, and
    /// how firmly the first of each category stands.
    public struct Notes: Hashable, Sendable {
        /// The edition's name.
        public var name = ""
        public var entrants: [Identifier<Entry>: Entrant] = [:]
        public var prizes: [Prize] = []
        /// Whether neither a juror less nor another way of counting names another first; nothing where that
        /// is not told.
        public var isFirm: [Identifier<Category>: Bool] = [:]

        public struct Entrant: Hashable, Sendable {
            public var title: String
            public var agency: String?
            public var client: String?

            public init(title: String, agency: String? = nil, client: String? = nil) {
                (self.title, self.agency, self.client) = (title, agency, client)
            }
        }

        public struct Prize: Hashable, Sendable {
            public var prize: Award.Prize
            /// `nil`: it is not given.
            public var entry: Identifier<Entry>?
            public var reason: String

            public init(_ prize: Award.Prize, entry: Identifier<Entry>?, reason: String) {
                (self.prize, self.entry, self.reason) = (prize, entry, reason)
            }
        }

        public init() {}
    }
}
