/// What a check of the ledger sees in an entry: a question that a strict juror would ask, with the names and
/// numbers that its sentence needs. It moves no score; only what a person confirms does.
///
/// Adding one: a case and a row here, its check in `Ledger/Checks`, its sentence in
/// `Phrases/English+Concerns.swift`, a row in `Documentation/checks.md`, and a test that provokes it.
public enum Concern: Hashable, Sendable {
    /// Money that nobody paid: the metric's name.
    case invalidMetric(String)
    /// The entrant reads the claim at a higher level than its metric has.
    case relabelled(claimed: Level, actual: Level)
    /// A number in the entry's texts that no claim states, and the name of the metric it likely belongs to.
    case unclaimedFigure(String, metric: String)

    /// The second half of the finding's code, in words joined by hyphens.
    public var name: String { trait.name }

    public var severity: Finding.Severity { trait.severity }

    private var trait: (name: String, severity: Finding.Severity) {
        switch self {
        case .invalidMetric: ("invalid-metric", .warning)
        case .relabelled: ("relabelled", .warning)
        case .unclaimedFigure: ("unclaimed-figure", .note)
        }
    }
}
