/// All that was done in one edition, folded from its acts: who is what, what is judged, and every mark.
///
/// A value without clock and files: the same acts give the same proceedings everywhere. Ids and numbers only;
/// names of people, titles and texts are kept elsewhere.
public struct Proceedings: Hashable, Sendable {
    /// `nil` before the first act.
    public internal(set) var edition: Identifier<Edition>?
    public internal(set) var people: [Identifier<Person>: Set<Role>] = [:]
    public internal(set) var erased: Set<Identifier<Person>> = []
    /// The list of the edition's files that is in force, by which rankings are computed.
    public internal(set) var files: Identifier<StoredFile>?
    /// In the order in which they were confirmed.
    public internal(set) var lateChanges: [LateChange] = []
    public internal(set) var rubrics: [Identifier<Rubric>: RubricFrame] = [:]
    public internal(set) var categories: [Identifier<Category>: CategoryFrame] = [:]
    public internal(set) var entries: [Identifier<Entry>: Contestant] = [:]
    /// `nil` before anybody called for entries.
    public internal(set) var call: CallForEntries?
    public internal(set) var rounds: [Identifier<Round>: Round] = [:]
    /// By juror and entry, by kind.
    public internal(set) var conflicts: [Pairing: [Tie.Kind: StatedConflict]] = [:]
    public internal(set) var recusals: [Pairing: Recused] = [:]
    public internal(set) var decisions: [Decision.Question: Decided] = [:]
    /// By the line that keeps it.
    public internal(set) var proposals: [Int: Proposal] = [:]
    /// By the line that keeps it.
    public internal(set) var inquiries: [Int: Inquiry] = [:]
    /// Who was named to speak for an entry's client; the last one does.
    public internal(set) var clients: [Identifier<Entry>: [NamedClient]] = [:]
    /// All that clients said, in order.
    public internal(set) var clientWords: [Identifier<Entry>: [ClientWord]] = [:]
    /// By the line that keeps it.
    public internal(set) var requests: [Int: AgencyRequest] = [:]
    /// By the line that keeps it.
    public internal(set) var audits: [Int: Audit] = [:]
    /// What agencies added after the close, in order.
    public internal(set) var followUps: [Identifier<Entry>: [AddedFollowUp]] = [:]
    /// What agencies may read of the jury once there is a public list.
    public internal(set) var letters: [Identifier<Entry>: Identifier<StoredFile>] = [:]
    /// By the line that published it.
    public internal(set) var publications: [Int: Publication] = [:]
    /// Entries to which any mark was ever given, abstentions among them. Beside `entries`, which change
    /// seldom and are compared often.
    public internal(set) var marked: Set<Identifier<Entry>> = []
    /// By what they are of.
    public internal(set) var awards: [Award.Prize: Award] = [:]
    /// Entries that were set ahead of others, in the order in which that was last said of each.
    public internal(set) var placings: [Placing] = []
    public internal(set) var deductions: [Identifier<Entry>: Deduction] = [:]
    /// By the line that keeps it.
    public internal(set) var discussions: [Int: Discussion] = [:]
    /// By the line that keeps it.
    public internal(set) var votes: [Int: VoteTaken] = [:]
    /// How many lines were followed, and the last of them after which a published list may be another.
    public internal(set) var length = 0
    public internal(set) var lastBearing = -1
    /// How often the record was taken back to a copy.
    public internal(set) var restored = 0

    public init() {}

    /// What the rounds need to know of a rubric. All else of it is in its file.
    public struct RubricFrame: Hashable, Sendable {
        public internal(set) var scale = Scale()
        public internal(set) var criteria: [Identifier<Criterion>] = []
        /// By the order of the criteria, and what they are shares of.
        public internal(set) var weights: [Int] = []
        public internal(set) var total = 100
    }

    public struct CategoryFrame: Hashable, Sendable {
        public internal(set) var rubric: Identifier<Rubric> = ""
        public internal(set) var rule = Rule.mean
        /// Ballots that an entry needs.
        public internal(set) var needed = 1
        /// The entry that every juror marks first.
        public internal(set) var reference: Identifier<Entry>?
    }

    /// An entry in the running.
    public struct Contestant: Hashable, Sendable {
        public internal(set) var category: Identifier<Category> = ""
        public internal(set) var file: Identifier<StoredFile> = ""
        /// Who may withdraw it.
        public internal(set) var agency: Identifier<Person>?
        public internal(set) var candidacy = Candidacy.competing
        /// How its agency handed it in last; `nil` for what an organiser entered.
        public internal(set) var handedIn: HandedIn?
    }

    /// Until when agencies hand in, in milliseconds since 1970 in UTC.
    public struct CallForEntries: Hashable, Sendable {
        public let until: Int
        /// What comes until then is taken and is late; `nil`: nothing is taken late.
        public let late: Int?
        /// From then on clients confirm nothing; `nil`: two weeks after the end.
        public let clients: Int?

        /// When nothing is taken any more.
        public var end: Int { late ?? until }
    }

    public struct HandedIn: Hashable, Sendable {
        /// The line that keeps it.
        public let line: Int
        /// Milliseconds since 1970 in UTC.
        public let at: Int
        public let isLate: Bool
    }

    public struct StatedConflict: Hashable, Sendable {
        public internal(set) var treatment = ConflictPolicy.Treatment.block
        /// Why it does not hold; `nil` where it does.
        public internal(set) var dismissed: Identifier<WrittenText>?
    }

    public struct Recused: Hashable, Sendable {
        public let reason: Identifier<WrittenText>?
    }

    public struct Decided: Hashable, Sendable {
        public let entry: Identifier<Entry>
        public let claim: Identifier<Claim>
        public let ruling: Decision.Ruling
        public let reason: Identifier<WrittenText>
    }

    /// What somebody wants to do that needs a second person.
    public struct Proposal: Sendable {
        public let act: any Act
        public let by: Identifier<Person>
        public internal(set) var isSettled = false
    }
}

extension Proceedings.Proposal: Hashable {
    public static func == (a: Self, b: Self) -> Bool {
        AnyHashable(a.act) == AnyHashable(b.act) && a.by == b.by && a.isSettled == b.isSettled
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(act)) }
}

/// Whether an entry competes.
public enum Candidacy: Hashable, Sendable {
    case competing
    case withdrawn(reason: Identifier<WrittenText>)
    /// Against a rule of the edition, by its number or name there.
    case disqualified(rule: String, reason: Identifier<WrittenText>)
}
