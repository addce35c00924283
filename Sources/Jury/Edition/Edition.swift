/// One award, one year: what is judged, by whom, under which rubric.
public struct Edition: Hashable, Sendable {
    public var id: Identifier<Edition> = ""
    public var name = Translated()
    /// Printed with every ranking, such as that marks are made up.
    public var notice: Translated?
    public var rule: Rule = .mean
    /// Whose levels the metrics stand at.
    public var reading = LevelReading.strict
    /// The path of the edition's own metrics, from its folder; `nil`: those of the program.
    public var taxonomy: String?
    public var categories: [Category] = []
    public var panels: [Panel] = []
    /// Paths of sheets of ballots, from the edition's folder.
    public var ballots: [String] = []
    /// Paths of entries that are shown and checked but not ranked.
    public var shown: [String] = []
    public var limits = WordLimits.usual
    /// What every entry has to answer before it is taken.
    public var required: [RequiredAnswer] = []
    /// What an hour of unpaid work is worth; `nil`: hours are shown and not valued.
    public var hourValue: Money?
    /// The last day for entries.
    public var deadline: Day?
    /// The day on which the judging begins.
    public var judging: Day?
    /// The path of the file of decisions, from the edition's folder.
    public var decisions: String?
    /// The paths of the lists of jurors and of what entries are about, from the edition's folder.
    public var jurors: String?
    public var topics: String?
    /// The paths of the files of ties and of dismissed conflicts, from the edition's folder.
    public var ties: String?
    public var dismissals: String?
    public var conflicts = ConflictPolicy()
    /// `nil` where jurors see whose entries are.
    public var blind: Blinding?
    public var publication = PublicationPolicy()

    public init() {}

    /// The year in which it is judged; `nil` where neither the judging nor the deadline has a day.
    public var year: Int? { (judging ?? deadline)?.year }
}

public struct Category: Hashable, Sendable {
    public var id: Identifier<Category> = ""
    public var name = Translated()
    /// The file `rubrics/ID.yaml` in the edition's folder.
    public var rubric: Identifier<Rubric> = ""
    public var panel: Identifier<Panel> = ""
    /// Ballots that an entry needs to be placed; at least 1.
    public var ballotsMin = 1
    /// Paths of its entries, from the edition's folder.
    public var entries: [String] = []
    /// Instead of the rubric's, where not empty.
    public var levels: [AwardLevel] = []
    /// What can be expected of a claim.
    public var expects = Grade.usual
    public var aim = Aim.results
    public var invalidMetrics = InvalidUse.none
    /// The entry that every juror marks first; `nil` where she begins with any.
    public var calibration: Identifier<Entry>?

    public init() {}
}

/// What a category is about.
public enum Aim: String, Sendable, CaseIterable {
    case results
    /// To be known is the aim: reaction then reads as result.
    case awareness
}

public struct Panel: Hashable, Sendable {
    public var id: Identifier<Panel> = ""
    public var jurors: [Identifier<Juror>] = []

    public init() {}
}

/// What of the result everybody gets to see. It is part of the edition, so that it is settled before the
/// first mark.
public struct PublicationPolicy: Hashable, Sendable {
    /// Each juror's marks under her short name, without which nobody can compute the places again.
    public var ballots = Blinding.Sight.hidden
    /// The sentence on how firmly the first of a category stands.
    public var firmness = Blinding.Sight.shown
    /// Agencies by how many awards of each level they won.
    public var agencies = Blinding.Sight.hidden
    /// Entries that won nothing. Where they are hidden nobody sees marks either: ballots would tell them.
    public var unawarded = Blinding.Sight.shown

    /// Whether a list that is published has neither marks nor the acts that would tell them.
    public var isSealed: Bool { ballots == .hidden || unawarded == .hidden }

    public init() {}
}

public enum Juror {}
