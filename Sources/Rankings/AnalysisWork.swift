public import Jury
public import Scoring

/// The categories of an edition, or one sheet, analysed.
public struct AnalysisWork: Sendable {
    public var findings: [Finding]
    /// Sentences that a reader should know.
    public var advice: [String]
    public var edition: Edition?
    public var analyses: [AnalysedCategory]

    /// - Parameters:
    ///   - isBare: a sheet without a rubric, whose values are marks and not scores.
    ///   - affiliations: where jurors and entries belong, beside what the entries themselves say.
    ///   - top: how many places the chance of being among the first is told for.
    public init(
        _ work: RankingWork, isBare: Bool, affiliations: Affiliations = Affiliations(), top: Int = 3,
        draws: Analysis.Draws = Analysis.Draws()
    ) {
        var affiliations = affiliations
        affiliations.add(work.affiliations)
        findings = work.findings
        advice = work.advice
        edition = work.edition
        analyses = work.rankings.map {
            AnalysedCategory($0, isBare: isBare, affiliations: affiliations, top: top, draws: draws)
        }
    }
}
