import Testing

@testable import Jury

@Suite struct DeliberationTests {
    private let text = SampleRoom.text

    private func room() throws -> SampleRoom {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(Acts.Close(round: "final"), by: "carl")
        return room
    }

    private func vote(_ yes: Int, _ no: Int, _ needs: VoteTaken.Majority = .simple) -> Acts.Vote {
        Acts.Vote(entry: "boots", question: text, needs: needs, count: .init(yes: yes, no: no))
    }

    @Test func `who is in conflict before an entry, or stepped back, is out of the room`() throws {
        var room = try SampleRoom()
        try room.take(
            Acts.StateConflict(juror: "ben", entry: "boots", tie: .client, treatment: .block), by: "olga")
        try room.take(Acts.Recuse(entry: "boots"), by: "ada")
        let alone = Acts.Discuss(entry: "boots", jurors: ["cleo"])
        #expect(room.refusal(alone, by: "carl") == .wrongPhase(round: "final", .open, needs: [.closed]))
        try room.take(Acts.Close(round: "final"), by: "carl")
        let withBen = Acts.Discuss(entry: "boots", jurors: ["ben", "cleo"])
        #expect(
            room.refusal(withBen, by: "carl") == .inConflict(entry: "boots", juror: "ben", .client))
        let withAda = Acts.Discuss(entry: "boots", jurors: ["ada", "cleo"])
        #expect(room.refusal(withAda, by: "carl") == .recused(entry: "boots", juror: "ada"))
        #expect(
            room.refusal(Acts.Discuss(entry: "boots", jurors: []), by: "carl") == .senseless(.nobodyThere))
        try room.take(alone, by: "carl")
        let talk = try #require(room.proceedings.lastDiscussion(of: "boots"))
        #expect(talk.jurors == ["cleo"] && talk.outside == ["ada", "ben"])
    }

    @Test func `no more votes than people in the room, and none before they talked`() throws {
        var room = try room()
        #expect(room.refusal(vote(1, 0), by: "carl") == .notDiscussed(entry: "boots"))
        try room.take(Acts.Discuss(entry: "boots", jurors: ["ada", "ben", "cleo"]), by: "carl")
        #expect(room.refusal(vote(2, 2), by: "carl") == .badCount(votes: 4, present: 3))
        #expect(room.refusal(vote(0, 0), by: "carl") == .badCount(votes: 0, present: 3))
        #expect(room.refusal(vote(2, -1), by: "carl") == .badCount(votes: 0, present: 3))
        try room.take(vote(2, 1, .twoThirds), by: "carl")
        #expect(room.proceedings.votes.values.map(\.isCarried) == [true])
    }

    @Test func `two thirds are two thirds of those who took a side`() {
        let counts = [(2, 1, true), (3, 2, false), (4, 2, true), (0, 0, false), (1, 0, true), (0, 1, false)]
        for (yes, no, isCarried) in counts {
            let taken = VoteTaken(
                entry: "boots", question: text, manner: .secret, needs: .twoThirds,
                count: .init(yes: yes, no: no, abstained: 5), at: 0)
            #expect(taken.isCarried == isCarried)
        }
    }

    @Test func `a prize goes to an entry of its category by a vote that was carried, or to nobody`() throws {
        var room = try room()
        let gold = Award.Prize("gold", of: "health")
        let none = room.lines
        try room.take(Acts.Award(prize: "gold", category: "health", reason: text), by: "carl")
        #expect(
            room.proceedings.awards[gold]
                == Award(entry: nil, reason: text, vote: nil, line: none, at: room.now))
        try room.take(Acts.Discuss(entry: "boots", jurors: ["ada", "ben"]), by: "carl")
        let lost = room.lines
        try room.take(vote(1, 1), by: "carl")
        let given = Acts.Award(prize: "gold", category: "health", entry: "boots", vote: lost, reason: text)
        #expect(room.refusal(given, by: "carl") == .unknown(.vote, "\(lost)"))
        let won = room.lines
        try room.take(vote(2, 0), by: "carl")
        try room.take(
            Acts.Award(prize: "gold", category: "health", entry: "boots", vote: won, reason: text), by: "carl"
        )
        #expect(
            room.proceedings.awards[gold]
                == Award(entry: "boots", reason: text, vote: won, line: won + 1, at: room.now))
        let elsewhere = Acts.Award(prize: "gold", category: "film", entry: "boots", reason: text)
        #expect(room.refusal(elsewhere, by: "carl") == .senseless(.nothingRanked))
    }

    @Test func `every mark that was given is counted, superseded or set aside with its reason`() throws {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(room.mark("boots", "impact", 9_000), by: "ada")
        try room.take(room.mark("boots", "craft", nil), by: "ada")
        try room.take(room.mark("boots", "impact", 4_000), by: "ben")
        try room.take(room.mark("heron", "impact", 4_000), by: "ada")
        try room.take(Acts.Recuse(entry: "boots"), by: "ben")
        try room.take(Acts.Close(round: "final"), by: "carl")
        let health = room.proceedings.sight(of: "carl", at: room.now).completeness(of: ["health"])[0]
        let marks = health.marks
        #expect([marks.counted, marks.superseded, marks.recused, marks.received] == [3, 1, 1, 5])
        #expect(room.proceedings.rounds["final"]?.received == 5)
        #expect(health.missing == [Pairing("heron", "ada"), Pairing("heron", "cleo")])
        #expect(health.untouched == 1)
        #expect(health.short == ["boots", "heron"])
    }
}
