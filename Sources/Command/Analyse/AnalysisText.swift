import Jury
import Phrases
import Rankings
import Reports
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

    private static func one(_ named: AnalysedCategory, _ style: Style) -> String {
        let analysis = named.analysis
        var text = style.bold(named.title) + " · by " + RulePhrases.name(analysis.rule) + "\n\n"
        text += AnalysisSentences.lead(named).map { RankingTable.wrapped($0) }.joined()
        let shown = named.order.prefix(entriesMax)
        if shown.isEmpty { return text }
        text += "\n" + places(Array(shown), named, style)
        if named.order.count > shown.count {
            text += "… and \(named.order.count - shown.count) more: see --format json or html.\n"
        }
        if !named.levels.isEmpty { text += "\n" + levels(Array(shown), named, style) }
        text += "\n" + rules(named, style)
        text += "\n" + jurors(named, style)
        text += "\n" + AnalysisSentences.close(named).map { RankingTable.wrapped($0) }.joined()
        return text
    }

    /// Places with their intervals, as a small picture and in numbers.
    private static func places(_ shown: [Int], _ named: AnalysedCategory, _ style: Style) -> String {
        let analysis = named.analysis
        let hasModel = (try? analysis.crossed.get()) != nil
        let count = analysis.table.entries.count
        var rows = [
            ["Place", "Entry", "Score"] + (hasModel ? ["Adjusted"] : [])
                + ["Places that hold 90 of 100", "", "First", "Top \(named.top)"]
                + (analysis.bands == nil ? [] : ["Band"])
        ]
        for entry in shown {
            let interval = analysis.sureness.interval(of: entry)
            let place = analysis.official?.ranks[entry]
            rows.append(
                [
                    place.map(String.init) ?? "–", RankingTable.shortened(named.titles[entry].visible),
                    Decimals.two(analysis.official?.values[entry]),
                ] + (hasModel ? [Decimals.two((try? analysis.crossed.get())?.scores[entry])] : [])
                    + [
                        interval.map { bar($0, place: place ?? $0.lowerBound, of: count) } ?? "",
                        interval.map(AnalysisSentences.span) ?? "–",
                        AnalysisPhrases.percent(analysis.sureness.probability(of: entry, among: 1)),
                        AnalysisPhrases.percent(analysis.sureness.probability(of: entry, among: named.top)),
                    ] + (analysis.bands.map { [String($0[entry])] } ?? []))
        }
        return RankingTable.aligned(rows, left: [1, hasModel ? 4 : 3], style)
    }

    /// The chance of each level of award or a better one.
    private static func levels(_ shown: [Int], _ named: AnalysedCategory, _ style: Style) -> String {
        let sureness = named.analysis.sureness
        let rows = shown.map { entry in
            [RankingTable.shortened(named.titles[entry].visible)]
                + named.levels.indices.map { level in
                    sureness.probability(of: entry, atLeast: level).map(AnalysisPhrases.percent) ?? "–"
                }
        }
        return RankingTable.aligned([["At least"] + named.levels] + rows, left: [0], style)
    }

    /// `··━━●━━···`: one sign for each place, or for several where there are many.
    static func bar(_ interval: ClosedRange<Int>, place: Int, of count: Int) -> String {
        let width = min(count, 24)
        func column(_ place: Int) -> Int { min(width - 1, (place - 1) * width / max(1, count)) }
        let (low, high, own) = (column(interval.lowerBound), column(interval.upperBound), column(place))
        return (0..<width).map { $0 == own ? "●" : (low...high).contains($0) ? "━" : "·" }.joined()
    }

    /// The places of the first three under every rule; rules that agree stand in one row.
    private static func rules(_ named: AnalysedCategory, _ style: Style) -> String {
        let top = Array(named.order.prefix(3))
        var groups: [(ranks: [String], rules: [String])] = []
        for opinion in named.analysis.opinions {
            let ranks = top.map { opinion.ranks[$0].map(String.init) ?? "–" }
            if let index = groups.firstIndex(where: { $0.ranks == ranks }) {
                groups[index].rules.append(opinion.rule.rawValue)
            } else {
                groups.append((ranks, [opinion.rule.rawValue]))
            }
        }
        let names = top.map { RankingTable.shortened(named.titles[$0].visible) }
        var text = style.faint("Places of " + AnalysisPhrases.list(names) + " under") + "\n"
        for group in groups {
            let lines = RankingTable.wrapped(group.rules.joined(separator: ", ")).split(separator: "\n")
            let head = group.ranks.joined(separator: " ")
            for (number, line) in lines.enumerated() {
                text += (number == 0 ? head : String(repeating: " ", count: head.count)) + "  \(line)\n"
            }
        }
        return text
    }

    private static func jurors(_ named: AnalysedCategory, _ style: Style) -> String {
        let table = named.analysis.table
        var rows = [
            [
                "Juror", "Ballots", "Mean", "Beside the rest", "", "Spread", "Agrees", "Slope", "Infit",
                "Halo", "Middle",
            ]
        ]
        let biases = named.analysis.jurors.rows.compactMap(\.biasVersusRest).map(abs)
        let reach = biases.max() ?? 0
        let fits = zip(named.analysis.fit.rows, named.analysis.centralTendency.rows)
        for ((juror, row), (fit, middle)) in zip(zip(table.jurors, named.analysis.jurors.rows), fits) {
            rows.append([
                RankingTable.shortened(juror.text.visible), String(row.ballots), Decimals.two(row.mean),
                Decimals.two(row.biasVersusRest), row.biasVersusRest.map { lean($0, reach) } ?? "",
                Decimals.two(row.deviation), Decimals.two(row.correlationWithRest),
                Decimals.two(row.slopeOnRest),
                Decimals.two(fit.infit),
                Decimals.two(row.criterionCorrelation),
                AnalysisPhrases.middle(middle.share, ofRest: middle.shareOfRest),
            ])
        }
        return RankingTable.aligned(rows, left: [0, 4], style)
    }

    /// `━━━│   ` for a juror below the rest, `   │━━━` for one above.
    private static func lean(_ bias: Double, _ reach: Double) -> String {
        let width = 6
        let length = reach > 0 ? Int((abs(bias) / reach * Double(width)).rounded()) : 0
        let bar = String(repeating: "━", count: length)
        let space = String(repeating: " ", count: width - length)
        return bias < 0
            ? space + bar + "│" + String(repeating: " ", count: width)
            : String(repeating: " ", count: width) + "│" + bar + space
    }
}
