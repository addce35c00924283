import Jury
import Testing

/// Nobody decides about an entry before which she is in conflict.
@Suite struct OwnConflictTests {
    /// Boots is marked by both jurors and sealed by none; Cleo, a chair, is in conflict before it.
    private func room() throws -> SampleRoom {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(
            Acts.StateConflict(juror: "cleo", entry: "boots", tie: .employer, treatment: .block), by: "cleo")
        return room
    }

    private let strike = Acts.Strike(
        round: "final", entry: "boots", juror: "ada", rule: "r-7", reason: SampleRoom.text)

    @Test func `a chair in conflict neither does nor proposes what is about the entry`() throws {
        var room = try room()
        try room.take(Acts.Recuse(entry: "boots"), by: "ben")
        let acts: [any Act] = [
            Acts.Move(entry: "boots", category: "towns", reason: SampleRoom.text), strike,
            Acts.Reinstate(entry: "boots", reason: SampleRoom.text),
            Acts.Disqualify(entry: "boots", rule: "r-2", reason: SampleRoom.text),
            Acts.Readmit(juror: "ben", entry: "boots", reason: SampleRoom.text),
            Acts.Recuse(entry: "boots", juror: "ada"),
            Acts.Decide(entry: "boots", claim: "pairs", ruling: .defect(.refuted), reason: SampleRoom.text),
            Acts.Transcribe(round: "final", entry: "boots", juror: "ada", criterion: "craft"),
            Acts.Dismiss(juror: "cleo", entry: "boots", tie: .employer, reason: SampleRoom.text),
        ]
        for act in acts {
            #expect(room.refusal(act, by: "cleo") == .ownConflict)
            #expect(room.refusal(Acts.Propose(act), by: "cleo") == .ownConflict)
        }
        try room.take(Acts.Close(round: "final"), by: "carl")
        let late = Acts.AllowLate(
            round: "final", juror: "ada", entry: "boots", until: 9_000, reason: SampleRoom.text)
        #expect(room.refusal(late, by: "cleo") == .ownConflict)
        #expect(room.refusal(late, by: "carl") == nil)
    }

    @Test func `who is in conflict says neither who sits before the entry nor that it is withdrawn`() throws {
        var room = try SampleRoom()
        try room.take(Acts.Appoint(person: "olga", roles: [.organiser, .juror]), by: "olga")
        try room.take(Acts.Appoint(person: "otto", roles: [.organiser]), by: "olga")
        try room.take(Acts.Unseat(round: "final", entry: "boots", juror: "ben"), by: "olga")
        try room.take(
            Acts.StateConflict(juror: "olga", entry: "boots", tie: .client, treatment: .block), by: "olga")
        let acts: [any Act] = [
            Acts.Seat(round: "final", seats: [Pairing("boots", "ben")]),
            Acts.Unseat(round: "final", entry: "boots", juror: "ada"),
            Acts.StateConflict(juror: "ada", entry: "boots", tie: .client, treatment: .block),
            Acts.Withdraw(entry: "boots", reason: SampleRoom.text),
        ]
        for act in acts { #expect(room.refusal(act, by: "olga") == .ownConflict) }
        // What she states of herself only makes it stricter.
        try room.take(
            Acts.StateConflict(juror: "olga", entry: "boots", tie: .family, treatment: .block), by: "olga")
        for act in acts { try room.take(act, by: "otto") }
    }

    @Test func `a signer or chair in conflict does not confirm`() throws {
        var room = try room()
        let proposal = room.lines
        try room.take(Acts.Propose(strike), by: "carl")
        #expect(room.refusal(Acts.Confirm(proposal: proposal), by: "cleo") == .ownConflict)
        #expect(room.refusal(Acts.Confirm(proposal: proposal), by: "sue") == nil)
    }

    @Test func `a proposal falls when its author comes into conflict`() throws {
        var room = try room()
        let proposal = room.lines
        try room.take(Acts.Propose(strike), by: "carl")
        try room.take(
            Acts.StateConflict(juror: "carl", entry: "boots", tie: .family, treatment: .block), by: "olga")
        #expect(room.refusal(Acts.Confirm(proposal: proposal), by: "sue") == .ownConflict)
    }

    @Test func `who is nothing here states no conflict`() throws {
        var room = try SampleRoom()
        func own(_ person: Identifier<Juror>) -> Acts.StateConflict {
            Acts.StateConflict(juror: person, entry: "boots", tie: .employer, treatment: .block)
        }
        #expect(
            room.refusal(own("stranger"), by: "stranger")
                == .unknown(.person, "stranger"))
        // Of a juror to come the organiser says it, and whoever is known for herself.
        try room.take(own("stranger"), by: "olga")
        try room.take(own("north"), by: "north")
    }

    @Test func `an organiser who is chair as well sees nothing of the entry, one who is not sees it`() throws
    {
        var room = try SampleRoom()
        try room.take(Acts.Appoint(person: "otto", roles: [.organiser]), by: "olga")
        try room.take(Acts.Appoint(person: "orla", roles: [.organiser, .signer]), by: "olga")
        for person: Identifier<Juror> in ["otto", "orla"] {
            try room.take(
                Acts.StateConflict(juror: person, entry: "boots", tie: .client, treatment: .block),
                by: "olga")
        }
        #expect(room.proceedings.sight(of: "otto", at: room.now).entries == ["boots", "heron"])
        #expect(room.proceedings.sight(of: "orla", at: room.now).entries == ["heron"])
    }
}
