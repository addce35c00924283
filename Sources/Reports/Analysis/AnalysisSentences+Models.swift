internal import Jury
internal import Phrases
internal import Rankings
public import Scoring

extension AnalysisSentences {
    /// Where one of the two models names another first.
    static func otherModels(_ named: AnalysedCategory) -> [String] {
        let analysis = named.analysis
        return [
            other(jurorScale(analysis), named, AnalysisPhrases.otherByJurorScale),
            other(rasch(analysis), named, AnalysisPhrases.otherByRasch),
        ].compactMap(\.self)
    }

    /// What the models say of the first place, or why they say nothing.
    static func models(_ named: AnalysedCategory) -> [String] {
        let analysis = named.analysis
        return [
            jurorScaleObstacle(analysis) ?? other(
                jurorScale(analysis), named, AnalysisPhrases.otherByJurorScale)
                ?? AnalysisPhrases.sameFirst(by: jurorScaleName),
            raschObstacle(analysis) ?? other(rasch(analysis), named, AnalysisPhrases.otherByRasch)
                ?? AnalysisPhrases.sameFirst(by: raschName),
        ]
    }

    /// Why there is no juror scale; `nil` where there is one.
    public static func jurorScaleObstacle(_ analysis: Analysis) -> String? {
        guard case .failure(let obstacle) = analysis.jurorScale else { return nil }
        switch obstacle {
        case .disconnected: return AnalysisPhrases.noModel(jurorScaleName, because: .parts)
        case .noDifferences: return AnalysisPhrases.noModel(jurorScaleName, because: .noDifferences)
        case .tooFewBallots(let juror, let count):
            return AnalysisPhrases.noJurorScale(
                juror: analysis.table.jurors[juror].text, ballots: count, least: JurorScale.ballotsMin)
        }
    }

    /// Why there is no many-facet Rasch model; `nil` where there is one.
    public static func raschObstacle(_ analysis: Analysis) -> String? {
        guard case .failure(let obstacle) = analysis.rasch else { return nil }
        let reason: AnalysisPhrases.MissingReason
        switch obstacle {
        case .disconnected: reason = .parts
        case .tooFewMarks: reason = .tooFewMarks
        case .noFiniteMeasures: reason = .noFiniteMeasures
        case .tooLarge: reason = .tooLarge
        case .tooManyCategories(let count):
            return AnalysisPhrases.noRasch(categories: count, most: ManyFacetRasch.categoriesMax)
        }
        return AnalysisPhrases.noModel(raschName, because: reason)
    }

    private static let jurorScaleName = "The juror scale"
    private static let raschName = "The many-facet Rasch model"

    private static func jurorScale(_ analysis: Analysis) -> [Int?]? {
        (try? analysis.jurorScale.get())?.ranks.map { $0 }
    }

    private static func rasch(_ analysis: Analysis) -> [Int?]? {
        (try? analysis.rasch.get())?.ranks
    }

    private static func other(
        _ ranks: [Int?]?, _ named: AnalysedCategory, _ sentence: ([String]) -> String
    ) -> String? {
        guard let ranks, let official = named.analysis.official else { return nil }
        let winners = ranks.indices.filter { ranks[$0] == 1 }
        return winners == official.winners ? nil : sentence(winners.map { named.titles[$0] })
    }
}
