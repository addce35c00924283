import Jury
import Phrases

/// Metrics for a terminal, in lines no wider than it.
enum MetricsText {
    /// Each with all that is known of it.
    static func blocks(
        _ metrics: [Metric], in language: String, _ taxonomy: Taxonomy, _ style: Style
    ) -> String {
        metrics.map { metric in
            let denominator = taxonomy.metrics[Identifier(metric.denominator)]?.name(in: language)
            let facts = [
                MetricPhrases.level(metric),
                MetricPhrases.counted(metric, of: denominator ?? metric.denominator),
                MetricPhrases.proof(metric),
            ]
            let lines = (facts.compactMap { $0 } + MetricPhrases.warnings(metric)).flatMap { wrapped($0) }
            let heading = "\(style.bold(metric.id.text)) \(metric.name(in: language).visible)"
            return heading + "\n" + lines.map { "    \($0.visible)\n" }.joined()
        }.joined(separator: "\n")
    }

    /// One line for each, by tier.
    static func list(_ metrics: [Metric], in language: String, _ style: Style) -> String {
        let idWidth = metrics.map(\.id.text.count).max() ?? 0
        return [Tier.result, .reaction, .exposure, .means].compactMap { tier -> String? in
            let metrics = metrics.filter { $0.strictLevel.tier == tier }
            if metrics.isEmpty { return nil }
            let lines = metrics.map { metric in
                let space = String(repeating: " ", count: idWidth - metric.id.text.count)
                return shortened("  \(metric.id)\(space)  \(metric.name(in: language).visible)") + "\n"
            }
            return style.bold(MetricPhrases.tier(tier)) + "\n" + lines.joined()
        }.joined(separator: "\n")
    }

    /// As wide as the terminal; what goes elsewhere is not cut.
    private static func shortened(_ line: String) -> String {
        guard let width = Output.width, line.count > width else { return line }
        return line.prefix(max(1, width - 1)) + "…"
    }

    private static func wrapped(_ text: String) -> [String] {
        let width = max(20, min(96, Output.width ?? 96) - 4)
        var lines = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].isEmpty {
                lines[lines.count - 1] = String(word)
            } else if lines[lines.count - 1].count + word.count < width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append("  " + word)
            }
        }
        return lines
    }
}
