import Jury
import Testing

@Suite struct ConflictActTests {
    private func conflict(
        _ juror: Identifier<Juror>, _ treatment: ConflictPolicy.Treatment = .block
    ) -> Acts.StateConflict {
        Acts.StateConflict(juror: juror, entry: "boots", tie: .employer, treatment: treatment)
    }

    @Test func `a conflict bars at the moment of the mark, also from a seat that was given before`() throws {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(conflict("ada"), by: "olga")
        #expect(
            room.refusal(room.mark("boots", "craft", 8_000), by: "ada")
                == .inConflict(entry: "boots", juror: "ada", .employer))
        #expect(room.proceedings.sheet(of: "final").seatCount == 0)
        #expect(
            room.refusal(Acts.Seat(round: "final", seats: [Pairing("boots", "cleo")]), by: "olga") == nil)
    }

    @Test func `an excluded ballot is given and does not count, a shown one counts`() throws {
        var room = try SampleRoom()
        try room.take(conflict("ada", .exclude), by: "olga")
        try room.take(conflict("ben", .show), by: "olga")
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(room.mark("boots", "impact", 6_000), by: "ben")
        #expect(room.proceedings.sheet(of: "final").jurors == ["ben"])
        let left = room.proceedings.notCounted(in: "final")
        #expect(left.map(\.reason) == [.inConflict(.employer)])
    }

    @Test func `nobody frees herself, and a chair in conflict frees nobody`() throws {
        var room = try SampleRoom()
        try room.take(conflict("cleo"), by: "cleo")
        try room.take(conflict("ada"), by: "ada")
        func dismissal(_ juror: Identifier<Juror>) -> Acts.Dismiss {
            Acts.Dismiss(juror: juror, entry: "boots", tie: .employer, reason: SampleRoom.text)
        }
        #expect(room.refusal(dismissal("cleo"), by: "cleo") == .ownConflict)
        #expect(room.refusal(dismissal("ada"), by: "cleo") == .ownConflict)
        #expect(
            room.refusal(conflict("ada", .show), by: "olga")
                == .needsDismissal(entry: "boots", juror: "ada", .employer))
        try room.take(dismissal("ada"), by: "carl")
        // Stated anew, as an import does, it stays dismissed.
        try room.take(conflict("ada"), by: "olga")
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
    }

    @Test func `a chair in conflict loses sight of the entry`() throws {
        var room = try SampleRoom()
        #expect(room.proceedings.sight(of: "cleo", at: room.now).entries == ["boots", "heron"])
        try room.take(conflict("cleo"), by: "olga")
        #expect(room.proceedings.sight(of: "cleo", at: room.now).entries == ["heron"])
    }

    @Test func `marks are seen by who may see them, and not before`() throws {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(room.mark("boots", "craft", 8_000), by: "ada")
        try room.take(Acts.Seal(round: "final", entry: "boots"), by: "ada")
        try room.take(room.mark("boots", "impact", 6_000), by: "ben")
        func seers(_ seat: Pairing) -> [String] {
            room.proceedings.people.keys.filter {
                room.proceedings.sight(of: $0, at: room.now).seesMarks(of: seat, in: "final")
            }.map(\.text).sorted()
        }
        #expect(seers(Pairing("boots", "ada")) == ["ada"])
        try room.take(Acts.Close(round: "final"), by: "carl")
        // Ben never sealed his own; the organiser and the agency see none at all.
        #expect(seers(Pairing("boots", "ada")) == ["ada", "carl", "cleo", "sue"])
        #expect(seers(Pairing("boots", "ben")) == ["ada", "ben", "carl", "cleo", "sue"])
    }
}
