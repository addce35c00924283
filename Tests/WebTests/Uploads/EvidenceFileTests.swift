import Jury
import Records
import RecordsTestSupport
import Testing

@testable import Web

/// A file beside an agency's evidence, from a plain form to the jurors.
@Suite struct EvidenceFileTests {
    @Test(arguments: [1, 7, 60, 1_000_000])
    func `a file is put beside its evidence, in pieces of any length`(pieces: Int) async throws {
        let north = try await Sender(try await Sender.house())
        let answer = await north.put("list.png", SmallEdition.picture, pieces: pieces)
        #expect(answer.status == .seeOther)
        let evidence = try north.draft()
        #expect(evidence.file?.words == "list.png")
        #expect(evidence.digest == FileStore.name(of: SmallEdition.picture).text)
        let page = await north.browser.get(north.page).text
        #expect(page.contains("list.png") && page.contains("Image, 1\u{A0}kB · Who may see it: the jury"))
        let file = await north.browser.get(north.page + "/evidence/list")
        #expect(await file.bytes() == SmallEdition.picture)
        #expect(file.header("Content-Type") == "image/png")
        #expect(file.header("Content-Security-Policy") == "sandbox; default-src 'none'")
        #expect(try north.left() == (1, 0))
    }

    @Test func `one that backs nothing yet makes a piece of evidence of its own`() async throws {
        let north = try await Sender(try await Sender.house())
        #expect(await north.put("table.csv", Array("a,b\n1,2\n".utf8), beside: "").status == .seeOther)
        let page = await north.browser.get(north.page)
        #expect(page.text.contains("table.csv: <a href=\"\(north.page)/evidence/evidence-2\""))
    }

    @Test func `it is told before what is taken and how much`() async throws {
        let north = try await Sender(try await Sender.house())
        let page = await north.browser.get(north.page).text
        #expect(page.contains("at most 100\u{A0}kB a file and 200\u{A0}kB for the entry"))
        #expect(page.contains("enctype=\"multipart/form-data\""))
    }

    @Test func `the same file is kept once, and goes when nobody needs it any more`() async throws {
        let house = try await Sender.house()
        let (north, south) = (try await Sender(house), try await Sender(house, "south"))
        for sender in [north, south] { _ = await sender.put("a.png", SmallEdition.picture) }
        _ = await north.put("b.png", SmallEdition.picture, beside: "")
        #expect(try north.left() == (1, 0))
        let remove = { (sender: Sender, evidence: String) in
            await sender.browser.post(sender.page + "/evidence", [("do", "remove"), ("evidence", evidence)])
        }
        #expect(await remove(north, "list").status == .seeOther)
        #expect(await north.browser.get(north.page + "/evidence/list").status == .notFound)
        #expect(await north.browser.get(north.page + "/evidence/evidence-2").status == .ok)
        _ = await remove(north, "evidence-2")
        #expect(try north.left() == (1, 0))
        #expect(await south.browser.get(south.page + "/evidence/list").status == .ok)
        _ = await south.browser.post(south.page, [("do", "remove")])
        #expect(try north.left() == (0, 0))
    }

    @Test func `another file in its place takes its place`() async throws {
        let north = try await Sender(try await Sender.house())
        _ = await north.put("a.png", SmallEdition.picture)
        _ = await north.put("b.csv", Array("a,b\n".utf8))
        #expect(try north.draft().file?.words == "b.csv")
        #expect(try north.left() == (1, 0))
    }

    @Test func `what was handed in stays as it was, whatever the draft does`() async throws {
        let north = try await Sender(try await Sender.house())
        _ = await north.put("a.png", SmallEdition.picture)
        #expect(await north.browser.post(north.page, [("do", "hand-in")]).status == .seeOther)
        _ = await north.browser.post(north.page + "/evidence", [("do", "remove"), ("evidence", "list")])
        #expect(try north.left() == (1, 0))
        let file = FileStore.name(of: SmallEdition.picture)
        #expect(north.house.drafts.holding(file, of: "north")?.entries == [north.entry])
        #expect(north.house.site.part(of: file, beside: north.entry)?.size == SmallEdition.picture.count)
    }

    @Test(arguments: [Holding.Scan.none, .clean, .waiting])
    func `jurors get it where its entry was handed in with it and it was looked through`(
        scan: Holding.Scan
    ) async throws {
        let house = try await House(enclosures: [])
        let ada = try Browser(house, "ada")
        let path = "/rounds/first/entries/\(house.name("roof"))/files/1"
        let store = house.site.stores.uploads
        let folder = try Folder()
        try FileStore(folder: folder.path).keep(SmallEdition.picture)
        let file = FileStore.name(of: SmallEdition.picture)
        try store.take("\(folder.path)/\(file.text.prefix(2))/\(file.text)", named: file)
        #expect(await ada.get(path).status == .notFound)
        let size = SmallEdition.picture.count
        house.drafts.keep(Holding(file, of: "north", bytes: size, scan: scan))
        #expect(await ada.get(path).status == .notFound)
        house.drafts.keep(Holding(file, of: "north", bytes: size, scan: scan, entries: ["roof"]))
        let answer = await ada.get(path)
        #expect(answer.status == (scan == .waiting ? .notFound : .ok))
        if scan != .waiting { #expect(await answer.bytes() == SmallEdition.picture) }
    }

    @Test func `another agency's file is not there, also for who knows its digest`() async throws {
        let house = try await Sender.house()
        let (north, south) = (try await Sender(house), try await Sender(house, "south"))
        _ = await north.put("a.png", SmallEdition.picture)
        // South's entry names the same bytes, and has not brought them.
        let text = SmallEdition.entry("oven", "health")
        _ = try house.drafts.save(Array(text.utf8), of: "oven", by: "south", expecting: 0, at: 0)
        let nothing = await south.browser.get("/my-entries/nothing/evidence/list").whole
        for path in ["/my-entries/oven/evidence/list", north.page + "/evidence/list"] {
            #expect(await south.browser.get(path).whole == nothing, "\(path)")
        }
        #expect(await south.browser.get("/my-entries/oven").text.contains("but not here"))
        let other = await south.put("a.png", SmallEdition.picture, at: north.page).whole
        #expect(await other == south.put("a.png", SmallEdition.picture, at: "/my-entries/nothing").whole)
        let file = FileStore.name(of: SmallEdition.picture)
        try house.site.stores.enclosures.remove(file)
        _ = await south.browser.post("/my-entries/oven", [("do", "hand-in")])
        #expect(house.site.part(of: file, beside: "oven") == nil)
    }

    @Test func `a form without its token changes nothing`() async throws {
        let north = try await Sender(try await Sender.house())
        let body = "--e\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n"
        let answer = await north.browser.ask(
            .post, north.page + "/evidence", headers: ["content-type": "multipart/form-data; boundary=e"],
            stream: BodyStream([Array(body.utf8) + SmallEdition.picture + Array("\r\n--e--\r\n".utf8)]))
        #expect(answer.status == .forbidden)
        #expect(try north.left() == (0, 0))
    }
}
