import ArchivesTestSupport
import Jury
import Records
import Testing

@testable import Web

/// Entries that come in packed into an archive.
@Suite struct AddArchivesTests {
    private func send(_ files: [(String, [UInt8])], _ house: House) async throws -> Answer {
        let olga = try Browser(house, "olga")
        var body: [UInt8] = []
        for (name, value) in [("do", "look"), ("token", olga.token ?? "")] {
            body += Array(
                "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for (name, bytes) in files {
            let head =
                "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(name)\"\r\n\r\n"
            body += Array(head.utf8) + bytes + Array("\r\n".utf8)
        }
        return await olga.ask(
            .post, "/entries/add", body: body + Array("--edge--\r\n".utf8),
            headers: ["content-type": "multipart/form-data; boundary=edge"])
    }

    private func carried(_ answer: Answer) -> [(String, String)] {
        answer.text.matches(of: /name="(name|bytes|seal)" value="([^"]*)"/).map {
            (String($0.output.1), String($0.output.2))
        } + [("do", "take")]
    }

    @Test func `what is in an archive is looked through as if it were sent file by file`() async throws {
        let house = try await House(isMarked: false)
        let zip = ZIPBytes([
            ("all/lake.json", Array(SmallEdition.entry("lake", "towns").utf8)),
            (
                "all/bad.json",
                Array("{\"format\": \"palmares-entry/1\", \"id\": \"bad\",\n \"titel\": \"x\"}".utf8)
            ),
            ("all/list.csv", Array("title,category\nThe mill (invented),health\n".utf8)),
            ("all/notes.txt", [0x61]),
        ])
        let looked = try await send([("all.zip", zip.bytes)], house)
        for part in [
            "all.zip/all/lake.json", "<code>all.zip/all/bad.json:2:2</code>", "all.zip/all/list.csv:2",
            "all.zip/all/notes.txt", "Take 2 entries",
        ] { #expect(looked.text.contains(part), "\(part)") }
        let olga = try Browser(house, "olga")
        let body = carried(looked).map {
            "--edge\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n"
        }
        let token = "--edge\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(olga.token ?? "")\r\n"
        let taken = await olga.ask(
            .post, "/entries/add", body: Array((token + body.joined() + "--edge--\r\n").utf8),
            headers: ["content-type": "multipart/form-data; boundary=edge"])
        #expect(taken.header("Location") == "/entries/add?taken=2&done=written", "\(taken.text)")
        #expect(try await house.room.look(\.entries)["lake"]?.category == "towns")
    }

    @Test func `an archive that is refused is told among the findings, and the others come in`() async throws
    {
        let house = try await House(isMarked: false)
        var bomb = ZIPBytes([("a.json", [1])])
        bomb.members.append(.init("b.json", run: 0x20, count: 9_000_000))
        let files = [
            ("bomb.zip", bomb.bytes), ("odd.zip", ZIPBytes([("../a.json", [1])]).bytes),
            ("lake.json", Array(SmallEdition.entry("lake", "towns").utf8)),
        ]
        let looked = try await send(files, house)
        for part in [
            "<code>bomb.zip</code>", "What is in the archive takes more than 8,388,608 bytes.",
            "<code>odd.zip</code>", "Take 1 entry",
        ] { #expect(looked.text.contains(part), "\(part)") }
    }
}
