import Foundation
import Testing

/// The sample edition as a record, before the command.
@Suite struct RecordTests {
    /// A record in a scratch folder, and who acts in it.
    final class Record {
        let scratch: Scratch
        var path: String { scratch.path("record") }

        init() throws {
            scratch = try Scratch()
            let run = try Program(
                "import", ".", "--record", path, "--as", "olga", "--pin", scratch.path("pin"))
            try #require(run.exitCode == 0, "\(run.errors)")
        }

        func run(_ arguments: String...) throws -> Program {
            try Program(executable: Program.path, arguments + ["--record", path])
        }

        /// The one line of what is refused; `nil` where it is taken.
        func refusal(_ arguments: String...) throws -> String? {
            let run = try Program(executable: Program.path, arguments + ["--record", path])
            return run.exitCode == 0 ? nil : "\(run.exitCode) \(run.errors)"
        }
    }

    @Test(arguments: ["table", "json", "csv"])
    func `a record ranks as the folder that it was made of, to the last byte`(format: String) throws {
        let record = try Record()
        let folder = try Program("rank", ".", "--format", format)
        let kept = try Program("rank", record.path, "--format", format)
        #expect(kept.output == folder.output)
        #expect(kept.exitCode == 0)
    }

    @Test func `what is imported again is there already, and what is new comes in`() throws {
        let record = try Record()
        let again = try record.run("import", ".", "--as", "olga")
        #expect(again.output == "The record has all of it already.\n")
        let copy = record.scratch.path("edition")
        #expect(try record.run("export", "--edition", copy).exitCode == 0)
        let file = copy + "/edition.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try text.replacing("ballotsMin: 3", with: "ballotsMin: 4").write(
            toFile: file, atomically: true, encoding: .utf8)
        // There are marks, and files that weigh them are two persons' to change.
        let changed = try record.run("import", copy, "--as", "olga")
        #expect(changed.exitCode == 2)
        #expect(changed.errors.contains("say by --reason why this changes"))
        let proposed = try record.run("import", copy, "--as", "olga", "--reason", "Four see more.")
        #expect(proposed.output.hasPrefix("4 acts."))
        let waiting = try record.run("record").output
            .matches(of: /Line (\d+) waits for a second person: (\w+)/).map(\.output)
        #expect(waiting.map(\.2) == ["category", "category", "category", "define"])
        #expect(try record.refusal("juror", "appoint", "carl", "roles=chair", "--as", "olga") == nil)
        for line in waiting {
            #expect(try record.refusal("edition", "confirm", String(line.1), "--as", "carl") == nil)
        }
        #expect(
            try record.run("import", copy, "--as", "olga").output == "The record has all of it already.\n")
    }

    @Test func `an evening: closed, opened again, marked, and what is refused says why`() throws {
        let record = try Record()
        #expect(
            try record.refusal("mark", "quiet-tap", "real-results=8", "--as", "ada")
                == "1 palmares: Round scoring is closed; the chair can reopen it with a reason.\n")
        #expect(try record.refusal("juror", "appoint", "carl", "roles=chair", "--as", "olga") == nil)
        #expect(
            try record.refusal("round", "reopen", "scoring", "reason=Two were ill", "--as", "olga")
                == "1 palmares: That is for a chair to do.\n")
        #expect(
            try record.refusal("round", "reopen", "scoring", "reason=Two were ill", "--as", "carl") == nil)
        #expect(
            try record.refusal("mark", "quiet-tap", "real-results=8.2", "--as", "ada")
                == "1 palmares: 8.2 is no mark here: 1…10 in steps of 0.5.\n")
        #expect(
            try record.refusal("mark", "palidzesim", "real-results=8", "--as", "alan")
                == "1 palmares: No seat before palidzesim.\n")
        #expect(try record.refusal("mark", "quiet-tap", "real-results=8", "--as", "ada") == nil)
        #expect(try record.refusal("round", "close", "scoring", "--as", "carl") == nil)
        #expect(
            try record.refusal("round", "opne", "scoring", "--as", "carl")
                == "2 palmares: there is no \"opne\" here: open\n")
        #expect(
            try record.refusal("round", "reopen", "scoring", "--as", "carl")
                == "2 palmares: reason is missing: reason=\"…\"; it goes: reopen round reason=TEXT "
                + "[deadline=…]\n")
    }

    @Test func `sent again under its name an act is done once, and its receipt is the same`() throws {
        let record = try Record()
        let id = "0197c5a2-8f00-4000-8000-00000000002a"
        let receipts = try [1, 2].map { number in
            let file = record.scratch.path("receipt\(number)")
            let run = try record.run(
                "juror", "recuse", "look-up", "--as", "ada", "--id", id, "--receipt", file)
            #expect(run.exitCode == 0)
            return try String(contentsOfFile: file, encoding: .utf8)
        }
        #expect(receipts[0] == receipts[1])
        #expect(
            try record.refusal("juror", "recuse", "quiet-tap", "--as", "ada", "--id", id)
                == "1 palmares: Another act was sent under this name before, in line 368. A new act needs a "
                + "new name.\n")
        let journal = record.scratch.path("journal.jsonl")
        #expect(try record.run("export", "--journal", journal).exitCode == 0)
        let verified = try Program("verify", journal, record.scratch.path("receipt1"))
        #expect(verified.output.contains("368 lines"))
        #expect(verified.exitCode == 0)
    }

    @Test func `a struck ballot leaves the ranking when the second person agrees`() throws {
        let record = try Record()
        let before = try Program("rank", record.path, "--format", "json").output
        #expect(try record.refusal("juror", "appoint", "carl", "roles=chair", "--as", "olga") == nil)
        #expect(
            try record.refusal(
                "juror", "appoint", "sue", "roles=signer", "--as", "olga", "--propose") == nil)
        #expect(try record.refusal("edition", "confirm", "369", "--as", "carl") == nil)
        let words = ["round", "strike", "scoring", "quiet-tap", "ada", "r-7", "reason=She made it"]
        func strike(_ more: String...) throws -> Program {
            try Program(
                executable: Program.path, words + ["--as", "carl", "--record", record.path] + more)
        }
        #expect(try strike().errors.hasPrefix("palmares: That takes two"))
        #expect(try strike("--propose").exitCode == 0)
        #expect(try Program("rank", record.path, "--format", "json").output == before)
        #expect(try record.run("record").output.contains("Line 371 waits for a second person: strike"))
        #expect(
            try record.refusal("edition", "confirm", "371", "--as", "carl")
                == "1 palmares: Whoever proposed it does not confirm it: somebody else must.\n")
        #expect(try record.refusal("edition", "confirm", "371", "--as", "sue") == nil)
        #expect(try Program("rank", record.path, "--format", "json").output != before)
        #expect(
            try record.run("record").output.contains(
                "The ballot of ada on quiet-tap does not count: was struck out in line 372."))
    }

    @Test func `the folder that a record exports ranks as the record does`() throws {
        let record = try Record()
        #expect(try record.refusal("juror", "recuse", "look-up", "--as", "ada") == nil)
        let copy = record.scratch.path("edition")
        #expect(try record.run("export", "--edition", copy).exitCode == 0)
        #expect(try Program("check", copy).exitCode == 0)
        #expect(try Program("rank", copy).output == Program("rank", record.path).output)
    }

    @Test func `the tables have every mark`() throws {
        let record = try Record()
        let file = record.scratch.path("tables.sqlite")
        #expect(try record.run("export", "--sqlite", file).exitCode == 0)
        #expect(try record.refusal("export", "--sqlite", file) == "2 palmares: \(file) is there already\n")
        let query = """
            import sqlite3
            base = sqlite3.connect("\(file)")
            print(base.execute("SELECT count(*) FROM mark").fetchone()[0])
            print(base.execute("SELECT count(*), sum(counts) FROM ballot").fetchone())
            print(base.execute("SELECT count(*), max(seq) FROM line").fetchone())
            print(base.execute("SELECT points FROM mark WHERE entry = 'quiet-tap' AND juror = 'ada' "
                "ORDER BY criterion LIMIT 1").fetchone()[0])
            """
        let python = try Program(
            executable: URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-c", query])
        #expect(python.output == "330\n(47, 46)\n(367, 366)\n8.5\n")
    }
}
