import Assignment
import Jury
import Testing

@Suite struct TraitsTests {
    private let entry = Traits(languages: ["lv", "en"], topics: ["health", "youth", "media"])

    @Test func `affinity is made of what is in common`() {
        let weights = AffinityWeights(topic: 300, language: 100)
        let ada = Traits(languages: ["lv"], topics: ["youth", "health", "sport"])
        #expect(
            weights.parts(of: entry, ada) == [
                AffinityPart(kind: .language, count: 1, points: 100),
                AffinityPart(kind: .topic, count: 2, points: 600),
            ])
        #expect(weights.affinity(of: entry, ada) == 700)
        #expect(weights.parts(of: entry, Traits()) == [])
    }

    @Test func `a juror without the entry's language cannot sit, one who names none can`() {
        let jurors = [Traits(languages: ["fr"], topics: ["health"]), Traits(topics: ["health"]), Traits()]
        let problem = SeatingProblem(
            entries: [(need: .init(id: "solar-roof", ballots: 1), traits: entry)],
            jurors: zip(["ada", "grace", "edsger"], jurors).map {
                (load: .init(id: .init($0), ballots: 0...1), traits: $1)
            })
        let seats = (0..<3).map { Seat(entry: 0, juror: $0) }
        #expect(seats.map { problem[bar: $0] } == [.language, nil, nil])
        #expect(seats.map { problem.affinity($0) } == [300, 300, 0])
    }

    @Test func `each seat says why`() throws {
        let weights = AffinityWeights()
        let jurors = [Traits(topics: ["health", "media"]), Traits(topics: ["youth"]), Traits()]
        let entries = [entry, Traits(topics: ["health", "media"])]
        let problem = SeatingProblem(
            entries: zip(["solar-roof", "open-ledger"], entries).map {
                (need: .init(id: .init($0), ballots: 1), traits: $1)
            },
            jurors: zip(["ada", "grace", "edsger"], jurors).map {
                (load: .init(id: .init($0), ballots: 0...1), traits: $1)
            }, weights: weights)
        let seating = try Seating(problem)
        // ada is best for both; solar-roof has another who knows something of it.
        #expect(seating.seats == [Seat(entry: 0, juror: 1), Seat(entry: 1, juror: 0)])
        let seat = Seat(entry: 0, juror: 1)
        let reason = seating.reason(for: seat, in: problem, parts: weights.parts(of: entries[0], jurors[1]))
        let wanted = SeatReason(
            seat: seat, origin: .best, affinity: 300, betterJurors: 1, price: 0,
            parts: [AffinityPart(kind: .topic, count: 1, points: 300)])
        #expect(reason == wanted)
        #expect(seating.reason(for: Seat(entry: 1, juror: 1), in: problem) == nil)
    }
}
