import Jury
import Testing

@Suite struct HandInTests {
    private static let other = Identifier<StoredFile>(String(repeating: "b", count: 64))

    private func handIn(
        _ entry: Identifier<Entry> = "lamp", _ file: Identifier<StoredFile> = SampleRoom.file
    ) -> Acts.HandIn {
        Acts.HandIn(entry: entry, category: "film", file: file)
    }

    @Test func `nothing is handed in before somebody calls for entries`() throws {
        var room = try SampleRoom()
        #expect(room.refusal(handIn(), by: "north") == .notCalled)
    }

    @Test func `an agency hands in, and again, until the end, and then no more`() throws {
        var room = try SampleRoom()
        try room.take(Acts.Call(until: room.now + 100, late: room.now + 200), by: "olga")
        let begun = room.now
        try room.take(handIn(), by: "north")
        #expect(room.proceedings.entries["lamp"]?.agency == "north")
        #expect(room.proceedings.entries["lamp"]?.handedIn?.isLate == false)
        room.now = begun + 99
        try room.take(handIn("lamp", Self.other), by: "north")
        #expect(room.proceedings.entries["lamp"]?.file == Self.other)
        #expect(room.proceedings.entries["lamp"]?.handedIn?.isLate == false)
        room.now = begun + 100
        try room.take(handIn(), by: "north")
        #expect(room.proceedings.entries["lamp"]?.handedIn?.isLate == true)
        room.now = begun + 200
        #expect(room.refusal(handIn("lamp", Self.other), by: "north") == .callEnded(begun + 200))
    }

    @Test func `only an agency hands in, and only what is its own`() throws {
        var room = try SampleRoom()
        try room.take(Acts.Call(until: room.now + 100), by: "olga")
        #expect(room.refusal(handIn(), by: "olga") == .notYours(needs: [.agency]))
        try room.take(Acts.Appoint(person: "south", roles: [.agency]), by: "olga")
        try room.take(handIn(), by: "north")
        // As if it were not there.
        #expect(room.refusal(handIn(), by: "south") == .unknown(.entry, "lamp"))
        #expect(room.refusal(handIn("boots"), by: "south") == .unknown(.entry, "boots"))
    }

    @Test func `what was judged or withdrawn is not handed in again`() throws {
        var room = try SampleRoom()
        try room.take(Acts.Call(until: room.now + 100), by: "olga")
        let judged = Acts.HandIn(entry: "boots", category: "health", file: Self.other)
        #expect(room.refusal(judged, by: "north") == .judgedAlready(entry: "boots"))
        try room.take(handIn(), by: "north")
        try room.take(Acts.Withdraw(entry: "lamp", reason: SampleRoom.text), by: "north")
        #expect(
            room.refusal(handIn("lamp", Self.other), by: "north")
                == .out(entry: "lamp", .withdrawn(reason: SampleRoom.text)))
    }

    @Test func `a call is for a time to come, and what is late comes after it`() throws {
        var room = try SampleRoom()
        #expect(room.refusal(Acts.Call(until: room.now), by: "olga") == .deadlinePassed(room.now))
        let call = Acts.Call(until: room.now + 10, late: room.now + 10)
        #expect(room.refusal(call, by: "olga") == .senseless(.lateTooEarly))
        #expect(room.refusal(Acts.Call(until: room.now + 10), by: "carl") == .notYours(needs: [.organiser]))
    }
}
