import Jury
import Records
import Testing

@testable import Web

/// Jurors from a list.
@Suite struct JurorListTests {
    private func look(_ list: String, _ house: House) async throws -> Answer {
        try await Browser(house, "olga").post("/people/list", [("list", list), ("do", "look")])
    }

    /// Looks through, and writes down what was looked at.
    private func take(_ list: String, _ house: House) async throws -> Answer {
        let page = try await look(list, house).text
        let seal = page.firstMatch(of: /name="seal" value="([^"]*)"/).map { String($0.output.1) } ?? ""
        return try await Browser(house, "olga").post(
            "/people/list", [("list", list), ("seal", seal), ("do", "take")])
    }

    private func roles(_ house: House) async throws -> [Identifier<Person>: Set<Role>] {
        try await house.room.look { $0.people }
    }

    @Test func `a list is looked through, and written down when somebody says so`() async throws {
        let house = try await House()
        let list =
            "name;mail\r\nÕie Särk;oie@jury.example\r\nada (invented);ada@jury.example\r\nÕie Särk;\r\n"
        let before = try await roles(house)
        let page = try await look(list, house)
        #expect(page.status == .ok)
        #expect(
            Table.rows("What the list does", in: page.text) == [
                ["Õie Särk oie-sark", "2", "oie@jury.example", "becomes a juror"],
                ["ada (invented) ada", "3", "ada@jury.example", "stays as it is"],
                ["Õie Särk oie-sark-2", "4", "", "becomes a juror"],
            ])
        #expect(page.text.contains("Write down 2 lines"))
        #expect(try await roles(house) == before && house.people.all().count == 5)
        #expect(try await take(list, house).header("Location") == "/people?taken=2")
        let added: [Identifier<Person>: Set<Role>] = ["oie-sark": [.juror], "oie-sark-2": [.juror]]
        #expect(try await roles(house) == before.merging(added) { $1 })
        #expect(
            house.people.all()["oie-sark"] == PersonDetails(name: "Õie Särk", address: "oie@jury.example"))
        // Once more it does nothing.
        let again = try await look("name;mail\nÕie Särk;oie@jury.example\n", house)
        #expect(again.status == .unprocessable && again.text.contains("nothing in it to write down"))
    }

    @Test func `what a list says of jurors goes into the edition's own list`() async throws {
        let files = ["edition.yaml": (SmallEdition.files["edition.yaml"] ?? "") + "\njurors: jurors.csv\n"]
        let house = try await House(files: files.merging(["jurors.csv": "juror\nada\n"]) { $1 })
        house.people.keep([
            "jurors.csv": PeopleSheet(
                columns: ["Juror", "country"], rows: [.init(person: "ada", cells: ["ada", "LV"])])
        ])
        let list = "juror,name,network,languages\nada,Ada L.,Aurora,\nzoe,Zoe,,lv en\n"
        #expect(try await take(list, house).status == .seeOther)
        #expect(
            house.people.sheets() == [
                "jurors.csv": PeopleSheet(
                    columns: ["Juror", "country", "network", "languages"],
                    rows: [
                        .init(person: "ada", cells: ["ada", "LV", "Aurora", ""]),
                        .init(person: "zoe", cells: ["zoe", "", "", "lv en"]),
                    ])
            ])
        #expect(house.people.all()["ada"] == PersonDetails(name: "Ada L.", address: "ada@jury.example"))
        let without = try await House()
        #expect(try await look(list, without).text.contains("The edition names no list of jurors"))
    }

    @Test func `who is said to judge something is seated where she is free and it goes on`() async throws {
        let house = try await House()
        try await house.take(Acts.Open(round: "second"), by: "olga")
        try await house.take(Acts.Close(round: "second"), by: "olga")
        try await house.take(
            Acts.Withdraw(entry: "taps", reason: try await house.keep("Withdrawn.")), by: "olga")
        let list = """
            name,mail,category,panel
            Ada,ada@jury.example,towns,
            Zoe,,,main
            Zed,,towns health,
            Yan,,,

            """
        let page = try await look(list, house).text
        #expect(
            Table.rows("What the list does", in: page).map { $0[3] } == [
                "is brought up to date, gets 1 seat", "becomes a juror, gets 3 seats",
                "becomes a juror, gets 3 seats", "becomes a juror",
            ])
        #expect(try await take(list, house).status == .seeOther)
        let seats = try await house.room.look { proceedings in
            proceedings.rounds["first"]?.ballots.seats.filter { $0.juror == "zoe" || $0.juror == "ada" }
        }
        #expect(
            seats?.sorted() == [
                Pairing("boots", "ada"), Pairing("boots", "zoe"), Pairing("lamp", "ada"),
                Pairing("lamp", "zoe"), Pairing("roof", "ada"), Pairing("roof", "zoe"),
                Pairing("taps", "ada"),
            ])
    }

    @Test(arguments: [
        ("mail\na@b.cc\n", "There is no column name."),
        ("name,mial\nZoe,\n", "Nobody knows a column mial"),
        ("name,mail,mail\nZoe,,\n", "The column mail is there twice"),
        ("name,mail\nZoe\n", "The line has 1 cells, and the first line 2."),
        ("name,mail\n,z@b.cc\n", "The name is missing."),
        ("name,languages\nZoe,english\n", "english is no tag of a language"),
        ("name,mail\nZoe,zoe@b.cc@d\n", "zoe@b.cc@d is no mail address."),
        ("name,mail\nZoe,z@b.cc\nZed,Z@b.cc\n", "Line 2 has the same mail address."),
        ("juror,name,mail\nzoe,Zoe,ADA@jury.example\n", "ada has this mail address already."),
        ("juror,name\nZoe!,Zoe\n", "Zoe! is no name for the record"),
        ("juror,name\nzoe,Zoe\nzoe,Zed\n", "Line 2 speaks of the same juror."),
        ("name,mail\nada,ada2@jury.example\n", "ada of the same name under another address"),
        ("name,category\nZoe,town\n", "There is no category town."),
        ("name,panel\nZoe,town\n", "There is no panel town."),
        ("juror,name\ngone,Gone\n", "What was known of that person was erased."),
        ("juror,name,mail\ncarl,Carl,mine@else.example\n", "a list does not change her address"),
        ("juror,name,mail\nzed,Zed,mine@else.example\n", "a list does not change her address"),
        ("name\nZo\u{FFFD}\n", "This is not UTF-8."), ("name\n\"Zoe\n", "This cannot be read."),
    ])
    func `what is wrong is told by its line, and the line is left out`(list: String, says: String)
        async throws
    {
        let house = try await House()
        house.people.keep(PersonDetails(name: "ada", address: "ada@jury.example"), of: "ada")
        for person: Identifier<Person> in ["gone", "zed"] {
            try await house.take(Acts.Appoint(person: person, roles: [.juror]), by: "olga")
        }
        try await house.take(Acts.Erase(person: "gone"), by: "olga")
        _ = try Browser(house, "zed")
        let page = try await look(list, house).text
        let wrong = Table.rows("Lines that are left out", in: page)
        #expect(wrong.count == 1 && wrong[0][1].contains(says), "\(wrong)")
    }

    @Test func `what has changed since it was looked at is looked at again`() async throws {
        let house = try await House()
        let list = "name\nZoe\n"
        let page = try await look(list, house).text
        let seal = try #require(page.firstMatch(of: /name="seal" value="([^"]*)"/)).output.1
        try await house.take(Acts.Appoint(person: "zoe", roles: [.agency]), by: "olga")
        let olga = try Browser(house, "olga")
        for seal in [String(seal), "", "x"] {
            let answer = await olga.post("/people/list", [("list", list), ("seal", seal), ("do", "take")])
            #expect(answer.status == .conflict && answer.text.contains("Something has changed meanwhile."))
        }
        #expect(try await roles(house)["zoe"] == [.agency])
    }

    @Test func `a list that is too long is refused, and one that is empty does nothing`() async throws {
        let house = try await House()
        let long = "name\n" + String(repeating: "Zoe\n", count: 20_000)
        #expect(try await look(long, house).status == .tooLarge)
        for list in ["", "\n", "name", "name\n\n"] {
            #expect(try await look(list, house).status == .unprocessable)
        }
        let many = "name\n" + (0..<1_000).map { "Zoe \($0)\n" }.joined()
        #expect(try await take(many, house).header("Location") == "/people?taken=1000")
    }

    @Test(.enabled(if: NaughtyStrings.all != nil, "the corpora are not beside the project"))
    func `odd names break no page`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        for string in try #require(NaughtyStrings.all) {
            house.clock.pass(1_000)
            let list = "name,mail\n\"\(string.replacing("\"", with: "\"\""))\",\(string)\n"
            for fields in [[("list", list), ("do", "look")], [("list", string)]] {
                let page = await olga.post("/people/list", fields)
                #expect(page.status.rawValue < 500, "\(string)")
                #expect(throws: Never.self, "\(string)") { try Skeleton.of(page.text) }
            }
        }
    }
}
