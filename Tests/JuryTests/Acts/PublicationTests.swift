import Jury
import Testing

@Suite struct PublicationTests {
    private func room() throws -> SampleRoom {
        var room = try SampleRoom()
        for juror: Identifier<Person> in ["ada", "ben"] {
            try room.take(room.mark("boots", "impact", 8_000), by: juror)
        }
        try room.take(Acts.Close(round: "final"), by: "carl")
        return room
    }

    private func list(
        of room: SampleRoom, embargo: Int? = nil, alone: Identifier<WrittenText>? = nil,
        reason: Identifier<WrittenText>? = nil
    ) -> Acts.Publish {
        Acts.Publish(
            file: SampleRoom.file, lines: room.lines, embargo: embargo, alone: alone, reason: reason)
    }

    @Test func `a list is published by two, and seen from its embargo on`() throws {
        var room = try room()
        let list = list(of: room, embargo: 5_000)
        #expect(room.refusal(list, by: "carl") == .needsSecond)
        #expect(room.refusal(Acts.Propose(list), by: "sue") == .notYours(needs: [.chair]))
        let line = room.lines
        try room.take(Acts.Propose(list), by: "carl")
        #expect(room.refusal(Acts.Confirm(proposal: line), by: "carl") == .ownProposal)
        #expect(room.proceedings.publications == [:])
        room.now = 2_000
        try room.take(Acts.Confirm(proposal: line), by: "sue")
        let published = try #require(room.proceedings.publications[line + 1])
        #expect(published.by == "carl" && published.at == 2_000 && published.file == SampleRoom.file)
        #expect([4_999, 5_000].map { published.isPublic(at: $0) } == [false, true])
    }

    @Test func `nothing is published before the marks are all in`() throws {
        var room = try SampleRoom()
        let early = Acts.Propose(list(of: room))
        #expect(
            room.refusal(early, by: "carl") == .wrongPhase(round: "final", .open, needs: [.closed]))
    }

    @Test func `what was done since a list was made undoes it, unless it changes no list`() throws {
        var room = try room()
        let (old, line) = (list(of: room), room.lines)
        try room.take(Acts.Propose(old), by: "carl")
        try room.take(Acts.Appoint(person: "zoe", roles: [.juror]), by: "olga")
        try room.take(Acts.Discuss(entry: "boots", jurors: ["ada"]), by: "carl")
        try room.take(Acts.Withdraw(entry: "heron", reason: SampleRoom.text), by: "olga")
        #expect(room.refusal(Acts.Confirm(proposal: line), by: "sue") == .outdated)
        let next = room.lines
        try room.take(Acts.Propose(list(of: room)), by: "carl")
        try room.take(Acts.Appoint(person: "zoe", roles: []), by: "olga")
        try room.take(Acts.Confirm(proposal: next), by: "sue")
    }

    @Test func `a list of lines that are not there is refused`() throws {
        var room = try room()
        let ahead = Acts.Publish(file: SampleRoom.file, lines: room.lines + 1)
        #expect(room.refusal(Acts.Propose(ahead), by: "carl") == .outdated)
    }

    @Test func `one person publishes alone with a reason, and another signs later`() throws {
        var room = try room()
        let line = room.lines
        try room.take(list(of: room, alone: SampleRoom.text), by: "carl")
        #expect(room.refusal(Acts.Countersign(publication: line), by: "carl") == .ownProposal)
        #expect(room.refusal(Acts.Countersign(publication: 3), by: "sue") == .unknown(.publication, "3"))
        room.now = 7_000
        try room.take(Acts.Countersign(publication: line), by: "sue")
        #expect(room.proceedings.publications[line]?.countersigned == 7_000)
        #expect(room.refusal(Acts.Countersign(publication: line), by: "sue") == .needsNoSecond)
    }

    @Test func `a list holds no more when two say so, and stays with the reason`() throws {
        var room = try room()
        let line = room.lines
        try room.take(list(of: room, alone: SampleRoom.text), by: "carl")
        let retract = Acts.Retract(publication: line, reason: SampleRoom.text)
        #expect(room.refusal(retract, by: "carl") == .needsSecond)
        try room.take(Acts.Propose(retract), by: "carl")
        try room.take(Acts.Confirm(proposal: room.lines - 1), by: "sue")
        #expect(room.proceedings.publications[line]?.retracted == SampleRoom.text)
        #expect(room.refusal(Acts.Propose(retract), by: "carl") == .retracted(line))
        #expect(room.refusal(Acts.Propose(list(of: room)), by: "carl") == .senseless(.noReason))
        #expect(
            room.refusal(Acts.Propose(list(of: room, reason: SampleRoom.text)), by: "carl") == nil)
    }
}
