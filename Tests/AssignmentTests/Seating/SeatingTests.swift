import Assignment
import Jury
import Testing

@Suite struct SeatingTests {
    /// 30 entries, 8 jurors, 3 ballots each, affinities of few values so that many seatings are equally good.
    private static func problem(_ values: ClosedRange<Int> = 0...4) -> SeatingProblem {
        var generator = SplitMix64(seed: 11)
        let affinities = (0..<240).map { _ in Int.random(in: values, using: &generator) }
        var problem = SeatingProblem(entries: 30, jurors: 8, ballots: 3, loads: 9...14) {
            affinities[$0 * 8 + $1]
        }
        for entry in 0..<30 where entry % 4 == 0 {
            problem[bar: Seat(entry: entry, juror: entry % 8)] = .conflict
        }
        return problem
    }

    @Test func `one seed gives one seating, and all seeds one total`() throws {
        let problem = Self.problem()
        let seatings = try (UInt64(1)...20).map { try Seating(problem, .init(seed: $0)) }
        #expect(try Seating(problem, .init(seed: 7)) == seatings[6])
        #expect(Set(seatings.map { problem.total($0.seats) + $0.linkLoss }).count == 1)
        #expect(Set(seatings.map(\.seats)).count > 10)
    }

    @Test func `what exists is kept when it is run again`() throws {
        var problem = Self.problem()
        let first = try Seating(problem)
        problem.kept = Set(first.seats)
        let again = try Seating(problem, .init(seed: 99))
        #expect(again.seats == first.seats)
        #expect(Set(again.origins) == [.kept])
        // A new conflict frees one seat only.
        let lost = first.seats[10]
        problem.kept.remove(lost)
        problem[bar: lost] = .conflict
        let mended = try Seating(problem, .init(seed: 3))
        #expect(Set(first.seats).subtracting(mended.seats) == [lost])
        #expect(problem.faults(of: mended.seats) == [])
    }

    @Test func `a kept seat that is barred is told, not dropped`() {
        var problem = Self.problem()
        problem.kept = [Seat(entry: 0, juror: 0), Seat(entry: 1, juror: 0)]
        #expect(
            throws: SeatingRefusal.keptSeatsBarred([
                .init(entry: problem.entries[0].id, juror: problem.jurors[0].id, bar: .conflict)
            ])
        ) {
            try Seating(problem)
        }
    }

    @Test func `an entry and a juror who have more than they need keep it`() throws {
        var problem = SeatingProblem(entries: 3, jurors: 4, ballots: 1, loads: 0...1) { _, _ in 1 }
        problem.kept = [
            Seat(entry: 0, juror: 0), Seat(entry: 0, juror: 1), Seat(entry: 1, juror: 0),
        ]
        let seating = try Seating(problem)
        #expect(problem.kept.isSubset(of: seating.seats) && seating.seats.count == 4)
    }

    @Test func `so many seats of each entry are drawn by lot, and the rest fits`() throws {
        let problem = Self.problem(0...1000)
        let plain = try Seating(problem)
        var drawn: Set<[Seat]> = []
        for seed in UInt64(1)...10 {
            let seating = try Seating(problem, .init(seed: seed, randomSeats: 1))
            #expect(problem.faults(of: seating.seats) == [])
            let lots = zip(seating.seats, seating.origins).filter { $0.1 == .lot }.map(\.0)
            #expect(lots.map(\.entry) == Array(0..<30))
            #expect(seating.bound == plain.bound && problem.total(seating.seats) < plain.bound)
            drawn.insert(lots)
        }
        #expect(drawn.count == 10)
        let all = try Seating(problem, .init(randomSeats: 3))
        #expect(Set(all.origins) == [.lot])
    }

    @Test func `entries for calibration are judged by all who may, and others as before`() throws {
        let problem = SeatingProblem(
            entries: Self.problem().entries,
            jurors: (0..<8).map { .init(id: .init("juror-\($0)"), ballots: 9...30) }
        ) { $0 * $1 % 7 }
        var barred = problem
        for entry in 0..<28 { barred[bar: Seat(entry: entry, juror: entry % 8)] = .conflict }
        barred[bar: Seat(entry: 29, juror: 1)] = .byHand
        let seating = try Seating(barred, .init(calibration: 1))
        let counts = (0..<30).map { entry in seating.seats.count { $0.entry == entry } }
        #expect(counts == Array(repeating: 3, count: 28) + [8, 3])
        #expect(zip(seating.seats, seating.origins).allSatisfy { ($0.entry == 28) == ($1 == .calibration) })
        // Seats of all are kept as such, and nobody is added.
        barred.kept = Set(seating.seats)
        #expect(try Seating(barred, .init(seed: 8, calibration: 1)).seats == seating.seats)
    }

    @Test func `the floor is never below that of the best total, and never above what is possible`() {
        var (greatest, all) = (0, 0)
        for seed in UInt64(1)...200 {
            let drawn = DrawnProblem(seed: seed, entriesMax: 4, jurorsMax: 4, ballotsMax: 2)
            guard let best = BruteForce(drawn.problem).floor, best < .max,
                let seating = try? Seating(drawn.problem, .init(raisesFloor: true)),
                let floor = seating.floor
            else { continue }
            #expect(floor.reached <= best && best <= floor.atMost, "\(drawn.testDescription)")
            #expect(drawn.problem.faults(of: seating.seats) == [], "\(drawn.testDescription)")
            let totals = drawn.problem.entries.indices.filter { drawn.problem.need($0) > 0 }.map { entry in
                drawn.problem.total(seating.seats.filter { $0.entry == entry })
            }
            #expect(totals.min() == floor.reached, "\(drawn.testDescription)")
            greatest += floor.reached == best ? 1 : 0
            all += 1
        }
        // A heuristic, which finds all of these.
        #expect(all > 100 && greatest == all)
    }
}
