public import Jury

/// What an agency reads in the form in which it writes an entry.
public protocol EntryFormPageWords {
    var entryFormTitle: String { get }
    var writtenLanguage: String { get }
    var writtenLanguageHint: String { get }
    /// For whom the campaign was made.
    var writtenClient: String { get }
    var writtenAgency: String { get }
    var writtenPeriod: String { get }
    var writtenPeriodHint: String { get }
    var writtenMetric: String { get }
    var writtenMetricHint: String { get }
    var writtenVisible: String { get }
    var writtenClaims: String { get }
    /// Of rows in which claims, objectives or evidence stand.
    var writtenRows: String { get }
    var writtenClaim: String { get }
    var writtenValue: String { get }
    /// The unit.
    var writtenUnit: String { get }
    var writtenOf: String { get }
    var writtenBaseline: String { get }
    var writtenTarget: String { get }
    /// Which evidence backs the claim.
    var writtenProof: String { get }
    var writtenProofHint: String { get }
    var writtenAnswers: String { get }
    var writtenObjective: String { get }
    /// The day on which the goal was set.
    var writtenSetOn: String { get }
    var writtenDeadline: String { get }
    /// Of evidence.
    var writtenTitle: String { get }
    var writtenKind: String { get }
    var writtenLink: String { get }
    /// Metrics that may have been meant.
    func writtenPerhaps(_ names: String) -> String
    func visibility(_ visibility: Visibility) -> String
    func evidenceKind(_ kind: Evidence.Kind) -> String
    /// The count as written, so that a script can put in another.
    func wordCount(_ count: String, of limit: Int?) -> String
    func characterCount(_ count: String, of limit: Int) -> String
    func findingCounts(errors: Int, others: Int) -> String
}
