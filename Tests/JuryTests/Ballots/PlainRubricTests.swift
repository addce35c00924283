import Jury
import JuryTestSupport
import Testing

@Suite struct PlainRubricTests {
    @Test func `a sheet without marks suggests no scale`() {
        #expect(BallotSheet().observedScale == nil)
        #expect(BallotSheet([.abstained("solar-roof", "ada", "impact")]).observedScale == nil)
    }

    @Test(arguments: [
        ([7500], Scale(min: 0, max: 7500, step: 7500)),
        ([0, 0], Scale(min: 0, max: 1000, step: 1000)),
        ([3000, 9000, 5000], Scale(min: 3000, max: 9000, step: 2000)),
        ([1000, 10_000, 7500], Scale(min: 1000, max: 10_000, step: 500)),
        ([0, 125, 1000], Scale(min: 0, max: 1000, step: 125)),
    ])
    func `the observed scale reaches every mark`(marks: [Int], scale: Scale) {
        let rows = marks.enumerated().map { number, mark in
            BallotSheet.Row.mark("solar-roof", Identifier("juror-\(number)"), "impact", Thousandths(mark))
        }
        #expect(BallotSheet(rows).observedScale == scale)
        #expect(scale.isSound)
    }

    @Test(arguments: [1, 3, 40])
    func `a plain rubric weighs every criterion the same and adds up`(count: Int) {
        let ids = (1...count).map { Identifier<Criterion>("criterion-\($0)") }
        let rubric = Rubric.plain(criteria: ids, scale: Scale())
        #expect(rubric.criteria.map(\.id) == ids)
        #expect(rubric.criteria.allSatisfy { $0.weight == 18 })
        #expect(rubric.total == 18 * count)
    }

    @Test func `a scale of very many steps stays within the limit of weights`() {
        let rubric = Rubric.plain(
            criteria: ["impact", "craft"], scale: Scale(min: 0, max: 1_000_000, step: 1))
        #expect(rubric.total == Limits.weightTotal)
    }
}
