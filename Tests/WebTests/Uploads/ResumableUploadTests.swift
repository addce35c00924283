import Jury
import Records
import RecordsTestSupport
import Testing
import Wire

@testable import Web

/// A file in pieces, from the page's script and from a program: it goes on where it stopped.
@Suite struct ResumableUploadTests {
    private static let bytes = (0..<50_000).map { UInt8(0x20 + $0 % 90) }

    /// One agency by its page's script and by a program of its own.
    struct Way {
        let sender: Sender
        let browser: Browser
        let page: String

        init(_ sender: Sender, isProgram: Bool) throws {
            self.sender = sender
            browser = isProgram ? try Browser(sender.house, programOf: "north") : sender.browser
            page = (isProgram ? "/api" : "") + sender.page
        }

        func ask(
            _ method: Question.Method, _ path: String, _ bytes: [UInt8] = [],
            _ headers: [String: String] = [:], stream: BodyStream? = nil
        ) async -> Answer {
            let own = ["x-form-token": browser.token ?? "", "accept": "application/json"]
            return await browser.ask(
                method, path, body: bytes, headers: own.merging(headers) { $1 }, stream: stream)
        }

        func begin(
            _ name: String = "list.txt", _ length: Int = bytes.count, beside evidence: String = "list",
            sha256: String? = nil
        ) async -> Answer {
            var json = JSONWriter()
            json.object { json in
                json.member("evidence", evidence)
                json.member("name", name)
                json.member("length", length)
                if let sha256 { json.member("sha256", sha256) }
            }
            return await ask(.post, page + "/uploads", json.bytes, ["content-type": "application/json"])
        }

        func send(
            _ upload: String, _ bytes: ArraySlice<UInt8>, isBroken: Bool = false
        ) async -> Answer {
            let stream = BodyStream([Array(bytes)], isBroken: isBroken)
            return await ask(
                .patch, "\(page)/uploads/\(upload)", [],
                ["content-type": "application/octet-stream", "upload-offset": "\(bytes.startIndex)"],
                stream: stream)
        }
    }

    private func upload(_ answer: Answer) throws -> String {
        let limits = JSONLimits(depth: 4, values: 99, stringBytes: 999, numberBytes: 20)
        let json = try JSONValue(Array(answer.text.utf8), limits: limits)
        return try #require(json["upload"]?.text)
    }

    @Test(arguments: [false, true])
    func `it goes on where it stopped, and is whole`(isProgram: Bool) async throws {
        let north = try await Sender(try await Sender.house())
        let way = try Way(north, isProgram: isProgram)
        let begun = await way.begin()
        #expect(begun.status == .ok)
        #expect(begun.header("Upload-Offset") == "0" && begun.header("Upload-Complete") == "?0")
        let id = try upload(begun)
        #expect(await way.send(id, Self.bytes[..<20_000]).header("Upload-Offset") == "20000")
        // The next breaks off after 5,000 bytes, which stay.
        let broken = await way.send(id, Self.bytes[20_000..<25_000], isBroken: true)
        #expect(broken.status == .unprocessable)
        let asked = await way.ask(.head, "\(way.page)/uploads/\(id)")
        #expect(asked.header("Upload-Offset") == "25000" && asked.header("Upload-Length") == "50000")
        // Begun again, after the page was left, it is the same one.
        let again = await way.begin()
        #expect(try upload(again) == id)
        #expect(again.header("Upload-Offset") == "25000")
        let last = await way.send(id, Self.bytes[25_000...])
        #expect(last.header("Upload-Complete") == "?1")
        #expect(try north.draft().digest == FileStore.name(of: Self.bytes).text)
        #expect(await way.browser.get(way.page + "/evidence/list").bytes() == Self.bytes)
        #expect(try north.left() == (1, 0))
    }

    @Test func `what goes on elsewhere is refused, and nothing is written twice`() async throws {
        let way = try Way(try await Sender(try await Sender.house()), isProgram: true)
        let id = try upload(await way.begin())
        _ = await way.send(id, Self.bytes[..<20_000])
        for start in [0, 10_000, 30_000] {
            #expect(await way.send(id, Self.bytes[start..<40_000]).status == .conflict)
        }
        #expect(await way.ask(.get, "\(way.page)/uploads/\(id)").header("Upload-Offset") == "20000")
    }

    @Test func `two who send the same at once do not mix their bytes`() async throws {
        let way = try Way(try await Sender(try await Sender.house()), isProgram: true)
        let id = try upload(await way.begin())
        let stream = BodyStream()
        async let first = way.ask(
            .patch, "\(way.page)/uploads/\(id)", [],
            ["content-type": "application/octet-stream", "upload-offset": "0"], stream: stream)
        await stream.give(Array(Self.bytes[..<10]))
        await stream.give(Array(Self.bytes[10..<20]))
        #expect(await way.send(id, Self.bytes[20...]).status == .conflict)
        await stream.end(isBroken: false)
        #expect(await first.header("Upload-Offset") == "20")
        #expect(await way.send(id, Self.bytes[20...]).header("Upload-Complete") == "?1")
    }

    @Test func `what is not the file that was announced is refused, and nothing of it is left`() async throws
    {
        let north = try await Sender(try await Sender.house())
        let way = try Way(north, isProgram: true)
        let other = String(repeating: "0", count: 64)
        let id = try upload(await way.begin(sha256: other))
        #expect(await way.send(id, Self.bytes[...]).status == .unprocessable)
        let longer = try upload(await way.begin())
        #expect(await way.send(longer, (Self.bytes + [0])[...]).status == .unprocessable)
        #expect(try north.left() == (0, 0))
        #expect(await way.begin(sha256: "no digest").status == .unprocessable)
    }

    @Test func `where the last answer got lost, the same again says that it is whole`() async throws {
        let way = try Way(try await Sender(try await Sender.house()), isProgram: true)
        let digest = FileStore.name(of: Self.bytes).text
        _ = await way.send(try upload(await way.begin(sha256: digest)), Self.bytes[...])
        let again = await way.begin(sha256: digest)
        #expect(again.header("Upload-Complete") == "?1" && again.header("Upload-Offset") == "50000")
    }

    @Test func `a half file is kept for a day from when it was taken up last`() async throws {
        let house = try await Sender.house()
        // Signed in anew each time: nobody is for so long.
        let way = { try Way(try await Sender(house), isProgram: false) }
        let id = try upload(await way().begin())
        let day = UploadRules().milliseconds
        for name in ["second.txt", "third.txt"] {
            house.clock.pass(day / 2)
            _ = try await way().begin(name)
            #expect(house.site.stores.arrivals.size(of: id) == 0)
        }
        house.clock.pass(1)
        _ = try await way().begin("fourth.txt")
        #expect(house.site.stores.arrivals.size(of: id) == nil)
    }

    @Test func `another's, another entry's and one that is not there are not there`() async throws {
        let house = try await Sender.house()
        let north = try await Sender(house)
        let way = try Way(north, isProgram: false)
        let id = try upload(await way.begin())
        let south = try Way(try await Sender(house, "south"), isProgram: false)
        let nothing = String(repeating: "0", count: 32)
        for method: Question.Method in [.get, .patch] {
            let none = await south.ask(method, "\(south.page)/uploads/\(nothing)")
            #expect(none.status == .notFound)
            for page in [north.page, south.page] {
                #expect(await south.ask(method, "\(page)/uploads/\(id)").whole == none.whole)
            }
        }
        for odd in ["..", "../north", "%2e%2e", id.uppercased(), id + "0"] {
            #expect(await way.ask(.get, "\(north.page)/uploads/\(odd)").status == .notFound, "\(odd)")
        }
        #expect(try north.left() == (0, 1))
    }

    @Test func `it is given up, and nothing of it stays`() async throws {
        let north = try await Sender(try await Sender.house())
        let way = try Way(north, isProgram: true)
        let id = try upload(await way.begin())
        #expect(await way.ask(.delete, "\(way.page)/uploads/\(id)").status == .ok)
        #expect(try north.left() == (0, 0))
        _ = await way.send(try upload(await way.begin()), Self.bytes[...])
        #expect(await way.ask(.delete, "\(way.page)/evidence/list").status == .ok)
        #expect(await way.ask(.delete, "\(way.page)/evidence/list").status == .notFound)
        #expect(try north.left() == (0, 0))
    }

    @Test func `a token that may only read sends nothing`() async throws {
        let north = try await Sender(try await Sender.house())
        let reader = try Browser(north.house, programOf: "north", scope: .reading)
        for path in ["/uploads", "/uploads/00000000"] {
            let method: Question.Method = path == "/uploads" ? .post : .patch
            #expect(await reader.ask(method, "/api" + north.page + path).status == .forbidden)
        }
    }
}
