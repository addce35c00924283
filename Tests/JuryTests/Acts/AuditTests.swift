import Testing

@testable import Jury

@Suite struct AuditTests {
    private static let claims = [
        Audit.Drawable("boots", "nappies"), Audit.Drawable("boots", "people"),
        Audit.Drawable("heron", "people"),
    ]

    @Test func `what is drawn follows from the root alone, each claim at most once`() {
        let audit = Audit(claims: Self.claims, count: 2, by: "olga")
        let root = [UInt8](repeating: 7, count: 32)
        #expect(audit.drawn(root: root) == audit.drawn(root: root))
        var seen: Set<[Audit.Drawable]> = []
        for byte in 0..<UInt8(64) {
            let drawn = audit.drawn(root: [byte] + root.dropFirst())
            #expect(drawn.count == 2 && Set(drawn).count == 2)
            seen.insert(drawn)
        }
        // All six orders of two of three.
        #expect(seen.count == 6)
        #expect(Set(Audit(claims: Self.claims, count: 3, by: "olga").drawn(root: root)) == Set(Self.claims))
    }

    @Test func `each claim is drawn about equally often`() {
        let claims = (0..<10).map { Audit.Drawable("boots", Identifier("claim-\($0)")) }
        let audit = Audit(claims: claims.sorted(), count: 3, by: "olga")
        var times: [Audit.Drawable: Int] = [:]
        var generator = SplitMix64(seed: 1)
        for _ in 0..<10_000 {
            let root = withUnsafeBytes(of: generator.next().bigEndian) { Array($0) }
            for drawn in audit.drawn(root: root) { times[drawn, default: 0] += 1 }
        }
        // 3,000 each; the standard deviation is 46.
        #expect(times.values.allSatisfy { (2_770...3_230).contains($0) })
    }

    @Test func `an outcome is that a claim holds, or what was decided of it since`() throws {
        var room = try SampleRoom()
        let line = room.lines
        try room.take(Acts.DrawAudit(count: 1, claims: Self.claims), by: "olga")
        let held = Acts.Uphold(audit: line, entry: "boots", claim: "people", reason: SampleRoom.text)
        try room.take(held, by: "carl")
        #expect(
            room.proceedings.audits[line]?.outcomes == [Self.claims[1]: .held(SampleRoom.text)])
        try room.take(
            Acts.Decide(
                entry: "boots", claim: "people", ruling: .defect(.refuted), reason: SampleRoom.text),
            by: "carl")
        #expect(
            room.proceedings.audits[line]?.outcomes == [Self.claims[1]: .decided(.defect(.refuted))])
        let other = Acts.Uphold(audit: line, entry: "boots", claim: "milk", reason: SampleRoom.text)
        #expect(room.refusal(other, by: "carl") == .unknown(.audit, "\(line)"))
    }

    @Test func `nobody draws from what is not there, twice, too many or in conflict`() throws {
        var room = try SampleRoom()
        func draw(_ count: Int, _ claims: [Audit.Drawable]) -> Acts.DrawAudit {
            Acts.DrawAudit(count: count, claims: claims)
        }
        #expect(room.refusal(draw(0, Self.claims), by: "olga") == .senseless(.badAudit))
        #expect(room.refusal(draw(4, Self.claims), by: "olga") == .senseless(.badAudit))
        #expect(room.refusal(draw(1, []), by: "olga") == .senseless(.badAudit))
        #expect(
            room.refusal(draw(1, [Self.claims[0], Self.claims[0]]), by: "olga") == .senseless(.badAudit))
        #expect(
            room.refusal(draw(1, [Audit.Drawable("none", "people")]), by: "olga") == .unknown(.entry, "none"))
        #expect(room.refusal(draw(1, Self.claims), by: "ada") == .notYours(needs: [.organiser, .chair]))
        try room.take(
            Acts.StateConflict(juror: "carl", entry: "heron", tie: .client, treatment: .block), by: "olga")
        #expect(room.refusal(draw(1, Self.claims), by: "carl") == .ownConflict)
    }

    @Test func `an agency adds what became known, once nothing can be handed in any more`() throws {
        var room = try SampleRoom()
        try room.take(
            Acts.Enter(entry: "lamp", category: "film", file: SampleRoom.file, agency: "north"), by: "olga")
        try room.take(Acts.Call(until: room.now + 5), by: "olga")
        let lamp = Acts.AddFollowUp(entry: "lamp", file: SampleRoom.file)
        #expect(room.refusal(lamp, by: "north") == .senseless(.stillCalled))
        // Its round was open: what jurors saw stays.
        let before = room.proceedings.entries
        let line = room.lines
        try room.take(Acts.AddFollowUp(entry: "boots", file: SampleRoom.file), by: "north")
        let added = Proceedings.AddedFollowUp(line: line, at: room.now, file: SampleRoom.file)
        #expect(room.proceedings.followUps == ["boots": [added]])
        #expect(room.proceedings.entries == before && room.proceedings.lastBearing < line)
        room.now += 5
        try room.take(lamp, by: "north")
        #expect(room.refusal(lamp, by: "olga") == .notYours(needs: [.agency]))
        #expect(
            room.refusal(Acts.AddFollowUp(entry: "heron", file: SampleRoom.file), by: "north")
                == .unknown(.entry, "heron"))
    }
}
