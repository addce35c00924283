import Jury
import Testing

@Suite struct EntryActTests {
    @Test func `an agency withdraws its own entry and no other's`() throws {
        var room = try SampleRoom()
        #expect(
            room.refusal(Acts.Withdraw(entry: "heron", reason: SampleRoom.text), by: "north")
                == .notYours(needs: [.organiser]))
        try room.take(Acts.Withdraw(entry: "boots", reason: SampleRoom.text), by: "north")
        #expect(
            room.refusal(room.mark("boots", "impact", 8_000), by: "ada")
                == .out(entry: "boots", .withdrawn(reason: SampleRoom.text)))
        #expect(room.proceedings.sight(of: "ada", at: 0).entries == ["boots", "heron"])
    }

    @Test func `an entry that is out is not in the sheet, nor who stepped back from it`() throws {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(Acts.Recuse(entry: "boots"), by: "ben")
        try room.take(Acts.Withdraw(entry: "boots", reason: SampleRoom.text), by: "north")
        #expect(room.proceedings.sheet() == BallotSheet())
        #expect(room.proceedings.notCounted(in: "final").map(\.reason) == [.entryOut])
    }

    @Test func `a marked entry moves with its marks, but not under another rubric`() throws {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        let elsewhere = Acts.Move(entry: "boots", category: "film", reason: SampleRoom.text)
        #expect(room.refusal(elsewhere, by: "carl") == .otherRubric("film"))
        let move = Acts.Move(entry: "boots", category: "towns", reason: SampleRoom.text)
        try room.take(Acts.Propose(move), by: "olga")
        try room.take(Acts.Confirm(proposal: room.lines - 1), by: "carl")
        #expect(room.proceedings.entries["boots"]?.category == "towns")
        #expect(room.proceedings.sheet(of: "final").cells.compactMap(\.mark) == [8_000])
    }

    @Test func `a version is replaced before judging, and not after`() throws {
        var room = try SampleRoom()
        let other = Identifier<StoredFile>(String(repeating: "b", count: 64))
        #expect(
            room.refusal(Acts.Enter(entry: "boots", category: "health", file: other), by: "olga")
                == .judgedAlready(entry: "boots"))
        try room.take(Acts.Enter(entry: "lamp", category: "film", file: SampleRoom.file), by: "olga")
        try room.take(Acts.Enter(entry: "lamp", category: "film", file: other), by: "olga")
        #expect(room.proceedings.entries["lamp"]?.file == other)
    }

    @Test func `somebody is left who can appoint`() throws {
        var room = try SampleRoom()
        #expect(
            room.refusal(Acts.Appoint(person: "olga", roles: [.chair]), by: "olga")
                == .senseless(.noOrganiser))
    }

    @Test func `entered anew in another category it loses its seats there`() throws {
        var room = try SampleRoom()
        try room.take(Acts.Enter(entry: "lamp", category: "film", file: SampleRoom.file), by: "olga")
        try room.take(Acts.Plan(round: "films", categories: ["film"]), by: "olga")
        try room.take(Acts.Plan(round: "both", categories: ["film", "towns"]), by: "olga")
        for round: Identifier<Round> in ["films", "both"] {
            try room.take(Acts.Seat(round: round, seats: [Pairing("lamp", "ada")]), by: "olga")
        }
        try room.take(Acts.Enter(entry: "lamp", category: "towns", file: SampleRoom.file), by: "olga")
        #expect(room.proceedings.rounds["films"]?.ballots.isEmpty == true)
        #expect(room.proceedings.rounds["both"]?.ballots.seats.map(\.self) == [Pairing("lamp", "ada")])
    }

    @Test func `an entry that moved with its marks gets no new version`() throws {
        var room = try SampleRoom()
        try room.take(Acts.SetCategory(category: "sport", rubric: "results", needed: 1), by: "olga")
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        let move = Acts.Move(entry: "boots", category: "sport", reason: SampleRoom.text)
        try room.take(Acts.Propose(move), by: "olga")
        try room.take(Acts.Confirm(proposal: room.lines - 1), by: "carl")
        let other = Identifier<StoredFile>(String(repeating: "b", count: 64))
        #expect(
            room.refusal(Acts.Enter(entry: "boots", category: "sport", file: other), by: "olga")
                == .judgedAlready(entry: "boots"))
        // Another agency is no other version.
        try room.take(
            Acts.Enter(entry: "boots", category: "sport", file: SampleRoom.file, agency: "north"), by: "olga")
    }
}
