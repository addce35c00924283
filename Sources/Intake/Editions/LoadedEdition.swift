public import Jury

/// An edition with everything that its file names, read and checked.
public struct LoadedEdition: Sendable {
    /// `nil` where the edition's own file has an error.
    public internal(set) var edition: Edition?
    /// By which entries were read: the edition's own metrics, or those given to the loader.
    public internal(set) var taxonomy: Taxonomy
    /// One for each category whose rubric could be read.
    public internal(set) var contests: [Contest] = []
    /// All ballots; what does not suit its rubric or panel is struck.
    public internal(set) var sheet = BallotSheet()
    /// What people settled about entries; what speaks of none that is there is left out.
    public internal(set) var decisions: [Decision] = []
    /// What lists say of jurors and entries.
    public internal(set) var roster = Roster()
    /// Who is not free before what.
    public internal(set) var conflicts = Conflicts(entries: [], ties: [], year: nil)
    /// What becomes of jurors before entries by a record's journal, whatever the ties now say.
    public internal(set) var stated: [Pairing: ConflictPolicy.Treatment] = [:]
    /// Who stepped back from what by a record's journal; without one the sheet alone has it.
    public internal(set) var recusals: Set<Pairing> = []
    /// Categories that a record has only screened so far.
    public internal(set) var onlyScreened: [Identifier<Category>] = []
    /// What the jury decided about places beside its marks, by a record's journal.
    public internal(set) var interventions = Interventions()
    /// By entry: the file from which it was read.
    public internal(set) var paths: [Identifier<Entry>: String] = [:]
    /// File after file, in the order in which the edition names them.
    public internal(set) var findings: [Finding] = []
    /// How many files were looked at.
    public internal(set) var fileCount = 0

    init(taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
    }

    /// With these ballots in place of its own.
    public func judged(by sheet: BallotSheet) -> LoadedEdition {
        var judged = self
        judged.sheet = sheet.held(against: conflicts).sheet
        return judged
    }

    /// Entries that compete under one rubric.
    public struct Contest: Sendable {
        public let category: Category
        public let rubric: Rubric
        public let panel: Panel?
        public let entries: [Entry]

        /// The category's own levels of award, or else the rubric's.
        public var levels: [AwardLevel] { category.levels.isEmpty ? rubric.levels : category.levels }
    }
}

/// What was judged of an edition, where that is not in files.
public struct Judging: Sendable {
    /// By entry: where it competes now; those that are out are not here.
    public var categories: [Identifier<Entry>: Identifier<Category>]
    public let sheet: BallotSheet
    public let decisions: [Decision]
    /// Beside those of the edition's own file.
    public let dismissals: [Dismissal]
    /// Of the conflicts that were stated and hold, the strictest of each juror and entry.
    public let conflicts: [Pairing: ConflictPolicy.Treatment]
    public let recusals: Set<Pairing>
    /// Entries that were handed in and that no file of the edition names, by category: their paths.
    public let handedIn: [Identifier<Category>: [String]]
    /// By name; they have no ballots that rank.
    public let onlyScreened: [Identifier<Category>]
    /// What the jury decided about places beside its marks.
    public let interventions: Interventions

    public init(
        categories: [Identifier<Entry>: Identifier<Category>], sheet: BallotSheet, decisions: [Decision],
        dismissals: [Dismissal] = [], conflicts: [Pairing: ConflictPolicy.Treatment] = [:],
        recusals: Set<Pairing> = [], handedIn: [Identifier<Category>: [String]] = [:],
        onlyScreened: [Identifier<Category>] = [], interventions: Interventions = Interventions()
    ) {
        (self.categories, self.sheet) = (categories, sheet)
        (self.decisions, self.dismissals) = (decisions, dismissals)
        (self.conflicts, self.recusals, self.handedIn) = (conflicts, recusals, handedIn)
        (self.onlyScreened, self.interventions) = (onlyScreened, interventions)
    }
}

/// Why a file that an edition names cannot be had.
public enum FileFault: Error, Hashable, Sendable {
    case missing
    /// The system's own words.
    case unreadable(String)
}
