import Jury
import JuryTestSupport
import Scoring
import Testing

@Suite struct AwardLevelsTests {
    private var rubric: Rubric {
        var rubric = Rubric.of([("impact", 60, [.result]), ("craft", 40, [])])
        rubric.levels = [level("gold", 80_000, impact: 8000), level("silver", 60_000, impact: 6000)]
        return rubric
    }

    private func level(
        _ id: Identifier<AwardLevel>, _ score: Thousandths, impact: Thousandths? = nil,
        standOut: Thousandths? = nil
    ) -> AwardLevel {
        var level = AwardLevel()
        level.id = id
        level.score = score
        level.standOut = standOut
        if let impact {
            var need = AwardLevel.Need()
            need.criterion = "impact"
            need.mark = impact
            level.needs = [need]
        }
        return level
    }

    /// The level of an entry with these marks on impact, and on craft, by two jurors.
    private func level(_ impact: [Int], _ craft: [Int], _ levels: [AwardLevel] = []) -> String? {
        let jurors: [Identifier<Juror>] = ["ada", "grace", "edsger"]
        let rows = zip(jurors, zip(impact, craft)).flatMap { juror, marks -> [BallotSheet.Row] in
            [
                .mark("solar-roof", juror, "impact", Thousandths(marks.0)),
                .mark("solar-roof", juror, "craft", Thousandths(marks.1)),
            ]
        }
        let ranking = Ranking.of(
            entries: ["solar-roof"], rubric: rubric, levels: levels, sheet: BallotSheet(rows))
        return ranking.places.first?.level?.text
    }

    @Test func `the highest level that is reached is given, or none`() {
        #expect(level([9000, 9000], [9000, 9000]) == "gold")
        #expect(level([7000, 8000], [7000, 7000]) == "silver")
        #expect(level([5000, 5000], [5000, 5000]) == nil)
    }

    @Test func `a score exactly at the minimum reaches the level`() {
        // 100 · (60 · 7/9 + 40 · 4.5/9) ÷ 100 is 66.667; exactly 80 is 60 + 40 · 4.5/9.
        #expect(level([10_000, 10_000], [5500, 5500]) == "gold")
        #expect(level([10_000, 10_000], [5500, 5000]) == "silver")
    }

    @Test func `a mean mark below a need keeps the level away`() {
        #expect(level([8000, 8000, 8000], [10_000, 10_000, 10_000]) == "gold")
        #expect(level([8000, 8000, 7500], [10_000, 10_000, 10_000]) == "silver")
    }

    @Test func `to stand out one criterion suffices`() {
        let levels = [level("distinction", 0, standOut: 9000)]
        #expect(level([1000, 1000], [8000, 10_000], levels) == "distinction")
        #expect(level([8500, 8500], [8500, 9000], levels) == nil)
    }

    @Test func `levels of the category stand in for those of the rubric`() {
        #expect(level([9000, 9000], [9000, 9000], [level("winner", 50_000)]) == "winner")
        #expect(level([2000, 2000], [2000, 2000], [level("winner", 50_000)]) == nil)
    }
}
