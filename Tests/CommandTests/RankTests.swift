import Foundation
import Jury
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

                No entries were read: marks count as given, without caps and evidence.

                """)
        #expect(run.exitCode == 0)
    }

    @Test func `another rule than the edition's is a second opinion and says so`() throws {
        let run = try Program("rank", ".", "--method", "Schulze")
        #expect(run.exitCode == 0)
        #expect(
            run.output.contains(
                """
                A second opinion by Schulze, by margins. The edition's own rule is the weighted mean, and only \
                that decides.
                """))
        #expect(run.output.contains("Levels of award are read from the weighted mean."))
        #expect(run.output.contains("Non-profit, no budget, Schulze, by margins; 5 to 6 ballots an entry\n"))
    }

    @Test func `every rule ranks a sheet, and the schema knows its name`() throws {
        let scratch = try Scratch(["two.yaml": Self.rubric, "marks.csv": Self.marks])
        let schema = try String(contentsOfFile: "schemas/ranking.schema.json", encoding: .utf8)
        for rule in Rule.allCases {
            let run = try Program(
                "rank", scratch.path("marks.csv"), "--rubric", scratch.path("two.yaml"), "--method",
                rule.rawValue, "--format", "csv")
            #expect(run.output.split(whereSeparator: \.isNewline).count == 3, "\(rule)")
            #expect(schema.contains("\"\(rule.rawValue)\""), "\(rule)")
        }
    }

    @Test func `the JSON holds scores as text, the rubric and every mark`() throws {
        let scratch = try Scratch(["two.yaml": Self.rubric, "marks.csv": Self.marks])
        let run = try Program(
            "rank", scratch.path("marks.csv"), "--rubric", scratch.path("two.yaml"), "--format", "json")
        let ranking = try #require(try rankings(run).first)
        #expect(ranking["category"] as? String == "marks")
        #expect(ranking["rule"] as? String == "mean")
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
                    "4 heart-for-the-heron 26.111 <null>",
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

    @Test func `a wide sheet ranks as its marks would one by one`() throws {
        let wide = "entry,juror,results,idea\na,ada,7,8.5\na,grace,,9\nb,ada,9,10\nb,grace,6,recused\n"
        let long =
            "entry,juror,criterion,mark\na,ada,results,7\na,ada,idea,8.5\na,grace,results,abstained\n"
            + "a,grace,idea,9\nb,ada,results,9\nb,ada,idea,10\nb,grace,,recused\n"
        let scratch = try Scratch(["wide/marks.csv": wide, "long/marks.csv": long, "two.yaml": Self.rubric])
        for more in [["--scale", "1..10:0.5"], ["--rubric", scratch.path("two.yaml")]] {
            let runs = try ["wide", "long"].map { form in
                try Program(
                    executable: Program.path,
                    ["rank", scratch.path(form + "/marks.csv"), "--format", "json"] + more)
            }
            #expect(runs[0].output == runs[1].output)
            #expect(runs[0].output.contains("places"))
        }
    }

    private static let edition = """
        format: palmares-edition/1
        id: one
        name: {en: One}
        categories:
          - {id: c, name: {en: C}, rubric: two, panel: p, entries: [a.json, b.json]}
        panels:
          - {id: p, jurors: [ada, grace]}
        ballots: [marks.csv]
        decisions: decisions.csv
        """

    private static func entry(_ id: String, _ claims: String) -> String {
        #"""
        {"format": "palmares-entry/1", "id": "\#(id)", "lang": "en", "origin": "invented", "category": "c",
         "title": "\#(id)", "claims": [\#(claims)], "evidence": [{"id": "word", "kind": "entrant-statement",
         "title": "Our word"}]}
        """#
    }

    private static let claimed = [
        "edition.yaml": edition, "rubrics/two.yaml": rubric.replacing("shown", with: "factor"),
        "a.json": entry(
            "a", #"{"id": "views", "says": "Views", "metric": "video_views", "value": "9,000,000"}"#),
        "b.json": entry(
            "b",
            #"{"id": "givers", "says": "Givers", "metric": "donors", "value": "680", "evidence": ["word"]}"#),
        "marks.csv": """
        entry,juror,criterion,mark,lift
        a,ada,results,10,
        a,ada,idea,10,
        a,grace,results,10,I counted the lamps myself.
        a,grace,idea,10,
        b,ada,results,8,
        b,ada,idea,10,
        """,
        "decisions.csv": "entry,claim,decision,value,reason\n",
    ]

    @Test func `marks count as far as the claims go, and the reasons are printed`() throws {
        let scratch = try Scratch(Self.claimed)
        let run = try Program("rank", scratch.url.path)
        #expect(
            run.output == """
                One

                C · Two questions, weighted mean of 1 to 2 ballots, 0 to 100

                Place  Entry   Score  Level      1      2    Raw marks
                    1  a      73.334  gold   33.33  40.00  100.000 (1)
                    2  b      65.641  none   25.64  40.00   86.667 (2)

                1 Results (60) · 2 Idea (40)

                In brackets stands the place by raw marks, without caps and evidence.
                3 of 4 ballots are whole: entries met different jurors, and a severe one can cost a place.

                Marks that count otherwise than they were given (mean marks)

                Entry  Criterion  Given  Counts  Because
                a      1 Results  10.00    6.00  exposure only: at most 2
                b      1 Results   8.00    4.85  said by the entrant, bare figure: counts 50/91

                Lifted by grace on results: “I counted the lamps myself.”, for a.

                If vanity had counted: the largest figure of each kind, and the place by it alone

                Entry  Official      Exposure       Reaction
                a             1  9,000,000  1  no figure  =1
                b             2  no figure  2  no figure  =1

                Exposure alone would have moved nobody. Its agreement with the official order is 1.000, from −1
                to 1 (Kendall's tau-b).
                Reaction alone gives no order to compare.

                """)
        #expect(run.exitCode == 0 && run.errors == "")
    }

    @Test func `a decision changes what marks count, and is printed with its reason`() throws {
        let row = "b,givers,provenance,verified,We opened the book.\nb,giver,level,output,No.\n"
        let files = Self.claimed.merging([
            "decisions.csv": "entry,claim,decision,value,reason\n" + row
        ]) { $1 }
        let scratch = try Scratch(files)
        let run = try Program("rank", scratch.url.path, "--format", "json")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("decisions.csv:3:1: error: There is no claim “giver”."))
        let ranking = try #require(try rankings(run).first)
        #expect(
            ranking["decisions"] as? [[String: String]] == [
                [
                    "entry": "b", "claim": "givers", "decision": "provenance", "value": "verified",
                    "reason": "We opened the book.",
                ]
            ])
        let standings = try #require(ranking["standings"] as? [[String: Any]])
        let criteria = try #require(standings[1]["criteria"] as? [[String: Any]])
        #expect(
            criteria[0]["grade"] as? [String: String] == ["provenance": "verified", "comparison": "bare"])
        #expect(criteria[0]["factor"] as? String == "10/13")
        let places = try #require(ranking["places"] as? [[String: Any]])
        let parts = places.compactMap { ($0["breakdown"] as? [[String: Any]])?.first }
        #expect(parts.map { $0["effectiveExact"] as? String } == ["83/13", "6/1"])
        #expect(parts.map { $0["meanMark"] as? String } == ["8.000", "10.000"])
        let raw = try #require(ranking["rawPlaces"] as? [[String: Any]])
        #expect(raw.map { $0["exact"] as? String } == ["100/1", "86667/1000"])
    }

    @Test func `the picture in the documents is the one that the sample edition gives`() throws {
        let scratch = try Scratch()
        let run = try Program("rank", ".", "--slopes", scratch.path("slopes.svg"))
        #expect(run.exitCode == 0)
        let shown = try String(contentsOfFile: "Documentation/pictures/slopes.svg", encoding: .utf8)
        #expect(try scratch.text("slopes.svg") == shown)
    }

    @Test func `a title cannot disturb the picture`() throws {
        let hostile = Self.claimed["a.json"]?.replacing(
            #""title": "a""#, with: ##""title": "</text><script>\"&'\u202e""##)
        let scratch = try Scratch(Self.claimed.merging(["a.json": hostile ?? ""]) { $1 })
        _ = try Program("rank", scratch.url.path, "--slopes", scratch.path("slopes.svg"))
        let picture = try scratch.text("slopes.svg")
        #expect(picture.contains("&lt;/text&gt;&lt;script&gt;&quot;&amp;'"))
        #expect(!picture.contains("<script") && !picture.contains("\u{202E}"))
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
                == "category,place,tied,entry,title,score,exact,level,ballots,reason,results,idea,"
                + "results raw,results effective,idea raw,idea effective\r\n"
                + "c,1,no,a,'=1+1,40.000,40/1,none,1,,0.000,40.000,5.500,1.000,10.000,10.000\r\n")
    }

    @Test(arguments: [
        ["rank", ".", "--scale", "1..10"], ["rank", "none.csv"], ["rank", "entries"],
        ["rank", "x.csv", "--scale", "10..1"], ["rank", "x.csv", "--ballots-min", "0"],
        ["rank", "x.csv", "--slopes", "y.svg"],
    ])
    func `wrong use ends with 2`(arguments: [String]) throws {
        let run = try Program(executable: Program.path, arguments)
        #expect(run.exitCode == 2)
    }
}
