import Jury
import Phrases
import Scoring

/// What stands beside a ranking, for a terminal.
enum AnalysisText {
    /// Entries shown; the JSON and the page have all.
    private static let entriesMax = 60

    static func text(_ work: AnalysisWork, _ style: Style) -> String {
        var parts: [String] = []
        if let edition = work.edition {
            let notice = edition.notice.map { RankingTable.wrapped($0.en) } ?? ""
            parts.append(style.bold(edition.name.en) + "\n" + notice)
        }
        parts += work.analyses.map { one($0, style) }
        parts += work.advice.map { RankingTable.wrapped($0) }
        return parts.joined(separator: "\n")
    }

    private static func one(_ named: AnalysisWork.Named, _ style: Style) -> String {
        let analysis = named.analysis
        var text = style.bold(named.title) + " · by " + RulePhrases.name(analysis.rule) + "\n\n"
        text += AnalysisSentences.lead(named).map { RankingTable.wrapped($0) }.joined()
        let shown = named.order.prefix(entriesMax)
        if shown.isEmpty { return text }
        text += "\n" + places(Array(shown), named, style)
        if named.order.count > shown.count {
            text += "… and \(named.order.count - shown.count) more: see --format json or html.\n"
        }
        text += "\n" + rules(named, style)
        text += "\n" + jurors(named, style)
        text += "\n" + AnalysisSentences.close(named).map { RankingTable.wrapped($0) }.joined()
        return text
    }

    /// Places with their intervals, as a small picture and in numbers.
    private static func places(_ shown: [Int], _ named: AnalysisWork.Named, _ style: Style) -> String {
        let analysis = named.analysis
        let hasModel = (try? analysis.crossed.get()) != nil
        let count = analysis.table.entries.count
        var rows = [
            ["Place", "Entry", "Score"] + (hasModel ? ["Adjusted"] : [])
                + ["Places that hold 90 of 100", "", "First", "Top 3"]
                + (analysis.bands == nil ? [] : ["Band"])
        ]
        for entry in shown {
            let interval = analysis.sureness.interval(of: entry)
            let place = analysis.official?.ranks[entry]
            rows.append(
                [
                    place.map(String.init) ?? "–", RankingTable.shortened(named.titles[entry].visible),
                    decimals(analysis.official?.values[entry]),
                ] + (hasModel ? [decimals((try? analysis.crossed.get())?.scores[entry])] : [])
                    + [
                        interval.map { bar($0, place: place ?? $0.lowerBound, of: count) } ?? "",
                        interval.map(AnalysisSentences.span) ?? "–",
                        AnalysisPhrases.percent(analysis.sureness.probability(of: entry, among: 1)),
                        AnalysisPhrases.percent(analysis.sureness.probability(of: entry, among: 3)),
                    ] + (analysis.bands.map { [String($0[entry])] } ?? []))
        }
        return RankingTable.aligned(rows, left: [1, hasModel ? 4 : 3], style)
    }

    /// `··━━●━━···`: one sign for each place, or for several where there are many.
    static func bar(_ interval: ClosedRange<Int>, place: Int, of count: Int) -> String {
        let width = min(count, 24)
        func column(_ place: Int) -> Int { min(width - 1, (place - 1) * width / max(1, count)) }
        let (low, high, own) = (column(interval.lowerBound), column(interval.upperBound), column(place))
        return (0..<width).map { $0 == own ? "●" : (low...high).contains($0) ? "━" : "·" }.joined()
    }

    /// Who is first under each rule, and where the others put the official first three.
    private static func rules(_ named: AnalysisWork.Named, _ style: Style) -> String {
        let analysis = named.analysis
        let top = Array(named.order.prefix(3))
        var rows = [["Rule", "First"] + top.map { RankingTable.shortened(named.titles[$0].visible) }]
        for opinion in analysis.opinions {
            let winners = opinion.winners.map { named.titles[$0].visible }
            let first = winners.count > 2 ? "\(winners.count) entries" : winners.joined(separator: ", ")
            rows.append(
                [opinion.rule.rawValue, RankingTable.shortened(first)]
                    + top.map { opinion.ranks[$0].map(String.init) ?? "–" })
        }
        return RankingTable.aligned(rows, left: [0, 1], style)
    }

    private static func jurors(_ named: AnalysisWork.Named, _ style: Style) -> String {
        ""
    }

    /// Two decimals, for narrow columns.
    static func decimals(_ value: Double?) -> String {
        guard let value, value.isFinite else { return "–" }
        let hundredths = (value * 100).rounded()
        let whole = Int(abs(hundredths)) / 100
        let rest = Int(abs(hundredths)) % 100
        return (hundredths < 0 ? "-" : "") + "\(whole)." + (rest < 10 ? "0\(rest)" : "\(rest)")
    }
}
