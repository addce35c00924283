/// What backs a claim: a file, a page, or a record that is named.
public struct Evidence: Hashable, Sendable {
    public var id: Identifier<Evidence> = ""
    public var visible: Visibility?
    public var kind: Kind = .other
    public var title = Text()
    /// Who made it.
    public var source: Text?
    /// As the entrant sees it; the organiser decides.
    public var provenance: Provenance?
    /// How it was measured.
    public var method: Text?
    public var sampleSize: Quantity?
    /// How many the sample was drawn from.
    public var sampleOf: Quantity?
    /// How the sample was chosen.
    public var sampling: Text?
    public var dated: Day?
    public var period: Period?
    public var file: Text?
    /// SHA-256 of the file, 64 hexadecimal digits in lower case.
    public var digest: String?
    /// `http` or `https`; shown, never followed by the program.
    public var link: String?
    public var note: Text?

    public init() {}

    public enum Kind: String, Sendable, CaseIterable {
        case financeRecord = "finance-record"
        case stockRecord = "stock-record"
        case register = "admin-register"
        case survey
        case platformExport = "platform-export"
        case webAnalytics = "web-analytics"
        case mediaMonitor = "media-monitor"
        case officialStatistics = "official-statistics"
        case legalText = "legal-text"
        case partnerLetter = "partner-letter"
        case staffRecord = "hr-record"
        case independentEvaluation = "independent-evaluation"
        case entrantStatement = "entrant-statement"
        case article
        case film
        case image
        case other
    }

    /// Who says so (P0–P4), in words.
    public enum Provenance: String, Sendable, CaseIterable {
        /// P0: no source named.
        case unsourced
        /// P1: said by the entrant, the agency or the owner.
        case entrant
        /// P2: a primary record, such as a log, an export or a statement.
        case record
        /// P3: an independent third party or an official figure.
        case independent
        /// P4: audited, peer-reviewed, or verified by the organiser.
        case verified
    }
}
