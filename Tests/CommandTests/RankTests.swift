import Foundation
import Testing

@Suite struct RankTests {
    private static let rubric = """
        format: palmares-rubric/1
        name: {en: Two questions}
        scale: {min: 1, max: 10, step: 0.5}
        evidence: shown
        criteria:
          - {id: results, name: {en: Results}, question: {en: What changed?}, weight: 60, reads: [result]}
          - {id: idea, name: {en: Idea}, question: {en: Is it new?}, weight: 40}
        ties: [results]
        levels:
          - {id: gold, score: 70}
        """
    private static let marks = """
        entry,juror,criterion,mark
        solar-roof,ada,results,10
        solar-roof,ada,idea,5.5
        open-ledger,ada,results,5.5
        open-ledger,ada,idea,10
        """

    private func rankings(_ run: Program) throws -> [[String: Any]] {
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(report["format"] as? String == "palmares-ranking/1")
        return try #require(report["rankings"] as? [[String: Any]])
    }

    @Test func `a sheet is ranked under a rubric`() throws {
        let scratch = try Scratch(["two.yaml": Self.rubric, "marks.csv": Self.marks])
        let run = try Program("rank", scratch.path("marks.csv"), "--rubric", scratch.path("two.yaml"))
        #expect(
            run.output == """
                marks · Two questions, weighted mean of 1 ballot, 0 to 100

                Place  Entry         Score  Level      1      2
                    1  solar-roof   80.000  gold   60.00  20.00
                    2  open-ledger  70.000  gold   30.00  40.00

                1 Results (60) · 2 Idea (40)

                Every juror marked every entry on every criterion, so nobody's severity moves a place.

                """)
        #expect(run.exitCode == 0)
    }

    @Test func `the JSON holds scores as text, the rubric and every mark`() throws {
        let scratch = try Scratch(["two.yaml": Self.rubric, "marks.csv": Self.marks])
        let run = try Program(
            "rank", scratch.path("marks.csv"), "--rubric", scratch.path("two.yaml"), "--format", "json")
        let ranking = try #require(try rankings(run).first)
        #expect(ranking["category"] as? String == "marks")
        #expect(ranking["rule"] as? String == "weighted-mean")
        let places = try #require(ranking["places"] as? [[String: Any]])
        #expect(places.map { $0["entry"] as? String } == ["solar-roof", "open-ledger"])
        #expect(places.map { $0["score"] as? String } == ["80.000", "70.000"])
        #expect(places.map { $0["tied"] as? Bool } == [false, false])
        #expect(
            (places[0]["breakdown"] as? [[String: Any]])?.map { $0["points"] as? String } == [
                "60.000", "20.000",
            ])
        let ballots = try #require(ranking["ballots"] as? [[String: Any]])
        #expect(ballots[1]["marks"] as? [String: String] == ["results": "10", "idea": "5.5"])
    }

    @Test func `the same input gives the same bytes, whatever the order of its rows`() throws {
        let rows = Self.marks.split(separator: "\n")
        let turned = ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\n")
        let scratch = try Scratch([
            "two.yaml": Self.rubric, "a/marks.csv": Self.marks, "b/marks.csv": turned,
        ])
        for format in ["table", "json", "csv"] {
            let outputs = try ["a", "b", "a"].map { folder in
                try Program(
                    "rank", scratch.path(folder + "/marks.csv"), "--rubric", scratch.path("two.yaml"),
                    "--format", format
                ).output
            }
            #expect(Set(outputs).count == 1)
        }
    }

    @Test func `without a rubric every criterion weighs the same, and the scale is told`() throws {
        let scratch = try Scratch(["marks.csv": Self.marks])
        let observed = try Program("rank", scratch.path("marks.csv"))
        #expect(
            observed.output.contains(
                "Scale: 5.5…10 in steps of 4.5, as seen in the marks; say it with --scale."))
        #expect(
            observed.output.contains(
                "Place 1 is shared by open-ledger and solar-roof: the rubric has no rule for ties."))
        let said = try Program("rank", scratch.path("marks.csv"), "--scale", "1..10:0.5")
        #expect(said.output.contains("Scale: 1…10 in steps of 0.5, as said."))
        #expect(said.output.contains("=1  open-ledger  75.000"))
    }

    @Test func `a bad row is told on standard error and the rest is ranked`() throws {
        let bad =
            Self.marks
            + "\nopen-ledger,grace,idea,eleven\nopen-ledger,grace,results,10,5\nsolar-roof,ada,idea,6\n"
        let scratch = try Scratch(["two.yaml": Self.rubric, "marks.csv": bad])
        let run = try Program(
            "rank", scratch.path("marks.csv"), "--rubric", scratch.path("two.yaml"), "--format", "json")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("marks.csv:6:"))
        #expect(run.errors.contains("ballot.unreadable-mark"))
        #expect(run.errors.contains("csv.wrong-column-count"))
        #expect(run.errors.contains("solar-roof, ada, idea stands in line 3 already; neither counts."))
        let ranking = try #require(try rankings(run).first)
        let unplaced = try #require(ranking["unplaced"] as? [[String: Any]])
        #expect(unplaced.map { $0["entry"] as? String } == ["solar-roof"])
        #expect(unplaced.map { $0["reason"] as? String } == ["no-marks"])
    }

    @Test func `the sample edition ranks as its ballots say`() throws {
        let run = try Program("rank", ".", "--format", "json")
        #expect(run.exitCode == 0)
        #expect(run.errors == "")
        let told = try rankings(run).map { ranking -> [String] in
            let places = ranking["places"] as? [[String: Any]] ?? []
            return places.map { place in
                let words = ["place", "entry", "score", "level"].map { "\(place[$0] ?? "")" }
                return words.joined(separator: " ") + ((place["tied"] as? Bool) == true ? " tied" : "")
            }
        }
        #expect(
            told == [
                [
                    "1 borrowed-boots 82.945 gold", "2 palidzesim 62.546 bronze",
                    "3 tuesday-calls 62.546 bronze",
                    "4 heart-for-the-heron 22.870 <null>",
                ],
                [
                    "1 slow-past-the-school 80.111 gold", "2 quiet-tap 78.666 silver",
                    "3 look-up 30.389 <null>",
                ],
                ["1 harbour-by-night 65.764 bronze tied", "1 open-kitchen 65.764 bronze tied"],
            ])
        let table = try Program("rank", ".").output
        #expect(table.contains("by points on criteria that read results."))
        #expect(table.contains("Place 1 is shared by"))
    }

    @Test func `ballots in JSON rank as the same ballots in CSV`() throws {
        let json = """
            {"format": "palmares-ballots/1", "ballots": [
              {"entry": "solar-roof", "juror": "ada", "marks": [
                {"criterion": "results", "mark": 10}, {"criterion": "idea", "mark": "5.5"}]},
              {"entry": "open-ledger", "juror": "ada", "marks": [
                {"criterion": "results", "mark": "5.5"}, {"criterion": "idea", "mark": 10}]}]}
            """
        let scratch = try Scratch(["two.yaml": Self.rubric, "marks.csv": Self.marks, "marks.json": json])
        let outputs = try ["marks.csv", "marks.json"].map { name in
            try Program("rank", scratch.path(name), "--rubric", scratch.path("two.yaml"), "--format", "json")
                .output
        }
        #expect(outputs[0] == outputs[1])
    }

    @Test func `a title that a spreadsheet would run is made harmless`() throws {
        let entry =
            #"{"format":"palmares-entry/1","id":"a","origin":"invented","category":"c","title":"=1+1"}"#
        let edition = """
            format: palmares-edition/1
            id: one
            name: {en: One}
            categories:
              - {id: c, name: {en: C}, rubric: two, panel: p, entries: [a.json]}
            panels:
              - {id: p, jurors: [ada]}
            ballots: [marks.csv]
            """
        let marks = "entry;juror;criterion;mark\na;ada;results;5,5\na;ada;idea;10\n"
        let scratch = try Scratch([
            "edition.yaml": edition, "a.json": entry, "rubrics/two.yaml": Self.rubric, "marks.csv": marks,
        ])
        #expect(
            try Program("rank", scratch.url.path, "--format", "csv").output
                == "category,place,tied,entry,title,score,exact,level,ballots,reason,results,idea\r\n"
                + "c,1,no,a,'=1+1,70.000,70/1,gold,1,,30.000,40.000\r\n")
    }

    @Test(arguments: [
        ["rank", ".", "--scale", "1..10"], ["rank", "none.csv"], ["rank", "entries"],
        ["rank", "x.csv", "--scale", "10..1"], ["rank", "x.csv", "--ballots-min", "0"],
    ])
    func `wrong use ends with 2`(arguments: [String]) throws {
        let run = try Program(executable: Program.path, arguments)
        #expect(run.exitCode == 2)
    }
}
