import Jury
import JuryTestSupport
import Scoring
import Testing

/// Rankings with what the jury decided beside its marks.
@Suite struct InterventionRankingTests {
    private var rubric: Rubric {
        var rubric = Rubric.of([("impact", 100, [.result])])
        var gold = AwardLevel()
        (gold.id, gold.score) = ("gold", 80_000)
        rubric.levels = [gold]
        return rubric
    }

    private static let marks: [(Identifier<Entry>, Thousandths)] = [
        ("a", 9_000), ("b", 7_000), ("c", 7_000), ("d", 5_000),
    ]

    private func ranking(_ interventions: Interventions, rule: Rule = .mean) -> Ranking {
        let rows = Self.marks.map { entry, mark in BallotSheet.Row.mark(entry, "ada", "impact", mark) }
        return Ranking.of(
            entries: Self.marks.map(\.0), rubric: rubric, rule: rule, sheet: BallotSheet(rows),
            interventions: interventions)
    }

    private func told(_ ranking: Ranking) -> [String] {
        ranking.places.map {
            "\($0.place)\($0.isTied ? "=" : "") \($0.entry) \($0.score) \($0.level?.text ?? "-")"
        }
    }

    private func moves(_ moves: (Identifier<Entry>, Identifier<Entry>)...) -> Interventions {
        var interventions = Interventions()
        interventions.moves = moves.map { .init($0, ahead: $1) }
        return interventions
    }

    @Test func `an entry that is set ahead keeps its score, and those after it move down`() {
        #expect(
            told(ranking(moves(("d", "b"))))
                == ["1 a 88.889 gold", "2 d 44.444 -", "3= b 66.667 -", "3= c 66.667 -"])
    }

    @Test func `set ahead of one that shares its place, it shares it no more`() {
        #expect(
            told(ranking(moves(("c", "b"))))
                == ["1 a 88.889 gold", "2 c 66.667 -", "3 b 66.667 -", "4 d 44.444 -"])
    }

    @Test func `who stands better already stays, and one after another is followed`() {
        #expect(told(ranking(moves(("a", "d")))) == told(ranking(Interventions())))
        #expect(
            ranking(moves(("d", "a"), ("c", "d"))).places.map(\.entry) == ["c", "d", "a", "b"])
        #expect(
            ranking(moves(("c", "d"), ("d", "a"))).places.map(\.entry) == ["d", "a", "b", "c"])
    }

    @Test func `points come off the score and off the level, and not below none`() {
        var interventions = Interventions()
        interventions.deductions = ["a": 20, "d": 20]
        #expect(
            told(ranking(interventions))
                == ["1 a 68.889 -", "2= b 66.667 -", "2= c 66.667 -", "4 d 24.444 -"])
        let low = BallotSheet([.mark("a", "ada", "impact", 2_000)])
        let none = Ranking.of(
            entries: ["a"], rubric: rubric, sheet: low, interventions: interventions)
        #expect(told(none) == ["1 a 0.000 -"])
        // What marks alone give stands beside it.
        #expect(none.places.first?.mean == Fraction(11_111, over: 1_000))
    }

    @Test func `under a rule without points nothing comes off`() {
        var interventions = Interventions()
        interventions.deductions = ["a": 20]
        #expect(
            told(ranking(interventions, rule: .borda)) == told(ranking(Interventions(), rule: .borda)))
    }

    @Test func `an entry of another category, or one without a place, moves nothing`() {
        #expect(told(ranking(moves(("z", "a"), ("d", "z")))) == told(ranking(Interventions())))
        #expect(ranking(moves(("z", "a"))).interventions == Interventions())
    }
}
