import Jury
import Records
import Testing

@testable import Web

/// An agency at a site, with an entry that it is writing; what it sends beside it.
struct Sender {
    let house: House
    let browser: Browser
    let entry: Identifier<Entry>

    /// With the stove, which names no file.
    init(_ house: House, _ agency: Identifier<Person> = "north", stove: String = Self.stove) async throws {
        self.house = house
        browser = try Browser(house, agency)
        entry = Identifier("stove-of-\(agency)")
        _ = try house.drafts.save(
            Array(stove.replacing("\"id\": \"stove\"", with: "\"id\": \"\(entry)\"").utf8), of: entry,
            by: agency, expecting: 0, at: house.clock.now)
    }

    /// Without the file that the small edition's entries name.
    static var stove: String {
        let digest = FileStore.name(of: SmallEdition.picture).text
        return SmallEdition.entry("stove", "health").replacing(
            "\"file\": \"list.png\", \"digest\": \"\(digest)\"", with: "\"note\": \"Kept by hand.\"")
    }

    /// A house with two agencies and a call.
    static func house(
        rules: UploadRules = .small, files: [String: String] = [:],
        scan: (@Sendable (FileStore.Part) async -> VirusScan)? = nil
    ) async throws -> House {
        let house = try await House(files: files, rules: rules, scan: scan)
        try await house.take(Acts.Appoint(person: "south", roles: [.agency]), by: "olga")
        try await house.take(Acts.Call(until: house.clock.now + 3_600_000), by: "olga")
        return house
    }

    var page: String { "/my-entries/\(entry)" }

    /// As a form sends it, in pieces of some bytes.
    func put(
        _ name: String, _ bytes: [UInt8], beside evidence: String = "list", pieces: Int = 1_000,
        isBroken: Bool = false, at page: String? = nil
    ) async -> Answer {
        let fields = [("token", browser.token ?? ""), ("evidence", evidence), ("do", "put")].map {
            "--edge\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n"
        }
        let head =
            fields.joined()
            + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
            + "Content-Type: text/html\r\n\r\n"
        let body = Array(head.utf8) + bytes + (isBroken ? [] : Array("\r\n--edge--\r\n".utf8))
        let parts = stride(from: 0, to: body.count, by: pieces).map {
            Array(body[$0..<min(body.count, $0 + pieces)])
        }
        return await browser.ask(
            .post, (page ?? self.page) + "/evidence",
            headers: ["content-type": "multipart/form-data; boundary=edge"],
            stream: BodyStream(parts, isBroken: isBroken))
    }

    /// What is left of uploads on the disk.
    func left() throws -> (kept: Int, arriving: Int) {
        (try house.site.stores.uploads.all().count, try house.site.stores.arrivals.all().count)
    }

    func draft() throws -> Evidence {
        let mine = try #require(
            house.drafts.draft(of: entry).flatMap { MyEntry(entry, $0, nil, bytes: nil) })
        return try #require(mine.entry.evidence.first { $0.id == "list" })
    }
}
