import Testing

@testable import Jury

/// What a jury decides beside its marks: places set and points taken off.
@Suite struct InterventionTests {
    private let text = SampleRoom.text

    /// Marked and closed; a vote about boots in line `vote` was carried.
    private func room() throws -> (room: SampleRoom, vote: Int) {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(room.mark("heron", "impact", 9_000), by: "ada")
        try room.take(Acts.Close(round: "final"), by: "carl")
        try room.take(
            Acts.Request(entry: "boots", about: .harm, until: room.now + 1, text: text), by: "carl")
        room.now += 1
        try room.take(Acts.Discuss(entry: "boots", jurors: ["ada", "ben"]), by: "carl")
        try room.take(Acts.Vote(entry: "boots", question: text, count: .init(yes: 2)), by: "carl")
        return (room, room.lines - 1)
    }

    private func confirmed(_ act: some Act, in room: inout SampleRoom) throws {
        try room.take(Acts.Propose(act), by: "carl")
        try room.take(Acts.Confirm(proposal: room.lines - 1), by: "sue")
    }

    @Test func `two persons set an entry ahead of another, and two give it back its place`() throws {
        var (room, vote) = try room()
        let ahead = Acts.Place(entry: "boots", ahead: "heron", vote: vote, reason: text)
        #expect(room.refusal(ahead, by: "carl") == .needsSecond)
        try confirmed(ahead, in: &room)
        let line = room.lines - 1
        #expect(
            room.proceedings.placings == [
                Placing(entry: "boots", ahead: "heron", reason: text, vote: vote, line: line, at: room.now)
            ])
        #expect(room.proceedings.lastBearing == line)
        var told = Interventions()
        told.moves = [.init("boots", ahead: "heron")]
        #expect(room.proceedings.interventions == told)
        try confirmed(Acts.Place(entry: "boots", ahead: nil, reason: text), in: &room)
        #expect(room.proceedings.interventions == Interventions())
    }

    @Test func `an entry is set ahead of one that competes beside it, and of no other`() throws {
        var (room, vote) = try room()
        func refusal(
            _ entry: Identifier<Entry>, _ ahead: Identifier<Entry>?, vote: Int? = nil
        ) -> Refusal? {
            let act = Acts.Place(entry: entry, ahead: ahead, vote: vote, reason: text)
            return room.refusal(Acts.Propose(act), by: "carl")
        }
        #expect(refusal("boots", "boots") == .senseless(.aheadOfItself))
        #expect(refusal("boots", "nobody") == .unknown(.entry, "nobody"))
        #expect(refusal("boots", nil) == .senseless(.nothingToTakeBack))
        #expect(refusal("heron", "boots", vote: vote) == .unknown(.vote, "\(vote)"))
        try room.take(Acts.Enter(entry: "bridge", category: "towns", file: SampleRoom.file), by: "olga")
        #expect(refusal("boots", "bridge") == .senseless(.otherCategory))
        try room.take(Acts.Withdraw(entry: "heron", reason: text), by: "olga")
        #expect(refusal("boots", "heron") == .out(entry: "heron", .withdrawn(reason: text)))
    }

    @Test func `nobody sets or confirms a place beside an entry before which a conflict blocks her`() throws {
        var (room, _) = try room()
        try room.take(
            Acts.StateConflict(juror: "cleo", entry: "heron", tie: .employer, treatment: .block), by: "cleo")
        let act = Acts.Place(entry: "boots", ahead: "heron", reason: text)
        #expect(room.refusal(Acts.Propose(act), by: "cleo") == .ownConflict)
        try room.take(Acts.Propose(act), by: "carl")
        #expect(room.refusal(Acts.Confirm(proposal: room.lines - 1), by: "cleo") == .ownConflict)
        let proposal = try #require(room.proceedings.proposals[room.lines - 1])
        #expect(!room.proceedings.sight(of: "cleo", at: room.now).sees(proposal))
    }

    @Test func `points come off by a vote that was carried, from 1 to 20, and are given back`() throws {
        var (room, vote) = try room()
        func act(_ points: Int, _ vote: Int?) -> Acts.Deduct {
            Acts.Deduct(entry: "boots", points: points, vote: vote, reason: text)
        }
        func refusal(_ points: Int, _ vote: Int?) -> Refusal? {
            room.refusal(Acts.Propose(act(points, vote)), by: "carl")
        }
        #expect(refusal(21, vote) == .senseless(.badDeduction))
        #expect(refusal(-1, vote) == .senseless(.badDeduction))
        #expect(refusal(5, nil) == .senseless(.noVote))
        #expect(refusal(5, vote - 1) == .unknown(.vote, "\(vote - 1)"))
        #expect(refusal(0, nil) == .senseless(.nothingToTakeBack))
        try confirmed(act(5, vote), in: &room)
        #expect(
            room.proceedings.deductions == [
                "boots": Deduction(points: 5, reason: text, vote: vote, line: room.lines - 1, at: room.now)
            ])
        try confirmed(act(0, nil), in: &room)
        #expect(room.proceedings.deductions == [:])
    }

    @Test func `where the rule makes no points none come off`() throws {
        var room = try SampleRoom()
        try room.take(
            Acts.SetCategory(category: "health", rubric: "results", rule: .borda, needed: 2), by: "olga")
        try room.take(Acts.Close(round: "final"), by: "carl")
        try room.take(Acts.Discuss(entry: "boots", jurors: ["ada", "ben"]), by: "carl")
        try room.take(Acts.Vote(entry: "boots", question: text, count: .init(yes: 2)), by: "carl")
        let act = Acts.Deduct(entry: "boots", points: 5, vote: room.lines - 1, reason: text)
        #expect(room.refusal(Acts.Propose(act), by: "carl") == .senseless(.noPoints))
    }
}
