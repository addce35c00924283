import Intake
import Jury
import Records
import Testing

@testable import Web

/// An agency's entries, from the draft to the record.
@Suite struct MyEntriesTests {
    private let hour = 3_600_000

    private func house(_ files: [String: String] = [:]) async throws -> House {
        let house = try await House(files: files)
        try await house.take(Acts.Appoint(person: "south", roles: [.agency]), by: "olga")
        // A category that nobody has judged.
        try await house.take(Acts.Call(until: house.clock.now + hour), by: "olga")
        return house
    }

    /// As a browser sends a file.
    private func upload(_ browser: Browser, _ name: String, _ text: String) async -> Answer {
        let parts = [("token", nil, browser.token ?? ""), ("do", nil, "read"), ("file", name, text)]
        let body =
            parts.map { field, file, value in
                let named = file.map { "; filename=\"\($0)\"" } ?? ""
                return
                    "--edge\r\nContent-Disposition: form-data; name=\"\(field)\"\(named)\r\n\r\n\(value)\r\n"
            }.joined() + "--edge--\r\n"
        return await browser.ask(
            .post, "/my-entries", body: Array(body.utf8),
            headers: ["content-type": "multipart/form-data; boundary=edge"])
    }

    private func page(_ answer: Answer) throws -> String { try #require(answer.header("Location")) }

    @Test func `what an organiser entered for an agency from XML is among the agency's`() async throws {
        let house = try await house()
        let json = SmallEdition.entry("heart", "health")
        let entry = try #require(EntryReader.read(Array(json.utf8), as: .json).entry)
        let file = try house.site.stores.files.keep(EntryReader.write(entry, as: .xml))
        try await house.take(
            Acts.Enter(entry: "heart", category: "health", file: file, agency: "north"), by: "olga")
        let north = try Browser(house, "north")
        #expect(await north.get("/my-entries").text.contains("The heart (invented)"))
        #expect(await north.get("/my-entries/heart").text.contains("Homes that are warm"))
        let south = try Browser(house, "south")
        #expect(await !south.get("/my-entries").text.contains("The heart (invented)"))
    }

    @Test func `an entry is begun, read in and handed in, and stands in the record`() async throws {
        let house = try await house()
        let north = try Browser(house, "north")
        let begun = await north.post(
            "/my-entries", [("do", "begin"), ("title", "Warm homes (invented)"), ("category", "health")])
        let place = try page(begun)
        #expect(place.hasPrefix("/my-entries/warm-homes-invented-"))
        #expect(await north.get(place).text.contains("Warm homes (invented)"))
        // Without a claim and a summary it is no entry yet, or is; the page says what is missing.
        let sent = await upload(north, "stove.json", SmallEdition.entry("stove", "health"))
        let stove = try page(sent)
        #expect(stove.hasPrefix("/my-entries/stove-"))
        #expect(await north.post(stove, [("do", "hand-in")]).status == .seeOther)
        let id = Identifier<Entry>(String(try #require(stove.split(separator: "/").last)))
        let contestant = try #require(try await house.room.look { $0.entries[id] })
        #expect(contestant.agency == "north")
        #expect(contestant.category == "health")
        #expect(contestant.handedIn?.isLate == false)
        let bytes = try #require(try house.site.stores.files.bytes(of: contestant.file))
        #expect(EntryReader.read(bytes, as: .json).entry?.id == id)
        let receipt = await north.get(stove + "/files/receipt.json")
        #expect(receipt.status == .ok)
        #expect(house.post.letters.isEmpty)
    }

    @Test func `its page says what a strict juror would ask, in the command line's words`() async throws {
        let house = try await house()
        let north = try Browser(house, "north")
        let stove = try page(await upload(north, "a.json", SmallEdition.entry("stove", "health")))
        let text = await north.get(stove).text
        for sentence in [
            "Proved: a record is shown", "212 · Homes that are warm", "Noise: counts nothing by itself",
            "90000 · People who saw it", "How high marks can count today", "Results: at most 10 of 10",
            "What a strict juror would ask",
        ] { #expect(text.contains(sentence), "\(sentence)") }
        let other = try page(
            await north.post("/my-entries", [("do", "begin"), ("title", "Oven"), ("category", "health")]))
        let begun = await north.get(other).text
        #expect(
            begun.contains("What would raise it most") && begun.contains("Say what happened in real life"))
    }

    @Test func `it is looked at as a juror meets it, without anything that could be done`() async throws {
        let house = try await house()
        let (north, south) = (try Browser(house, "north"), try Browser(house, "south"))
        let entry = SmallEdition.entry("stove", "health", hidden: SmallEdition.hiddenClaim)
        let stove = try page(await upload(north, "a.json", entry))
        let preview = await north.get(stove + "/preview")
        #expect(preview.status == .ok)
        #expect(preview.text.contains("<div inert>") && preview.text.contains("Homes that are warm"))
        #expect(!preview.text.contains("7777"))
        #expect(await south.get(stove + "/preview").whole == south.get("/my-entries/nothing/preview").whole)
        let nowhere = SmallEdition.entry("oven", "nowhere")
        let lost = try page(await upload(north, "b.json", nowhere))
        #expect(await north.get(lost + "/preview").status == .notFound)
        #expect(await !north.get(lost).text.contains(lost + "/preview"))
    }

    @Test func `where jurors do not see whose it is, the preview does not show it either`() async throws {
        let named = SmallEdition.entry("stove", "health").replacing(
            "\"summary\"", with: "\"agency\": {\"name\": \"Northern Lights\"}, \"summary\"")
        for isBlind in [false, true] {
            let files = isBlind ? NamedEdition.north.files(isBlind: true) : [:]
            let house = try await house(files)
            let north = try Browser(house, "north")
            let stove = try page(await upload(north, "a.json", named))
            let preview = await north.get(stove + "/preview").text
            #expect(preview.contains("Northern Lights") != isBlind)
        }
    }

    @Test func `an agency that comes in is led to its entries`() async throws {
        let house = try await house()
        #expect(try page(await Browser(house, "north").get("/")) == "/my-entries")
    }

    @Test func `handing in twice is one line, and a change is another`() async throws {
        let house = try await house()
        let north = try Browser(house, "north")
        let stove = try page(await upload(north, "a.json", SmallEdition.entry("stove", "health")))
        let before = try await house.room.look { $0.length }
        for _ in 0..<3 { _ = await north.post(stove, [("do", "hand-in")]) }
        #expect(try await house.room.look { $0.length } == before + 1)
        let changed = SmallEdition.entry("stove", "health").replacing("212", with: "211")
        #expect(try page(await upload(north, "a.json", changed)) == stove)
        #expect(await north.get("/my-entries").text.contains("changed since"))
        _ = await north.post(stove, [("do", "hand-in")])
        #expect(try await house.room.look { $0.length } == before + 2)
    }

    @Test func `a file with faults says where they are and keeps nothing that is no entry`() async throws {
        let house = try await house()
        let north = try Browser(house, "north")
        let broken = await upload(north, "a.json", "{\"format\": \"palmares-entry/1\",\n \"id\": ")
        #expect(broken.status == .unprocessable)
        #expect(broken.text.contains("a.json:2:"))
        #expect(house.drafts.entryDrafts(of: "north") == [])
        #expect(await upload(north, "a.pdf", "%PDF").status == .unprocessable)
        // One that is an entry and has an error is kept, and not handed in.
        let faulty = SmallEdition.entry("stove", "health").replacing("[\"list\"]", with: "[\"nothing\"]")
        let stove = try page(await upload(north, "a.json", faulty))
        let refused = await north.post(stove, [("do", "hand-in")])
        #expect(refused.status == .unprocessable)
        #expect(try await house.room.look { $0.entries.values.allSatisfy { $0.handedIn == nil } })
    }

    @Test func `after the end nothing is taken, and the draft stays`() async throws {
        let house = try await house()
        let north = try Browser(house, "north")
        let stove = try page(await upload(north, "a.json", SmallEdition.entry("stove", "health")))
        house.clock.pass(hour)
        let late = await north.post(stove, [("do", "hand-in")])
        #expect(late.status == .unprocessable)
        // On the entry's own page.
        #expect(late.text.contains("The draft is kept; nothing of it was handed in."))
        #expect(late.text.contains("<h1>The stove (invented)</h1>"))
        #expect(house.drafts.entryDrafts(of: "north").count == 1)
        #expect(await north.get(stove).text.contains("were taken until"))
    }

    @Test func `in a category that was before the jury the page says so, and has no button`() async throws {
        let house = try await house()
        let north = try Browser(house, "north")
        let place = try page(await upload(north, "stove.json", SmallEdition.entry("stove", "towns")))
        let text = await north.get(place).text
        #expect(text.contains("Its round was open: what jurors saw does not change any more."))
        #expect(!text.contains("value=\"hand-in\""))
        // What is found leads to the field of the form, but for what is said of the whole.
        #expect(text.contains("<a href=\"\(place)/form#said.claim.2\">seen</a>"))
        #expect(text.contains("<th scope=\"row\">The entry</th>"))
    }

    @Test func `another agency's entries are not there, whatever she asks`() async throws {
        let house = try await house()
        let (north, south) = (try Browser(house, "north"), try Browser(house, "south"))
        let stove = try page(await upload(north, "a.json", SmallEdition.entry("stove", "health")))
        for isHandedIn in [false, true] {
            if isHandedIn { _ = await north.post(stove, [("do", "hand-in")]) }
            for path in [stove, stove + "/files/entry.json", stove + "/files/receipt.json"] {
                #expect(await south.get(path).whole == south.get("/my-entries/nothing").whole, "\(path)")
            }
            for verb in ["hand-in", "withdraw", "remove", "copy"] {
                let fields = [("do", verb), ("reason", "x"), ("category", "health")]
                let (theirs, none) = await (
                    south.post(stove, fields).whole, south.post("/my-entries/nothing", fields).whole
                )
                #expect(theirs == none, "\(verb)")
            }
        }
        // The same name in a file of hers is another entry.
        let own = try page(await upload(south, "a.json", SmallEdition.entry("stove", "health")))
        #expect(own != stove)
        #expect(await south.get("/my-entries").text.contains("/my-entries/stove-"))
    }

    @Test func `a mail confirms at once what was handed in`() async throws {
        let house = try await house()
        house.people.keep(PersonDetails(name: "North", address: "north@agency.example"), of: "north")
        let north = try Browser(house, "north")
        let stove = try page(await upload(north, "a.json", SmallEdition.entry("stove", "health")))
        _ = await north.post(stove, [("do", "hand-in")])
        let letter = try #require(house.post.letters.last)
        #expect(letter.address == "north@agency.example")
        #expect(letter.body.contains("The stove (invented)"))
    }

    @Test func `a campaign is copied into another category, and both know it`() async throws {
        let house = try await house()
        let north = try Browser(house, "north")
        let stove = try page(await upload(north, "a.json", SmallEdition.entry("stove", "health")))
        let copy = try page(await north.post(stove, [("do", "copy"), ("category", "towns")]))
        #expect(copy != stove)
        let entries = house.drafts.entryDrafts(of: "north").compactMap {
            EntryReader.read($0.bytes, as: .json).entry
        }
        #expect(Set(entries.map(\.category)) == ["health", "towns"])
        #expect(Set(entries.map(\.campaign)).count == 1)
        #expect(entries.allSatisfy { $0.campaign != nil })
    }

    @Test func `nobody has more drafts than there is room for`() async throws {
        let house = try await house()
        let north = try Browser(house, "north")
        for number in 0..<EntryDraft.countMax {
            _ = try house.drafts.save(
                Array(SmallEdition.entry("old-\(number)", "health").utf8), of: Identifier("old-\(number)"),
                by: "north", expecting: 0, at: 0)
        }
        let begun = [("do", "begin"), ("title", "One more"), ("category", "health")]
        #expect(await north.post("/my-entries", begun).status == .unprocessable)
        let file = SmallEdition.entry("stove", "health")
        #expect(await upload(north, "a.json", file).status == .unprocessable)
        // What is there already is still replaced.
        #expect(await upload(north, "a.json", SmallEdition.entry("old-1", "health")).status == .seeOther)
        #expect(house.drafts.entryDrafts(of: "north").count == EntryDraft.countMax)
    }

    @Test func `what is handed in is withdrawn by its agency, and what is not is removed`() async throws {
        let house = try await house()
        let north = try Browser(house, "north")
        let stove = try page(await upload(north, "a.json", SmallEdition.entry("stove", "health")))
        _ = await north.post(stove, [("do", "hand-in")])
        let id = Identifier<Entry>(String(try #require(stove.split(separator: "/").last)))
        #expect(await north.post(stove, [("do", "withdraw"), ("reason", "No more.")]).status == .seeOther)
        #expect(try await house.room.look { $0.entries[id]?.candidacy != .competing })
        let other = try page(await upload(north, "b.json", SmallEdition.entry("oven", "health")))
        #expect(try page(await north.post(other, [("do", "remove")])) == "/my-entries")
        #expect(await north.get(other).status == .notFound)
    }

    @Test func `an organiser calls for entries and sees how many came`() async throws {
        let house = try await house()
        let olga = try Browser(house, "olga")
        let past = await olga.post("/call", [("do", "call"), ("until", "2020-01-01T12:00")])
        #expect(past.status == .unprocessable)
        let called = await olga.post(
            "/call", [("do", "call"), ("until", "2099-01-01T12:00"), ("late", "2099-01-02T12:00")])
        #expect(called.status == .seeOther)
        #expect(try await house.room.look { $0.call?.late } == Moment("2099-01-02T12:00Z")?.milliseconds)
        let north = try Browser(house, "north")
        let stove = try page(await upload(north, "a.json", SmallEdition.entry("stove", "health")))
        _ = await north.post(stove, [("do", "hand-in")])
        let page = await olga.get("/call").text
        #expect(page.contains("Handed in here"))
    }
}
