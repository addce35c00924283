public import Jury

/// What a metric is, in words.
public enum MetricPhrases {
    /// The heading of a tier's metrics.
    public static func tier(_ tier: Tier) -> String {
        "\(LedgerPhrases.tier(tier)): \(LedgerPhrases.about(tier))"
    }

    /// The level, and AMEC's where it is another.
    public static func level(_ metric: Metric) -> String {
        let level = metric.strictLevel
        let own = "\(level.rawValue), which is \(word(level.tier))"
        return metric.amecLevel == level ? own : "\(own); AMEC reads it as \(metric.amecLevel.rawValue)"
    }

    /// In what it is counted and of how many; `nil` where neither is said. `of`: the denominator in words.
    public static func counted(_ metric: Metric, of denominator: String) -> String? {
        let unit = metric.unit.isEmpty ? nil : unit(metric.unit)
        let of = denominator.isEmpty ? nil : "of how many: \(denominator)"
        let parts = [unit, of].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private static func unit(_ unit: String) -> String {
        switch unit {
        case "yes/no": "happened or did not"
        case "currency": "counted in money"
        case "percent": "a percentage"
        default: "counted in \(unit)"
        }
    }

    public static func proof(_ metric: Metric) -> String? {
        metric.proof == .other ? nil : "usually proved by \(kind(metric.proof))"
    }

    /// What a juror should know before she is dazzled.
    public static func warnings(_ metric: Metric) -> [String] {
        var warnings: [String] = []
        if metric.isInvalid { warnings.append("counts nothing: money that nobody paid") }
        switch metric.vanity {
        case .yes where !metric.isInvalid: warnings.append("a vanity metric: it says little by itself")
        case .partial: warnings.append("a weak sign, never enough alone")
        case .yes, .no: break
        }
        if metric.isPromise { warnings.append("a promise: said and not yet done") }
        if metric.direction == .lower { warnings.append("less of it is better") }
        return warnings
    }

    /// Nothing was found by a word.
    public static func nothing(_ word: String, nearest: [String]) -> String {
        let advice = Words.didYouMean(nearest, otherwise: "Try another word, or none to see all.")
        return "No metric is called \(Words.quoted(word)). \(advice)"
    }

    private static func word(_ tier: Tier) -> String {
        switch tier {
        case .result: "a result"
        case .reaction: "reaction"
        case .exposure: "exposure"
        case .means: "means"
        }
    }

    /// Evidence of a kind, as in "usually proved by …".
    static func kind(_ kind: Evidence.Kind) -> String {
        switch kind {
        case .financeRecord: "accounts or a bank statement"
        case .stockRecord: "a stock log"
        case .register: "a register or visitors' log"
        case .survey: "a survey"
        case .platformExport: "an export from the platform"
        case .webAnalytics: "web statistics"
        case .mediaMonitor: "a media monitor's report"
        case .officialStatistics: "official statistics"
        case .legalText: "the text of a law or decision"
        case .partnerLetter: "a partner's letter"
        case .staffRecord: "staff records"
        case .independentEvaluation: "an independent evaluation"
        case .entrantStatement: "the entrant's own statement"
        case .article: "an article"
        case .film: "a film"
        case .image: "a picture"
        case .other: "a record of another kind"
        }
    }
}
