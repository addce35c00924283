import Jury
import Records
import Testing

@testable import Web

/// What the jury talks over, who is in the room, and what the minutes keep.
@Suite struct DeliberationPageTests {
    /// Marked and closed; the roof and the taps share the first place, the lamp follows. Ada is in conflict
    /// before the boots.
    private func closed() async throws -> House {
        let house = try await House()
        try await house.send("roof", by: "ada", points: 7_000)
        try await house.send("lamp", by: "grace", points: 5_000)
        try await house.take(Acts.Close(round: "first"), by: "olga")
        return house
    }

    /// There are marks, so that it takes two.
    private func appointSue(_ house: House) async throws {
        let line = try await house.room.look { $0.length }
        try await house.take(Acts.Propose(Acts.Appoint(person: "sue", roles: [.signer])), by: "olga")
        try await house.take(Acts.Confirm(proposal: line), by: "carl")
    }

    private func path(_ house: House, _ entry: Identifier<Entry>) -> String {
        "/deliberation/" + house.name(entry)
    }

    @Test func `the agenda has what the marks do not settle, and leads to every entry`() async throws {
        let house = try await closed()
        let page = try await Browser(house, "carl").get("/deliberation").text
        #expect(page.contains("One place is shared by The roof (invented), The taps (invented)."))
        #expect(page.contains("Without a place: The boots (invented)."))
        for entry: Identifier<Entry> in ["roof", "taps", "lamp", "boots"] {
            #expect(page.contains(path(house, entry)))
        }
        #expect(page.contains("There is a ranking when the round is closed."))
    }

    @Test func `nothing is talked over before the round is closed`() async throws {
        let house = try await House()
        let carl = try Browser(house, "carl")
        #expect(!(await carl.get("/deliberation").text.contains("(invented)")))
        #expect(await carl.get(path(house, "roof")).status == .notFound)
    }

    @Test func `who is in conflict is out of the room, and the minutes say so`() async throws {
        let house = try await closed()
        let carl = try Browser(house, "carl")
        let page = await carl.get(path(house, "boots")).text
        #expect(page.contains("value=\"ada\" disabled") && page.contains("value=\"grace\" checked"))
        #expect(page.contains("Say first who is in the room."))
        let forged = await carl.post(
            path(house, "boots"), [("do", "discuss"), ("juror", "ada"), ("juror", "grace")])
        #expect(forged.status == .unprocessable)
        let notes = "Who <counted>?"
        let taken = await carl.post(
            path(house, "boots"), [("do", "discuss"), ("juror", "grace"), ("notes", notes)])
        #expect(taken.status == .seeOther)
        let minutes = await carl.get("/minutes").text
        #expect(minutes.contains("In the room: grace (invented)"))
        #expect(minutes.contains("Outside: ada (invented)") && minutes.contains("Who &lt;counted&gt;?"))
    }

    @Test func `a vote is counted against those in the room, and says whether it was carried`() async throws {
        let house = try await closed()
        let carl = try Browser(house, "carl")
        let roof = path(house, "roof")
        _ = await carl.post(roof, [("do", "discuss"), ("juror", "ada"), ("juror", "grace")])
        func vote(_ yes: String, _ no: String) async -> Answer {
            await carl.post(
                roof,
                [
                    ("do", "vote"), ("question", "Gold for it?"), ("manner", "secret"),
                    ("needs", "two-thirds"),
                    ("yes", yes), ("no", no), ("abstained", "0"),
                ])
        }
        #expect(await vote("2", "1").status == .unprocessable)
        #expect(await vote("1", "1").status == .seeOther)
        #expect(await vote("2", "0").status == .seeOther)
        let minutes = await carl.get("/minutes").text
        #expect(minutes.contains("1 for, 1 against, 0 abstained · In secret · "))
        #expect(minutes.contains("not carried") && minutes.contains(" · carried"))
        #expect(await carl.get(roof).text.contains("Gold for it?"))
    }

    @Test func `a chair in conflict before an entry finds nothing of its discussion`() async throws {
        var worlds: [[String]] = []
        for question in ["Gold?", "Silver?"] {
            let house = try await closed()
            try await house.take(Acts.Propose(Acts.Appoint(person: "cleo", roles: [.chair])), by: "olga")
            let line = try await house.room.look { $0.length } - 1
            try await house.take(Acts.Confirm(proposal: line), by: "carl")
            try await house.take(
                Acts.StateConflict(juror: "cleo", entry: "roof", tie: .client, treatment: .block), by: "olga")
            try await house.take(Acts.Discuss(entry: "roof", jurors: ["ada", "grace"]), by: "carl")
            try await house.take(
                Acts.Vote(entry: "roof", question: try await house.keep(question), count: .init(yes: 2)),
                by: "carl")
            let cleo = try Browser(house, "cleo")
            #expect(await cleo.get(path(house, "roof")).status == .notFound)
            var world: [String] = []
            for page in ["/minutes", "/deliberation", "/sign-off"] { world += await cleo.get(page).whole }
            #expect(!world.joined().contains("The roof"))
            worlds.append(world)
        }
        #expect(worlds[0] == worlds[1])
    }

    @Test func `a place set by two persons is told with its reason wherever places are`() async throws {
        let house = try await closed()
        try await appointSue(house)
        let (carl, sue) = (try Browser(house, "carl"), try Browser(house, "sue"))
        let fields = [("do", "place"), ("ahead", "roof"), ("vote", ""), ("reason", "It moved <us> all.")]
        #expect(await carl.post(path(house, "lamp"), fields).status == .seeOther)
        let told = "The lamp (invented): the jury set it directly ahead of The roof (invented). "
        let waiting = await carl.get(path(house, "lamp")).text
        #expect(waiting.contains("<li>\(told)It moved &lt;us&gt; all.</li>"))
        #expect(!(await carl.get("/ranking/towns").text.contains(told)))
        let line = try #require(try await house.site.look { $0.proposals.keys.max() })
        let page = await sue.get("/sign-off").text
        #expect(page.contains("An entry is set ahead of another"))
        let confirmed = await sue.post("/sign-off", [("do", "confirm"), ("line", "\(line)")])
        #expect(confirmed.status == .seeOther)
        for address in ["/ranking/towns", "/minutes", "/ranking/towns/why/\(house.name("roof"))"] {
            #expect(await carl.get(address).text.contains(told), "\(address)")
        }
        let places = await carl.get("/ranking/towns").text
        let order = try #require(places.firstMatch(of: /The lamp \(invented\)[\s\S]*?The roof \(invented\)/))
        #expect(order.range.lowerBound < places.endIndex)
        // Without a reason nothing is proposed.
        let silent = await carl.post(
            path(house, "roof"), [("do", "place"), ("ahead", "lamp"), ("reason", " ")])
        #expect(silent.status == .unprocessable)
    }

    @Test func `points come off by the vote that decided`() async throws {
        let house = try await closed()
        try await appointSue(house)
        let carl = try Browser(house, "carl")
        let charge = try await house.keep("Were the homes warm?")
        try await house.take(
            Acts.Request(entry: "roof", about: .harm, until: house.clock.now + 1, text: charge), by: "carl")
        house.clock.pass(1)
        _ = await carl.post(path(house, "roof"), [("do", "discuss"), ("juror", "ada")])
        _ = await carl.post(
            path(house, "roof"),
            [
                ("do", "vote"), ("question", "Was anybody deceived?"), ("manner", "hands"),
                ("needs", "simple"),
                ("yes", "1"), ("no", "0"), ("abstained", "0"),
            ])
        let vote = try #require(try await house.site.look { $0.votes.keys.first })
        let page = await carl.get(path(house, "roof")).text
        #expect(page.contains("<option value=\"\(vote)\">Was anybody deceived?</option>"))
        let fields = [("do", "deduct"), ("points", "20"), ("reason", "It deceived.")]
        let noVote = await carl.post(path(house, "roof"), fields + [("vote", "")])
        #expect(noVote.status == .unprocessable)
        #expect(await carl.post(path(house, "roof"), fields + [("vote", "\(vote)")]).status == .seeOther)
        let line = try #require(try await house.site.look { $0.proposals.keys.max() })
        try await house.take(Acts.Confirm(proposal: line), by: "sue")
        let told = "The roof (invented): points that the jury took off: 20. It deceived."
        #expect(await carl.get("/ranking/towns").text.contains(told))
    }
}
