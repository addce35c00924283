import Foundation
import Intake
import Jury
import Rankings
import Records
import RecordsSQLite
import Scoring
import Testing

@testable import Command

/// An evening gone through beforehand, with marks that nobody gave.
@Suite struct RehearsalTests {
    /// What a rehearsal of a source ranks, and all that its record keeps.
    private func made(of source: String, seed: UInt64 = 1) async throws -> (work: RankingWork, kept: String) {
        let scratch = try Scratch()
        let rehearsal = try await Rehearsal.make(of: source, in: scratch.path(""), seed: seed)
        #expect(rehearsal.people == ["organiser", "chair", "signer", "ada"])
        let work = try RankingWork.edition(rehearsal.record.record)
        let record = try rehearsal.record.read()
        var kept = ""
        try record.lines.read(0..<record.pinned.checkpoint.size) {
            kept += String(decoding: $0, as: UTF8.self)
        }
        return (work, kept)
    }

    private func marks(_ work: RankingWork) -> [[String]] {
        work.rankings.map { ranked in
            ranked.ranking.places.map { "\($0.place) \($0.entry) \($0.score.exact)" }
        }
    }

    @Test func `every entry that competes has a place by made-up marks, and the ranking says so`()
        async throws
    {
        let work = try await made(of: ".").work
        #expect(work.edition?.notice?.en == "Rehearsal. All marks are made up.")
        #expect(work.rankings.map(\.ranking.unplaced.count) == [0, 0, 0])
        #expect(work.rankings.map(\.ranking.places.count) == [4, 3, 2])
        #expect(work.findings.filter { $0.severity == .error } == [])
    }

    @Test func `the same seed gives the same marks, and another one others`() async throws {
        let (one, same, other) = (
            try await made(of: ".").work, try await made(of: ".").work, try await made(of: ".", seed: 2).work
        )
        #expect(marks(one) == marks(same))
        #expect(marks(one) != marks(other))
    }

    @Test func `a record is rehearsed with nothing in it that anybody marked, and stays as it was`()
        async throws
    {
        let scratch = try Scratch()
        let record = scratch.path("record")
        for words in [
            ["import", ".", "--as", "olga"], ["juror", "appoint", "carl", "roles=chair", "--as", "olga"],
            ["round", "reopen", "scoring", "reason=Late", "--as", "carl"],
            ["mark", "quiet-tap", "real-results=3", "--as", "ada", "--comment", "A secret."],
        ] {
            let run = try Program(executable: Program.path, words + ["--record", record])
            #expect(run.exitCode == 0, "\(run.errors)")
        }
        let before = marks(try RankingWork.edition(record))
        let rehearsed = try await made(of: record)
        #expect(marks(rehearsed.work) == marks(try await made(of: ".").work))
        #expect(marks(rehearsed.work) != before)
        #expect(!rehearsed.kept.contains("carl"))
        #expect(marks(try RankingWork.edition(record)) == before)
    }

    @Test func `what is no edition is refused`() throws {
        let scratch = try Scratch()
        let run = try Program(executable: Program.path, ["rehearse", scratch.path("nothing")])
        #expect(run.exitCode == 2 && run.errors.contains("neither an edition's folder nor a record's"))
    }
}
