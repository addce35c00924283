public import Jury

/// Sentences about what would have been if vanity had counted.
public enum VanityPhrases {
    public static let heading =
        "If vanity had counted: the largest figure of each kind, and the place by it alone"

    public static let nobody = "no figure"

    /// - Parameters:
    ///   - agreement: Kendall's tau-b; `nil` where there is none.
    ///   - gained, lost: names of those that moved most, and by how many places; empty for none.
    public static func summary(
        _ tier: Tier, agreement: Thousandths?, gained: [String], by gain: Int, lost: [String], by loss: Int
    ) -> String {
        guard let agreement else { return "\(kind(tier)) alone gives no order to compare." }
        var parts: [String] = []
        if !gained.isEmpty { parts.append("would have raised \(names(gained)) by \(places(gain))") }
        if !lost.isEmpty { parts.append("would have cost \(names(lost)) \(places(loss))") }
        let moved = parts.isEmpty ? "would have moved nobody" : parts.joined(separator: ", and ")
        return """
            \(kind(tier)) alone \(moved). Its agreement with the official order is \(number(agreement)), \
            from −1 to 1 (Kendall's tau-b).
            """
    }

    /// As heads a column.
    public static func kind(_ tier: Tier) -> String {
        switch tier {
        case .means: "Means"
        case .exposure: "Exposure"
        case .reaction: "Reaction"
        case .result: "Result"
        }
    }

    /// `1,200,000`.
    public static func figure(_ figure: DecimalNumber) -> String {
        let text = figure.description
        let point = text.firstIndex(of: ".") ?? text.endIndex
        return (Int(text[..<point]).map(Words.grouped) ?? String(text[..<point])) + text[point...]
    }

    public static func number(_ thousandths: Thousandths) -> String {
        thousandths.padded.replacing("-", with: "−")
    }

    private static func places(_ count: Int) -> String { "\(count) place\(count == 1 ? "" : "s")" }

    private static func names(_ names: [String]) -> String {
        names.count > 3
            ? names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
            : names.joined(separator: " and ")
    }
}
