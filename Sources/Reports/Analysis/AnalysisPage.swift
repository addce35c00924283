internal import Jury
internal import Phrases
public import Rankings
internal import Scoring

/// What stands beside the rankings of an edition, or of a sheet, as a page: how sure each place is first,
/// then the jurors, other rules, weights and agreement. Every picture stands in or above the table of its
/// numbers.
public enum AnalysisPage {
    /// - Parameter notice: what the edition wants said beside every ranking.
    public static func html(_ title: String, notice: String?, _ categories: [AnalysedCategory]) -> HTML {
        Page(
            title: "\(title) · how sure", language: "en",
            body: """
                <main>
                <header>
                <h1>\(title)</h1>
                <p class="lead">How far the ranking can be trusted. Nothing on this page decides a place.</p>
                \(notice.map { "<p class=\"soft\">\($0)</p>\n" as HTML })
                </header>
                \(categories.map { section($0) })
                \(footer)
                </main>

                """
        ).html
    }

    /// One category, for a page that has a frame of its own and `figures` among its styles.
    ///
    /// - Parameters:
    ///   - showsChances: whether it is told how probable places and awards are.
    ///   - entriesMax: rows of the table of places.
    public static func section(
        _ category: AnalysedCategory, showsChances: Bool = true, entriesMax: Int = .max
    ) -> HTML {
        let lead = AnalysisSentences.lead(category, showsChances: showsChances)
        let isFlagged = category.analysis.fragility.isFlagged
        return """
            <section class="category">
            <h2 class="category">\(category.title)</h2>
            <p class="soft">By \(RulePhrases.name(category.analysis.rule)). \
            \(category.analysis.design.entries) entries, \(category.analysis.design.jurors) jurors, \
            \(category.analysis.design.ballots) whole ballots.</p>
            <div class="\(isFlagged ? "flag" : "calm")">\(lead.map { "<p>\($0)</p>\n" as HTML })</div>
            \(PlacesSection.html(category, showsChances: showsChances, entriesMax: entriesMax))
            \(JurorsSection.html(category))
            \(PartialitySection.html(category))
            \(RulesSection.html(category))
            \(ModelsSection.html(category))
            \(WeightsSection.html(category, showsChances: showsChances))
            \(WhatIfSection.html(category))
            <p class="small soft">\(AnalysisSentences.drawn(category))</p>
            </section>

            """
    }

    /// The styles of tables and pictures, for a page that has the tokens.
    public static var figures: String { StyleSheet.figures }

    private static let footer: HTML = """
        <footer class="small soft">
        <p>A place is as sure as the jury that gave it. An interval holds the place in 90 of 100 cases, by \
        drawing juries from this one and by a model of severity and chance, whichever is wider. A band holds \
        entries that cannot be told apart with a probability of 90 %.</p>
        </footer>

        """
}
