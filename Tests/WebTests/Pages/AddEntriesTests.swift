import Intake
import Jury
import Records
import Testing

@testable import Web

/// Entries that come in by many files at once.
@Suite struct AddEntriesTests {
    /// What a browser sends of a form with files.
    private func send(
        _ files: [(String, String)], _ fields: [(String, String)] = [("do", "look")], _ house: House,
        as person: Identifier<Person> = "olga"
    ) async throws -> Answer {
        let browser = try Browser(house, person)
        var body = ""
        for (name, value) in fields + [("token", browser.token ?? "")] {
            body += "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        for (name, text) in files {
            body += """
                --edge\r\nContent-Disposition: form-data; name="files"; filename="\(name)"\r\n\
                Content-Type: text/xml\r\n\r\n\(text)\r\n
                """
        }
        let headers = ["content-type": "multipart/form-data; boundary=edge"]
        return await browser.ask(
            .post, "/entries/add", body: Array((body + "--edge--\r\n").utf8), headers: headers)
    }

    /// The fields of the form that takes what was looked through.
    private func carried(_ answer: Answer) -> [(String, String)] {
        answer.text.matches(of: /name="(name|bytes|seal)" value="([^"]*)"/).map {
            (String($0.output.1), String($0.output.2))
        } + [("do", "take")]
    }

    private func size(_ house: House) async -> Int { await house.room.journal.checkpoint.checkpoint.size }

    @Test func `files are looked through first and then taken, and nothing is written in between`()
        async throws
    {
        let house = try await House(isMarked: false)
        let before = await size(house)
        let files = [
            ("far/away/lake.json", SmallEdition.entry("lake", "towns")),
            ("river.json", SmallEdition.entry("river", "health")),
        ]
        let looked = try await send(files, [("do", "look")], house)
        #expect(looked.status == .ok)
        #expect(looked.text.contains("The lake (invented)") && looked.text.contains("Take 2 entries"))
        #expect(await size(house) == before)
        let taken = try await send([], carried(looked), house)
        #expect(taken.header("Location") == "/entries/add?taken=2&done=written", "\(taken.text)")
        let entries = try await house.room.look(\.entries)
        #expect(entries["lake"]?.category == "towns" && entries["river"]?.category == "health")
        let list = try await house.room.look(\.files)
        let kept = try EditionFiles(list, in: house.site.stores.files, house.people)
        #expect(try kept.bytes("entries/lake.json") == Array(files[0].1.utf8))
        let edition = try #require(EditionReader.read(try kept.bytes("edition.yaml") ?? []).edition)
        #expect(edition.categories.map(\.entries.last) == ["entries/lake.json", "entries/river.json"])
        let again = try await send(files, [("do", "look")], house)
        #expect(again.status == .unprocessable, "they are there already")
    }

    @Test func `a file that is wrong is told and left out, and the others come in`() async throws {
        let house = try await House(isMarked: false)
        let files = [
            ("bad.json", "{\"format\": \"palmares-entry/1\", \"id\": \"bad\",\n \"titel\": \"x\"}"),
            ("lake.json", SmallEdition.entry("lake", "towns")),
            ("lake2.json", SmallEdition.entry("lake", "towns")),
            ("nowhere.json", SmallEdition.entry("nowhere", "moons")), ("notes.txt", "Hello"),
        ]
        let answer = try await send(files, [("do", "look")], house)
        for part in [
            "<code>bad.json:2:2</code>", "The same entry is in lake.json.", "There is no category moons.",
            "notes.txt", "Take 1 entry",
        ] { #expect(answer.text.contains(part), "\(part)") }
    }

    @Test func `one campaign in two categories is noticed, and so is what looks the same`() async throws {
        let house = try await House(isMarked: false)
        let twin = SmallEdition.entry("roof-again", "health").replacing("The roof-again", with: "The roof")
        let same = SmallEdition.entry("roof-two", "towns").replacing("The roof-two", with: "The roof")
        let answer = try await send([("a.json", twin), ("b.json", same)], [("do", "look")], house)
        #expect(answer.text.contains("The same campaign is in Towns as well."))
        #expect(answer.text.contains("It may be the same entry as roof."))
    }

    @Test func `a new version takes the place of the one before until its round was open`() async throws {
        let house = try await House(isMarked: false)
        let text = SmallEdition.entry("heart", "health").replacing("An invented", with: "A wholly invented")
        let looked = try await send([("heart.json", text)], [("do", "look")], house)
        #expect(looked.text.contains("a new version"))
        #expect(try await send([], carried(looked), house).status == .seeOther)
        let judged = SmallEdition.entry("roof", "towns").replacing("An invented", with: "A wholly invented")
        let late = try await send([("roof.json", judged)], [("do", "look")], house)
        #expect(late.status == .unprocessable)
        #expect(late.text.contains("Its round was open"))
    }

    @Test func `what was looked through before something changed is looked through again`() async throws {
        let house = try await House(isMarked: false)
        let looked = try await send(
            [("lake.json", SmallEdition.entry("lake", "towns"))], [("do", "look")], house)
        let other = try await send(
            [("sea.json", SmallEdition.entry("sea", "towns"))], [("do", "look")], house)
        _ = try await send([], carried(other), house)
        let late = try await send([], carried(looked), house)
        #expect(late.status == .conflict)
        #expect(try await house.room.look { $0.entries["lake"] } == nil)
    }

    @Test func `each row of a list is an entry, and a faulty one is told with its line`() async throws {
        let house = try await House(isMarked: false)
        let csv = "title,category,agency\nThe lake (invented),towns,Nord\n,towns,\nThe sea,moons,\n"
        let looked = try await send([("list.csv", csv)], [("do", "look")], house)
        for part in [
            "<code>list.csv:3:1</code>", "list.csv:2", "There is no category moons.", "Take 1 entry",
        ] {
            #expect(looked.text.contains(part), "\(part)")
        }
        #expect(try await send([], carried(looked), house).status == .seeOther)
        #expect(try await house.room.look { $0.entries["the-lake-invented"]?.category } == "towns")
    }

    @Test func `a form with files is read as it was sent`() throws {
        let body = """
            --x\r\nContent-Disposition: form-data; name="do"\r\n\r\nlook\r\n--x\r\n\
            Content-Disposition: form-data; name="files"; filename="C:\\\\a\\\\b.xml"\r\n\r\none\r\n--y\r\n\r\n--x\r\n\
            Content-Disposition: form-data; name="files"; filename=""\r\n\r\n\r\n--x--\r\n
            """
        let form = try #require(Multipart(Array(body.utf8), type: "multipart/form-data; boundary=\"x\""))
        #expect(form.form == Form([("do", "look")]))
        #expect(form.files.map(\.name) == ["b.xml"])
        #expect(form.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["one\r\n--y\r\n"])
        for broken in ["", "--x", "--x\r\n", "--x\r\n\r\n--x--", "x--"] {
            #expect(
                Multipart(Array(broken.utf8), type: "multipart/form-data; boundary=x") == nil, "\(broken)")
        }
    }

    @Test func `who organises may send more at once than others, and there alone`() async throws {
        let house = try await House()
        for (person, path, most): (Identifier<Person>, String, Int) in [
            ("olga", "/entries/add", 16 << 20), ("carl", "/entries/add", 256 << 10),
            ("olga", "/set-up", 256 << 10), ("ada", "/entries/add", 256 << 10),
        ] {
            let session = try #require(try Browser(house, person).session)
            let headers = ["cookie": "\(Cookie.session)=\(session.text)"]
            #expect(await house.site.bodyBytesMax(path, headers) == most, "\(person) \(path)")
        }
        #expect(await house.site.bodyBytesMax("/entries/add", [:]) == 256 << 10)
    }
}
