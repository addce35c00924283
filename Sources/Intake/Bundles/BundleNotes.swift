public import Jury

extension Bundle {
    /// What a published list says beside its places: whose entries they are, what the jury gave by hand, and
    /// how firmly the first of each category stands, and what was changed after the first mark.
    public struct Notes: Hashable, Sendable {
        /// The edition's name.
        public var name = ""
        public var entrants: [Identifier<Entry>: Entrant] = [:]
        public var prizes: [Prize] = []
        /// In the order in which they are followed.
        public var interventions: [Intervention] = []
        /// Whether neither a juror less nor another way of counting names another first; nothing where that
        /// is not told.
        public var isFirm: [Identifier<Category>: Bool] = [:]
        /// Of what the edition is judged by, after the first mark.
        public var changes: [Change] = []
        /// Whether agencies are told by how many awards of each level they won.
        public var showsAgencies = false
        /// Whether entries are named that won nothing.
        public var showsUnawarded = true

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

        /// What the jury decided beside its marks, and why.
        public struct Intervention: Hashable, Sendable {
            public var entry: Identifier<Entry>
            public var what: What
            public var reason: String

            public enum What: Hashable, Sendable {
                /// It was set directly ahead of the other.
                case ahead(of: Identifier<Entry>)
                /// Of 100.
                case less(points: Int)
            }

            public init(_ entry: Identifier<Entry>, _ what: What, reason: String) {
                (self.entry, self.what, self.reason) = (entry, what, reason)
            }

            /// All that it is about.
            public var entries: [Identifier<Entry>] {
                if case .ahead(let other) = what { [entry, other] } else { [entry] }
            }

            /// All that stand, in the order of their lines.
            ///
            /// - Parameter text: what somebody wrote; `nil` where it was erased.
            public static func all(
                of proceedings: Proceedings, text: (Identifier<WrittenText>) -> String?
            ) -> [Intervention] { dated(of: proceedings, text: text).map(\.intervention) }

            /// The same, each with the line that did it and when, in milliseconds since 1970 in UTC.
            public static func dated(
                of proceedings: Proceedings, text: (Identifier<WrittenText>) -> String?
            ) -> [(line: Int, at: Int, intervention: Intervention)] {
                func told(
                    _ entry: Identifier<Entry>, _ what: What, _ reason: Identifier<WrittenText>
                ) -> Intervention { Intervention(entry, what, reason: text(reason) ?? "…") }
                let moves = proceedings.placings.map { one in
                    (one.line, one.at, told(one.entry, .ahead(of: one.ahead), one.reason))
                }
                let deductions = proceedings.deductions.map { entry, one in
                    (one.line, one.at, told(entry, .less(points: one.points), one.reason))
                }
                return (moves + deductions).sorted { $0.0 < $1.0 }
            }
        }

        public struct Change: Hashable, Sendable {
            /// In milliseconds since 1970 in UTC.
            public var at: Int
            public var by: Role
            public var confirmedBy: Role
            public var reason: String

            public init(at: Int, by: Role, confirmedBy: Role, reason: String) {
                (self.at, self.by, self.confirmedBy, self.reason) = (at, by, confirmedBy, reason)
            }
        }

        public init() {}
    }
}
