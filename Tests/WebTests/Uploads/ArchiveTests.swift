import ArchivesTestSupport
import Jury
import Phrases
import Records
import Testing

@testable import Web

/// An entry that comes as an archive with its files: all of it or nothing.
@Suite struct ArchiveTests {
    private static let entry = SmallEdition.entry("lake", "health")
    private static let picture = SmallEdition.picture
    private static let table = Array("a,b\n1,2\n".utf8)

    /// The entry with one more piece of evidence that names a file.
    private static func naming(_ file: String) -> String {
        entry.replacing(
            "\"evidence\": [{\"id\": \"list\"",
            with: """
                "evidence": [{"id": "table", "title": "A table (invented)", "kind": "other", "file": "\(file)"},
                  {"id": "list"
                """)
    }

    private func send(
        _ files: [(String, [UInt8])], _ north: Browser, named name: String = "lake.zip", pieces: Int = 700
    ) async -> Answer {
        await send(ZIPBytes(files).bytes, north, named: name, pieces: pieces)
    }

    /// As a form sends it, in pieces.
    private func send(
        _ bytes: [UInt8], _ north: Browser, named name: String = "lake.zip", pieces: Int = 700,
        isBroken: Bool = false
    ) async -> Answer {
        let head = """
            --edge\r\nContent-Disposition: form-data; name="token"\r\n\r\n\(north.token ?? "")\r\n\
            --edge\r\nContent-Disposition: form-data; name="do"\r\n\r\nread\r\n\
            --edge\r\nContent-Disposition: form-data; name="file"; filename="\(name)"\r\n\r\n
            """
        let body = Array(head.utf8) + bytes + (isBroken ? [] : Array("\r\n--edge--\r\n".utf8))
        let parts = stride(from: 0, to: body.count, by: pieces).map {
            Array(body[$0..<min(body.count, $0 + pieces)])
        }
        return await north.ask(
            .post, "/my-entries", headers: ["content-type": "multipart/form-data; boundary=edge"],
            stream: BodyStream(parts, isBroken: isBroken))
    }

    private func mine(_ house: House, _ answer: Answer) throws -> Entry {
        let place = try #require(answer.header("Location"), "\(answer.status) \(answer.text)")
        let id = name(place)
        return try #require(MyEntry(id, house.drafts.draft(of: id), nil, bytes: nil)).entry
    }

    private func name(_ page: String) -> Identifier<Entry> {
        Identifier(String(page.dropFirst("/my-entries/".count)))
    }

    private func left(_ house: House) throws -> [Int] {
        [
            try house.site.stores.uploads.all().count, try house.site.stores.arrivals.all().count,
            house.drafts.entryDrafts(of: "north").count,
        ]
    }

    @Test(arguments: [1, 50, 100_000])
    func `an entry comes with its files, in pieces of any length`(pieces: Int) async throws {
        let house = try await Sender.house()
        let north = try Browser(house, "north")
        let files = [
            ("lake/entry.json", Array(Self.naming("tables/table.csv").utf8)), ("lake/list.png", Self.picture),
            ("lake/tables/table.csv", Self.table), ("__MACOSX/lake/._list.png", [1, 2, 3]),
        ]
        let entry = try mine(house, await send(files, north, pieces: pieces))
        #expect(entry.evidence.map(\.file?.words) == ["table.csv", "list.png"])
        let digests = [Self.table, Self.picture].map { FileStore.name(of: $0).text }
        #expect(entry.evidence.map(\.digest) == digests)
        #expect(try left(house) == [2, 0, 1])
        let file = await north.get("/my-entries/\(entry.id)/evidence/table")
        #expect(await file.bytes() == Self.table)
        #expect(await north.post("/my-entries/\(entry.id)", [("do", "hand-in")]).status == .seeOther)
        // The same again takes its own place, and another file under the same name that of the one before.
        #expect(try mine(house, await send(files, north)).id == entry.id)
        #expect(try left(house) == [2, 0, 1])
        let other = Array("a\n1\n".utf8)
        let again = try mine(
            house,
            await send(
                [
                    ("entry.json", Array(Self.naming("table.csv").utf8)), ("list.png", Self.picture),
                    ("table.csv", other),
                ],
                north))
        #expect(again.evidence.map(\.file?.words) == ["table.csv", "list.png"])
        #expect(again.evidence[0].digest == FileStore.name(of: other).text)
    }

    @Test func `XML comes as JSON does, and an entry alone is an archive too`() async throws {
        let house = try await Sender.house()
        let north = try Browser(house, "north")
        let xml = """
            <entry xmlns="urn:palmares:entry:1" id="well" lang="en"><title>The well (invented)</title>\
            <category>health</category></entry>
            """
        #expect(
            try mine(house, await send([("well.xml", Array(xml.utf8))], north)).title == "The well (invented)"
        )
    }

    @Test func `a program sends one as well`() async throws {
        let house = try await Sender.house()
        let program = try Browser(house, programOf: "north")
        let bytes = ZIPBytes([("entry.json", Array(Self.entry.utf8)), ("list.png", Self.picture)]).bytes
        for stream in [nil, BodyStream([bytes])] {
            let answer = await program.ask(
                .post, "/api/my-entries", body: stream == nil ? bytes : [],
                headers: ["content-type": "application/zip"], stream: stream)
            #expect(answer.status == .ok, "\(answer.text)")
            #expect(answer.text.contains("\"id\": \"lake-") || answer.text.contains("\"id\":\"lake-"))
        }
        #expect(try left(house) == [1, 0, 1])
        let bad = await program.ask(
            .post, "/api/my-entries", body: Array("PK\u{3}\u{4}".utf8),
            headers: ["content-type": "application/zip"])
        #expect(bad.status == .unprocessable)
        #expect(bad.text.contains("This is no ZIP archive, or it did not come whole."))
    }

    @Test func `what is wrong in the entry is told with the file's name, the line and the column`()
        async throws
    {
        let house = try await Sender.house()
        let north = try Browser(house, "north")
        let answer = await send(
            [("lake/entry.json", Array("{\"format\": \"palmares-entry/1\",\n x}".utf8))], north)
        #expect(answer.status == .unprocessable)
        #expect(answer.text.contains("<code>lake/entry.json:2:2</code>"))
        #expect(try left(house) == [0, 0, 0])
    }

    private static let wrong: [([(String, [UInt8])], String)] = [
        ([("list.png", picture)], "There is no entry in the archive."),
        (
            [("a.json", Array(entry.utf8)), ("b/b.xml", [])],
            "There are several entries in the archive: “a.json” and “b/b.xml”."
        ),
        (
            [("entry.json", Array(entry.utf8)), ("list.png", picture), ("more.pdf", [1])],
            "No evidence of the entry names the file “more.pdf”."
        ),
        (
            [("entry.json", Array(entry.utf8)), ("a/list.png", picture), ("b/list.png", picture)],
            "The evidence&#39;s file “list.png” may be “a/list.png” or “b/list.png”."
        ),
        (
            [
                ("entry.json", Array(naming("t.png").utf8)), ("list.png", picture),
                ("t.png", Array("<html>".utf8)),
            ],
            "t.png: What is in the file is not what its name says."
        ),
        (
            [("entry.json", Array(entry.utf8)), ("list.png", picture + [0])],
            "list.png: What came is not the file that was announced."
        ),
        (
            [("entry.json", Array(naming("table.html").utf8)), ("list.png", picture), ("table.html", [1])],
            "table.html: Files are taken that end in .pdf"
        ),
        (
            [
                ("entry.json", Array(naming("t.txt").utf8)), ("list.png", picture),
                ("t.txt", Array(repeating: 0x41, count: 100_001)),
            ], "t.txt: The file is larger than 100\u{A0}kB."
        ),
        (
            [("entry.json", Array(entry.utf8)), ("../list.png", picture)],
            "The archive has a file named “../list.png”, which is no name for one."
        ),
        ([("entry.json", Array(entry.utf8)), ("x.zip", [1])], "“x.zip” is an archive in the archive."),
    ]

    @Test(arguments: wrong)
    func `what does not go together is refused in words, and nothing of it is kept`(
        files: [(String, [UInt8])], sentence: String
    ) async throws {
        let house = try await Sender.house()
        let north = try Browser(house, "north")
        let answer = await send(files, north)
        #expect(answer.status.rawValue >= 400)
        let isTold = answer.text.replacing("'", with: "&#39;").contains(
            sentence.replacing("'", with: "&#39;"))
        #expect(isTold, "\(answer.text)")
        #expect(try left(house) == [0, 0, 0])
    }

    @Test func `bombs, broken archives and broken connections leave nothing`() async throws {
        let house = try await Sender.house()
        let north = try Browser(house, "north")
        var bomb = ZIPBytes([("entry.json", Array(Self.entry.utf8))])
        bomb.members.append(.init("list.png", run: 0, count: 20_000_000))
        let told = await send(bomb.bytes, north)
        #expect(told.text.contains("What is in the archive takes more than 200,000 bytes."))
        let whole = ZIPBytes([("entry.json", Array(Self.entry.utf8)), ("list.png", Self.picture)]).bytes
        #expect(await send(Array(whole.dropLast()), north).status == .unprocessable)
        #expect(await send(whole, north, isBroken: true).status == .unprocessable)
        #expect(await send(Array(repeating: 0x50, count: 200_001), north).status == .tooLarge)
        #expect(await send([], north).status == .unprocessable)
        var changed = ZIPBytes([("entry.json", Array(Self.entry.utf8)), ("list.png", Self.picture)])
        changed.members[1].sum ^= 1
        #expect(await send(changed.bytes, north).text.contains("“list.png” is damaged"))
        #expect(try left(house) == [0, 0, 0])
    }

    @Test func `a file with a virus takes the whole archive down, and tells which`() async throws {
        let house = try await Sender.house(scan: { part in
            (try? part.bytes(from: 0, count: 1)) == [0x61] ? .found("Eicar") : .clean
        })
        let north = try Browser(house, "north")
        let files = [
            ("entry.json", Array(Self.naming("table.csv").utf8)), ("list.png", Self.picture),
            ("table.csv", Self.table),
        ]
        let answer = await send(files, north)
        #expect(answer.text.contains("table.csv: The virus scanner found Eicar in the file."))
        #expect(try left(house) == [0, 0, 0])
    }

    @Test func `what was there before stays as it was where an archive is refused`() async throws {
        let house = try await Sender.house()
        let north = try Browser(house, "north")
        let good = [("entry.json", Array(Self.entry.utf8)), ("list.png", Self.picture)]
        let entry = try mine(house, await send(good, north))
        let version = house.drafts.draft(of: entry.id)?.version
        #expect(await send(good + [("more.pdf", [1])], north).status == .unprocessable)
        #expect(house.drafts.draft(of: entry.id)?.version == version)
        #expect(try left(house) == [1, 0, 1])
    }

    /// One writes in the form, one sends what her system packed.
    @Test func `two agencies race for the end, and the server's clock decides for both alike`() async throws {
        let house = try await House(rules: .small)
        try await house.take(Acts.Appoint(person: "south", roles: [.agency]), by: "olga")
        let minute = 60_000
        let end = house.clock.now + minute
        try await house.take(Acts.Call(until: end, late: end + minute), by: "olga")
        let (north, south) = (try Browser(house, "north"), try Browser(house, "south"))
        let begun = await north.post(
            "/my-entries", [("do", "begin"), ("title", "Warm homes (invented)"), ("category", "health")])
        let place = try #require(begun.header("Location"))
        let typed = [
            ("version", "1"), ("claim.1.id", "claim-1"), ("claim.1.says", "Homes that are warm"),
            ("claim.1.value", "212"),
        ]
        let files = [("entry.json", Array(Self.entry.utf8)), ("list.png", Self.picture)]
        house.clock.pass(minute - 1)
        async let saved = north.post(place + "/form", typed, method: .put)
        async let sent = send(files, south)
        #expect(await saved.status == .ok)
        let packed = try #require(await sent.header("Location"))
        #expect(await north.post(place, [("do", "hand-in")]).status == .seeOther)
        house.clock.pass(1)
        #expect(await south.post(packed, [("do", "hand-in")]).status == .seeOther)
        let handed = try await house.room.look { proceedings in
            [place, packed].map {
                proceedings.entries[Identifier(String($0.dropFirst(12)))]?.handedIn?.isLate
            }
        }
        #expect(handed == [false, true])
        // After the end nothing is handed in, however it came, and the drafts stay.
        house.clock.pass(minute)
        #expect(await send(files, north).status == .seeOther)
        for (browser, own) in [(north, place), (south, packed)] {
            let version = house.drafts.draft(of: name(own))?.version ?? 0
            let later = [("version", String(version)), ("summary", "Later.")]
            #expect(await browser.post(own + "/form", later).status == .seeOther)
            #expect(await browser.post(own, [("do", "hand-in")]).status == .unprocessable)
        }
    }
}
