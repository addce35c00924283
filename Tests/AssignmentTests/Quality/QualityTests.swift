import Testing

@testable import Assignment

@Suite struct QualityTests {
    @Test func `all who judge all are compared as well as so many ballots allow`() throws {
        // Every pair meets on n entries: the variance of a difference is 2/n.
        let problem = SeatingProblem(entries: 8, jurors: 5, ballots: 5, loads: 8...8) { $0 + $1 }
        let quality = SeatingQuality(try Seating(problem), of: problem)
        let variance = try #require(quality.meanPairVariance)
        let connectivity = try #require(quality.algebraicConnectivity)
        #expect(abs(variance - 2 / 8) < 1e-12 && abs(connectivity - 8) < 1e-11)
        #expect(quality.total == 220 && quality.bound == 220 && quality.share == 1)
        #expect(quality.worstEntry == 10 && quality.fifthPercentile == 10 + 0.35 * 5)
        #expect(quality.loads == 8...8 && quality.parts == 1)
    }

    @Test func `anybody's seats can be measured, with what is missing and what is barred`() {
        var problem = SeatingProblem(entries: 2, jurors: 3, ballots: 2, loads: 0...2) { _, _ in 5 }
        problem[bar: Seat(entry: 0, juror: 1)] = .conflict
        let quality = SeatingQuality(
            seats: [Seat(entry: 0, juror: 0), Seat(entry: 0, juror: 1), Seat(entry: 1, juror: 0)], bound: 20,
            of: problem)
        #expect([quality.total, quality.unfilled, quality.conflicts, quality.parts] == [15, 1, 1, 1])
        #expect(quality.loads == 0...2 && quality.share == 0.75)
    }

    @Test func `nothing to measure is no number`() {
        let quality = SeatingQuality(
            seats: [], bound: 0, of: SeatingProblem(entries: [], jurors: []) { _, _ in 0 })
        #expect(quality.worstEntry == nil && quality.fifthPercentile == nil && quality.loads == nil)
        #expect(quality.algebraicConnectivity == nil && quality.meanPairVariance == nil && quality.share == 1)
    }

    @Test func `a chain's eigenvalues are those of the formula`() {
        // Of the path with n nodes 2 − 2 cos(πk/n); for n = 4 the roots of 2 come in.
        let path: [Double] = [1, -1, 0, 0, -1, 2, -1, 0, 0, -1, 2, -1, 0, 0, -1, 1]
        let wanted = [0, 2 - 2.0.squareRoot(), 2, 2 + 2.0.squareRoot()]
        for (value, other) in zip(Spectrum(path, rows: 4).values, wanted) {
            #expect(abs(value - other) < 1e-12)
        }
        #expect(Spectrum([], rows: 0).values == [])
        #expect(Spectrum([0, 0, 0, 0], rows: 2).values == [0, 0])
    }
}
