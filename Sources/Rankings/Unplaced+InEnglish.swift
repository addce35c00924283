internal import Jury
internal import Phrases
public import Scoring

extension Ranking.Unplaced {
    /// Why the entry has no place.
    public var inEnglish: String {
        switch reason {
        case .everybodyRecused(let jurors): RankingPhrases.everybodyRecused(jurors)
        case .tooFewBallots(let found, let needed): RankingPhrases.tooFewBallots(found, of: needed)
        case .noMarks(let criteria): RankingPhrases.noMarks(on: criteria.map(\.text.visible))
        case .void: RankingPhrases.void
        case .noWholeBallot: RankingPhrases.noWholeBallot
        case .notAdjustable: RankingPhrases.notAdjustable
        }
    }
}
