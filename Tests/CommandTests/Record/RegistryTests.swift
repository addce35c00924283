import Foundation
import Testing

/// What a record knows of people: the list of jurors and the ties lie among them, and not among its files.
@Suite struct RegistryTests {
    @Test(arguments: [["conflicts"], ["assign", "--afresh"], ["analyse", "--draws", "100"]])
    func `a record says of people what the folder says`(command: [String]) throws {
        let record = try RecordTests.Record()
        for format in ["text", "json"] {
            let words = ["--format", format]
            let folder = try Program(
                executable: Program.path, [command[0], "."] + command.dropFirst() + words)
            let kept = try Program(
                executable: Program.path, [command[0], record.path] + command.dropFirst() + words)
            #expect(kept.output == folder.output)
            #expect(kept.exitCode == 0, "\(kept.errors)")
        }
    }

    @Test func `a record is checked as the folder is`() throws {
        let record = try RecordTests.Record()
        let folder = try Program("check", ".", "--format", "json")
        let kept = try Program("check", record.path, "--format", "json")
        #expect(kept.output.replacing(record.path + "/", with: "") == folder.output)
        #expect(kept.exitCode == 0)
    }

    @Test func `the folder that a record exports has the lists as they were`() throws {
        let record = try RecordTests.Record()
        let copy = record.scratch.path("edition")
        #expect(try record.run("export", "--edition", copy).exitCode == 0)
        for name in ["jurors.csv", "ties.csv", "topics.csv"] {
            #expect(
                try String(contentsOfFile: copy + "/" + name, encoding: .utf8)
                    == String(contentsOfFile: name, encoding: .utf8))
        }
        #expect(try Program("assign", copy).output == Program("assign", ".").output)
    }

    @Test func `a list that says something else is taken over, and nothing of the old one stays`() throws {
        let small = try Small()
        try small.write("juror,languages,city\nada,lv,Kaunas\ngrace,en,\n", to: "jurors.csv")
        let run = try small.importing()
        #expect(run.output == "What the lists say of people is new. The record has all else already.\n")
        #expect(try small.importing().output == "The record has all of it already.\n")
        #expect(try small.holders(of: ["Kaunas"]) == ["people.sqlite"])
        #expect(try small.holders(of: ["Ventspils"]) == [])
    }

    @Test func `a list of jurors is told line by line, and written down when somebody says so`() throws {
        let small = try Small()
        try small.write("name,mail,languages\nÕie Särk,oie@example.org,et\nada,,\n", to: "list.csv")
        let list = small.path("in/list.csv")
        let told = "oie-sark becomes a juror · Õie Särk oie@example.org\nada is brought up to date · ada \n"
        let look = try small.run("jurors", list, "--as", "olga")
        #expect(look.exitCode == 0 && look.output == told, "\(look.output)\(look.errors)")
        #expect(try small.holders(of: ["oie@example.org"]) == [])
        let taken = try small.run("jurors", list, "--as", "olga", "--take")
        #expect(taken.output == told + "2 lines were written down.\n")
        #expect(try small.holders(of: ["oie@example.org"]) == ["people.sqlite"])
        #expect(try small.run("person").output.contains("oie-sark: juror · Õie Särk oie@example.org\n"))

        try small.write("name,mail\nEve,none\nZoe,\n", to: "list.csv")
        let wrong = try small.run("jurors", list, "--as", "olga", "--take")
        #expect(wrong.exitCode == 2 && wrong.errors.contains("list.csv:2: none is no mail address."))
        #expect(try !small.run("person").output.contains("zoe"))
    }

    @Test func `nothing of an erased person is left, and what followed from her ties stays`() throws {
        let small = try Small()
        #expect(try small.run("person", "ada", "Ada Example", "--address", "ada@example.org").exitCode == 0)
        let own = ["Ada Example", "ada@example.org", "NORD VILNIUS", "eo et", "Ventspils", "kite flying"]
        #expect(try small.holders(of: own) == ["people.sqlite"])
        let receipt = small.path("receipt")
        let stepped = try small.run("juror", "recuse", "kitchen", "--as", "ada", "--receipt", receipt)
        #expect(stepped.exitCode == 0, "\(stepped.errors)")
        let places = try small.ranking()

        #expect(try small.run("juror", "erase", "ada", "--as", "olga").exitCode == 0)

        #expect(try small.holders(of: own) == [])
        #expect(try small.ranking() == places)
        let journal = small.path("journal.jsonl")
        #expect(try small.run("export", "--journal", journal).exitCode == 0)
        #expect(try Program("verify", journal, receipt).exitCode == 0)
        #expect(try small.run("doctor").exitCode == 0)
        // Others are known as before, and the conflict still bars her from the seat.
        #expect(try small.holders(of: ["City of Riga"]) == ["people.sqlite"])
        let seats = try Program("assign", small.record, "--ballots", "1", "--format", "csv")
        #expect(seats.exitCode == 0, "\(seats.errors)")
        #expect(!seats.output.contains("harbour,ada") && !seats.output.contains("kitchen,ada"))
        // Imported again she stays erased.
        #expect(try small.importing().exitCode == 0)
        #expect(try small.holders(of: own) == [])
        #expect(try small.run("person", "ada", "Ada Example").exitCode == 0)
        let looked = try small.run("doctor")
        #expect(looked.exitCode == 1)
        #expect(
            looked.output.contains(
                "✘ The journal says that ada was erased, and people.sqlite still speaks of her: palmares person "
                    + "ada --erase.\n"))
    }

    /// Two entries and three jurors, one of them tied to an entry, as a folder and as a record.
    private final class Small {
        let scratch: Scratch
        var record: String { path("record") }

        init() throws {
            scratch = try Scratch([
                "in/edition.yaml": """
                format: palmares-edition/1
                id: one
                name: {en: One}
                judging: 2026-03-01
                categories:
                  - {id: c, name: {en: C}, rubric: two, panel: p, entries: [harbour.json, kitchen.json]}
                panels:
                  - {id: p, jurors: [ada, grace, edsger]}
                ballots: [marks.csv]
                jurors: jurors.csv
                ties: ties.csv
                """,
                "in/rubrics/two.yaml": """
                format: palmares-rubric/1
                name: {en: One question}
                basis: {en: For a test.}
                scale: {min: 0, max: 10, step: 1}
                evidence: shown
                criteria:
                  - {id: idea, name: {en: Idea}, question: {en: How good?}, weight: 100}
                """,
                "in/harbour.json": Self.entry("harbour", "Nord Vilnius"),
                "in/kitchen.json": Self.entry("kitchen", "Kitchen & Sons"),
                "in/marks.csv": """
                entry,juror,criterion,mark
                kitchen,ada,idea,10
                harbour,grace,idea,4
                kitchen,grace,idea,6
                harbour,edsger,idea,6
                kitchen,edsger,idea,4
                """,
                "in/jurors.csv": """
                juror,languages,topics,city
                ada,en eo et,kite flying,Ventspils
                grace,en,,
                """,
                "in/ties.csv": """
                juror,kind,party
                ada,employer,NORD VILNIUS
                edsger,client,City of Riga
                """,
            ])
            let run = try importing()
            try #require(run.exitCode == 0, "\(run.errors)")
        }

        private static func entry(_ id: String, _ agency: String) -> String {
            """
            {"format": "palmares-entry/1", "id": "\(id)", "lang": "en", "origin": "invented",
             "category": "c", "title": "\(id)", "agency": {"name": "\(agency)"}}
            """
        }

        func path(_ name: String) -> String { scratch.path(name) }

        func run(_ arguments: String...) throws -> Program {
            try Program(executable: Program.path, arguments + ["--record", record])
        }

        func importing() throws -> Program { try run("import", path("in"), "--as", "olga") }

        func ranking() throws -> String { try Program("rank", record, "--format", "json").output }

        func write(_ text: String, to name: String) throws {
            try Data(text.utf8).write(to: scratch.url.appendingPathComponent("in/" + name))
        }

        /// The record's files that have any of these words, in themselves or in their logs.
        func holders(of words: [String]) throws -> Set<String> {
            let names = try FileManager.default.subpathsOfDirectory(atPath: record)
            return Set(
                names.filter { name in
                    let bytes = FileManager.default.contents(atPath: record + "/" + name) ?? Data()
                    return words.contains { bytes.range(of: Data($0.utf8)) != nil }
                }.map { $0.replacing("-wal", with: "") })
        }
    }
}
