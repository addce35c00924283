import Foundation
import Testing

/// Who is not free to judge what, in an edition of two entries and three jurors.
@Suite struct ConflictsCommandTests {
    private static func edition(_ more: String) -> String {
        """
        format: palmares-edition/1
        id: one
        name: {en: One}
        judging: 2026-03-01
        categories:
          - {id: c, name: {en: C}, rubric: two, panel: p, entries: [harbour.json, kitchen.json]}
        panels:
          - {id: p, jurors: [ada, grace, edsger]}
        ballots: [marks.csv]
        ties: ties.csv
        \(more)
        """
    }

    private static func entry(_ id: String, _ agency: String) -> String {
        """
        {"format": "palmares-entry/1", "id": "\(id)", "lang": "en", "origin": "invented", "category": "c",
         "title": "\(id)", "agency": {"name": "\(agency)", "network": "Nord Group"}}
        """
    }

    private static let rubric = """
        format: palmares-rubric/1
        name: {en: One question}
        basis: {en: For a test.}
        scale: {min: 0, max: 10, step: 1}
        evidence: shown
        criteria:
          - {id: idea, name: {en: Idea}, question: {en: How good?}, weight: 100}
        """

    private static func files(_ more: String, dismissals: String = "") -> [String: String] {
        [
            "edition.yaml": edition(more), "rubrics/two.yaml": rubric,
            "harbour.json": entry("harbour", "Nord Vilnius"),
            "kitchen.json": entry("kitchen", "Nord Tallinn"),
            "marks.csv": """
            entry,juror,criterion,mark
            harbour,ada,idea,10
            kitchen,ada,idea,10
            harbour,grace,idea,4
            kitchen,grace,idea,6
            harbour,edsger,idea,6
            kitchen,edsger,idea,4
            """,
            "ties.csv":
                "juror,kind,party,until\nada,employer,Nord Vilnius,2024\ngrace,employer,Nord Tallinn,2023\n",
            "dismissals.csv": "juror,entry,kind,reason\n" + dismissals,
        ]
    }

    private func places(_ folder: String) throws -> [String] {
        try Program("rank", folder, "--format", "csv").output.split(separator: "\r\n").dropFirst().map {
            line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return [cells[3], cells[5], cells[8]].joined(separator: " ")
        }
    }

    @Test func `a barred juror's ballots do not count, and it is said why`() throws {
        let scratch = try Scratch(Self.files(""))
        let checked = try Program("check", scratch.path(""))
        let lines = checked.output.split(separator: "\n").filter { $0.contains("juror]") }
        #expect(
            lines.map { $0.split(separator: "marks.csv")[1] } == [
                ":2:1: error: ada is tied to harbour (employer: “Nord Vilnius”) and may not judge it; the ballot does not count. [ballot.barred-juror]",
                ":3:1: error: ada is tied to kitchen (network: “Nord Vilnius”) and may not judge it; the ballot does not count. [ballot.barred-juror]",
            ])
        #expect(checked.exitCode == 1)
        #expect(try places(scratch.path("")) == ["harbour 50.000 2", "kitchen 50.000 2"])
        #expect(try Program("rank", scratch.path("")).exitCode == 1)
    }

    @Test(arguments: [
        ("exclude", "excluded", ["kitchen 50.000 2", "harbour 50.000 2"]),
        ("show", "tied", ["kitchen 66.667 3", "harbour 50.000 2"]),
    ])
    func `before entries of her own network an edition may be milder`(
        policy: String, word: String, expected: [String]
    ) throws {
        let scratch = try Scratch(
            Self.files(
                "conflicts: {ownNetwork: \(policy)}\ndismissals: dismissals.csv"))
        let checked = try Program("check", scratch.path(""))
        let ranked = try Program("rank", scratch.path(""))
        let sentence =
            "ada is tied to kitchen, and her ballot \(policy == "show" ? "counts" : "does not count"): network:"
        #expect(ranked.output.contains(sentence))
        #expect(
            try Program("rank", scratch.path(""), "--format", "json").output.contains(
                "\"treatment\": \"\(policy)\""))
        #expect(checked.output.contains("[ballot.\(word)-juror]"))
        #expect(Set(try places(scratch.path(""))) == Set(expected))
    }

    @Test func `what was dismissed holds no longer, and stands there with its reason`() throws {
        let scratch = try Scratch(
            Self.files(
                "dismissals: dismissals.csv",
                dismissals:
                    "ada,harbour,employer,She left.\nada,kitchen,network,So she is free.\ngrace,kitchen,family,No.\n"
            ))
        let checked = try Program("check", scratch.path(""))
        #expect(!checked.output.contains("error"))
        #expect(
            checked.output.contains(
                "dismissals.csv:4:1: warning: No tie of the kind family leads from grace to kitchen. [dismissal.nothing-dismissed]"
            ))
        let run = try Program("conflicts", scratch.path(""), "--entry", "harbour")
        #expect(
            run.output == """
                One · 1 conflict, 1 of them dismissed

                ada
                  harbour: free to judge it
                      employer: “Nord Vilnius” is the agency (until 2024)
                      dismissed: She left.

                Every conflict bars a juror from the entry. Judged in 2026: employers, clients and competitors
                count 2 years longer.

                """)
        #expect(run.exitCode == 0)
    }

    @Test func `a record holds ballots against ties as the folder does`() throws {
        let scratch = try Scratch(
            Self.files(
                "conflicts: {ownNetwork: show}\ndismissals: dismissals.csv",
                dismissals: "ada,harbour,employer,She left.\n"))
        let kept = try Scratch()
        let imported = try Program(
            "import", scratch.path(""), "--record", kept.path("record"), "--as", "olga", "--pin",
            kept.path("pin"))
        #expect(imported.exitCode == 0, "\(imported.errors)")
        let folder = try Program("rank", scratch.path(""))
        #expect(folder.output.contains("ada is tied to kitchen, and her ballot counts"))
        #expect(try Program("rank", kept.path("record")).output == folder.output)
        #expect(
            try Program("conflicts", kept.path("record")).output
                == Program("conflicts", scratch.path("")).output)
    }

    @Test func `of a record conflicts are told that were stated in it alone`() throws {
        let scratch = try Scratch(
            Self.files(
                "conflicts: {ownNetwork: show}\ndismissals: dismissals.csv",
                dismissals: "ada,harbour,employer,She left.\n"))
        let kept = try Scratch()
        for words in [
            ["import", scratch.path("")], ["juror", "conflict", "grace", "harbour", "family", "block"],
        ] {
            let run = try Program(
                executable: Program.path, words + ["--record", kept.path("record"), "--as", "olga"])
            #expect(run.exitCode == 0, "\(run.errors)")
        }
        #expect(
            try Program("conflicts", kept.path("record"), "--juror", "grace", "--format", "csv").output
                == "juror,entry,category,on_panel,kind,party,name,said_by,treatment,dismissed,why\r\n"
                + "grace,harbour,c,yes,family,,,,block,,family: stated in the record\r\n")
        #expect(
            try Program("conflicts", kept.path("record")).output.contains(
                "\ngrace\n  harbour: must not judge it\n      family: stated in the record\n"))
        #expect(
            try Program("conflicts", kept.path("record"), "--format", "json").output.contains(
                "\"stated\": [\n"))
    }

    @Test func `conflicts are told by juror and entry, for spreadsheets too`() throws {
        let scratch = try Scratch(Self.files("conflicts: {years: 3}"))
        let rows = try Program("conflicts", scratch.path(""), "--juror", "grace", "--format", "csv").output
        #expect(
            rows.split(separator: "\r\n") == [
                "juror,entry,category,on_panel,kind,party,name,said_by,treatment,dismissed,why",
                "grace,harbour,c,yes,network,Nord Tallinn,Nord Vilnius,harbour,block,,\"network: “Nord Vilnius” is the agency, and of one network with “Nord Tallinn” as harbour says (until 2023)\"",
                "grace,harbour,c,yes,network,Nord Tallinn,Nord Group,kitchen,block,,\"network: “Nord Group” is a network of the entry's, and of “Nord Tallinn” as kitchen says (until 2023)\"",
                "grace,kitchen,c,yes,employer,Nord Tallinn,Nord Tallinn,,block,,employer: “Nord Tallinn” is the agency (until 2023)",
            ])
    }

    @Test(arguments: [
        (["--juror", "grase"], "palmares: there is no juror “grase”. Did you mean grace?\n"),
        (["--entry", "x"], "palmares: there is no entry “x”. edition.yaml names all that there are.\n"),
    ])
    func `a name that is not there is refused`(arguments: [String], sentence: String) throws {
        let scratch = try Scratch(Self.files(""))
        let run = try Program(
            executable: Program.path, ["conflicts", scratch.path("")] + arguments)
        #expect(run.errors.hasSuffix(sentence))
        #expect(run.exitCode == 2)
    }

    @Test func `an edition without ties says so`() throws {
        let files = Self.files("").merging([
            "edition.yaml": Self.edition("").replacing("ties: ties.csv\n", with: "")
        ]) { $1 }
        let scratch = try Scratch(files)
        let run = try Program("conflicts", scratch.path(""))
        #expect(
            run.output == """
                One · no conflict

                edition.yaml names no file of ties, so nobody is known to be tied to an entry.

                """)
        #expect(run.exitCode == 0)
    }
}
