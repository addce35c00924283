import Jury
import Phrases
import Records
import RecordsTestSupport
import Testing

@testable import Web

/// Files that somebody means no good with, or that break off: refused in words, and nothing of them is left.
@Suite struct HostileUploadTests {
    private static let page = Array("<html><script>alert(1)</script>".utf8)

    private static let unlisted: [(String, [UInt8])] = [
        ("page.html", page), ("page.svg", Array("<svg onload='alert(1)'/>".utf8)), ("film.webm", page),
        ("macro.docm", page), ("a.png.exe", SmallEdition.picture), ("png", SmallEdition.picture),
        ("a.zip", Array("PK\u{3}\u{4}".utf8)), ("noending", page),
    ]

    @Test(arguments: unlisted)
    func `what is on no list is refused by its name`(name: String, bytes: [UInt8]) async throws {
        try await refused(name, bytes, .notTaken)
    }

    private static let disguised: [(String, [UInt8])] = [
        ("a.png", page), ("a.pdf", page), ("a.txt", page), ("a.csv", Array(" \n<!DOCTYPE html>".utf8)),
        ("a.txt", Array("plain\0".utf8)), ("a.txt", [UInt8](repeating: 0x41, count: 5_000) + [1]),
        ("a.mp4", Array("%PDF-1.7".utf8)), ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0]),
        ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0, 0]), ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF]),
        ("a.png", Array(SmallEdition.picture.dropLast(12))), ("a.webp", Array("RIFF\u{1}\0\0\0WEBP".utf8)),
        // A picture with a page before it.
        ("a.png", page + SmallEdition.picture),
    ]

    @Test(arguments: disguised)
    func `what is not what its name says is refused`(name: String, bytes: [UInt8]) async throws {
        try await refused(name, bytes, .otherContent)
    }

    @Test func `what is empty, too large or has an odd name is refused`() async throws {
        try await refused("a.png", [], .none)
        try await refused("", SmallEdition.picture, .none)
        try await refused(
            String(repeating: "a", count: 200) + ".png", SmallEdition.picture, .badName)
        try await refused("a\u{1}.png", SmallEdition.picture, .badName)
        try await refused("a.txt", [UInt8](repeating: 0x41, count: 100_001), .tooLarge(max: 100_000))
    }

    @Test(arguments: ["../../etc/passwd.txt", "..\\..\\a.txt", "/etc/a.txt", "C:\\a.txt", "~/a.txt"])
    func `a name is never a way`(name: String) async throws {
        let north = try await Sender(try await Sender.house())
        #expect(await north.put(name, Array("a".utf8)).status == .seeOther)
        let kept = try #require(try north.draft().file?.words)
        #expect(!kept.contains("/") && !kept.contains("\\"))
        let listed = try north.house.site.stores.uploads.all()
        #expect(listed == [FileStore.name(of: Array("a".utf8))])
        let told = await north.browser.get(north.page + "/evidence/list").header("Content-Disposition")
        #expect(told?.contains("filename=\"\(kept)\"") == true)
    }

    @Test func `a picture that would fill the memory is refused by its head`() async throws {
        var bomb = SmallEdition.picture
        bomb.replaceSubrange(16..<24, with: [0, 1, 0, 0, 0, 1, 0, 0])
        try await refused("a.png", bomb, .tooManyPixels)
    }

    @Test func `what breaks off in a form is as if it had never begun`() async throws {
        let north = try await Sender(try await Sender.house())
        for bytes in [[], SmallEdition.picture] {
            let answer = await north.put("a.png", bytes, isBroken: true)
            #expect(answer.status == .unprocessable)
            #expect(answer.text.contains(EnglishPages().fileFault(.broken)))
        }
        #expect(try north.left() == (0, 0))
        #expect(try north.draft().digest == nil)
    }

    @Test func `more than an entry or an agency may bring is refused, and what is there stays`() async throws
    {
        let house = try await Sender.house()
        let north = try await Sender(house)
        func large(_ seed: UInt8) -> [UInt8] { [UInt8](repeating: 0x41 + seed, count: 90_000) }
        #expect(await north.put("a.txt", large(0)).status == .seeOther)
        #expect(await north.put("b.txt", large(1), beside: "").status == .seeOther)
        let third = await north.put("c.txt", large(2), beside: "")
        #expect(third.status == .tooLarge)
        #expect(third.text.contains(EnglishPages().fileFault(.entryFull(max: 200_000))))
        // In the place of one there is room.
        #expect(await north.put("c.txt", large(2)).status == .seeOther)
        #expect(try north.left() == (2, 0))
    }

    @Test func `a disk without room is said, and nothing is left on it`() async throws {
        var rules = UploadRules.small
        rules.freeBytes = 1 << 60
        let north = try await Sender(try await Sender.house(rules: rules))
        let answer = await north.put("a.png", SmallEdition.picture)
        #expect(answer.status == .noSpace)
        #expect(answer.text.contains("The server has no room for the file just now."))
        #expect(try north.left() == (0, 0))
    }

    @Test func `odd forms are refused and break nothing`() async throws {
        let north = try await Sender(try await Sender.house())
        let type = ["content-type": "multipart/form-data; boundary=edge"]
        let token =
            "--edge\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(north.browser.token ?? "")\r\n"
        for body in [
            "", "--edge", "--edge--", "--edge\r\n", "--edge\r\n\r\n", "--edge\r\n\r\n\r\n--edge--", "nothing",
            token + "--edge--", token + "--edge\r\nContent-Disposition: form-data; name=\"do\"\r\n\r\n",
            token + "--edge\r\nContent-Disposition: form-data; filename=\"a.png\"\r\n\r\nx\r\n--edge--",
            String(repeating: "a", count: 70_000),
        ] {
            let answer = await north.browser.ask(
                .post, north.page + "/evidence", headers: type, stream: BodyStream([Array(body.utf8)]))
            #expect([.badRequest, .forbidden, .unprocessable].contains(answer.status), "\(body.prefix(40))")
        }
        #expect(try north.left() == (0, 0))
    }

    private func refused(_ name: String, _ bytes: [UInt8], _ fault: FileFaultWord) async throws {
        let north = try await Sender(try await Sender.house())
        let answer = await north.put(name, bytes)
        #expect(answer.status == FileRefused(fault).status)
        #expect(answer.text.contains(EnglishPages().fileFault(fault)), "\(name)")
        #expect(try north.left() == (0, 0))
        #expect(try north.draft().digest == nil)
    }
}
