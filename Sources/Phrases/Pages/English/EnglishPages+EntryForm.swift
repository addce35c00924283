public import Jury

extension EnglishPages {
    public var entryFormTitle: String { "Write the entry" }
    public var writtenLanguage: String { "Language" }
    public var writtenLanguageHint: String { "as in en, fr, lv, lt or et" }
    public var writtenClient: String { "Client" }
    public var writtenAgency: String { "Agency" }
    public var writtenPeriod: String { "When" }
    public var writtenPeriodHint: String { "as in 2025-01-07 – 2025-03-25, or in words" }
    public var writtenMetric: String { "What kind of figure" }
    public var writtenMetricHint: String { "by any word for it" }
    public var writtenVisible: String { "Who may see it" }
    public var writtenClaims: String { "Results, one by one" }
    public var writtenRows: String { "Fill in the empty one to add one. Empty one to remove it." }
    public var writtenClaim: String { "The result in a few words" }
    public var writtenValue: String { "Figure" }
    public var writtenUnit: String { "Of what" }
    public var writtenOf: String { "Of how many" }
    public var writtenBaseline: String { "Before" }
    public var writtenTarget: String { "Aimed at" }
    public var writtenProof: String { "Shown by" }
    public var writtenProofHint: String { "names or titles of the evidence below, with commas between" }
    public var writtenAnswers: String { "Which objective it answers" }
    public var writtenObjective: String { "The objective in a few words" }
    public var writtenSetOn: String { "Written down on" }
    public var writtenDeadline: String { "By when" }
    public var writtenTitle: String { "What it is called" }
    public var writtenKind: String { "What it is" }
    public var writtenLink: String { "Link" }
    public func writtenPerhaps(_ names: String) -> String { "Perhaps: \(names)" }
    public func visibility(_ visibility: Visibility) -> String {
        switch visibility {
        case .everyone: "everybody"
        case .jury: "the jury"
        case .organiser: "the organiser alone"
        }
    }
    public func evidenceKind(_ kind: Evidence.Kind) -> String {
        MetricPhrases.kind(kind)
    }
    public func wordCount(_ count: String, of limit: Int?) -> String {
        "Words: \(count)" + (limit.map { " of \($0)" } ?? "")
    }
    public func characterCount(_ count: String, of limit: Int) -> String {
        "Characters: \(count) of \(limit)"
    }
    public func findingCounts(errors: Int, others: Int) -> String {
        "Errors: \(errors). To look at: \(others)."
    }
}
