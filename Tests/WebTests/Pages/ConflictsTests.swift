import Jury
import Records
import Testing

@testable import Web

/// Who is not free before what, and what organisers and chairs do about it.
@Suite struct ConflictsTests {
    /// Ada works for the agency of all entries, and Grace for its network; the file dismisses nothing.
    private func house(isBlind: Bool = false) async throws -> House {
        var files = NamedEdition.north.files(isBlind: isBlind)
        let edition = try #require(files["edition.yaml"] ?? SmallEdition.files["edition.yaml"])
        files["edition.yaml"] = edition + "\nties: ties.csv\n"
        files["ties.csv"] = "juror,kind,party\nada,employer,Nord\ngrace,client,City (invented)\n"
        return try await House(files: files)
    }

    private func rows(_ house: House, _ caption: String, by person: Identifier<Person> = "olga") async throws
        -> [[String]]
    {
        Table.rows(caption, in: try await Browser(house, person).get("/conflicts").text)
    }

    @Test func `what follows from ties waits first, with why, and what the record has comes after it`()
        async throws
    {
        let house = try await house()
        let open = try await rows(house, "To be looked at")
        #expect(open.count == 10)
        #expect(
            open.filter { $0[1].hasPrefix("The roof") } == [
                [
                    "ada (invented)", "The roof of Nord (invented) Towns",
                    "employer: Nord is the agency employer: Nord stands in the credits",
                    "must not judge it", "seat", "Dismiss",
                ],
                [
                    "grace (invented)", "The roof of Nord (invented) Towns",
                    "client: City (invented) is the client", "must not judge it", "seat", "Dismiss",
                ],
            ])
        #expect(
            try await rows(house, "What holds") == [
                [
                    "ada (invented)", "The boots of Nord (invented) Towns", "client, stated by somebody",
                    "must not judge it", "seat", "Dismiss",
                ]
            ])
    }

    @Test func `those that are ticked are confirmed, and bar from then on`() async throws {
        let house = try await house()
        let olga = try Browser(house, "olga")
        let answer = await olga.post(
            "/conflicts",
            [("conflict", "ada roof employer"), ("conflict", "grace roof client"), ("do", "confirm")])
        #expect(answer.header("Location") == "/conflicts?done=1")
        let bars = try await house.room.look { proceedings in
            ["ada", "grace"].map { proceedings.bar(Identifier($0), before: "roof") }
        }
        #expect(bars == [.employer, .client])
        #expect(try await rows(house, "To be looked at").count == 8)
        // Once more there is nothing to confirm.
        for field in ["ada roof employer", "ada roof", "", "grace lamp employer"] {
            let again = await olga.post("/conflicts", [("conflict", field), ("do", "confirm")])
            #expect(again.status == .unprocessable && again.text.contains("nothing left to confirm"))
        }
    }

    @Test func `one is dismissed with a reason, which stays beside it`() async throws {
        let house = try await house()
        let olga = try Browser(house, "olga")
        let page = await olga.get("/conflicts?about=ada+roof+employer").text
        #expect(page.contains("Dismiss a conflict") && page.contains("value=\"ada roof employer\""))
        let without = await olga.post("/conflicts", [("conflict", "ada roof employer"), ("do", "dismiss")])
        #expect(without.status == .unprocessable && without.text.contains("say why it does not hold"))
        for (conflict, reason) in [("ada roof employer", "She left <early>."), ("ada boots client", "No.")] {
            let answer = await olga.post(
                "/conflicts", [("conflict", conflict), ("reason", reason), ("do", "dismiss")])
            #expect(answer.status == .seeOther)
        }
        #expect(
            try await rows(house, "Dismissed").map { [$0[0], $0[3]] } == [
                ["ada (invented)", "No."], ["ada (invented)", "She left &lt;early&gt;."],
            ])
        let bars = try await house.room.look { proceedings in
            ["roof", "boots"].map { proceedings.bar("ada", before: Identifier($0)) }
        }
        #expect(bars == [nil, nil])
        #expect(await !olga.get("/conflicts?about=ada+roof+employer").text.contains("Dismiss a conflict"))
    }

    @Test func `one is stated by hand, and names that are not there are refused`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        func state(_ juror: String, _ entry: String, _ kind: String) async -> Answer.Status {
            await olga.post(
                "/conflicts", [("juror", juror), ("entry", entry), ("kind", kind), ("do", "state")]
            ).status
        }
        #expect(await state("grace", "lamp", "family") == .seeOther)
        #expect(try await house.room.look { $0.bar("grace", before: "lamp") } == .family)
        #expect(await state("grace", "nothing", "family") == .notFound)
        #expect(await state("grace", "lamp", "odd") == .notFound)
        #expect(await state("No Name!", "lamp", "family") == .unprocessable)
        #expect(await olga.post("/conflicts", [("do", "odd")]).status == .badRequest)
    }

    @Test func `a chair in conflict finds nothing of the entry, and decides nothing about himself`()
        async throws
    {
        let house = try await house()
        for (entry, treatment) in [("boots", ConflictPolicy.Treatment.block), ("roof", .show)] {
            try await house.take(
                Acts.StateConflict(
                    juror: "carl", entry: Identifier(entry), tie: .network, treatment: treatment),
                by: "olga")
        }
        let carl = try Browser(house, "carl")
        let page = await carl.get("/conflicts").text
        #expect(!page.contains("boots") && page.contains("The roof"))
        let asked = await carl.get("/conflicts?about=ada+boots+client").text
        #expect(!asked.contains("The boots") && !asked.contains("Dismiss a conflict"))
        // His own is there, and not for him to dismiss.
        #expect(Table.rows("What holds", in: page).map { [$0[0], $0[5]] } == [["carl (invented)", ""]])
        for (conflict, status) in [
            ("carl roof network", Answer.Status.unprocessable), ("grace boots client", .notFound),
            ("ada boots client", .notFound),
        ] {
            let answer = await carl.post(
                "/conflicts", [("conflict", conflict), ("reason", "No."), ("do", "dismiss")])
            #expect(answer.status == status, "\(conflict)")
        }
        let stated = [("juror", "grace"), ("entry", "boots"), ("kind", "family"), ("do", "state")]
        #expect(await carl.post("/conflicts", stated).status == .notFound)
        let confirmed = await carl.post(
            "/conflicts", [("conflict", "grace roof client"), ("do", "confirm")])
        #expect(confirmed.status == .seeOther)
    }

    @Test func `who judges a blind edition as well does not read whose the entries are`() async throws {
        let house = try await house(isBlind: true)
        try await house.take(Acts.Appoint(person: "noel", roles: [.juror, .organiser]), by: "olga")
        let page = try await Browser(house, "noel").get("/conflicts").text
        #expect(!page.contains("Nord") && page.contains("The taps of ▇▇▇ (invented)"))
        #expect(Table.rows("To be looked at", in: page).map { $0[2] }.contains("employer"))
        #expect(try await Browser(house, "olga").get("/conflicts").text.contains("employer: Nord"))
    }

    @Test func `a reason that is too long is refused, and nothing is done`() async throws {
        let house = try await house()
        let before = await house.room.journal.size
        let reason = String(repeating: "x", count: 60_000)
        let answer = try await Browser(house, "carl").post(
            "/conflicts", [("conflict", "ada roof employer"), ("reason", reason), ("do", "dismiss")])
        #expect(answer.status == .tooLarge)
        #expect(await house.room.journal.size == before)
    }
}
