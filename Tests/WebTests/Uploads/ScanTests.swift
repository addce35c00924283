import Jury
import Records
import Synchronization
import Testing

@testable import Web

/// A scanner that finds a virus in what says that it has one, and that is sometimes not there.
@Suite struct ScanTests {
    /// What a scanner is there for. A class, because the site and the test hold the same.
    private final class Scanner: Sendable {
        private let there = Mutex(true)

        func set(_ isThere: Bool) { there.withLock { $0 = isThere } }

        func scan(_ part: FileStore.Part) -> VirusScan {
            guard there.withLock({ $0 }), let bytes = try? part.bytes(from: 0, count: 99) else {
                return .unknown
            }
            return String(decoding: bytes, as: UTF8.self).contains("evil") ? .found("Eicar-Test") : .clean
        }
    }

    private func house() async throws -> (House, Scanner) {
        let scanner = Scanner()
        return (try await Sender.house(scan: { scanner.scan($0) }), scanner)
    }

    @Test func `a file with a virus is refused in words, and is gone`() async throws {
        let (house, _) = try await house()
        let north = try await Sender(house)
        let answer = await north.put("a.txt", Array("evil".utf8))
        #expect(answer.status == .unprocessable)
        #expect(answer.text.contains("The virus scanner found Eicar-Test in the file. It was not kept."))
        #expect(try north.left() == (0, 0))
        #expect(await north.put("a.txt", Array("good".utf8)).status == .seeOther)
        #expect(house.drafts.holdings(of: "north").map(\.scan) == [.clean])
    }

    @Test func `where nobody can be asked it waits, is said to wait, and is looked through later`()
        async throws
    {
        let (house, scanner) = try await house()
        let (north, olga) = (try await Sender(house), try Browser(house, "olga"))
        scanner.set(false)
        #expect(await north.put("a.txt", Array("good".utf8)).status == .seeOther)
        #expect(await north.put("b.txt", Array("evil".utf8), beside: "").status == .seeOther)
        #expect(await north.browser.get(north.page).text.contains("not yet looked through for viruses"))
        #expect(await north.browser.post(north.page, [("do", "hand-in")]).status == .seeOther)
        let good = FileStore.name(of: Array("good".utf8))
        #expect(house.site.part(of: good, beside: north.entry) == nil)
        let told = "2 files were not yet looked through for viruses; jurors do not see them."
        #expect(await olga.get("/files").text.contains(told))
        #expect(await olga.post("/files").status == .seeOther)
        #expect(await olga.get("/files").text.contains(told))
        scanner.set(true)
        #expect(await olga.post("/files").status == .seeOther)
        #expect(await !olga.get("/files").text.contains("not yet looked through"))
        #expect(house.site.part(of: good, beside: north.entry) != nil)
        #expect(house.site.part(of: FileStore.name(of: Array("evil".utf8)), beside: north.entry) == nil)
        #expect(try north.left() == (1, 0))
    }

    /// A house whose edition has what the agency hands in: "good", beside its evidence.
    private func houseThatKnows(
        _ name: String, visible: String = "jury"
    ) async throws -> (house: House, scanner: Scanner, north: Sender) {
        let stove = Sender.stove.replacing(
            "\"kind\": \"admin-register\"",
            with: "\"kind\": \"admin-register\", \"visible\": \"\(visible)\"")
        let digest = FileStore.name(of: Array("good".utf8))
        let whole = stove.replacing("\"id\": \"stove\"", with: "\"id\": \"stove-of-north\"").replacing(
            "\"note\": \"Kept by hand.\"", with: "\"file\": \"\(name)\", \"digest\": \"\(digest)\"")
        let edition = (SmallEdition.files["edition.yaml"] ?? "")
            .replacing("[heart.json]", with: "[heart.json, stove.json]")
        let scanner = Scanner()
        let house = try await Sender.house(
            files: ["edition.yaml": edition, "stove.json": whole], scan: { scanner.scan($0) })
        let north = try await Sender(house, stove: stove)
        scanner.set(false)
        _ = await north.put(name, Array("good".utf8))
        _ = await north.browser.post(north.page, [("do", "hand-in")])
        return (house, scanner, north)
    }

    @Test func `before an entry with which a chair is in conflict she sees no file and no count`()
        async throws
    {
        let (house, _, north) = try await houseThatKnows("secret-plan.txt")
        let carl = try Browser(house, "carl")
        #expect(await carl.get("/files").text.contains("secret-plan.txt"))
        try await house.take(
            Acts.StateConflict(juror: "carl", entry: north.entry, tie: .client, treatment: .block), by: "olga"
        )
        let page = await carl.get("/files").text
        #expect(!page.contains("secret-plan") && !page.contains("not yet looked through"))
    }

    @Test func `who decides about claims opens what only the organiser may see, once it is looked through`()
        async throws
    {
        let (house, scanner, north) = try await houseThatKnows("a.txt", visible: "organiser")
        let (olga, path) = (try Browser(house, "olga"), "/files/\(house.name(north.entry))/1")
        #expect(await olga.get(path).status == .notFound)
        #expect(await !olga.get("/files").text.contains(path))
        scanner.set(true)
        _ = await olga.post("/files")
        #expect(await olga.get("/files").text.contains("href=\"\(path)\""))
        let answer = await olga.get(path)
        #expect(await answer.bytes() == Array("good".utf8))
        #expect(answer.header("Content-Security-Policy")?.hasPrefix("sandbox") == true)
        // Who judges as well opens what jurors open.
        try await house.take(Acts.Appoint(person: "carl", roles: [.chair, .juror]), by: "olga")
        #expect(try await Browser(house, "carl").get(path).status == .notFound)
        #expect(try await Browser(house, "ada").get(path).status == .notFound)
    }
}
