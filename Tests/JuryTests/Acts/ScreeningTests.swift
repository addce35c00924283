import Jury
import Testing

@Suite struct ScreeningTests {
    /// A screening of kiln, loom and mill, in which ada and ben sit before each, and a round that is planned for
    /// afterwards with the same seats.
    private static func room() throws -> SampleRoom {
        var room = try SampleRoom()
        try room.take(Acts.SetCategory(category: "new", rubric: "results", needed: 2), by: "olga")
        let entries: [Identifier<Entry>] = ["kiln", "loom", "mill"]
        for entry in entries {
            try room.take(Acts.Enter(entry: entry, category: "new", file: SampleRoom.file), by: "olga")
        }
        let seats = entries.flatMap { [Pairing($0, "ada"), Pairing($0, "ben")] }
        // Planned before the screening: what counts is which is opened first.
        try room.take(Acts.Plan(round: "after", categories: ["new"]), by: "olga")
        try room.take(Acts.Plan(round: "before", sort: .screening, categories: ["new"]), by: "olga")
        for round in ["after", "before"] as [Identifier<Round>] {
            try room.take(Acts.Seat(round: round, seats: seats), by: "olga")
        }
        try room.take(Acts.Open(round: "before"), by: "carl")
        return room
    }

    private static func say(
        _ points: Thousandths?, of entry: Identifier<Entry>, by juror: Identifier<Person>,
        in room: inout SampleRoom
    ) throws {
        try room.take(
            Acts.Mark(round: "before", entry: entry, criterion: .goesOn, points: points), by: juror)
    }

    @Test func `a ballot of a screening is one answer, whatever the rubric`() throws {
        var room = try Self.room()
        #expect(
            room.refusal(
                Acts.Mark(round: "before", entry: "kiln", criterion: "impact", points: 8_000), by: "ada")
                == .unknown(.criterion, "impact"))
        #expect(
            room.refusal(
                Acts.Mark(round: "before", entry: "kiln", criterion: .goesOn, points: 3_000), by: "ada")
                == .offScale(3_000, Scale(min: 0, max: 2_000, step: 1_000)))
        #expect(
            room.refusal(Acts.Seal(round: "before", entry: "kiln"), by: "ada")
                == .notMarked(criteria: [.goesOn]))
        try Self.say(2_000, of: "kiln", by: "ada", in: &room)
        try room.take(Acts.Seal(round: "before", entry: "kiln"), by: "ada")
        #expect(
            room.refusal(
                Acts.Mark(round: "final", entry: "boots", criterion: .goesOn, points: 2_000), by: "ada")
                == .unknown(.criterion, "goes-on"))
    }

    @Test func `the most wanted stand first, by shares, and an abstention is no answer`() throws {
        var room = try Self.room()
        try Self.say(1_000, of: "kiln", by: "ada", in: &room)
        try Self.say(2_000, of: "kiln", by: "ben", in: &room)
        try Self.say(2_000, of: "loom", by: "ada", in: &room)
        try Self.say(nil, of: "loom", by: "ben", in: &room)
        let counts = room.proceedings.screeningCounts(in: "before")
        #expect(counts.map(\.entry) == ["loom", "kiln", "mill"])
        #expect(counts.map { [$0.yes, $0.maybe, $0.no] } == [[1, 0, 0], [1, 1, 0], [0, 0, 0]])
        #expect(room.proceedings.screeningCounts(in: "final").isEmpty)
    }

    @Test func `what does not count is not counted, and an entry that is out is not there`() throws {
        var room = try Self.room()
        try Self.say(2_000, of: "kiln", by: "ada", in: &room)
        try Self.say(0, of: "kiln", by: "ben", in: &room)
        try room.take(Acts.Recuse(entry: "kiln"), by: "ben")
        try room.take(Acts.Withdraw(entry: "mill", reason: SampleRoom.text), by: "olga")
        let counts = room.proceedings.screeningCounts(in: "before")
        #expect(counts.map(\.entry) == ["kiln", "loom"])
        #expect(counts.map { [$0.yes, $0.maybe, $0.no] } == [[1, 0, 0], [0, 0, 0]])
    }

    @Test func `who goes on is the chair's to say, once the screening is closed`() throws {
        var room = try Self.room()
        let list = Acts.Shortlist(round: "before", entries: ["kiln", "loom"])
        #expect(room.refusal(list, by: "olga") == .notYours(needs: [.chair]))
        #expect(room.refusal(list, by: "carl") == .wrongPhase(round: "before", .open, needs: [.closed]))
        #expect(
            room.refusal(Acts.Shortlist(round: "final", entries: ["boots"]), by: "carl")
                == .notScreening("final"))
        try room.take(Acts.Close(round: "before"), by: "olga")
        for entries in [[], ["kiln", "kiln"]] as [[Identifier<Entry>]] {
            #expect(
                room.refusal(Acts.Shortlist(round: "before", entries: entries), by: "carl")
                    == .senseless(.noEntries))
        }
        #expect(
            room.refusal(Acts.Shortlist(round: "before", entries: ["boots"]), by: "carl")
                == .unknown(.entry, "boots"))
        try room.take(list, by: "carl")
        #expect(room.proceedings.rounds["before"]?.shortlist == ["kiln", "loom"])
    }

    @Test func `nobody says who goes on where a conflict blocks her before one of them`() throws {
        var room = try Self.room()
        try room.take(Acts.Close(round: "before"), by: "olga")
        try room.take(
            Acts.StateConflict(juror: "cleo", entry: "mill", tie: .client, treatment: .block), by: "cleo")
        let list = Acts.Shortlist(round: "before", entries: ["kiln"])
        #expect(room.refusal(list, by: "cleo") == .ownConflict)
        try room.take(list, by: "carl")
    }

    @Test func `who does not go on has no seat in the rounds after it, and the last list holds`() throws {
        var room = try Self.room()
        try room.take(Acts.Close(round: "before"), by: "olga")
        try room.take(Acts.Shortlist(round: "before", entries: ["kiln"]), by: "carl")
        let after = room.proceedings.rounds["after"]?.ballots.seats.sorted()
        #expect(after == [Pairing("kiln", "ada"), Pairing("kiln", "ben")])
        #expect(room.proceedings.rounds["before"]?.ballots.seats.sorted().count == 6)
        let seat = Acts.Seat(round: "after", seats: [Pairing("loom", "ada")])
        #expect(room.refusal(seat, by: "olga") == .notShortlisted(entry: "loom", screening: "before"))
        try room.take(Acts.Shortlist(round: "before", entries: ["kiln", "loom"]), by: "carl")
        try room.take(seat, by: "olga")
        try room.take(Acts.Open(round: "after"), by: "carl")
        #expect(
            room.refusal(Acts.Shortlist(round: "before", entries: ["kiln", "mill"]), by: "carl")
                == .goneOn("after"))
        try room.take(
            Acts.Reopen(round: "before", reason: SampleRoom.text), by: "carl")
        #expect(room.refusal(Acts.Seat(round: "before", seats: [Pairing("mill", "cleo")]), by: "olga") == nil)
    }

    @Test func `a screening ranks nobody`() throws {
        var room = try SampleRoom()
        try room.take(Acts.SetCategory(category: "new", rubric: "results", needed: 1), by: "olga")
        try room.take(Acts.Enter(entry: "kiln", category: "new", file: SampleRoom.file), by: "olga")
        try room.take(Acts.Plan(round: "before", sort: .screening, categories: ["new"]), by: "olga")
        try room.take(Acts.Seat(round: "before", seats: [Pairing("kiln", "ada")]), by: "olga")
        try room.take(Acts.Open(round: "before"), by: "carl")
        try Self.say(2_000, of: "kiln", by: "ada", in: &room)
        #expect(room.proceedings.decidingRound(of: "new") == nil)
        #expect(room.proceedings.sheet() == BallotSheet())
        #expect(room.proceedings.sheet(of: "before").criteria == [.goesOn])
    }
}
