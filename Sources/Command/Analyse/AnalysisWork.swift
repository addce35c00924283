import Jury
import Phrases
import Reports
import Scoring

/// The categories of an edition, or one sheet, analysed.
struct AnalysisWork {
    var findings: [Finding]
    /// Sentences that a reader should know.
    var advice: [String]
    var edition: Edition?
    var analyses: [AnalysedCategory] = []

    /// - Parameter isBare: a sheet without a rubric, whose values are marks and not scores.
    init(_ work: RankingWork, isBare: Bool, top: Int, draws: Analysis.Draws) throws {
        findings = work.findings
        advice = work.advice
        edition = work.edition
        for ranked in work.rankings {
            let table =
                isBare
                ? MarkTable(work.sheet)
                : MarkTable(
                    entries: Array(ranked.titles.keys), rubric: ranked.rubric, sheet: work.sheet,
                    standings: ranked.evidence?.entries.mapValues(\.standing) ?? [:])
            let awarded = ranked.levels.isEmpty ? ranked.rubric.levels : ranked.levels
            let levels = isBare ? [] : awarded.map { LevelBar($0, under: ranked.rubric, in: table) }
            analyses.append(
                AnalysedCategory(
                    name: ranked.category.id.text, title: ranked.category.name.en,
                    titles: table.entries.map(ranked.title),
                    analysis: Analysis(
                        table, rule: ranked.ranking.rule, official: isBare ? nil : ranked.ranking,
                        levels: levels, draws: draws),
                    top: top))
        }
    }
}
