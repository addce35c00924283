import Jury
import Scoring

/// Juries to measure with, drawn from a seed.
enum Sizes {
    static let criteria = 5

    /// Eight ballots for each of 300 entries by 40 jurors and of 1,500 by 120 are the sizes that an analysis
    /// must be quick for; the others have five ballots an entry, and as many jurors as give each of them
    /// ninety or fewer.
    static func table(entries: Int, seed: UInt64) -> MarkTable {
        let goals = [300: 40, 1_500: 120]
        let jurors = goals[entries] ?? max(12, entries / 90)
        let each = goals[entries] == nil ? 5 : 8
        var random = SplitMix64(seed: seed)
        let severities = (0..<jurors).map { _ in Double.random(in: -1...1, using: &random) }
        var ballots: [MarkTable.Ballot] = []
        for entry in 0..<entries {
            let worth = Double.random(in: 3...8, using: &random)
            for juror in Array(0..<jurors).shuffled(using: &random).prefix(each) {
                let parts = (0..<criteria).map { _ in
                    let mark = worth + severities[juror] + Double.random(in: -1.5...1.5, using: &random)
                    return 500 * Int((2 * min(10, max(1, mark))).rounded())
                }
                ballots.append(MarkTable.Ballot(entry: entry, juror: juror, parts: parts))
            }
        }
        return MarkTable(
            entries: (0..<entries).map { Identifier(padded("entry", $0)) },
            jurors: (0..<jurors).map { Identifier(padded("juror", $0)) },
            criteria: (0..<criteria).map { .init(id: Identifier("c\($0)"), weight: 1) },
            unit: 1000 * criteria, ballots: ballots)
    }

    /// Three levels of award, of which the highest asks for a mark on one criterion as well.
    static func levels(_ table: MarkTable) -> [LevelBar] {
        var rubric = Rubric()
        rubric.criteria = table.criteria.map { weight in
            var criterion = Criterion()
            (criterion.id, criterion.weight) = (weight.id, weight.weight)
            return criterion
        }
        return [7_000, 6_000, 5_000].map { score in
            var level = AwardLevel()
            level.id = Identifier("level-\(score)")
            level.score = Thousandths(score)
            if score == 7_000 {
                var need = AwardLevel.Need()
                (need.criterion, need.mark) = (table.criteria[0].id, 7_500)
                level.needs = [need]
            }
            return LevelBar(level, under: rubric, in: table)
        }
    }

    /// Numbers of the same length, so that they stand in the order of their text.
    private static func padded(_ name: String, _ number: Int) -> String {
        let digits = String(number)
        return name + String(repeating: "0", count: 6 - digits.count) + digits
    }
}

/// A generator that gives the same numbers everywhere (Steele, Lea & Flood 2014, DOI
/// 10.1145/2660193.2660195).
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
