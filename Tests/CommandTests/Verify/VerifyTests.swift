import Foundation
import Testing

/// The golden journal, good and damaged, before the command.
@Suite struct VerifyTests {
    private static let folder = "Tests/Golden/journal/"
    private static let key =
        "palmares.example/2026+46bdf6e5+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs"

    private func golden(_ name: String) -> String { Self.folder + name }

    @Test func `a journal that is whole is told with what was kept of it`() throws {
        let run = try Program(
            "verify", "--key", Self.key, golden("sample.jsonl"), golden("sample.checkpoint"),
            golden("older.checkpoint"), golden("receipt.json"), golden("continuation.json"))
        #expect(
            run.output == """
                Tests/Golden/journal/sample.jsonl: 5 lines, root 2pUzvF8nCxequ5KgcwICKNKsleF6fUgTEn5BYJ7FMTA=
                Tests/Golden/journal/sample.checkpoint: a checkpoint of 5 lines, root \
                2pUzvF8nCxequ5KgcwICKNKsleF6fUgTEn5BYJ7FMTA=
                Tests/Golden/journal/older.checkpoint: a checkpoint of 3 lines, root \
                dPEPK3KYHpYU2wKKyMxr2Kcd0HQNg/7W7dvxF1Ba8Mc=
                Tests/Golden/journal/receipt.json: line 2 is in the record since 2026-05-28T20:26:41Z
                Tests/Golden/journal/continuation.json: the journal of 5 lines begins with that of 3
                Signed by \(Self.key)
                Nothing is wrong.

                """)
        #expect(run.exitCode == 0)
    }

    @Test func `what is not shown is said`() throws {
        let alone = try Program("verify", "--key", Self.key, golden("sample.jsonl"))
        #expect(alone.output.contains("lines cut from the end, or a journal written anew, would not show."))
        let receipt = try Program("verify", golden("receipt.json"))
        #expect(receipt.output.contains("compare it with the one that the award published."))
        let pair = try Program(
            "verify", "--key", Self.key, golden("sample.checkpoint"), golden("older.checkpoint"))
        #expect(pair.output.contains("nothing here shows that one journal continues the other"))
        #expect([alone, receipt, pair].map(\.exitCode) == [0, 0, 0])
    }

    @Test func `a cut end is told by the checkpoint, for people and for programs`() throws {
        let arguments = ["verify", "--key", Self.key, golden("cut.jsonl"), golden("sample.checkpoint")]
        let text = try Program(executable: Program.path, arguments)
        #expect(
            text.output.contains(
                "Tests/Golden/journal/cut.jsonl: error: From line 4 on lines are missing: 5 were signed, and 3 "
                    + "are there. [missing-lines]\n"))
        #expect(text.exitCode == 1)
        let json = try Program(executable: Program.path, arguments + ["--format", "json"])
        #expect(
            json.output == """
                {
                  "sound": false,
                  "key": "\(Self.key)",
                  "lines": 3,
                  "root": "dPEPK3KYHpYU2wKKyMxr2Kcd0HQNg/7W7dvxF1Ba8Mc=",
                  "faults": [
                    {
                      "code": "missing-lines",
                      "file": "Tests/Golden/journal/cut.jsonl",
                      "line": 4,
                      "summary": "From line 4 on lines are missing: 5 were signed, and 3 are there."
                    }
                  ]
                }

                """)
        #expect(json.exitCode == 1)
    }

    @Test func `a changed mark is told with its line`() throws {
        let journal = try String(contentsOfFile: golden("sample.jsonl"), encoding: .utf8)
        let changed = journal.replacing(#""number":2,"points":7000"#, with: #""number":2,"points":9000"#)
        let scratch = try Scratch(["changed.jsonl": changed])
        let run = try Program("verify", "--key", Self.key, scratch.path("changed.jsonl"))
        #expect(
            run.output.contains(
                "error: Line 3 is not the one after which the next was written. [changed-line]"))
        #expect(run.exitCode == 1)
    }

    @Test func `a receipt that is forged or for another journal is told by its file`() throws {
        let receipt = try String(contentsOfFile: golden("receipt.json"), encoding: .utf8)
        let scratch = try Scratch([
            "later.json": receipt.replacing("\"at\": 1780000001000", with: "\"at\": 1780000002000"),
            "note": "Nothing is signed here.\n",
        ])
        let run = try Program("verify", "--key", Self.key, scratch.path("later.json"), scratch.path("note"))
        let lines = run.output.replacing(scratch.path("") + "/", with: "")
        #expect(
            lines == """
                Signed by \(Self.key)
                note: error: The checkpoint cannot be believed: it has no signatures. [bad-checkpoint]
                later.json: error: The receipt cannot be believed: its number or its time is not the one that \
                was signed. [bad-receipt]
                Fetch again what is wrong here. If it stays so, keep the files and ask the award: they are \
                evidence.

                """)
        #expect(run.exitCode == 1)
    }

    @Test(arguments: [
        (["sample.jsonl"], "verify needs the journal's key"),
        (["sample.jsonl", "cut.jsonl", "receipt.json"], "verify looks at one at a time"),
        (["none.jsonl"], "cannot be read: No such file or directory"),
        (["--key", "ada", "sample.jsonl"], "ada is not a journal's key"),
    ])
    func `what cannot be looked at ends with 2`(files: [String], sentence: String) throws {
        let arguments = files.map { $0.contains(".") ? golden($0) : $0 }
        let run = try Program(executable: Program.path, ["verify"] + arguments)
        #expect(run.errors.contains(sentence))
        #expect(run.exitCode == 2 && run.output.isEmpty)
    }

    @Test func `every fault has a row on the page of the format`() throws {
        let page = try String(contentsOfFile: "Documentation/formats/journal.md", encoding: .utf8)
        let source = try String(
            contentsOfFile: "Sources/Records/Journal/JournalFault+Code.swift", encoding: .utf8)
        let codes = source.matches(of: /: "([a-z-]+)"/).map { String($0.1) }
        #expect(codes.count == 15)
        #expect(codes.filter { !page.contains("`\($0)`") } == [])
    }
}
