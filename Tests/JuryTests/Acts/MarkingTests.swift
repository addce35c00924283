import Jury
import Testing

@Suite struct MarkingTests {
    @Test func `a juror marks, changes her mark, abstains and seals`() throws {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(room.mark("boots", "impact", 7_500), by: "ada")
        #expect(
            room.refusal(Acts.Seal(round: "final", entry: "boots"), by: "ada")
                == .notMarked(criteria: ["craft"]))
        try room.take(room.mark("boots", "craft", nil), by: "ada")
        try room.take(Acts.Seal(round: "final", entry: "boots"), by: "ada")
        #expect(room.refusal(room.mark("boots", "impact", 9_000), by: "ada") == .sealed(entry: "boots"))
        let ballot = try #require(room.proceedings.rounds["final"]?.ballots[Pairing("boots", "ada")])
        #expect(ballot.cells == [BallotSheet.Cell(7_500), .abstained])
        #expect(ballot.isSealed)
        #expect(room.proceedings.rounds["final"]?.markCount == 2)
        try room.take(Acts.Unseal(round: "final", entry: "boots"), by: "ada")
        try room.take(room.mark("boots", "impact", 9_000), by: "ada")
    }

    @Test func `a mark off the scale or on another rubric's criterion is refused`() throws {
        var room = try SampleRoom()
        let scale = Scale(min: 1_000, max: 10_000, step: 500)
        #expect(room.refusal(room.mark("boots", "impact", 10_500), by: "ada") == .offScale(10_500, scale))
        #expect(room.refusal(room.mark("boots", "impact", 7_250), by: "ada") == .offScale(7_250, scale))
        #expect(room.refusal(room.mark("boots", "story", 7_000), by: "ada") == .unknown(.criterion, "story"))
    }

    @Test func `who has no seat learns nothing of whether there is such an entry`() throws {
        var room = try SampleRoom()
        #expect(
            room.refusal(room.mark("heron", "impact", 7_000), by: "ben")
                == .notSeated(entry: "heron", round: "final"))
        #expect(
            room.refusal(room.mark("secret", "impact", 7_000), by: "ben")
                == .notSeated(entry: "secret", round: "final"))
        #expect(room.refusal(room.mark("boots", "impact", 7_000), by: "olga") == .notYours(needs: [.juror]))
    }

    @Test func `the deadline is the server's clock's, to the millisecond`() throws {
        var room = try SampleRoom(deadline: 5_000)
        room.now = 4_999
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        room.now = 5_000
        #expect(
            room.refusal(room.mark("boots", "craft", 8_000), by: "ada")
                == .afterDeadline(round: "final", closed: 5_000))
        #expect(
            room.refusal(Acts.SetDeadline(round: "final", deadline: 9_000), by: "carl")
                == .wrongPhase(round: "final", .closed, needs: [.planned, .open, .paused]))
    }

    @Test func `a round is not opened after its deadline`() throws {
        var room = try SampleRoom()
        try room.take(
            Acts.Plan(round: "second", categories: ["health"], deadline: 5_000), by: "olga")
        try room.take(Acts.Seat(round: "second", seats: [Pairing("boots", "ada")]), by: "olga")
        room.now = 5_000
        #expect(room.refusal(Acts.Open(round: "second"), by: "carl") == .deadlinePassed(5_000))
        try room.take(Acts.SetDeadline(round: "second", deadline: 9_000), by: "olga")
        try room.take(Acts.Open(round: "second"), by: "carl")
    }

    @Test func `a late ballot is an exception that the chair records`() throws {
        var room = try SampleRoom(deadline: 5_000)
        room.now = 6_000
        let exception = Acts.AllowLate(
            round: "final", juror: "ada", entry: "boots", until: 7_000, reason: SampleRoom.text)
        #expect(room.refusal(exception, by: "olga") == .notYours(needs: [.chair]))
        try room.take(exception, by: "carl")
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        #expect(
            room.refusal(room.mark("heron", "impact", 8_000), by: "ada")
                == .afterDeadline(round: "final", closed: 5_000))
        room.now = 7_000
        #expect(
            room.refusal(room.mark("boots", "craft", 8_000), by: "ada")
                == .afterDeadline(round: "final", closed: 5_000))
    }

    @Test func `nothing is marked in a pause, and the round goes on after it`() throws {
        var room = try SampleRoom()
        try room.take(Acts.Pause(round: "final"), by: "carl")
        #expect(
            room.refusal(room.mark("boots", "impact", 8_000), by: "ada")
                == .wrongPhase(round: "final", .paused, needs: [.open]))
        try room.take(Acts.Open(round: "final"), by: "carl")
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
    }

    @Test func `a closed round is opened again by the chair alone, with a reason`() throws {
        var room = try SampleRoom()
        try room.take(Acts.Close(round: "final"), by: "olga")
        let again = Acts.Reopen(round: "final", reason: SampleRoom.text)
        #expect(room.refusal(again, by: "olga") == .notYours(needs: [.chair]))
        try room.take(again, by: "carl")
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
    }

    @Test func `a recused juror marks no more, and what she marked does not count`() throws {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(room.mark("boots", "impact", 6_000), by: "ben")
        try room.take(Acts.Recuse(entry: "boots"), by: "ada")
        #expect(
            room.refusal(room.mark("boots", "impact", 9_000), by: "ada")
                == .recused(entry: "boots", juror: "ada"))
        #expect(room.proceedings.notCounted(in: "final").map(\.seat) == [Pairing("boots", "ada")])
        let sheet = room.proceedings.sheet(of: "final")
        #expect(sheet.recusals.count == 1)
        #expect(sheet.cells.compactMap(\.mark) == [6_000])
        #expect(
            room.refusal(
                Acts.Readmit(juror: "ada", entry: "boots", reason: SampleRoom.text), by: "ada")
                == .notYours(needs: [.chair]))
    }

    @Test func `a juror who names herself steps back like one who names nobody`() throws {
        var room = try SampleRoom()
        try room.take(Acts.Recuse(entry: "boots", juror: "ada"), by: "ada")
        #expect(room.proceedings.recusals.keys.map(\.self) == [Pairing("boots", "ada")])
        #expect(
            room.refusal(Acts.Recuse(entry: "boots", juror: "ben"), by: "ada")
                == .notYours(needs: [.organiser, .chair]))
    }

    @Test(arguments: [
        String(repeating: "t", count: 44), String(repeating: "A", count: 42) + "B=",
        String(repeating: "A", count: 41) + "-A=", String(repeating: "A", count: 42) + "==",
        String(repeating: "A", count: 39) + "=", "",
    ])
    func `a text's digest is 32 bytes in base 64`(digest: String) throws {
        var room = try SampleRoom()
        #expect(
            room.refusal(Acts.Recuse(entry: "boots", reason: Identifier(digest)), by: "ada")
                == .senseless(.badDigest))
    }
}
