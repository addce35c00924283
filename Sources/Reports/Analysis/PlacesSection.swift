internal import Jury
internal import Phrases
internal import Rankings
internal import Scoring

/// Places with their intervals, and how probable each place is.
enum PlacesSection {
    /// Entries whose single places are drawn.
    private static let chancesMax = 15

    static func html(_ category: AnalysedCategory, showsChances: Bool, entriesMax: Int) -> HTML {
        let analysis = category.analysis
        if category.order.isEmpty { return "" }
        return """
            <h3>How sure each place is</h3>
            <p>The line goes from the best to the worst place that an entry could as well have had; the \
            mark on \
            it is the place that it has.</p>
            \(table(category, analysis, showsChances, entriesMax))
            \(showsChances ? chances(category, analysis) : nil)
            \(showsChances ? levels(category, analysis) : nil)
            """
    }

    private static func table(
        _ category: AnalysedCategory, _ analysis: Analysis, _ showsChances: Bool, _ entriesMax: Int
    ) -> HTML {
        let model = try? analysis.crossed.get()
        let count = analysis.table.entries.count
        var columns = [
            DataTable.Column(name: "Entry", kind: .words), .init(name: "Place"),
            .init(name: "Places in 90 of 100 cases", kind: .picture), .init(name: "From to"),
            .init(name: "Score"),
        ]
        if model != nil { columns.append(.init(name: "Adjusted")) }
        if showsChances { columns += [.init(name: "First"), .init(name: "Top \(category.top)")] }
        if analysis.bands != nil { columns.append(.init(name: "Band")) }
        let rows = category.order.prefix(entriesMax).map { entry -> [HTML] in
            let place = analysis.official?.ranks[entry]
            let interval = analysis.sureness.interval(of: entry)
            let span = interval.map(AnalysisSentences.span) ?? "–"
            let picture = interval.map {
                RowPicture.interval(
                    $0.lowerBound, $0.upperBound, place: place ?? $0.lowerBound, of: count,
                    label: "places \(span) of \(count)")
            }
            var row: [HTML] = [
                "\(category.titles[entry])", "\(place.map(String.init) ?? "–")", picture ?? "", "\(span)",
                "\(Decimals.two(analysis.official?.values[entry]))",
            ]
            if let model { row.append("\(Decimals.two(model.scores[entry]))") }
            if showsChances {
                row += [1, category.top].map {
                    "\(AnalysisPhrases.percent(analysis.sureness.probability(of: entry, among: $0)))"
                }
            }
            if let bands = analysis.bands { row.append("\(bands[entry])") }
            return row
        }
        return DataTable(caption: "Places and how sure they are", columns: columns, rows: rows).html
    }

    private static func levels(_ category: AnalysedCategory, _ analysis: Analysis) -> HTML? {
        if category.levels.isEmpty { return nil }
        let rows = category.order.map { entry -> [HTML] in
            ["\(category.titles[entry])"]
                + category.levels.indices.map { level in
                    let chance = analysis.sureness.probability(of: entry, atLeast: level)
                    return "\(chance.map(AnalysisPhrases.percent) ?? "–")"
                }
        }
        return """
            <h3>Levels of award</h3>
            <p>How often each entry reaches a level or a better one.</p>
            \(DataTable(
                caption: "Chance of each level or a better one",
                columns: [.init(name: "Entry", kind: .words)] + category.levels.map { .init(name: $0) },
                rows: rows).html)
            """
    }

    private static func chances(_ category: AnalysedCategory, _ analysis: Analysis) -> HTML? {
        let shown = Array(category.order.prefix(chancesMax))
        let places = analysis.sureness.bootstrap.places
        guard shown.count > 1 else { return nil }
        let values = shown.map { entry in
            shown.indices.map { place -> Double? in
                let chance = places.probability(of: entry, at: place + 1)
                return chance < 0.005 ? nil : chance
            }
        }
        return HeatPicture(
            title: "Probability of each place",
            summary: """
                How often each entry takes each place when juries are drawn from this one, in percent. The \
                closer to the diagonal, the surer the order.
                """,
            rows: shown.map { category.titles[$0] }, columns: shown.indices.map { String($0 + 1) },
            values: values,
            words: values.map { $0.map { $0.map { String(Int(($0 * 100).rounded())) } ?? "" } }
        ).html
    }
}
