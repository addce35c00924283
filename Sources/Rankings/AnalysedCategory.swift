public import Jury
public import Scoring

/// An analysis with what people call its parts.
public struct AnalysedCategory: Sendable {
    /// The category's identifier, or the sheet's name.
    public let name: String
    public let title: String
    /// By entry of the table.
    public let titles: [String]
    public let analysis: Analysis
    /// The chance of being among so many is told.
    public let top: Int

    /// - Parameters:
    ///   - isBare: a sheet without a rubric, whose values are marks and not scores.
    ///   - affiliations: where jurors and entries belong.
    public init(
        _ ranked: RankedCategory, isBare: Bool = false, affiliations: Affiliations = Affiliations(),
        top: Int = 3, draws: Analysis.Draws = Analysis.Draws()
    ) {
        let table =
            isBare
            ? MarkTable(ranked.sheet)
            : MarkTable(
                entries: Array(ranked.titles.keys), rubric: ranked.rubric, sheet: ranked.sheet,
                standings: ranked.evidence?.entries.mapValues(\.standing) ?? [:])
        let awarded = ranked.levels.isEmpty ? ranked.rubric.levels : ranked.levels
        let levels = isBare ? [] : awarded.map { LevelBar($0, under: ranked.rubric, in: table) }
        self.init(
            name: ranked.category.id.text, title: ranked.category.name.en,
            titles: table.entries.map(ranked.title),
            analysis: Analysis(
                table, rule: ranked.ranking.rule, official: isBare ? nil : ranked.ranking, levels: levels,
                affiliations: affiliations, order: table.order(in: ranked.sheet), draws: draws),
            top: top)
    }

    public init(name: String, title: String, titles: [String], analysis: Analysis, top: Int = 3) {
        self.name = name
        self.title = title
        self.titles = titles
        self.analysis = analysis
        self.top = top
    }

    /// Entries by place, those without one last; inside a place by identifier.
    public var order: [Int] {
        let ranks = analysis.official?.ranks ?? []
        return titles.indices.sorted { a, b in (ranks[a] ?? .max, a) < (ranks[b] ?? .max, b) }
    }

    /// Levels of award, the highest first; none where the category gives none.
    public var levels: [String] { analysis.sureness.bootstrap.levels?.levels.map(\.text) ?? [] }
}
