import Foundation
import Testing

@Suite struct AssignTests {
    private static let edition = """
        format: palmares-edition/1
        id: one
        name: {en: One}
        categories:
          - {id: c, name: {en: Bread}, rubric: two, panel: p, ballotsMin: 2, entries: [rye.json, oat.json]}
        panels:
          - {id: p, jurors: [ada, grace, edsger]}
        jurors: people.csv
        topics: topics.csv
        ties: ties.csv
        """

    private static func entry(_ id: String) -> String {
        """
        {"format": "palmares-entry/1", "id": "\(id)", "lang": "lv", "origin": "invented", "category": "c",
         "title": "\(id)", "agency": {"name": "\(id) house"}}
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

    private static let files = [
        "edition.yaml": edition, "rubrics/two.yaml": rubric, "rye.json": entry("rye"),
        "oat.json": entry("oat"), "ties.csv": "juror,kind,party\nada,employer,Rye House\n",
        "people.csv": """
        juror,languages,topics,load_max
        ada,lv,grain,
        grace,lv en,grain,2
        edsger,"lv, et",,
        """,
        "topics.csv": "entry,topics\nrye,grain\noat,grain\n",
    ]

    @Test func `every entry gets its jurors, each with the reason`() throws {
        let scratch = try Scratch(Self.files)
        let run = try Program("assign", scratch.path(""), "--seed", "5")
        #expect(
            run.output == """
                One
                4 seats of 3 jurors before 2 entries; nobody has more than 2 unless a list says so; seed 5

                Bread · 2 ballots for each entry

                Entry  Juror   Points  Why
                rye    edsger     100  reads its language, 1 juror would suit better
                       grace      400  reads its language, 1 topic in common
                oat    ada        400  reads its language, 1 topic in common
                       grace      400  reads its language, 1 topic in common

                Each juror has 1 to 2 ballots here. No entry has less than 500 points. All jurors can be
                compared: the severities of two differ with 2.67 times the variance of a mark (connectivity
                0.50).

                Juror   Ballots  Allowed
                ada           1  up to 2
                edsger        1  up to 2
                grace         2  up to 2

                1,300 points in all, and no other seats have more.

                """)
        #expect(run.exitCode == 0 && run.errors == "")
    }

    @Test func `seats that were printed can be kept, and the rest is filled up`() throws {
        let scratch = try Scratch(Self.files)
        let first = try Program("assign", scratch.path(""), "--format", "csv")
        let rows = first.output.split(separator: "\r\n").prefix(2).joined(separator: "\n")
        let kept = try Scratch(["seats.csv": rows])
        let again = try Program(
            "assign", scratch.path(""), "--format", "csv", "--seed", "9", "--keep", kept.path("seats.csv"))
        func seats(_ run: Program) -> [Substring] {
            run.output.split(separator: "\r\n").dropFirst().map {
                $0.split(separator: ",").prefix(2).joined(separator: " ")[...]
            }
        }
        #expect(seats(again) == seats(first))
        #expect(again.output.contains("rye,edsger,c,kept,100,"))
    }

    @Test(arguments: [
        (
            ["--ballots", "3"],
            "palmares: too few jurors: rye needs 3 ballots and 2 may judge it (barred: 1 by conflict). To help it: add jurors to the panel, dismiss a conflict or ask for 2 ballots.\n"
        ),
        (
            ["--load", "1"],
            "palmares: edsger, grace may give 2 ballots, but oat, rye need 3 from them"
        ),
    ])
    func `what cannot be done is refused with the nearest remedy`(arguments: [String], sentence: String)
        throws
    {
        let scratch = try Scratch(
            Self.files.merging([
                "people.csv": Self.files["people.csv", default: ""].replacing("grain,2", with: "grain,1")
            ]) { $1 })
        let run = try Program(executable: Program.path, ["assign", scratch.path("")] + arguments)
        #expect(run.errors.hasPrefix(sentence), "\(run.errors)")
        #expect(run.exitCode == 1 && run.output == "")
    }

    @Test func `a kept seat that is barred is refused with what bars it`() throws {
        let scratch = try Scratch(Self.files.merging(["seats.csv": "juror,entry\nada,rye\n"]) { $1 })
        let run = try Program("assign", scratch.path(""), "--keep", scratch.path("seats.csv"))
        #expect(
            run.errors == """
                palmares: seats that are to be kept are barred: ada before rye (employer: “rye house” is the \
                agency). Take them out of the file, or dismiss the conflict.

                """)
        #expect(run.exitCode == 1)
    }
}
