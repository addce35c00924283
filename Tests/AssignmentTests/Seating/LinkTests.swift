import Assignment
import Testing

@Suite struct LinkTests {
    /// Two groups of jurors, each the best for its own entries.
    private func problem(loads: ClosedRange<Int>) -> SeatingProblem {
        SeatingProblem(entries: 6, jurors: 6, ballots: 2, loads: loads) { entry, juror in
            entry / 3 == juror / 3 ? 100 : 60 + entry + juror
        }
    }

    @Test func `two parts are linked by the exchange that costs least`() throws {
        let problem = problem(loads: 2...2)
        let seating = try Seating(problem)
        let quality = SeatingQuality(seating, of: problem)
        #expect(seating.bound == 1200 && quality.parts == 1)
        #expect(seating.linkLoss == 1200 - quality.total)
        // An entry of the first group gives a seat to a juror of the second and the other way round: with the
        // best of them, 100 − 67 and 100 − 67.
        #expect(seating.linkLoss == 66)
        #expect(seating.origins.count { $0 == .link } == 2)
        #expect(problem.faults(of: seating.seats) == [])
    }

    @Test func `where loads leave room, one seat moves`() throws {
        let problem = problem(loads: 1...3)
        let seating = try Seating(problem)
        #expect(seating.origins.count { $0 == .link } <= 2)
        #expect(SeatingQuality(seating, of: problem).parts == 1)
        #expect(problem.faults(of: seating.seats) == [])
    }

    @Test func `parts that bars keep apart stay apart, and it is said`() throws {
        var problem = problem(loads: 2...2)
        for entry in 0..<6 {
            for juror in 0..<6 where entry / 3 != juror / 3 {
                problem[bar: Seat(entry: entry, juror: juror)] = .language
            }
        }
        let seating = try Seating(problem)
        let quality = SeatingQuality(seating, of: problem)
        #expect(seating.linkLoss == 0 && quality.parts == 2)
        #expect(quality.algebraicConnectivity == 0 && quality.meanPairVariance == nil)
    }

    @Test func `entries with one ballot each link nobody`() throws {
        let problem = SeatingProblem(entries: 4, jurors: 2, ballots: 1, loads: 2...2) { _, _ in 1 }
        let seating = try Seating(problem)
        #expect(SeatingQuality(seating, of: problem).parts == 2 && seating.linkLoss == 0)
    }
}
