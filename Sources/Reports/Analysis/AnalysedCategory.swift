internal import Jury
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
