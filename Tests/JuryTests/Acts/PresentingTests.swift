import Testing

@testable import Jury

/// The live day: entry after entry.
@Suite struct PresentingTests {
    private func room() throws -> SampleRoom {
        var room = try SampleRoom()
        try room.take(Acts.Plan(round: "evening", sort: .live, categories: ["health"]), by: "olga")
        try room.take(
            Acts.Seat(
                round: "evening",
                seats: [Pairing("boots", "ada"), Pairing("heron", "ada"), Pairing("boots", "ben")]),
            by: "olga")
        try room.take(Acts.Open(round: "evening"), by: "carl")
        return room
    }

    private func mark(_ entry: Identifier<Entry>) -> Acts.Mark {
        Acts.Mark(round: "evening", entry: entry, criterion: "impact", points: 8_000)
    }

    private func present(
        _ entry: Identifier<Entry>?, _ marking: Round.Presentation.Marking = .closed, until: Int? = nil
    ) -> Acts.Present {
        Acts.Present(round: "evening", entry: entry, marking: marking, until: until)
    }

    @Test func `an entry is marked while it is before the jury and marking is open`() throws {
        var room = try room()
        #expect(room.refusal(mark("boots"), by: "ada") == .notPresented(entry: "boots", round: "evening"))
        try room.take(present("boots"), by: "carl")
        #expect(room.refusal(mark("boots"), by: "ada") == .markingClosed(entry: "boots", round: "evening"))
        try room.take(present("boots", .open), by: "olga")
        try room.take(mark("boots"), by: "ada")
        #expect(room.refusal(mark("heron"), by: "ada") == .notPresented(entry: "heron", round: "evening"))
        try room.take(present("heron", .open), by: "carl")
        #expect(room.refusal(mark("boots"), by: "ada") == .notPresented(entry: "boots", round: "evening"))
        try room.take(mark("heron"), by: "ada")
    }

    @Test func `its time is the server's clock's, to the millisecond`() throws {
        var room = try room()
        try room.take(present("boots", .open, until: 5_000), by: "carl")
        room.now = 4_999
        try room.take(mark("boots"), by: "ada")
        room.now = 5_000
        #expect(room.refusal(mark("boots"), by: "ada") == .markingEnded(entry: "boots", 5_000))
        #expect(room.refusal(present("boots", .open, until: 5_000), by: "carl") == .deadlinePassed(5_000))
        try room.take(present("boots", .open, until: 9_000), by: "carl")
        try room.take(mark("boots"), by: "ada")
    }

    @Test func `a ballot of a live round is sealed and unsealed in its time as well`() throws {
        var room = try room()
        try room.take(present("boots", .open), by: "carl")
        try room.take(mark("boots"), by: "ada")
        try room.take(
            Acts.Mark(round: "evening", entry: "boots", criterion: "craft"), by: "ada")
        try room.take(Acts.Seal(round: "evening", entry: "boots"), by: "ada")
        try room.take(present(nil), by: "carl")
        #expect(
            room.refusal(Acts.Unseal(round: "evening", entry: "boots"), by: "ada")
                == .notPresented(entry: "boots", round: "evening"))
    }

    @Test func `only what is judged there is presented, by organiser or chair, in a live round`() throws {
        var room = try room()
        #expect(room.refusal(present("boots"), by: "ada") == .notYours(needs: [.organiser, .chair]))
        #expect(
            room.refusal(Acts.Present(round: "final", entry: "boots"), by: "carl") == .notLive("final"))
        #expect(room.refusal(present(nil, .open), by: "carl") == .senseless(.nothingPresented))
        #expect(room.refusal(present("lamp"), by: "carl") == .unknown(.entry, "lamp"))
        try room.take(Acts.Unseat(round: "evening", entry: "heron", juror: "ada"), by: "olga")
        #expect(
            room.refusal(present("heron"), by: "carl") == .notSeated(entry: "heron", round: "evening"))
        try room.take(Acts.Close(round: "evening"), by: "carl")
        #expect(
            room.refusal(present("boots"), by: "carl")
                == .wrongPhase(round: "evening", .closed, needs: [.open, .paused]))
    }

    @Test func `a juror knows what is before the jury, but not what is not hers`() throws {
        var room = try room()
        func floor(_ juror: Identifier<Juror>) -> JurorDesk.Floor? {
            room.proceedings.desk(of: juror, at: room.now).rounds.first { $0.id == "evening" }?.floor
        }
        #expect(floor("ada") == JurorDesk.Floor(shown: .nothing, takesMarks: false, until: nil))
        try room.take(present("heron", .open, until: 5_000), by: "carl")
        #expect(floor("ada") == JurorDesk.Floor(shown: .entry("heron"), takesMarks: true, until: 5_000))
        #expect(floor("ben") == JurorDesk.Floor(shown: .another, takesMarks: true, until: 5_000))
        room.now = 5_000
        #expect(floor("ada") == JurorDesk.Floor(shown: .entry("heron"), takesMarks: false, until: 5_000))
        let seats = room.proceedings.desk(of: "ada", at: room.now).seats
        #expect(seats.filter { $0.round == "evening" }.map(\.state) == [.offFloor, .offFloor])
        #expect(room.proceedings.desk(of: "ben", at: room.now).rounds.first?.floor == nil)
        try room.take(Acts.Withdraw(entry: "heron", reason: SampleRoom.text), by: "olga")
        #expect(floor("ada") == JurorDesk.Floor(shown: .out, takesMarks: false, until: nil))
        #expect(floor("ben")?.shown == .another)
    }
}
