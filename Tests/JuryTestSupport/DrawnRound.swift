public import Jury

/// A small round drawn from a seed: few marks on a coarse scale, so that ties, abstentions, recusals and gaps
/// come up often.
public struct DrawnRound: Sendable {
    public var rubric: Rubric
    public var entries: [Identifier<Entry>]
    public var rows: [BallotSheet.Row] = []

    public init(seed: UInt64) {
        var draw = SplitMix64(seed: seed)
        let criteria: [Identifier<Criterion>] = ["impact", "insight", "craft", "strategy"]
        let count = Int.random(in: 1...4, using: &draw)
        rubric = Rubric.of(
            criteria.prefix(count).map { id in
                let weight = [10, 15, 30].randomElement(using: &draw) ?? 10
                return (id, weight, id == "impact" ? [.result] : [])
            }, ties: Tiebreak.allCases.shuffled(using: &draw))
        rubric.scale = Scale(min: 1000, max: 4000, step: 1000)
        entries = (1...Int.random(in: 1...7, using: &draw)).map { Identifier("entry-\($0)") }
        let jurors: [Identifier<Juror>] = ["ada", "edsger", "grace", "barbara", "alan"]
        let panel = jurors.prefix(Int.random(in: 1...5, using: &draw))
        for entry in entries {
            for juror in panel { seat(juror, before: entry, using: &draw) }
        }
    }

    private mutating func seat(
        _ juror: Identifier<Juror>, before entry: Identifier<Entry>, using draw: inout SplitMix64
    ) {
        let chance = Int.random(in: 0..<20, using: &draw)
        if chance == 0 { return rows.append(.recused(entry, juror)) }
        for criterion in rubric.criteria.map(\.id) {
            switch Int.random(in: 0..<20, using: &draw) {
            case 0: continue
            case 1: rows.append(.abstained(entry, juror, criterion))
            default:
                let mark = Thousandths(1000 * Int.random(in: 1...4, using: &draw))
                rows.append(.mark(entry, juror, criterion, mark))
            }
        }
    }

    public var sheet: BallotSheet { BallotSheet(rows) }
}
