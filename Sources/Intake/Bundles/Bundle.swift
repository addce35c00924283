public import Jury

/// A published result in one file: the journal, and the rankings that follow from it. What is in it is as the
/// file says; whether it holds together is `palmares verify`'s to find out.
public struct Bundle: Sendable {
    public static let format = "palmares-bundle/1"

    /// Whether lines are there by their leaves only, so that nothing can be recomputed.
    public internal(set) var isSealed = false
    /// The journal's public key, as one word.
    public internal(set) var key = ""
    /// The text of a signed checkpoint.
    public internal(set) var checkpoint = ""
    /// The journal's lines; of a sealed bundle their leaves in base 64.
    public internal(set) var lines: [String] = []
    public internal(set) var contests: [Contest] = []
    /// What the edition wants said beside its rankings.
    public internal(set) var notice: String?
    public internal(set) var notes = Notes()

    /// One category's ranking with what it comes from.
    public struct Contest: Sendable {
        public internal(set) var category: Identifier<Category> = ""
        /// In English; nothing hangs on it.
        public internal(set) var name = ""
        public internal(set) var rule = Rule.mean
        public internal(set) var ballotsMin = 1
        public internal(set) var rubric = Rubric()
        public internal(set) var levels: [AwardLevel] = []
        public internal(set) var standings: [Identifier<Entry>: EntryStanding] = [:]
        public internal(set) var sheet = BallotSheet()
        /// What the jury decided beside its marks.
        public internal(set) var interventions = Interventions()
        public internal(set) var places: [Place] = []
        /// By place: on how many ballots it rests, as it is told.
        public internal(set) var ballotCounts: [Int] = []
        public internal(set) var unplaced: [Identifier<Entry>] = []

        public var entries: [Identifier<Entry>] { (places.map(\.entry) + unplaced).sorted() }
    }

    /// A place as it was published.
    public struct Place: Hashable, Sendable {
        public let entry: Identifier<Entry>
        public let place: Int
        public let isTied: Bool
        /// The score with three decimals, and as a fraction.
        public let score: String
        public let exact: String
        public let level: Identifier<AwardLevel>?

        public init(
            entry: Identifier<Entry>, place: Int, isTied: Bool, score: String, exact: String,
            level: Identifier<AwardLevel>?
        ) {
            (self.entry, self.place, self.isTied) = (entry, place, isTied)
            (self.score, self.exact, self.level) = (score, exact, level)
        }
    }
}
