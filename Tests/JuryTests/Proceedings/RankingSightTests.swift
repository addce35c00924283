import Jury
import Testing

@Suite struct RankingSightTests {
    private func bar(_ person: Identifier<Person>, _ room: SampleRoom) -> RankingBar? {
        room.proceedings.sight(of: person, at: room.now).bar(toRankingOf: "health")
    }

    @Test func `a chair and a signer see a ranking when its round is closed, and nobody else does`() throws {
        var room = try SampleRoom()
        #expect(bar("carl", room) == .stillOpen)
        try room.take(Acts.Close(round: "final"), by: "carl")
        let people: [Identifier<Person>] = ["carl", "sue", "olga", "ada", "north", "nobody"]
        #expect(people.map { bar($0, room) } == [nil, nil, .role, .role, .role, .role])
        try room.take(Acts.Reopen(round: "final", reason: SampleRoom.text), by: "carl")
        #expect(bar("sue", room) == .stillOpen)
    }

    @Test func `what no round ranks has no ranking`() throws {
        let room = try SampleRoom()
        let sight = room.proceedings.sight(of: "carl", at: room.now)
        #expect(sight.bar(toRankingOf: "film") == .noRound)
        #expect(sight.bar(toRankingOf: "nothing") == .noRound)
    }

    @Test func `a deadline that passed closes it as a hand does`() throws {
        var room = try SampleRoom(deadline: 5_000)
        #expect(bar("carl", room) == .stillOpen)
        room.now = 5_000
        #expect(bar("carl", room) == nil)
    }

    @Test func `a chair who judges gives all of her ballots, or steps back from what she has not marked`()
        throws
    {
        var room = try SampleRoom()
        try room.take(Acts.Close(round: "final"), by: "carl")
        #expect(bar("cleo", room) == .ownBallots(missing: 1))
        try room.take(Acts.Recuse(entry: "heron"), by: "cleo")
        #expect(bar("cleo", room) == nil)
        #expect(room.proceedings.sight(of: "cleo", at: room.now).hidden(in: "health") == ["heron"])
    }

    @Test func `a ballot that is whole when the round closes is given, sealed or not`() throws {
        var room = try SampleRoom()
        for criterion: Identifier<Criterion> in ["impact", "craft"] {
            try room.take(room.mark("heron", criterion, 6_000), by: "cleo")
        }
        try room.take(Acts.Close(round: "final"), by: "carl")
        #expect(bar("cleo", room) == nil)
    }

    @Test func `the stricter of her roles decides`() throws {
        var room = try SampleRoom()
        try room.take(Acts.Close(round: "final"), by: "carl")
        for role in [Role.organiser, .agency, .client] {
            try room.take(Acts.Appoint(person: "sue", roles: [.signer, role]), by: "olga")
            #expect(bar("sue", room) == .role)
        }
    }

    @Test func `a sheet of some entries has nothing of the others, not that there are any`() throws {
        var sheets: [BallotSheet] = []
        for points: Thousandths in [2_000, 9_000] {
            var room = try SampleRoom()
            try room.take(room.mark("heron", "impact", 6_000), by: "ada")
            try room.take(room.mark("boots", "impact", points), by: "ben")
            sheets.append(room.proceedings.sheet(of: "final", where: { $0 == "heron" }))
        }
        #expect(sheets[0] == sheets[1] && sheets[0].entries == ["heron"] && sheets[0].jurors == ["ada"])
    }

    @Test func `entries before which she is in conflict are hidden`() throws {
        var room = try SampleRoom()
        try room.take(
            Acts.StateConflict(juror: "carl", entry: "boots", tie: .client, treatment: .block), by: "olga")
        let sight = room.proceedings.sight(of: "carl", at: room.now)
        #expect(sight.hidden(in: "health") == ["boots"])
        #expect(room.proceedings.sight(of: "sue", at: room.now).hidden(in: "health").isEmpty)
    }
}
