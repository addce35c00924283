import Foundation
import Jury
import Phrases
import Records
import Testing

@testable import Web

extension PageLanguageTests {
    @Test func `no page or letter of an agency and its client says anything in English`() async throws {
        try await expectNoEnglish(besides: Self.ownWords) { language in
            let evening = try await Evening(isOpen: false)
            var north = Reader(evening, try await evening.enter("north", .agency), language.rawValue)
            try evening.site.stores.people.keep(
                PersonDetails(name: "North (invented)", address: "north@agency.example"), of: "north")
            let entry = try await prepare(&north)
            try await handIn(entry, &north)
            let client = try await confirm(entry, &north)
            try await reply(entry, &north)
            try await goOn(entry, &north)
            let letters = evening.post.letters.map { letter in
                let lines = [letter.subject] + letter.body.split(separator: "\n").map(String.init)
                return lines.map { "<p>\($0)</p>" }.joined(separator: "\n")
            }
            return north.pages + client + letters
        }
    }

    /// What north names, formats, and what stands in no language.
    private static let ownWords = [
        "Homes", "a.json:1:2", "a.zip", "b.csv", "counts.csv:", "PDF", "PNG", "JPEG", "WebP", "MP4", "MP3",
        ".png",
        ".jpg", ".webp", ".mp4", ".mp3", "1\u{A0}kB", "characters",
    ]

    /// Somebody who goes from page to page, and what she read.
    struct Reader {
        let evening: Evening
        let person: Secret?
        let tag: String
        var pages: [String] = []

        init(_ evening: Evening, _ person: Secret?, _ tag: String) {
            (self.evening, self.person, self.tag) = (evening, person, tag)
        }

        mutating func get(_ addresses: String...) async {
            for address in addresses {
                pages.append(PageLanguageTests.text(await evening.ask(.get, address, as: person, in: tag)))
            }
        }

        /// Where it leads.
        @discardableResult
        mutating func send(
            _ address: String, _ fields: [(String, String)], _ method: Question.Method = .post
        ) async -> String {
            let answer = await evening.ask(method, address, fields, as: person, in: tag)
            pages.append(PageLanguageTests.text(answer))
            return answer.header("Location") ?? ""
        }

        /// A form with a file.
        @discardableResult
        mutating func send(
            _ address: String, _ fields: [(String, String)], _ name: String, _ bytes: String
        ) async -> String {
            let answer = await evening.ask(address, fields, name, Array(bytes.utf8), as: person, in: tag)
            pages.append(PageLanguageTests.text(answer))
            return answer.header("Location") ?? ""
        }
    }

    private static func entry(_ place: String) -> Identifier<Entry> {
        Identifier(String(place.dropFirst("/my-entries/".count)))
    }

    /// Files that are none, an entry begun and one read in, evidence beside it; what is read in.
    private func prepare(_ north: inout Reader) async throws -> String {
        await north.get("/my-entries")
        for (name, bytes) in [("a.pdf", "%PDF"), ("a.json", "{"), ("a.zip", "PK")] {
            await north.send("/my-entries", [("do", "read")], name, bytes)
        }
        let begun = await north.send(
            "/my-entries", [("do", "begin"), ("title", "Homes"), ("category", "no-budget")])
        await north.get(begun, begun + "/form", begun + "/preview")
        await north.send(
            begun + "/form", [("version", "1"), ("claim.1.says", "3"), ("claim.1.evidence", "none")], .put)
        await north.send(begun + "/form", [("version", "1"), ("need", "4")])
        await north.send(begun + "/form", [("version", "1"), ("need", "4")], .put)
        await north.send(begun, [("do", "hand-in")])
        await north.send(begun, [("do", "remove")])
        let text = try String(contentsOfFile: "entries/palidzesim.xml", encoding: .utf8)
        let place = await north.send("/my-entries", [("do", "read")], "own.xml", text)
        for (name, bytes) in [
            ("", ""), ("a.docx", "PK"), ("a.png", "<html>"), ("counts.csv", "day\n1\n"),
            ("large.txt", String(repeating: "1", count: 100_001)),
        ] {
            await north.send(place + "/evidence", [("do", "put"), ("evidence", "")], name, bytes)
        }
        await north.get("/my-entries", place, place + "/form", place + "/preview")
        return place
    }

    /// Nobody has called, somebody has, with a late time; also into another category, and out of it.
    private func handIn(_ place: String, _ north: inout Reader) async throws {
        let evening = north.evening
        await north.send(place, [("do", "hand-in")])
        let now = evening.clock.now
        try await evening.act(Acts.Call(until: now + Evening.hour, late: now + 2 * Evening.hour))
        await north.get("/my-entries", place)
        await north.send(place, [("do", "hand-in")])
        await north.get("/my-entries", place)
        for category in ["reputation", "no-budget"] {
            let copy = await north.send(place, [("do", "copy"), ("category", category)])
            await north.send(copy, [("do", "hand-in")])
            await north.get("/my-entries", copy)
            await north.send(copy, [("do", "withdraw"), ("reason", "5")])
            await north.get("/my-entries", copy)
            await north.send(copy, [("do", "hand-in")])
        }
        evening.clock.pass(Evening.hour)
        await north.send(place + "/form", [("version", "3"), ("lang", "lv")], .put)
        await north.get("/my-entries")
        await north.send(place, [("do", "hand-in")])
        await north.get("/my-entries", place)
    }

    /// A client is named, says that it is not true, meets another version, and confirms; her pages.
    private func confirm(_ place: String, _ north: inout Reader) async throws -> [String] {
        let evening = north.evening
        for (name, mail) in [("", ""), ("6", "none"), ("6", "vera@client.example")] {
            await north.send(place, [("do", "client"), ("named", "0"), ("name", name), ("mail", mail)])
        }
        await north.get(place)
        for _ in 0..<6 { await north.send(place, [("do", "client-link")]) }
        let id = Self.entry(place)
        func file() async throws -> String {
            try #require(try await evening.site.look { $0.entries[id]?.file }).text
        }
        let client = try #require(try await evening.site.look { $0.client(of: id)?.person })
        var vera = Reader(evening, try await evening.enter(client, .client), north.tag)
        await vera.get("/client", "/client/entry")
        let first = try await file()
        await vera.send("/client", [("do", "confirmed"), ("file", first)])
        await vera.send("/client", [("do", "refused"), ("file", first), ("by", "7")])
        await vera.send("/client", [("do", "refused"), ("file", first), ("by", "7"), ("reason", "8")])
        await vera.get("/client")
        await north.get(place)
        await north.send(place + "/form", [("version", "4"), ("lang", "en")], .put)
        await north.send(place, [("do", "hand-in")])
        await vera.send("/client", [("do", "confirmed"), ("file", first), ("by", "7")])
        await vera.send("/client", [("do", "confirmed"), ("file", try await file()), ("by", "7")])
        await vera.get("/client")
        await north.get(place)
        let carl = await evening.ask(.get, "/missing", as: evening.carl, in: north.tag)
        return vera.pages + [Self.text(carl)]
    }

    /// It is asked about everything, and replies to one.
    private func reply(_ place: String, _ north: inout Reader) async throws {
        let evening = north.evening
        for about in AgencyRequest.About.allCases {
            let until = Moment(milliseconds: evening.clock.now + Evening.hour)?.field ?? ""
            let asked = [
                ("do", "ask"), ("entry", evening.site.publicName(of: Self.entry(place))),
                ("about", about.rawValue), ("claim", ""), ("text", "9"), ("until", until),
            ]
            _ = await evening.ask(.post, "/requests", asked, as: evening.carl, in: north.tag)
        }
        await north.get(place)
        let line = try #require(try await evening.site.look { $0.requests.keys.min() })
        for (text, name, bytes) in [("", "", ""), ("10", "a.docx", "PK"), ("10", "b.csv", "1\n")] {
            await north.send(
                "\(place)/requests/\(line)", [("do", "reply"), ("text", text)], name, bytes)
        }
        await north.get(place)
        evening.clock.pass(2 * Evening.hour)
        await north.send("\(place)/requests/\(line)", [("do", "reply"), ("text", "11")], "", "")
        await north.get("/my-entries", place)
        await north.send(place, [("do", "hand-in")])
    }

    /// It is judged, published, and lived on after.
    private func goOn(_ place: String, _ north: inout Reader) async throws {
        let evening = north.evening
        let id = Self.entry(place)
        try await evening.act(Acts.Plan(round: "final", categories: ["no-budget"]))
        let entries = try await evening.site.look {
            $0.entries.filter { $0.value.category == "no-budget" && $0.value.candidacy == .competing }
                .keys.sorted()
        }
        try await evening.act(Acts.Seat(round: "final", seats: entries.map { Pairing($0, "ada") }))
        try await evening.act(Acts.Open(round: "final"))
        await north.get(place)
        await north.send(place, [("do", "hand-in")])
        let contents = try await evening.site.shelf.contents(of: evening.site)
        let criteria = try #require(contents.rubric(of: "no-budget")).criteria.map(\.id)
        for entry in entries {
            for criterion in criteria {
                let points: Thousandths = entry == id ? 9_000 : 5_000
                try await evening.act(
                    Acts.Mark(round: "final", entry: entry, criterion: criterion, points: points), by: "ada")
            }
            try await evening.act(Acts.Seal(round: "final", entry: entry), by: "ada")
        }
        try await evening.act(Acts.Close(round: "final"))
        await north.get(place)
        for (address, fields) in [
            ("/sign-off", [("do", "alone"), ("alone", "12")]),
            ("/documents/no-budget/letters", [("do", "send")]),
        ] { _ = await evening.ask(.post, address, fields, as: evening.carl, in: north.tag) }
        await north.get("/my-entries", place, "/palmares")
        for file in ["letter.html", "certificate.html", "ledger.html"] {
            await north.get("\(place)/files/\(file)")
            #expect(north.pages.last?.contains("<h1") == true, "\(file)")
        }
        for (day, text) in [("someday", "13"), ("2026-11-24", ""), ("2026-11-24", "13")] {
            await north.send(
                place, [("do", "follow-up"), ("on", day), ("text", text), ("value", "14"), ("says", "15")])
        }
        await north.get(place)
        await north.send(place, [("do", "withdraw"), ("reason", "16")])
        await north.get("/my-entries", place)
    }
}

extension PageLanguageTests.Evening {
    /// Sends a form with a file, as a browser that is signed in, in a language.
    func ask(
        _ address: String, _ fields: [(String, String)], _ name: String, _ bytes: [UInt8],
        as person: Secret?, in language: String
    ) async -> Answer {
        let token = person.map { site.keyed.digest("form", $0.digest.base64).base64 } ?? ""
        let parts = ([("token", token)] + fields).map {
            "--edge\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n"
        }
        let file = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n"
        let body = Array((parts.joined() + file).utf8) + bytes + Array("\r\n--edge--\r\n".utf8)
        return await site.answer(
            Question(
                .post, address,
                headers: [
                    "accept-language": language, "content-type": "multipart/form-data; boundary=edge",
                    "cookie": "\(Cookie.session)=\(person?.text ?? "")",
                ], stream: BodyStream([body])))
    }
}
