import Assignment
import Jury
import Testing

@Suite struct PanelSeatingTests {
    /// Two categories that share edsger; grace is tied to solar-roof.
    private static let request: PanelRequest = {
        var request = PanelRequest([
            PanelSection(
                entries: [
                    .init("solar-roof", Traits(languages: ["lv"], topics: ["energy"])),
                    .init("open-ledger", Traits(topics: ["money"])),
                ], jurors: ["ada", "grace", "edsger"], ballots: 2),
            PanelSection(entries: [.init("night-bus")], jurors: ["edsger", "alan"], ballots: 1),
        ])
        request.jurors = [
            "ada": Traits(languages: ["lv", "en"], topics: ["energy", "money"]),
            "grace": Traits(topics: ["money"]),
        ]
        request.bars = [Pairing("solar-roof", "grace"): .conflict]
        return request
    }()

    private func told(_ seating: PanelSeating) -> [String] {
        seating.seats.sorted { $0.key < $1.key }.flatMap { entry, seats in
            seats.map { seat in
                "\(entry) \(seat.juror) \(seat.reason.origin.rawValue) \(seat.reason.affinity)"
            }
        }
    }

    @Test func `each category is judged by its own panel, and a load is that of all of them`() throws {
        let seating = try PanelSeating(Self.request)
        #expect(
            told(seating) == [
                "night-bus edsger best 0", "open-ledger ada best 300", "open-ledger grace best 300",
                "solar-roof ada best 400", "solar-roof edsger best 0",
            ])
        #expect(seating.load == 2)
        #expect(
            seating.loads.map { "\($0.juror) \($0.ballots) of \($0.allowed)" } == [
                "ada 2 of 0...2", "alan 0 of 0...2", "edsger 2 of 0...2", "grace 1 of 0...2",
            ])
        #expect(seating.qualities.map(\.total) == [1000, 0])
        #expect(seating.qualities.map(\.worstEntry) == [400, 0])
        #expect(seating.qualities.map(\.conflicts) == [0, 0])
    }

    @Test func `the load is the least that will do, unless one is asked for`() throws {
        var request = Self.request
        request.loads = ["ada": Roster.Load(min: nil, max: 1)]
        // edsger has to take solar-roof, and one of the others open-ledger.
        #expect(try PanelSeating(request).load == 2)
        request.load = 1
        #expect(
            throws: SeatingRefusal.jurorsShort(
                .init(
                    entries: ["open-ledger", "solar-roof"], jurors: ["ada", "edsger"], needed: 3,
                    available: 2,
                    barred: [.conflict: 1, .panel: 2]))
        ) { try PanelSeating(request) }
    }

    @Test func `calibration takes entries of each category`() throws {
        let seating = try PanelSeating(Self.request, .init(seed: 1, calibration: 1))
        let counts = seating.seats.mapValues { seats in
            seats.count { $0.reason.origin == .calibration }
        }
        #expect(counts["night-bus"] == 2)
        #expect((counts["solar-roof"] ?? 0) + (counts["open-ledger"] ?? 0) >= 2)
        #expect(counts.values.filter { $0 > 0 }.count == 2)
    }

    @Test func `what is kept stays, and is refused by name where it is barred`() throws {
        var request = Self.request
        request.kept = [Pairing("open-ledger", "edsger"), Pairing("night-bus", "edsger")]
        let seating = try PanelSeating(request)
        #expect(
            told(seating) == [
                "night-bus edsger kept 0", "open-ledger ada best 300", "open-ledger edsger kept 0",
                "solar-roof ada best 400", "solar-roof edsger best 0",
            ])
        request.kept = [Pairing("solar-roof", "grace"), Pairing("night-bus", "ada")]
        #expect(
            throws: SeatingRefusal.keptSeatsBarred([
                .init(entry: "night-bus", juror: "ada", bar: .panel),
                .init(entry: "solar-roof", juror: "grace", bar: .conflict),
            ])
        ) { try PanelSeating(request) }
    }

    @Test func `the order of categories, entries and jurors changes nothing`() throws {
        var other = Self.request
        other.sections = other.sections.reversed().map {
            PanelSection(entries: $0.entries.reversed(), jurors: $0.jurors, ballots: $0.ballots)
        }
        for seed in UInt64(1)...20 {
            let options = Seating.Options(seed: seed)
            #expect(
                try told(PanelSeating(Self.request, options)) == told(PanelSeating(other, options)),
                "seed \(seed)")
        }
    }
}
