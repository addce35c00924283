import Foundation
import Testing

/// Two entries and three jurors from a screening to the stage, before the command.
@Suite struct RoundsTests {
    private static func entry(_ id: String) -> String {
        """
        {"format": "palmares-entry/1", "id": "\(id)", "lang": "lv", "origin": "invented", "category": "c",
         "title": "\(id)", "agency": {"name": "\(id) house"}}
        """
    }

    private static let files = [
        "edition.yaml": """
        format: palmares-edition/1
        id: one
        name: {en: One}
        categories:
          - {id: c, name: {en: Bread}, rubric: two, panel: p, ballotsMin: 2, entries: [rye.json, oat.json]}
        panels:
          - {id: p, jurors: [ada, grace, edsger]}
        """,
        "rubrics/two.yaml": """
        format: palmares-rubric/1
        name: {en: One question}
        basis: {en: For a test.}
        scale: {min: 0, max: 10, step: 1}
        evidence: shown
        criteria:
          - {id: idea, name: {en: Idea}, question: {en: How good?}, weight: 100}
        """,
        "rye.json": entry("rye"), "oat.json": entry("oat"),
    ]

    /// A record of them, and words for what is done in it.
    private struct Room {
        let scratch: Scratch

        init() throws {
            scratch = try Scratch(RoundsTests.files)
            try taken("import", scratch.path(""), "--as", "olga")
            try taken("juror", "appoint", "carl", "roles=chair", "--as", "olga")
        }

        var path: String { scratch.path("record") }

        func run(_ words: [String]) throws -> Program {
            try Program(executable: Program.path, words + ["--record", path])
        }

        func taken(_ words: String...) throws {
            let run = try run(words)
            #expect(run.exitCode == 0, "\(words): \(run.errors)")
        }

        func refused(_ words: String...) throws -> String {
            let run = try run(words)
            return run.exitCode == 0 ? "" : run.errors
        }

        /// What `palmares record` says of the last round.
        func told() throws -> String {
            let all = try run(["record"]).output.split(separator: "\n", omittingEmptySubsequences: false)
            let heading = all.lastIndex { $0.hasPrefix("Round ") } ?? 0
            return all[heading...].joined(separator: "\n")
        }

        func screen() throws {
            try taken("round", "plan", "first", "screening", "c", "--as", "olga")
            try taken("round", "seat", "first", "rye:ada,rye:grace,oat:ada,oat:grace", "--as", "olga")
            try taken("round", "open", "first", "--as", "carl")
            try taken("mark", "rye", "goes-on=yes", "--as", "ada")
            try taken("mark", "rye", "goes-on=maybe", "--as", "grace", "--seal")
            try taken("mark", "oat", "goes-on=no", "--as", "ada")
            try taken("mark", "oat", "goes-on=-", "--as", "grace")
        }

        func score() throws {
            try taken("round", "close", "first", "--as", "carl")
            try taken("round", "shortlist", "first", "rye", "--as", "carl")
            try taken("round", "plan", "scoring", "scoring", "c", "gap=15", "--as", "olga")
            try taken("round", "unseat", "scoring", "rye", "edsger", "--as", "olga")
            try taken("round", "open", "scoring", "--as", "carl")
            try taken("mark", "rye", "idea=9", "--as", "ada")
            try taken("mark", "rye", "idea=6", "--as", "grace")
        }
    }

    @Test func `a screening is answered in words, and told once it is closed`() throws {
        let room = try Room()
        try room.screen()
        #expect(
            try room.refused("mark", "oat", "idea=7", "--as", "ada")
                == "palmares: There is no criterion \"idea\" here.\n")
        #expect(
            try room.told() == """
                Round first (screening; c): open
                  ada    2 of 2 whole, 0 sealed
                  grace  2 of 2 whole, 1 sealed

                """)
        #expect(
            try room.refused("mark", "oat", "goes-on=perhaps", "--as", "ada")
                == "palmares: goes-on=perhaps is no answer: goes-on=yes, maybe or no, and - abstains\n")
        try room.taken("round", "close", "first", "--as", "carl")
        #expect(
            try room.told() == """
                Round first (screening; c): closed
                  ada    2 of 2 whole, 0 sealed
                  grace  2 of 2 whole, 1 sealed
                  rye  1 yes, 1 maybe, 0 no
                  oat  0 yes, 0 maybe, 1 no

                """)
        try room.taken("round", "shortlist", "first", "rye", "--as", "carl")
        #expect(
            try room.told().hasSuffix(
                """
                  rye  1 yes, 1 maybe, 0 no; goes on
                  oat  0 yes, 0 maybe, 1 no; does not go on

                """))
        #expect(
            try room.run(["record", "--format", "json"]).output.contains(
                """
                      "gap": null,
                      "third_juror": [],
                      "screening": [
                        {
                          "entry": "rye",
                          "yes": 1,
                          "maybe": 1,
                          "no": 0
                        },
                        {
                          "entry": "oat",
                          "yes": 0,
                          "maybe": 0,
                          "no": 1
                        }
                      ],
                      "shortlist": [
                        "rye"
                      ]
                """))
        #expect(
            try room.refused("round", "seat", "scoring", "oat:ada", "--as", "olga") == """
                palmares: oat does not go on from round first. The chair can say anew who does (`shortlist`), \
                until the next round is opened.

                """)
    }

    @Test func `marks from paper are typed for their juror, in a screening in words`() throws {
        let room = try Room()
        try room.screen()
        try room.taken("mark", "oat", "goes-on=yes", "--paper", "ada", "--as", "olga")
        #expect(
            try room.refused("mark", "oat", "goes-on=perhaps", "--paper", "ada", "--as", "olga")
                == "palmares: goes-on=perhaps is no answer: goes-on=yes, maybe or no, and - abstains\n")
        #expect(
            try room.refused("mark", "oat", "goes-on=yes", "--paper", "ada", "--as", "olga", "--seal")
                == "palmares: who types marks from paper seals nothing: leave out --seal\n")
        #expect(
            try room.refused("mark", "rye", "goes-on=no", "--paper", "grace", "--as", "olga")
                == "palmares: The ballot on rye is sealed; unseal it to change it.\n")
        try room.taken("round", "close", "first", "--as", "carl")
        #expect(try room.told().contains("oat  1 yes, 0 maybe, 0 no\n"))
    }

    @Test func `two jurors far apart call a third, and the two closest count`() throws {
        let room = try Room()
        try room.screen()
        try room.score()
        #expect(
            try room.run(["record"]).output.contains(
                "  rye needs a third juror: ada and grace are 30 points apart, and the gap is 15.\n"))
        let seats = try Program("assign", room.path, "--format", "csv")
        #expect(
            seats.output.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",")[...1] }
                .map { $0.joined(separator: " ") } == ["rye ada", "rye edsger", "rye grace"])
        #expect(
            try room.refused("round", "shortlist", "first", "rye,oat", "--as", "carl")
                == "palmares: Round scoring was opened since, and who goes on stays as it is.\n")
        try room.taken("round", "seat", "scoring", "rye:edsger", "--as", "olga")
        try room.taken("mark", "rye", "idea=8", "--as", "edsger")
        try room.taken("round", "close", "scoring", "--as", "carl")
        let told = try room.run(["record"]).output
        #expect(!told.contains("needs a third juror"))
        #expect(
            told.contains(
                """
                  The ballot of grace on rye does not count: a third juror was called, and the two others are \
                closer to each other.

                """))
        #expect(try Program("rank", room.path, "--format", "csv").output.contains("c,1,no,rye,rye,85.000,"))
    }

    @Test func `who was chosen stays, whatever the seed, unless seats are thought over`() throws {
        let room = try Room()
        try room.taken("round", "unseat", "scoring", "rye", "grace", "--as", "olga")
        try room.taken("round", "unseat", "scoring", "rye", "edsger", "--as", "olga")
        func seats(_ words: String...) throws -> Set<String> {
            let run = try Program(
                executable: Program.path, ["assign", room.path, "--ballots", "1", "--format", "csv"] + words)
            let rows = run.output.split(whereSeparator: \.isNewline).dropFirst()
            return Set(rows.map { $0.split(separator: ",")[...1].joined(separator: " ") })
        }
        let seeds = (1...8).map(String.init)
        let kept = try seeds.map { try seats("--seed", $0) }
        #expect(kept.allSatisfy { $0.contains("rye ada") && $0.count == 2 })
        let afresh = try seeds.map { try seats("--seed", $0, "--afresh") }
        #expect(!afresh.allSatisfy { $0.contains("rye ada") })
    }

    @Test func `the round before an audience decides, and two verifiers agree`() throws {
        let room = try Room()
        try room.screen()
        try room.score()
        try room.taken("round", "close", "scoring", "--as", "carl")
        try room.taken("round", "plan", "stage", "live", "c", "--as", "olga")
        #expect(
            try room.refused("round", "seat", "stage", "oat:ada", "--as", "olga").contains("does not go on"))
        try room.taken("round", "seat", "stage", "rye:ada,rye:grace", "--as", "olga")
        try room.taken("round", "open", "stage", "--as", "carl")
        #expect(
            try room.refused("mark", "rye", "idea=10", "--as", "ada").contains("not before the jury"))
        try room.taken("round", "present", "stage", "open", "entry=rye", "--as", "carl")
        try room.taken("mark", "rye", "idea=10", "--as", "ada")
        try room.taken("mark", "rye", "idea=9", "--as", "grace")
        try room.taken("round", "close", "stage", "--as", "carl")
        #expect(try Program("rank", room.path, "--format", "csv").output.contains("c,1,no,rye,rye,95.000,"))
        try room.taken("entry", "audit", "2", "oat:loaves,rye:loaves", "--as", "carl")
        let bundle = room.scratch.path("result.json")
        try room.taken("export", "--bundle", bundle)
        #expect(try Program("verify", bundle).exitCode == 0)
        let second = try Program(
            executable: URL(fileURLWithPath: "/usr/bin/env"), ["python3", "Tests/Judges/bundle.py", bundle])
        #expect(second.output.contains("\"sound\": true"), "\(second.output)")
        // Both, in the order in which chance has them.
        let audits = second.output.split(separator: "\"audits\"").last ?? ""
        for entry in ["oat", "rye"] { #expect(audits.contains("\"\(entry)\""), "\(second.output)") }
    }

    @Test func `a juror asks through the chair, and the record counts what waits`() throws {
        let room = try Room()
        try room.screen()
        try room.taken("entry", "ask", "first", "rye", "question", "text=How many loaves?", "--as", "ada")
        try room.taken("entry", "ask", "first", "oat", "category", "--as", "grace")
        let told = try room.run(["record"]).output
        #expect(told.hasSuffix("\n\n2 questions of jurors wait for an answer.\n"))
        #expect(try !room.run(["record", "--as", "ada"]).output.contains("wait for an answer"))
        let json = try room.run(["record", "--format", "json"]).output
        #expect(json.contains("\"open_questions\": 2") || json.contains("\"open_questions\":2"))
        #expect(
            try room.refused("entry", "answer", "1", "text=So many.", "--as", "carl")
                == "palmares: There is no question in line 1.\n")
    }

    @Test func `a category that was only screened has no places, and it is said`() throws {
        let scratch = try Scratch(Self.files)
        let folder = scratch.path("")
        let record = scratch.path("record")
        func act(_ words: String...) throws -> Program {
            try Program(executable: Program.path, words + ["--record", record])
        }
        #expect(try act("import", folder, "--as", "olga").exitCode == 0)
        #expect(try act("round", "plan", "scoring", "screening", "c", "--as", "olga").exitCode == 0)
        #expect(
            try act("record").output.hasSuffix(
                "  c has no round that ranks yet: a screening says who goes on, and gives no places.\n"))
        let rows = try Program("rank", record, "--format", "csv").output.split(whereSeparator: \.isNewline)
        #expect(
            rows.dropFirst().map { $0.prefix(35) } == [
                "c,,,oat,oat,,,,,with 0 of 2 ballots", "c,,,rye,rye,,,,,with 0 of 2 ballots",
            ])
        let table = try Program("rank", record).output
        #expect(table.contains("c has no round that ranks yet: a screening says who goes on"))
        let copy = scratch.path("copy")
        #expect(try act("export", "--edition", copy).exitCode == 0)
        #expect(try Program("check", copy).exitCode == 0)
    }
}
