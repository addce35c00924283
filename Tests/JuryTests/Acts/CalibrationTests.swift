import Jury
import Testing

@Suite struct CalibrationTests {
    /// A second round before it is open: ada has seats before both entries of the category.
    private static func room(_ kind: Round.Kind = .scoring) throws -> SampleRoom {
        var room = try SampleRoom()
        try room.take(Acts.Close(round: "final"), by: "carl")
        for entry: Identifier<Entry> in ["lamp", "well", "road"] {
            try room.take(Acts.Enter(entry: entry, category: "film", file: SampleRoom.file), by: "olga")
        }
        try room.take(Acts.Plan(round: "second", sort: kind, categories: ["film"]), by: "olga")
        try room.take(Acts.Calibrate(category: "film", entry: "well"), by: "carl")
        let seats = [("lamp", "ada"), ("well", "ada"), ("lamp", "ben"), ("road", "ada")]
        try room.take(
            Acts.Seat(
                round: "second", seats: seats.map { Pairing(Identifier($0.0), Identifier($0.1)) }),
            by: "olga")
        try room.take(Acts.Open(round: "second"), by: "carl")
        return room
    }

    private func mark(_ entry: Identifier<Entry>) -> Acts.Mark {
        Acts.Mark(round: "second", entry: entry, criterion: "craft", points: 7_000)
    }

    private func state(_ room: SampleRoom, _ entry: Identifier<Entry>) -> JurorDesk.State? {
        room.proceedings.desk(of: "ada", at: room.now).seat(entry, in: "second")?.state
    }

    @Test func `the others wait until the reference entry is sent, and stay open when it is changed`() throws
    {
        var room = try Self.room()
        #expect(room.refusal(mark("lamp"), by: "ada") == .referenceFirst(reference: "well"))
        #expect(state(room, "lamp") == .uncalibrated(reference: "well"))
        #expect(state(room, "well") == .open(lateUntil: nil))
        try room.take(mark("well"), by: "ada")
        #expect(room.refusal(mark("lamp"), by: "ada") == .referenceFirst(reference: "well"))
        try room.take(Acts.Seal(round: "second", entry: "well"), by: "ada")
        #expect(state(room, "lamp") == .open(lateUntil: nil))
        try room.take(mark("lamp"), by: "ada")
        try room.take(Acts.Unseal(round: "second", entry: "well"), by: "ada")
        try room.take(mark("lamp"), by: "ada")
    }

    @Test func `who has no seat before it, or stepped back from it, begins with any`() throws {
        var room = try Self.room()
        try room.take(mark("lamp"), by: "ben")
        try room.take(Acts.Recuse(entry: "well"), by: "ada")
        try room.take(mark("lamp"), by: "ada")
    }

    @Test func `it waits for none that is out, in another category or not asked for marks`() throws {
        var room = try Self.room()
        try room.take(Acts.Withdraw(entry: "well", reason: SampleRoom.text), by: "olga")
        try room.take(mark("lamp"), by: "ada")
        room = try Self.room()
        try room.take(Acts.Calibrate(category: "film"), by: "olga")
        try room.take(mark("lamp"), by: "ada")
        var live = try Self.room(.live)
        try live.take(Acts.Present(round: "second", entry: "lamp", marking: .open), by: "carl")
        try live.take(mark("lamp"), by: "ada")
    }

    @Test func `what is typed from paper came in the order of the paper`() throws {
        var room = try Self.room()
        try room.take(
            Acts.Transcribe(round: "second", entry: "lamp", juror: "ada", criterion: "craft", points: 7_000),
            by: "olga")
    }

    @Test func `who may be late before one entry alone does not wait for another`() throws {
        var room = try Self.room()
        try room.take(Acts.Close(round: "second"), by: "carl")
        try room.take(
            Acts.AllowLate(
                round: "second", juror: "ada", entry: "lamp", until: 9_000, reason: SampleRoom.text),
            by: "carl")
        #expect(state(room, "lamp") == .open(lateUntil: 9_000))
        try room.take(mark("lamp"), by: "ada")
    }

    @Test func `an entry is named before anybody marks, by who is free, and among its own`() throws {
        var room = try Self.room()
        let lamp = Acts.Calibrate(category: "film", entry: "lamp")
        #expect(room.refusal(lamp, by: "ada") == .notYours(needs: [.organiser, .chair]))
        #expect(room.refusal(lamp, by: "carl") == .roundOpened("second"))
        #expect(
            room.refusal(Acts.Calibrate(category: "towns", entry: "lamp"), by: "carl")
                == .unknown(.entry, "lamp"))
        #expect(
            room.refusal(Acts.Calibrate(category: "nothing"), by: "carl") == .unknown(.category, "nothing"))
        try room.take(
            Acts.StateConflict(juror: "carl", entry: "lamp", tie: .client, treatment: .block), by: "olga")
        #expect(room.refusal(lamp, by: "carl") == .ownConflict)
    }

    @Test func `a rubric or rule that is said anew leaves it as it is`() throws {
        var room = try Self.room()
        try room.take(Acts.SetCategory(category: "film", rubric: "craft", needed: 3), by: "olga")
        #expect(room.proceedings.categories["film"]?.reference == "well")
    }
}
