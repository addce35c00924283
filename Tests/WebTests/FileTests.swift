import Jury
import Records
import RecordsTestSupport
import Testing

@testable import Web

/// What lies beside an entry, as a juror's browser gets it.
@Suite struct FileTests {
    /// A film that says that it is 65 seconds long, with its header behind its pictures.
    private static let film: [UInt8] = {
        func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
            let size = content.count + 8
            return [UInt8(size >> 24), UInt8(size >> 16 & 255), UInt8(size >> 8 & 255), UInt8(size & 255)]
                + Array(name.utf8) + content
        }
        let header = [UInt8](repeating: 0, count: 12) + [0, 0, 3, 0xE8] + [0, 0, 0xFD, 0xE8]
        let pictures = (0..<300_000).map { UInt8($0 % 251) }
        return box("ftyp", Array("isom0000".utf8)) + box("mdat", pictures) + box("moov", box("mvhd", header))
    }()

    private static func house(_ bytes: [UInt8], named name: String) async throws -> (Browser, String) {
        let entry = SmallEdition.entry("roof", "towns")
            .replacing("list.png", with: name)
            .replacing(FileStore.name(of: SmallEdition.picture).text, with: FileStore.name(of: bytes).text)
        let house = try await House(files: ["roof.json": entry], enclosures: [bytes])
        return (try Browser(house, "ada"), "/rounds/first/entries/\(house.name("roof"))")
    }

    @Test func `a file has its type, runs nothing, and is kept by nobody else`() async throws {
        let house = try await House()
        let answer = try await Browser(house, "ada").get(
            "/rounds/first/entries/\(house.name("roof"))/files/1")
        #expect(answer.status == .ok)
        #expect(await answer.bytes() == SmallEdition.picture)
        let told = [
            "Content-Type": "image/png", "Content-Length": "\(SmallEdition.picture.count)",
            "Content-Disposition": "inline; filename=\"list.png\"; filename*=UTF-8''list.png",
            "Content-Security-Policy": "sandbox; default-src 'none'", "X-Content-Type-Options": "nosniff",
            "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "private, no-cache",
            "Accept-Ranges": "bytes",
        ]
        for (name, value) in told { #expect(answer.header(name) == value, "\(name)") }
    }

    @Test(arguments: [
        ("bytes=0-9", 0..<10), ("bytes=299990-", 299_990..<film.count),
        ("bytes=-4", film.count - 4..<film.count),
        ("bytes=5-9999999999", 5..<film.count), ("bytes=0-0", 0..<1),
    ])
    func `a part of a film is that part`(range: String, bytes: Range<Int>) async throws {
        let (ada, seat) = try await Self.house(Self.film, named: "film.mp4")
        let answer = await ada.get(seat + "/files/1", ["range": range])
        #expect(answer.status == .partial)
        #expect(
            answer.header("Content-Range")
                == "bytes \(bytes.lowerBound)-\(bytes.upperBound - 1)/\(Self.film.count)")
        #expect(answer.header("Content-Length") == "\(bytes.count)")
        #expect(await answer.bytes() == Array(Self.film[bytes]))
    }

    @Test(arguments: [
        "bytes=a-b", "bytes=9-5", "bytes=0-1,5-6", "lines=0-1", "bytes=", "bytes=-", "bytes=1-2-3",
        "bytes=99999999999999999999-", "bytes=+1-2",
    ])
    func `what cannot be read as a part gets all of it`(range: String) async throws {
        let (ada, seat) = try await Self.house(Self.film, named: "film.mp4")
        let answer = await ada.get(seat + "/files/1", ["range": range])
        #expect(answer.status == .ok)
        #expect(await answer.bytes() == Self.film)
    }

    @Test(arguments: ["bytes=400000-", "bytes=-0"]) func `a part behind the end is refused`(range: String)
        async throws
    {
        let (ada, seat) = try await Self.house(Self.film, named: "film.mp4")
        let answer = await ada.get(seat + "/files/1", ["range": range])
        #expect(answer.status == .badRange)
        #expect(answer.header("Content-Range") == "bytes */\(Self.film.count)")
        #expect(await answer.bytes() == [])
    }

    @Test func `who has it is told so, and who has another gets all of it`() async throws {
        let (ada, seat) = try await Self.house(Self.film, named: "film.mp4")
        let tag = try #require(await ada.get(seat + "/files/1").header("ETag"))
        let kept = await ada.get(seat + "/files/1", ["if-none-match": tag])
        #expect(kept.status == .notModified)
        #expect(await kept.bytes() == [])
        let same = await ada.get(seat + "/files/1", ["range": "bytes=0-9", "if-range": tag])
        #expect(same.status == .partial)
        let other = await ada.get(seat + "/files/1", ["range": "bytes=0-9", "if-range": "\"other\""])
        #expect(other.status == .ok)
    }

    @Test func `a film opens in the page with its length and size, and is not fetched before`() async throws {
        let (ada, seat) = try await Self.house(Self.film, named: "film.mp4")
        let page = await ada.get(seat).text
        #expect(page.contains("<video controls preload=\"none\" src=\"\(seat)/files/1\""))
        #expect(page.contains("Film, 1:05 long, 300\u{A0}kB"))
        #expect(await !ada.get("/entries/pack").text.contains("<video"))
    }

    @Test(arguments: [
        ("page.html", "<html><script>alert(1)</script>"), ("page.svg", "<svg onload='alert(1)'/>"),
        ("page.png", "<html>"), ("page.pdf", "<html>%PDF-"), ("film.mp4", "%PDF-1.7"), ("png", "x"),
        ("page.txt", "\u{1}"), (".png", "\u{89}PNG"),
    ])
    func `what is not what its name says is not there`(name: String, content: String) async throws {
        let (ada, seat) = try await Self.house(Array(content.utf8), named: name)
        #expect(await ada.get(seat + "/files/1").status == .notFound)
        let page = await ada.get(seat)
        #expect(page.status == .ok && !page.text.contains("<figure"))
    }

    @Test func `a table is saved and not opened`() async throws {
        let (ada, seat) = try await Self.house(Array("a,b\n1,2\n".utf8), named: "häuser ;x.csv")
        let answer = await ada.get(seat + "/files/1")
        #expect(answer.header("Content-Type") == "text/csv; charset=utf-8")
        let told = try #require(answer.header("Content-Disposition"))
        #expect(told.hasPrefix("attachment; filename=\"h_user_;x.csv\"; filename*=UTF-8''h%C3%A4user%20"))
        #expect(told.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    }

    @Test func `a film that is cut off or lies about itself has no length`() throws {
        let folder = try Folder()
        let store = FileStore(folder: folder.path)
        for count in [0, 4, 20, 300_020, Self.film.count - 1] {
            let name = try store.keep(Array(Self.film.prefix(count)))
            #expect(FilmLength.seconds(of: try #require(store.part(of: name))) == nil, "\(count)")
        }
        let name = try store.keep(Self.film)
        #expect(FilmLength.seconds(of: try #require(store.part(of: name))) == 65)
    }
}
