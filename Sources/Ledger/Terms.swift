public import Jury

/// By what an entry is read: what the edition and the category say, beside the rubric.
public struct Terms: Sendable {
    public var taxonomy: Taxonomy { didSet { scan = TextScan(taxonomy, reading: reading) } }
    public var reading = LevelReading.strict { didSet { scan.reading = reading } }
    /// Finds the taxonomy's metrics in texts. It takes a while to make, so make terms once for many entries.
    public private(set) var scan: TextScan
    /// What the category can expect of a claim.
    public var expected = Grade.usual
    /// Whether awareness is the category's aim; then reaction reads as result.
    public var awarenessIsAim = false
    public var invalid = InvalidUse.none
    /// What an hour of unpaid work is worth; `nil`: hours are shown and not valued.
    public var hourValue: Money?
    /// The last day for entries.
    public var deadline: Day?
    /// The day on which the judging begins.
    public var judging: Day?
    /// How many people live where; empty: nothing is held against it.
    public var populations = Populations()
    /// What people settled, about any entry.
    public var decisions: [Decision] = []

    public init(_ taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        scan = TextScan(taxonomy)
    }
}
