import Assignment
import Testing

@Suite(.enabled(if: !HashInstance.all.isEmpty, "needs ../shared"))
struct GoldenTests {
    @Test(arguments: HashInstance.all)
    func `reference instances have their optimum`(instance: HashInstance) throws {
        let problem = instance.problem
        let pairs = instance.entries * instance.jurors
        let conflicts = (0..<pairs).count {
            problem[bar: Seat(entry: $0 / instance.jurors, juror: $0 % instance.jurors)] != nil
        }
        #expect(conflicts == instance.golden["conflicts"])
        let seating = try Seating(problem)
        #expect(seating.bound == instance.golden["optimum"])
        let quality = SeatingQuality(seating, of: problem)
        #expect(quality.total == instance.golden["optimum"])
        #expect([quality.unfilled, quality.conflicts, seating.linkLoss] == [0, 0, 0])
        #expect(quality.loads.map { $0.upperBound <= instance.load } == true)
        #expect(Certificate.dualBound(problem, prices: seating.prices) == seating.bound)
    }

    @Test(arguments: HashInstance.all.filter { $0.entries <= 300 })
    func `the floor is raised to the reference's`(instance: HashInstance) throws {
        let problem = instance.problem
        let seating = try Seating(problem, .init(raisesFloor: true))
        let quality = SeatingQuality(seating, of: problem)
        // Integer programming did not finish on the largest; the flow proves its own.
        #expect(seating.floor?.isGreatest == true)
        #expect(seating.floor?.reached == instance.golden["maxmin_entry_affinity"] ?? seating.floor?.atMost)
        #expect(quality.worstEntry == seating.floor?.reached)
        #expect(problem.faults(of: seating.seats) == [])
    }

    @Test(arguments: [("60x15x5_L20", 0.119, 0.0005), ("24x9x3_L8", 0.362, 0.02)])
    func `severities can be compared as well as the reference says`(
        name: String, variance: Double, tolerance: Double
    ) throws {
        let instance = try #require(HashInstance.all.first { $0.name == name })
        let problem = instance.problem
        let found = SeatingQuality(try Seating(problem), of: problem)
        // Several seatings share the optimum.
        let value = try #require(found.meanPairVariance)
        #expect(abs(value - variance) <= tolerance, "\(value)")
    }
}
