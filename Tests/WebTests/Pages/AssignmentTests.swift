import Jury
import Records
import Testing

@testable import Web

/// Who judges what: seats that there are, that are proposed, and that are changed by hand.
@Suite struct AssignmentTests {
    private func map(_ house: House, by person: Identifier<Person> = "olga") async throws -> [[String]] {
        Table.rows("Towns", in: try await Browser(house, person).get("/assignment?round=first").text)
    }

    /// Looks at a proposal, and writes down what was looked at.
    private func take(_ wishes: String, _ house: House) async throws -> Answer {
        let olga = try Browser(house, "olga")
        let page = await olga.get("/assignment?round=first&do=propose&\(wishes)").text
        let seal = page.firstMatch(of: /name="seal" value="([^"]*)"/).map { String($0.output.1) } ?? ""
        let fields = try #require(Form(Array(wishes.utf8))).fields.map { ($0.name, $0.value) }
        return await olga.post("/assignment", [("round", "first"), ("seal", seal)] + fields)
    }

    private func seats(_ house: House) async throws -> Set<Pairing> {
        try await house.room.look { $0.rounds["first"].map { Set($0.ballots.seats) } ?? [] }
    }

    @Test func `who has what stands in words`() async throws {
        let house = try await House()
        #expect(
            try await map(house) == [
                ["The boots (invented)", "conflict", "free", "0 of 1"],
                ["The lamp (invented)", "free", "seat", "1 of 1"],
                ["The roof (invented)", "begun", "seat", "2 of 1"],
                ["The taps (invented)", "sent", "seat", "2 of 1"],
            ])
        try await house.take(Acts.Recuse(entry: "lamp"), by: "grace")
        #expect(try await map(house)[1] == ["The lamp (invented)", "free", "recused", "0 of 1"])
    }

    @Test func `what lacks is proposed with why and for whom, and written down when somebody says so`()
        async throws
    {
        let house = try await House()
        let before = try await seats(house)
        let page = try await Browser(house, "carl").get("/assignment?round=first&do=propose").text
        #expect(
            Table.rows("What changes", in: page) == [
                ["The boots (invented)", "grace (invented)", "new", ""]
            ])
        #expect(
            Table.rows("Whom it loads how much", in: page).map { Array($0.prefix(3)) } == [
                ["ada (invented)", "2", "2"], ["grace (invented)", "3", "4"],
            ])
        #expect(Table.rows("How good it is", in: page).map { Array($0.prefix(2)) } == [["Towns", "4"]])
        #expect(page.contains("Seats that are new: 1, that go: 0, that stay: 5."))
        #expect(try await seats(house) == before)
        #expect(try await take("", house).header("Location") == "/assignment?round=first&taken=1")
        #expect(try await seats(house) == before.union([Pairing("boots", "grace")]))
        // Once more there is nothing.
        let again = try await Browser(house, "olga").get("/assignment?round=first&do=propose").text
        #expect(again.contains("nothing changes") && !again.contains("name=\"seal\""))
    }

    @Test func `afresh only what was begun stays`() async throws {
        let house = try await House()
        #expect(try await take("stays=begun&load=3", house).status == .seeOther)
        let after = try await seats(house)
        // Of marks, drafts and where she is in conflict nothing is touched.
        let kept: Set<Pairing> = [
            Pairing("taps", "ada"), Pairing("roof", "ada"), Pairing("boots", "ada"),
        ]
        #expect(after.isSuperset(of: kept) && after.contains(Pairing("boots", "grace")))
        #expect(try await map(house).map { $0[3] } == ["1 of 1", "1 of 1", "1 of 1", "1 of 1"])
    }

    @Test func `where two ballots are far apart a third juror is called, and the proposal seats one`()
        async throws
    {
        let edition = (SmallEdition.files["edition.yaml"] ?? "")
            .replacing("jurors: [ada, grace]", with: "jurors: [ada, grace, dora]")
        let house = try await House(files: ["edition.yaml": edition], isMarked: false)
        try await house.take(Acts.Appoint(person: "dora", roles: [.juror]), by: "olga")
        try await house.take(Acts.Plan(round: "gap", categories: ["towns"], gap: 15_000), by: "olga")
        let seats = [Pairing("roof", "ada"), Pairing("roof", "grace")]
        try await house.take(Acts.Seat(round: "gap", seats: seats), by: "olga")
        try await house.take(Acts.Open(round: "gap"), by: "olga")
        let (olga, carl) = (try Browser(house, "olga"), try Browser(house, "carl"))
        #expect(await !carl.get("/assignment?round=gap").text.contains("a third juror is called"))
        for (juror, points) in [("ada", 9_000), ("grace", 6_000)] as [(Identifier<Person>, Thousandths)] {
            for criterion: Identifier<Criterion> in ["results", "idea"] {
                try await house.take(
                    Acts.Mark(round: "gap", entry: "roof", criterion: criterion, points: points), by: juror)
            }
        }
        let page = await carl.get("/assignment?round=gap").text
        #expect(page.contains("a third juror is called: The roof (invented)."))
        #expect(
            await !olga.get("/assignment?round=gap").text.contains("a third juror"),
            "who organises hears nothing of marks")
        let proposed = await carl.get("/assignment?round=gap&do=propose&stays=begun").text
        let rows = Table.rows("What changes", in: proposed).filter { $0[0] == "The roof (invented)" }
        #expect(rows == [["The roof (invented)", "dora", "new", ""]])
    }

    @Test func `where somebody drops out everybody else keeps her seats`() async throws {
        let house = try await House()
        try await house.take(Acts.Appoint(person: "noel", roles: [.juror]), by: "olga")
        try await house.take(Acts.Seat(round: "first", seats: [Pairing("roof", "noel")]), by: "olga")
        try await house.take(
            Acts.Mark(round: "first", entry: "taps", criterion: "idea", points: 5_000), by: "grace")
        let before = try await seats(house)
        let page = try await Browser(house, "olga").get("/assignment?round=first&do=propose&leaves=grace")
            .text
        #expect(page.contains("1 ballot of hers holds marks and stays"))
        #expect(try await take("leaves=grace", house).status == .seeOther)
        let after = try await seats(house)
        #expect(before.subtracting(after) == [Pairing("roof", "grace"), Pairing("lamp", "grace")])
        #expect(after.isSuperset(of: before.filter { $0.juror != "grace" }))
        #expect(after.contains(Pairing("boots", "noel")))
        // The ballot that she will not finish has somebody beside it.
        #expect(after.count { $0.entry == "taps" } == 2 && after.count { $0.entry == "lamp" } == 1)
    }

    @Test func `where there are no such seats it says who is short and why`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        let page = await olga.get("/assignment?round=first&do=propose&leaves=grace").text
        #expect(
            page.contains(
                "The boots (invented) needs 1 ballots, and 0 jurors may judge it (by conflict: 1, by hand: 1)"
            ))
        #expect(!page.contains("name=\"seal\""))
        let many = await olga.get("/assignment?round=first&do=propose&load=1&stays=begun&ballots=x").text
        #expect(many.contains("may give"))
        // What is out of range is passed over.
        let odd = await olga.get("/assignment?round=first&do=propose&ballots=-1&load=0&calibration=x&seed=y")
        #expect(odd.text.contains("Seats that are new: 1,"))
    }

    @Test func `what has changed since it was looked at is looked at again`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        for seal in ["", "x"] {
            let answer = await olga.post("/assignment", [("round", "first"), ("seal", seal)])
            #expect(answer.status == .conflict && answer.text.contains("Something has changed meanwhile."))
        }
    }

    @Test func `a cell opens its seat, which is given and taken back by hand`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        func page(_ at: String) async -> String {
            await olga.get("/assignment/seat?round=first&at=\(at)").text
        }
        func post(_ at: String, _ verb: String) async -> Answer {
            await olga.post("/assignment/seat", [("round", "first"), ("at", at), ("do", verb)])
        }
        #expect(await page("ada+lamp").contains("Give her the seat"))
        #expect(
            await post("ada lamp", "seat").header("Location")
                == "/assignment?round=first&category=towns#lamp")
        #expect(try await map(house)[1] == ["The lamp (invented)", "seat", "seat", "2 of 1"])
        #expect(await page("ada+lamp").contains("Take the seat back"))
        #expect(await post("ada lamp", "unseat").status == .seeOther)
        #expect(try await map(house)[1] == ["The lamp (invented)", "free", "seat", "1 of 1"])
        // What the rules refuse the page does not offer.
        #expect(await page("ada+taps").contains("There are marks"))
        #expect(await page("ada+boots").contains("/conflicts"))
        for (at, verb) in [("ada taps", "unseat"), ("grace lamp", "seat"), ("ada lamp", "unseat")] {
            #expect(await post(at, verb).status == .unprocessable, "\(at)")
        }
        for at in ["", "ada", "ada nothing", "nobody lamp", "ada lamp more", "grace heart"] {
            #expect(await post(at, "seat").status == .notFound, "\(at)")
        }
        #expect(await post("ada lamp", "odd").status == .badRequest)
        #expect(await olga.get("/assignment/seat?at=ada").header("Location") == "/assignment")
    }

    @Test(arguments: [
        ("en", "There are marks already"), ("fr", "Il y a déjà des notes"), ("lv", "Vērtējumi jau ir doti"),
        ("lt", "Įvertinimų jau yra"), ("et", "Hindeid on juba antud"),
    ])
    func `a refusal is said in the reader's language`(language: String, why: String) async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        let answer = await olga.post(
            "/assignment/seat", [("round", "first"), ("at", "ada taps"), ("do", "unseat")],
            headers: ["accept-language": language])
        #expect(answer.status == .unprocessable && answer.text.contains(why))
    }

    @Test func `a chair in conflict finds the entry in no seat, and gives none before it`() async throws {
        let house = try await House()
        try await house.take(
            Acts.StateConflict(juror: "carl", entry: "boots", tie: .client, treatment: .block), by: "olga")
        let carl = try Browser(house, "carl")
        for path in ["/assignment?round=first", "/assignment?round=first&do=propose&stays=begun"] {
            let page = await carl.get(path).text
            #expect(!page.contains("boots") && page.contains("The roof"))
        }
        let answer = await carl.post(
            "/assignment/seat", [("round", "first"), ("at", "grace boots"), ("do", "seat")])
        #expect(answer.status == .notFound)
    }

    @Test func `no mark and nothing that follows from one is in it`() async throws {
        let (low, high) = (try await House(), try await House())
        for (house, points) in [(low, 1_000 as Thousandths), (high, 10_000)] {
            try await house.send("taps", by: "grace", points: points)
            try await house.take(
                Acts.Mark(round: "first", entry: "lamp", criterion: "idea", points: points), by: "grace")
        }
        for person: Identifier<Person> in ["olga", "carl"] {
            let browsers = (try Browser(low, person), try Browser(high, person))
            for path in ["", "?do=propose", "?do=propose&leaves=grace", "/seat?round=first&at=grace+taps"] {
                let page = await browsers.0.get("/assignment" + path)
                #expect(await browsers.1.get("/assignment" + path).whole == page.whole, "\(path)")
            }
        }
    }

    @Test func `a chair who judges reads of a blind edition what its jurors read`() async throws {
        let house = try await House(files: NamedEdition.north.files(isBlind: true))
        try await house.take(Acts.Appoint(person: "noel", roles: [.juror, .organiser]), by: "olga")
        let page = try await Browser(house, "noel").get("/assignment").text
        #expect(!page.contains("Nord") && page.contains("The taps of ▇▇▇ (invented)"))
    }

    @Test func `a round that is closed keeps its seats`() async throws {
        let house = try await House()
        try await house.take(Acts.Close(round: "first"), by: "olga")
        let olga = try Browser(house, "olga")
        let page = await olga.get("/assignment?round=first&do=propose").text
        #expect(page.contains("seats stay as they are") && !page.contains("name=\"seal\""))
        #expect(await olga.post("/assignment", [("round", "first")]).status == .conflict)
        let seat = await olga.post(
            "/assignment/seat", [("round", "first"), ("at", "ada lamp"), ("do", "seat")])
        #expect(seat.status == .unprocessable)
    }
}
