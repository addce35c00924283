import Foundation
import Intake
import Jury
import Testing

@testable import Command

/// Each set-up holds to the rule that its award has published.
@Suite struct SetUpTests {
    private struct Told: Decodable {
        struct Contest: Decodable {
            struct Place: Decodable, Equatable {
                let entry: String
                let place: Int
                let score: String
                let level: String?
            }
            struct Unplaced: Decodable { let entry: String }
            let places: [Place]
            let unplaced: [Unplaced]
        }
        let rankings: [Contest]
    }

    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func begin(_ setUp: SetUp) throws -> String {
        let folder = scratch.path(setUp.rawValue)
        let run = try Program(executable: Program.path, ["new", folder, "--like", setUp.rawValue])
        #expect(run.exitCode == 0, "\(run.errors)")
        return folder
    }

    /// Ranks marks, by entry and juror the same on every criterion that is named, by the set-up's rule.
    private func ranked(
        _ setUp: SetUp, _ criteria: [String], _ marks: KeyValuePairs<String, [String]>
    ) throws -> Told.Contest {
        let folder = try begin(setUp)
        var rows = ["entry,juror,criterion,mark"]
        for (entry, all) in marks {
            for (juror, mark) in all.enumerated() {
                let own = mark.split(separator: " ")
                for (number, criterion) in criteria.enumerated() {
                    rows.append("\(entry),juror-\(juror + 1),\(criterion),\(own[number % own.count])")
                }
            }
        }
        let sheet = scratch.path("sheet.csv")
        try rows.joined(separator: "\n").write(toFile: sheet, atomically: true, encoding: .utf8)
        let rubric = "\(folder)/rubrics/\(setUp.rubric.id).yaml"
        let run = try Program(
            executable: Program.path,
            [
                "rank", sheet, "--rubric", rubric, "--method", setUp.rule.rawValue, "--ballots-min",
                "\(setUp.ballotsMin)", "--format", "json",
            ])
        let told = try JSONDecoder().decode(Told.self, from: Data(run.output.utf8))
        return try #require(told.rankings.first)
    }

    private func levels(_ contest: Told.Contest) -> [String] {
        contest.places.map { "\($0.entry) \($0.level ?? "-")" }
    }

    @Test(arguments: SetUp.allCases)
    func `what is begun is an edition without an error, in a folder that is new`(setUp: SetUp) throws {
        let folder = try begin(setUp)
        let check = try Program(executable: Program.path, ["check", folder])
        #expect(check.exitCode == 0, "\(check.output)")
        let again = try Program(executable: Program.path, ["new", folder, "--like", setUp.rawValue])
        #expect(again.exitCode == 2 && again.errors.contains("is there already"))
    }

    @Test func `Stevie: five judges, silver from 8.0 and bronze from 7.25 on average`() throws {
        let contest = try ranked(
            .stevie, ["nomination"],
            [
                "eight": ["9", "8", "8", "7", "8"], "bronze": ["7", "7.25", "7.5", "7", "7.5"],
                "below": ["7", "7", "7", "7.5", "7.5"], "four": ["10", "10", "10", "10"],
            ])
        #expect(levels(contest) == ["eight silver", "bronze bronze", "below -"])
        #expect(contest.unplaced.map(\.entry) == ["four"])
    }

    @Test func `AMEC: gold from 75 of 100, silver from 70, bronze from 65, the shortlist from 60`() throws {
        let criteria = [
            "objectives", "audience", "inputs-strategy", "outputs", "outtakes", "outcomes", "impact",
            "rigour",
        ]
        let three: (String) -> [String] = { [$0, $0, $0] }
        let contest = try ranked(
            .amec, criteria,
            ["a": three("8"), "b": three("7.5"), "c": three("7"), "d": three("6.5"), "e": three("6")])
        #expect(levels(contest) == ["a gold", "b silver", "c bronze", "d shortlist", "e -"])
    }

    @Test func `Effie: results are 30 of 100, and there may be no winner`() throws {
        let criteria = ["challenge", "insight-strategy", "bringing-to-life", "results"]
        let contest = try ranked(
            .effie, criteria,
            ["results-alone": ["1 1 1 10", "1 1 1 10", "1 1 1 10"], "half": ["5.5", "5.5", "5.5"]])
        #expect(
            contest.places == [
                .init(entry: "half", place: 1, score: "50.000", level: nil),
                .init(entry: "results-alone", place: 2, score: "30.000", level: nil),
            ])
    }

    @Test func `Cannes: 20, 30, 20 and 30 of 100, a screening first, and two thirds for a medal`() throws {
        let criteria = ["idea", "strategy", "execution", "impact-results"]
        let only: (Int) -> [String] = { number in
            let marks = (0..<4).map { $0 == number ? "10" : "1" }.joined(separator: " ")
            return [marks, marks, marks]
        }
        let contest = try ranked(
            .cannes, criteria, ["i": only(0), "s": only(1), "e": only(2), "r": only(3)])
        let scores = Dictionary(uniqueKeysWithValues: contest.places.map { ($0.entry, $0.score) })
        #expect(scores == ["i": "20.000", "s": "30.000", "e": "20.000", "r": "30.000"])
        #expect(SetUp.cannes.rounds[0].contains("screening") && SetUp.cannes.rounds[2].contains("two-thirds"))
    }

    @Test func `skating: the highest and the lowest mark are dropped`() throws {
        let contest = try ranked(.skating, ["whole"], ["a": ["1", "8", "8", "8", "10"]])
        #expect(contest.places.map(\.score) == ["80.000"])
    }

    @Test func `live: points by order, and equal sums go to who was first more often`() throws {
        let contest = try ranked(
            .live, ["presentation"],
            ["a": ["10", "10", "1"], "b": ["5", "5", "10"], "c": ["1", "1", "5"]])
        #expect(contest.places.map { "\($0.place) \($0.entry)" } == ["1 a", "2 b", "3 c"])
        #expect(contest.places[0].score == contest.places[1].score)
    }

    @Test func `PRSA: two who are 15 points apart call a third, and the two closest count`() throws {
        let folder = try begin(.prsa)
        let entry =
            #"{"format":"palmares-entry/1","id":"a","lang":"en","origin":"invented","category":"first","title":"A (invented)"}"#
        try entry.write(toFile: folder + "/a.json", atomically: true, encoding: .utf8)
        let edition = try String(contentsOfFile: folder + "/edition.yaml", encoding: .utf8)
            .replacing("ballotsMin: 2", with: "ballotsMin: 2\n    entries: [a.json]")
        try edition.write(toFile: folder + "/edition.yaml", atomically: true, encoding: .utf8)
        let record = scratch.path("record")
        func taken(_ words: String...) throws {
            let run = try Program(executable: Program.path, words + ["--record", record])
            #expect(run.exitCode == 0, "\(words): \(run.errors)")
        }
        try taken("import", folder, "--as", "olga")
        var plan = SetUp.prsa.rounds[0].split(separator: " ").dropFirst().map(String.init)
        plan += ["--as", "olga", "--record", record]
        #expect(try Program(executable: Program.path, plan).exitCode == 0)
        try taken("round", "seat", "judging", "a:juror-1,a:juror-2,a:juror-3", "--as", "olga")
        try taken("round", "open", "judging", "--as", "olga")
        for (juror, mark) in [("juror-1", "4"), ("juror-2", "6"), ("juror-3", "6.5")] {
            let marks = ["research", "planning", "execution", "evaluation"].map { "\($0)=\(mark)" }
            let words = ["mark", "a"] + marks + ["--round", "judging", "--seal", "--as", juror]
            #expect(try Program(executable: Program.path, words + ["--record", record]).exitCode == 0)
        }
        let run = try Program(executable: Program.path, ["rank", record, "--format", "json"])
        let told = try JSONDecoder().decode(Told.self, from: Data(run.output.utf8))
        // The entry claims no result, so its evaluation counts nothing: three quarters of 62.5.
        #expect(told.rankings.first?.places.map(\.score) == ["46.875"])
    }
}
