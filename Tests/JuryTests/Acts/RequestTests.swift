import Testing

@testable import Jury

@Suite struct RequestTests {
    /// Asked of north about the boots, for ten milliseconds.
    private func asked(
        _ about: AgencyRequest.About = .evidence, by actor: Identifier<Person> = "olga"
    ) throws -> (room: SampleRoom, line: Int) {
        var room = try SampleRoom()
        let line = room.lines
        try room.take(
            Acts.Request(
                entry: "boots", about: about, claim: about == .evidence ? "people" : nil,
                until: room.now + 10, text: SampleRoom.text), by: actor)
        return (room, line)
    }

    private func reply(to line: Int) -> Acts.Reply {
        Acts.Reply(request: line, text: SampleRoom.text, file: SampleRoom.file, name: SampleRoom.text)
    }

    private func told(_ room: SampleRoom, _ juror: Identifier<Juror>) -> [Int] {
        room.proceedings.desk(of: juror, at: room.now).seats.flatMap(\.replies).map(\.line)
    }

    @Test func `an agency replies until the time is over, and then it is unanswered`() throws {
        var (room, line) = try asked()
        #expect(room.proceedings.requests[line]?.state(at: room.now) == .waiting)
        var late = room
        late.now += 10
        #expect(late.refusal(reply(to: line), by: "north") == .deadlinePassed(late.now))
        #expect(late.proceedings.requests[line]?.state(at: late.now) == .unanswered)
        let replied = room.lines
        try room.take(reply(to: line), by: "north")
        let given = AgencyRequest.Reply(
            line: replied, text: SampleRoom.text, file: SampleRoom.file, name: SampleRoom.text)
        #expect(room.proceedings.requests[line]?.reply == given)
        room.now += 10
        #expect(room.proceedings.requests[line]?.state(at: room.now) == .replied)
    }

    @Test func `another agency's request is as one that is not there`() throws {
        var (room, line) = try asked()
        try room.take(Acts.Appoint(person: "south", roles: [.agency]), by: "olga")
        #expect(room.refusal(reply(to: line), by: "south") == .unknown(.request, "\(line)"))
        #expect(room.refusal(reply(to: 999), by: "south") == .unknown(.request, "999"))
        #expect(room.refusal(reply(to: line), by: "carl") == .notYours(needs: [.agency, .organiser]))
        // An entry that has an agency is not replied for by an organiser.
        #expect(room.refusal(reply(to: line), by: "olga") == .unknown(.request, "\(line)"))
        let request = try #require(room.proceedings.requests[line])
        let seers = ["olga", "carl", "north", "south", "ada", "sue"].filter {
            room.proceedings.sight(of: Identifier($0), at: room.now).sees(request)
        }
        #expect(seers == ["olga", "carl", "north"])
    }

    @Test func `an organiser passes on the reply for an entry that has no agency here`() throws {
        var room = try SampleRoom()
        let line = room.lines
        try room.take(
            Acts.Request(entry: "heron", about: .eligibility, until: room.now + 5, text: SampleRoom.text),
            by: "carl")
        try room.take(Acts.Reply(request: line, text: SampleRoom.text), by: "olga")
        #expect(room.proceedings.requests[line]?.state(at: room.now) == .replied)
    }

    @Test func `jurors hear of it when it is shared, and of that reply alone`() throws {
        var (room, line) = try asked()
        #expect(room.refusal(Acts.Share(request: line), by: "carl") == .senseless(.notReplied))
        try room.take(reply(to: line), by: "north")
        #expect(told(room, "ada") == [])
        try room.take(Acts.Share(request: line), by: "carl")
        #expect(told(room, "ada") == [line] && told(room, "ben") == [line])
        // Her seat is before another entry.
        #expect(told(room, "cleo") == [])
        let shared = room.proceedings.requests[line]?.reply
        try room.take(Acts.Reply(request: line, text: SampleRoom.text), by: "north")
        let seats = room.proceedings.desk(of: "ada", at: room.now).seats
        #expect(seats.flatMap(\.replies).map(\.reply) == [shared])
        try room.take(
            Acts.StateConflict(juror: "ben", entry: "boots", tie: .client, treatment: .block), by: "olga")
        #expect(told(room, "ben") == [])
    }

    @Test func `only a chair charges with harm, and the agency is heard before anything follows`() throws {
        var room = try SampleRoom()
        let charge = Acts.Request(
            entry: "boots", about: .harm, until: room.now + 10, text: SampleRoom.text)
        #expect(room.refusal(charge, by: "olga") == .notYours(needs: [.chair]))
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(Acts.Close(round: "final"), by: "carl")
        let line = room.lines
        try room.take(charge, by: "carl")
        try room.take(Acts.Discuss(entry: "boots", jurors: ["ada", "ben"]), by: "carl")
        func refusal() throws -> Refusal? {
            let vote = room.lines
            try room.take(
                Acts.Vote(entry: "boots", question: SampleRoom.text, count: .init(yes: 2)), by: "carl")
            let act = Acts.Deduct(entry: "boots", points: 5, vote: vote, reason: SampleRoom.text)
            return room.refusal(Acts.Propose(act), by: "carl")
        }
        #expect(try refusal() == .senseless(.notHeard))
        var waiting = room
        room.now += 10
        #expect(try refusal() == nil)
        swap(&room, &waiting)
        try room.take(Acts.Reply(request: line, text: SampleRoom.text), by: "north")
        #expect(try refusal() == nil)
    }

    @Test func `what cannot be meant is not asked, and who is in conflict does not ask`() throws {
        var room = try SampleRoom()
        func request(
            _ about: AgencyRequest.About = .evidence, claim: Identifier<Claim>? = nil, until: Int = 1_010
        ) -> Acts.Request {
            Acts.Request(entry: "boots", about: about, claim: claim, until: until, text: SampleRoom.text)
        }
        #expect(room.refusal(request(until: 1_000), by: "olga") == .deadlinePassed(1_000))
        #expect(
            room.refusal(request(.eligibility, claim: "people"), by: "olga") == .senseless(.claimNotAsked))
        #expect(room.refusal(request(claim: "No Name"), by: "olga") == .badName("No Name"))
        #expect(room.refusal(request(), by: "ada") == .notYours(needs: [.organiser, .chair]))
        try room.take(
            Acts.StateConflict(juror: "carl", entry: "boots", tie: .client, treatment: .block), by: "olga")
        #expect(room.refusal(request(), by: "carl") == .ownConflict)
        let line = room.lines
        try room.take(request(), by: "olga")
        let nameless = Acts.Reply(request: line, text: SampleRoom.text, file: SampleRoom.file)
        #expect(room.refusal(nameless, by: "north") == .senseless(.badAttachment))
        try room.take(Acts.Withdraw(entry: "boots", reason: SampleRoom.text), by: "north")
        #expect(
            room.refusal(request(), by: "olga")
                == .out(entry: "boots", .withdrawn(reason: SampleRoom.text)))
    }

    @Test func `a list that was made before stays as it was`() throws {
        var (room, line) = try asked()
        let bearing = room.proceedings.lastBearing
        try room.take(reply(to: line), by: "north")
        try room.take(Acts.Share(request: line), by: "carl")
        #expect(room.proceedings.lastBearing == bearing && bearing < line)
    }
}
