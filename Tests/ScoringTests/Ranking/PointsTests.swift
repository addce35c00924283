import Jury
import JuryTestSupport
import Testing

@testable import Scoring

@Suite struct PointsTests {
    private func points(_ weight: Int, _ mark: Thousandths, _ scale: Scale = Scale()) -> Int? {
        var criterion = Criterion()
        criterion.weight = weight
        return Points(criterion, on: scale).thousandths(of: BallotSheet.Cell(mark) ?? .struck)
    }

    @Test(arguments: [
        (30, 1000, 0), (30, 10_000, 30_000), (30, 7500, 21_667), (40, 8000, 31_111), (1, 1500, 56),
        (9, 1500, 500),
    ])
    func `a mark is worth its share of the weight, rounded once`(weight: Int, mark: Int, thousandths: Int) {
        #expect(points(weight, Thousandths(mark)) == thousandths)
    }

    @Test func `a half of a thousandth is rounded up`() {
        #expect(points(1, 500, Scale(min: 0, max: 1_000_000, step: 500)) == 1)
        #expect(points(1, 499, Scale(min: 0, max: 1_000_000, step: 1)) == 0)
    }

    @Test(arguments: [500, 10_500, 7300, -1000])
    func `a mark off the scale or between its steps is worth nothing, not zero`(mark: Int) {
        #expect(points(30, Thousandths(mark)) == nil)
    }

    @Test(arguments: [BallotSheet.Cell.empty, .abstained, .struck])
    func `what is not a mark has no points`(cell: BallotSheet.Cell) {
        var criterion = Criterion()
        criterion.weight = 30
        #expect(Points(criterion, on: Scale()).thousandths(of: cell) == nil)
    }

    @Test func `the largest weight and mark do not overflow`() {
        let scale = Scale(min: 0, max: 2_147_483_000, step: 1000)
        #expect(points(Limits.weightTotal, 2_147_483_000, scale) == 100_000_000)
    }
}
