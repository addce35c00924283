import Assignment
import Jury
import Testing

@Suite struct OptimumTests {
    @Test func `tiny problems have the total that looking at all seatings finds`() {
        var refused = 0
        for seed in UInt64(1)...400 {
            let drawn = DrawnProblem(seed: seed, entriesMax: 4, jurorsMax: 4, ballotsMax: 2)
            let best = BruteForce(drawn.problem)
            do throws(SeatingRefusal) {
                let seating = try Seating(drawn.problem, .init(seed: seed))
                #expect(drawn.problem.faults(of: seating.seats) == [], "\(drawn.testDescription)")
                #expect(seating.bound == best.total, "\(drawn.testDescription)")
            } catch {
                refused += 1
                #expect(best.total == nil, "\(drawn.testDescription): \(error)")
            }
        }
        #expect((50...350).contains(refused))
    }

    @Test func `larger problems have two proofs that nothing is better`() {
        var refused = 0
        for seed in UInt64(1)...150 {
            let drawn = DrawnProblem(seed: seed, entriesMax: 40, jurorsMax: 12, ballotsMax: 4)
            let problem = drawn.problem
            do throws(SeatingRefusal) {
                let seating = try Seating(problem, .init(seed: seed))
                let total = seating.seats.reduce(0) { $0 + problem.affinity($1) } + seating.linkLoss
                #expect(problem.faults(of: seating.seats) == [], "\(drawn.testDescription)")
                #expect(total == seating.bound, "\(drawn.testDescription)")
                #expect(
                    Certificate.dualBound(problem, prices: seating.prices) == total,
                    "\(drawn.testDescription)")
                #expect(
                    Certificate.canBeRaised(problem, seating.seats) == (seating.linkLoss > 0),
                    "\(drawn.testDescription)")
            } catch {
                refused += 1
                expectShortage(error, problem, drawn.testDescription)
            }
        }
        #expect((10...140).contains(refused))
    }

    /// The counts of a refusal, counted again.
    private func expectShortage(_ refusal: SeatingRefusal, _ problem: SeatingProblem, _ name: String) {
        let positions = Dictionary(
            uniqueKeysWithValues: problem.jurors.enumerated().map { ($0.element.id, $0.offset) })
        switch refusal {
        case .keptSeatsBarred:
            Issue.record("\(name): no kept seat is barred")
        case .entriesShort(let entries):
            let wanted = problem.entries.indices.filter { problem.need($0) > problem.open($0).count }
            #expect(entries.map(\.entry) == wanted.map { problem.entries[$0].id }, "\(name)")
            for entry in entries { #expect(entry.needed > entry.allowed, "\(name)") }
        case .jurorsShort(let shortage):
            let jurors = Set(shortage.jurors.compactMap { positions[$0] })
            let needed = problem.entries.indices.map { entry in
                max(0, problem.need(entry) - problem.open(entry).count { !jurors.contains($0) })
            }
            #expect(shortage.needed == needed.reduce(0, +), "\(name)")
            #expect(shortage.available == jurors.reduce(0) { $0 + problem.most($1) }, "\(name)")
            #expect(shortage.needed > shortage.available, "\(name)")
            let askers = needed.indices.filter { needed[$0] > 0 }
            #expect(shortage.entries == askers.map { problem.entries[$0].id }, "\(name)")
        case .ballotsShort(let shortage):
            let jurors = Set(shortage.jurors.compactMap { positions[$0] })
            let given = problem.entries.indices.map { entry in
                min(problem.need(entry), problem.open(entry).count { jurors.contains($0) })
            }
            #expect(shortage.needed == jurors.reduce(0) { $0 + problem.least($1) }, "\(name)")
            #expect(shortage.available == given.reduce(0, +), "\(name)")
            #expect(shortage.needed > shortage.available, "\(name)")
        }
    }

    @Test func `nothing to be judged and nobody to judge is a seating of no seats`() throws {
        let empty = try Seating(SeatingProblem(entries: [], jurors: []) { _, _ in 0 })
        #expect(empty.seats == [])
        let idle = try Seating(SeatingProblem(entries: 0, jurors: 3, ballots: 2, loads: 0...2) { _, _ in 0 })
        #expect(idle.seats == [] && idle.prices == [0, 0, 0])
    }

    @Test func `affinities as large as they may be do not overflow`() throws {
        let most = SeatingProblem.affinityMax
        var generator = SplitMix64(seed: 5)
        let values = (0..<160).map { _ in Bool.random(using: &generator) ? most : -most }
        let problem = SeatingProblem(entries: 20, jurors: 8, ballots: 2, loads: 5...5) { values[$0 * 8 + $1] }
        let seating = try Seating(problem)
        #expect(Certificate.dualBound(problem, prices: seating.prices) == seating.bound)
    }
}
