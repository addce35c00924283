import Jury
import Records
import Testing

@testable import Web

/// Claims that are drawn by chance, and what came of them.
@Suite struct AuditPageTests {
    private func draw(_ browser: Browser, _ count: Int = 2, _ category: String = "towns") async -> Answer {
        await browser.post(
            "/audit", [("do", "draw"), ("count", "\(count)"), ("category", category)])
    }

    @Test func `claims of results are drawn, and each holds or does not`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        #expect(await draw(olga).header("Location") == "/audit")
        let (line, audit) = try #require(
            try await house.room.look { $0.audits.first.map { ($0.key, $0.value) } })
        // The result of each entry, and none of its exposure.
        #expect(audit.claims.map(\.entry) == ["boots", "lamp", "roof", "taps"])
        let root = try #require(await house.room.journal.root(at: line + 1))
        let drawn = audit.drawn(root: root.bytes)
        let page = await olga.get("/audit").text
        #expect(page.contains(root.base64) && page.contains("Not looked into yet."))
        func fields(_ verb: String, _ claim: Audit.Drawable) -> [(String, String)] {
            [
                ("do", verb), ("line", "\(line)"), ("entry", claim.entry.text), ("claim", claim.claim.text),
                ("reason", "The list was <counted>."), ("defect", "refuted"),
            ]
        }
        #expect(await olga.post("/audit", fields("hold", drawn[0])).status == .seeOther)
        #expect(await olga.post("/audit", fields("fail", drawn[1])).status == .seeOther)
        let settled = await olga.get("/audit").text
        #expect(settled.contains("It holds: The list was &lt;counted&gt;."))
        #expect(settled.contains("It does not hold: it counts nothing."))
        #expect(
            try await house.room.look { $0.decisions.values.map(\.ruling) } == [.defect(.refuted)])
    }

    @Test func `where a shortlist is, nothing is drawn of the others`() async throws {
        let house = try await House()
        try await house.take(
            Acts.Plan(round: "sift", sort: .screening, categories: ["towns"]), by: "olga")
        try await house.take(Acts.Seat(round: "sift", seats: [Pairing("lamp", "grace")]), by: "olga")
        try await house.take(Acts.Open(round: "sift"), by: "olga")
        try await house.take(Acts.Close(round: "sift"), by: "olga")
        try await house.take(Acts.Shortlist(round: "sift", entries: ["lamp", "roof"]), by: "carl")
        #expect(await draw(try Browser(house, "olga"), 9).status == .seeOther)
        let audit = try #require(try await house.room.look { $0.audits.values.first })
        #expect(audit.claims.map(\.entry) == ["lamp", "roof"] && audit.count == 2)
    }

    @Test func `a chair in conflict draws nothing of that entry, and does not read it`() async throws {
        let house = try await House()
        _ = await draw(try Browser(house, "olga"), 4)
        try await house.take(
            Acts.StateConflict(juror: "carl", entry: "boots", tie: .client, treatment: .block), by: "olga")
        let carl = try Browser(house, "carl")
        #expect(await !carl.get("/audit").text.contains("The boots (invented)"))
        let fields = [
            ("do", "hold"), ("line", "\(try await house.room.look { $0.audits.keys.first ?? 0 })"),
            ("entry", "boots"), ("claim", "warm"), ("reason", "Seen."),
        ]
        #expect(await carl.post("/audit", fields).status == .unprocessable)
        #expect(await draw(carl).status == .seeOther)
        let newest = try await house.room.look {
            $0.audits.max { $0.key < $1.key }?.value.claims.map(\.entry)
        }
        #expect(newest == ["lamp", "roof", "taps"])
    }

    @Test func `without a reason nothing is settled, and where nothing is claimed nothing is drawn`()
        async throws
    {
        let house = try await House()
        let olga = try Browser(house, "olga")
        #expect(await draw(olga, 2, "nothing").status == .unprocessable)
        let fields = [("do", "hold"), ("line", "0"), ("entry", "boots"), ("claim", "warm"), ("reason", "")]
        #expect(await olga.post("/audit", fields).status == .unprocessable)
    }
}
