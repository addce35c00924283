import Assignment
import Testing

/// The example of Documentation/methods/assignment.md.
@Suite struct WorkedExampleTests {
    private static let affinities = [[9, 8, 1], [9, 6, 5], [7, 6, 2]]
    private let problem = SeatingProblem(entries: 3, jurors: 3, ballots: 2, loads: 0...2) {
        affinities[$0][$1]
    }

    @Test func `the best seats, and prices that prove it`() throws {
        let seating = try Seating(problem)
        let panels = (0..<3).map { entry in seating.seats.filter { $0.entry == entry }.map(\.juror) }
        #expect(panels == [[0, 1], [0, 2], [1, 2]])
        #expect(seating.bound == 39)
        #expect(Certificate.dualBound(problem, prices: seating.prices) == 39)
        #expect(Certificate.dualBound(problem, prices: [5, 2, 0]) == 39)
    }

    @Test func `the raised floor is paid for with the total`() throws {
        let seating = try Seating(problem, .init(raisesFloor: true))
        let floor = try #require(seating.floor)
        #expect([floor.reached, floor.atMost, problem.total(seating.seats)] == [10, 13, 34])
    }

    @Test func `each pair of jurors shares one entry`() throws {
        let quality = SeatingQuality(try Seating(problem), of: problem)
        let connectivity = try #require(quality.algebraicConnectivity)
        let variance = try #require(quality.meanPairVariance)
        #expect(abs(connectivity - 1.5) < 1e-12 && abs(variance - 4.0 / 3) < 1e-12)
        #expect(quality.worstEntry == 8 && quality.loads == 2...2 && quality.parts == 1)
    }
}
