import Testing

@testable import Jury

@Suite struct ClientTests {
    /// North named somebody for the boots; her name in the record.
    private func named(clients: Int? = nil) throws -> (room: SampleRoom, client: Identifier<Person>) {
        var room = try SampleRoom()
        try room.take(Acts.Call(until: room.now + 10, clients: clients), by: "olga")
        try room.take(Acts.NameClient(entry: "boots"), by: "north")
        return (room, try #require(room.proceedings.client(of: "boots")?.person))
    }

    private func vouch(
        _ answer: ClientWord.Answer = .confirmed, of file: Identifier<StoredFile> = SampleRoom.file,
        reason: Identifier<WrittenText>? = nil
    ) -> Acts.Vouch {
        Acts.Vouch(entry: "boots", file: file, answer: answer, by: SampleRoom.text, reason: reason)
    }

    @Test func `a client sees one entry, and confirms it`() throws {
        var (room, client) = try named()
        #expect(room.proceedings.people[client] == [.client])
        #expect(room.proceedings.sight(of: client, at: room.now).entries == ["boots"])
        #expect(room.proceedings.entry(ofClient: client) == "boots")
        let line = room.lines
        try room.take(vouch(), by: client)
        let word = ClientWord(
            line: line, at: room.now, client: client, file: SampleRoom.file, answer: .confirmed,
            by: SampleRoom.text, reason: nil)
        #expect(room.proceedings.clientWord(on: "boots") == word)
    }

    @Test func `another version asks anew, and nobody confirms one that she did not read`() throws {
        var (room, client) = try named()
        let other = Identifier<StoredFile>(String(repeating: "b", count: 64))
        #expect(room.refusal(vouch(of: other), by: client) == .senseless(.otherVersion))
        try room.take(vouch(), by: client)
        var contestant = try #require(room.proceedings.entries["boots"])
        contestant.file = other
        room.proceedings.entries["boots"] = contestant
        #expect(room.proceedings.clientWord(on: "boots") == nil)
        try room.take(vouch(of: other), by: client)
        #expect(room.proceedings.clientWord(on: "boots")?.file == other)
    }

    @Test func `whoever is named later answers in her place, and what was said before stays`() throws {
        var (room, first) = try named()
        #expect(room.refusal(vouch(.refused), by: first) == .senseless(.noReasonToRefuse))
        try room.take(vouch(.refused, reason: SampleRoom.text), by: first)
        try room.take(Acts.NameClient(entry: "boots"), by: "north")
        let second = try #require(room.proceedings.client(of: "boots")?.person)
        #expect(second != first && room.proceedings.people[first] == [])
        #expect(room.refusal(vouch(), by: first) == .notYours(needs: [.client]))
        #expect(room.proceedings.clientWord(on: "boots") == nil)
        try room.take(vouch(), by: second)
        #expect(room.proceedings.clientWords["boots"]?.map(\.answer) == [.refused, .confirmed])
    }

    @Test func `a client answers until the day that the call names, else two weeks after the end`() throws {
        var (room, client) = try named()
        let fortnight = 14 * 24 * 3_600_000
        #expect(room.proceedings.clientsEnd == room.now + 10 + fortnight)
        room.now += 10 + fortnight
        #expect(room.refusal(vouch(), by: client) == .deadlinePassed(room.now))
        #expect(
            room.refusal(Acts.NameClient(entry: "boots"), by: "north") == .deadlinePassed(room.now))
        let (short, _) = try named(clients: 1_020)
        #expect(short.proceedings.clientsEnd == 1_020)
        #expect(
            room.refusal(Acts.Call(until: room.now + 9, clients: room.now + 8), by: "olga")
                == .senseless(.clientsTooEarly))
    }

    @Test func `only the entry's own agency names, ten times, and no name tells who is known here`() throws {
        var (room, client) = try named()
        #expect(client.text == "client-\(room.lines - 1)")
        try room.take(Acts.Appoint(person: "south", roles: [.agency]), by: "olga")
        #expect(room.refusal(Acts.NameClient(entry: "boots"), by: "south") == .unknown(.entry, "boots"))
        #expect(room.refusal(Acts.NameClient(entry: "nothing"), by: "south") == .unknown(.entry, "nothing"))
        for _ in 1..<Acts.NameClient.most { try room.take(Acts.NameClient(entry: "boots"), by: "north") }
        #expect(
            room.refusal(Acts.NameClient(entry: "boots"), by: "north") == .senseless(.tooManyClients))
        // Another agency's entry has nobody yet who speaks for its client.
        try room.take(
            Acts.Enter(entry: "lamp", category: "film", file: SampleRoom.file, agency: "north"), by: "olga")
        try room.take(Acts.NameClient(entry: "lamp"), by: "north")
        try room.take(
            Acts.Enter(entry: "lamp", category: "film", file: SampleRoom.file, agency: "south"), by: "olga")
        #expect(room.proceedings.client(of: "lamp") == nil)
    }
}
