import Jury
import Records
import Testing

@testable import Web

/// Strings that break forms and pages (the Big List of Naughty Strings), through every field and out again.
@Suite(.enabled(if: NaughtyStrings.all != nil, "the corpora are not beside the project"))
struct NaughtyTests {
    private static let fields = ["comment.results", "comment.idea", "agency", "notes"]

    /// As it is kept: white space at the ends goes, and lines end as everywhere else.
    private func kept(_ string: String) -> String {
        let lines = string.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
        guard let start = lines.firstIndex(where: { !$0.isWhitespace }),
            let end = lines.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(lines[start...end])
    }

    private func isSame(_ a: String?, _ b: String) -> Bool {
        a.map { Array($0.utf8) == Array(b.utf8) } ?? false
    }

    @Test func `what jurors write is kept as it is and breaks no page`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        let seat = "/rounds/first/entries/\(house.name("roof"))"
        var version = 1
        func save(_ string: String) async -> Answer {
            let marks = [("mark.results", "7"), ("mark.idea", "8"), ("version", "\(version)")]
            return await ada.post("\(seat)/draft", marks + Self.fields.map { ($0, string) }, method: .put)
        }
        #expect(await save("plain").status == .ok)
        version = 2
        let plain = try Skeleton.of(await ada.get(seat).text)
        for string in try #require(NaughtyStrings.all) {
            house.clock.pass(1_000)
            let saved = await save(string)
            guard saved.status == .ok else {
                #expect(saved.status == .unprocessable, "\(string)")
                continue
            }
            let draft = try #require(
                house.drafts.draft(at: SeatAddress(round: "first", entry: "roof", juror: "ada")))
            version = draft.version
            let page = await ada.get(seat)
            #expect(page.status == .ok, "\(string)")
            #expect(try Skeleton.of(page.text) == plain, "\(string)")
            let form = try #require(Form(draft.bytes))
            for field in Self.fields {
                #expect(isSame(form[field] ?? "", kept(string)), "\(field): \(string)")
                #expect(isSame(Skeleton.textarea(field, in: page.text), kept(string)), "\(field): \(string)")
            }
            // Somebody else's tab: both versions stand on one page.
            let other = await ada.post(
                "\(seat)/ballot", [("version", "0"), ("agency", string), ("do", "save")])
            #expect(other.status == .conflict, "\(string)")
            #expect(throws: Never.self, "\(string)") { try Skeleton.of(other.text) }
        }
    }

    @Test func `what jurors send is in the record as they wrote it`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        let seat = "/rounds/first/entries/\(house.name("roof"))"
        let address = SeatAddress(round: "first", entry: "roof", juror: "ada")
        for string in try #require(NaughtyStrings.all) where !kept(string).isEmpty {
            house.clock.pass(1_000)
            let version = house.drafts.draft(at: address)?.version ?? 0
            let fields = [
                ("mark.results", "7"), ("mark.idea", "8"), ("version", "\(version)"), ("do", "send"),
                ("lift.results", string), ("comment.results", string), ("agency", string),
            ]
            let sent = await ada.post("\(seat)/ballot", fields)
            #expect(sent.status == .seeOther, "\(string)")
            let texts = try await house.room.look { proceedings in
                let ballot = proceedings.rounds["first"]?.ballots[Pairing("roof", "ada")]
                let said = ballot?.criteria.firstIndex(of: "results").flatMap { ballot?.texts[$0] }
                return [said?.lift, said?.comment, ballot?.comment]
            }
            for text in texts {
                let digest = try #require(text.flatMap { Digest(base64: $0.text) })
                #expect(isSame(house.texts.text(digest)?.text, kept(string)), "\(string)")
            }
        }
    }

    @Test func `odd words in addresses, queries, cookies and headers break no page`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        let lists = try Skeleton.of(await ada.get("/entries?state=nothing").text)
        for string in try #require(NaughtyStrings.all) {
            house.clock.pass(1_000)
            let encoded = String(
                decoding: Form([(name: "x", value: string)]).bytes.dropFirst(2), as: UTF8.self)
            let pages = [
                await ada.get("/categories/towns?sort=\(encoded)"), await ada.get("/categories/\(encoded)"),
                await ada.get("/in/\(encoded)"), await ada.get("/" + string),
                await ada.get("/receipts/" + string),
                await ada.get("/entries", ["accept-language": string]),
                await ada.post("/language", [("language", string)]),
                await ada.get("/entries?state=\(encoded)"),
            ]
            for page in pages {
                #expect(page.status.rawValue < 500, "\(string)")
                #expect(throws: Never.self, "\(string)") { try Skeleton.of(page.text) }
                let broken = page.headers.filter { $0.value.utf8.contains { $0 < 0x20 || $0 > 0x7E } }
                #expect(broken.map(\.name) == [], "\(string)")
            }
            #expect(try Skeleton.of(pages[7].text) == lists, "\(string)")
            let device = await Browser(house).post(
                "/in/\(try house.link("carl").text)", headers: ["user-agent": string])
            #expect(device.status == .seeOther, "\(string)")
        }
        let carl = try Browser(house, "carl")
        let devices = await carl.get("/sessions").text
        #expect(throws: Never.self) { try Skeleton.of(devices) }
    }

    @Test func `reasons for stepping back are kept as they are`() async throws {
        var rest = try #require(NaughtyStrings.all)[...]
        while !rest.isEmpty {
            var reason = ""
            while let next = rest.first, reason.utf8.count + next.utf8.count < BallotDraft.textBytesMax {
                reason += next + "\n"
                rest.removeFirst()
            }
            let house = try await House()
            let path = "/rounds/first/entries/\(house.name("roof"))/recusal"
            let answer = try await Browser(house, "ada").post(path, [("reason", reason)])
            #expect(answer.status == .seeOther)
            let kept = try await house.room.look { $0.recusals[Pairing("roof", "ada")]?.reason }
            let digest = try #require(kept.flatMap { Digest(base64: $0.text) })
            #expect(isSame(house.texts.text(digest)?.text, self.kept(reason)))
        }
    }

    @Test func `a text that is too long is refused with a sentence`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        let seat = "/rounds/first/entries/\(house.name("roof"))"
        let long = String(repeating: "é", count: BallotDraft.textBytesMax / 2 + 1)
        let put = await ada.post("\(seat)/draft", [("version", "1"), ("notes", long)], method: .put)
        #expect(put.status == .unprocessable)
        let recusal = await ada.post("\(seat)/recusal", [("reason", long)])
        #expect(recusal.status == .tooLarge)
        // Each is short enough, and together they are longer than what is kept of a draft.
        let full = String(repeating: "é", count: BallotDraft.textBytesMax / 2)
        let names = Self.fields + ["lift.results", "lift.idea"]
        let all = await ada.post("\(seat)/draft", [("version", "1")] + names.map { ($0, full) }, method: .put)
        #expect(all.status == .tooLarge)
    }
}
