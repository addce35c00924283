import Jury
import Ledger
import Phrases

/// Mentions for people and editors: `file:line:column: text → metric (tier)`.
enum ScanText {
    static func text(_ mentions: [Mention], file: String, _ style: Style) -> String {
        let places = mentions.map { "\(file.visible):\($0.line):\($0.column):" }
        let texts = mentions.map { shortened($0.text) }
        let placeWidth = places.map(\.count).max() ?? 0
        let textWidth = texts.map(\.count).max() ?? 0
        var lines = ""
        for (index, mention) in mentions.enumerated() {
            let place = padded(style.bold(places[index]), places[index].count, to: placeWidth)
            let text = padded(texts[index], texts[index].count, to: textWidth)
            lines += "\(place) \(text) → \(meaning(of: mention, style))\n"
        }
        return lines + ScanPhrases.summary(mentions.map(\.tier)) + "\n"
    }

    private static func meaning(of mention: Mention, _ style: Style) -> String {
        guard let metric = mention.metric, let tier = mention.tier else {
            return style.faint(ScanPhrases.noMetric)
        }
        return "\(metric.text.visible) (\(tier.rawValue))"
    }

    private static let textWidthMax = 36

    /// In one line.
    private static func shortened(_ text: String) -> String {
        let line = String(text.map { $0.isWhitespace ? " " : $0 }).visible
        return line.count > textWidthMax ? line.prefix(textWidthMax - 1) + "…" : line
    }

    private static func padded(_ text: String, _ width: Int, to whole: Int) -> String {
        text + String(repeating: " ", count: whole - width)
    }
}
