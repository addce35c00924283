import Foundation
import Testing

@Suite struct CopyTests {
    @Test func `a copy made while others write is whole, and restores to the same ranking`() throws {
        let record = try RecordTests.Record()
        #expect(try record.refusal("juror", "appoint", "carl", "roles=chair", "--as", "olga") == nil)
        #expect(try record.refusal("round", "reopen", "scoring", "reason=Go on", "--as", "carl") == nil)
        let writing = Process()
        writing.executableURL = URL(fileURLWithPath: "/bin/sh")
        writing.arguments = [
            "-c",
            """
            for points in 1 2 3 4 5 6 7 8 9 10 1 2 3 4 5 6 7 8 9 10; do
              "\(Program.path.path)" mark quiet-tap real-results=$points --as ada --record "\(record.path)"
            done
            """,
        ]
        writing.standardOutput = FileHandle.nullDevice
        try writing.run()
        let copy = record.scratch.path("copy")
        let backup = try record.run("backup", copy)
        writing.waitUntilExit()
        #expect(backup.exitCode == 0, "\(backup.errors)")
        #expect(writing.terminationStatus == 0)
        let looked = try Program("doctor", "--record", copy)
        #expect(looked.exitCode == 0, "\(looked.output)")
        let other = record.scratch.path("other")
        #expect(try Program("restore", copy, "--record", other).exitCode == 0)
        #expect(try Program("rank", other).output == Program("rank", copy).output)
        // The copy goes on by itself, as a record does.
        #expect(
            try Program("mark", "quiet-tap", "real-results=7", "--as", "ada", "--record", other).exitCode == 0
        )
    }

    @Test func `where no copy can be, that is said, and nothing of the record`() throws {
        let record = try RecordTests.Record()
        let copy = record.scratch.path("nowhere/copy")
        let run = try record.run("backup", copy)
        #expect(run.exitCode == 2)
        #expect(
            run.errors == "palmares: the copy could not be made: make \(copy): No such file or directory\n")
        let back = try Program("restore", record.path, "--record", copy)
        #expect(
            back.errors
                == "palmares: the copy could not be put back: make \(copy): No such file or directory\n")
    }

    @Test func `what an older copy lacks is named, and nothing is restored unless somebody accepts it`()
        throws
    {
        let record = try RecordTests.Record()
        let copy = record.scratch.path("copy")
        #expect(try record.run("backup", copy).exitCode == 0)
        for entry in ["look-up", "quiet-tap"] {
            #expect(try record.refusal("juror", "recuse", entry, "--as", "ada") == nil)
        }
        let (other, pin) = (record.scratch.path("other"), record.scratch.path("pin"))
        let refused = try Program("restore", copy, "--record", other, "--pin", pin)
        #expect(
            refused.errors == """
                palmares: The pin speaks of 369 lines, and \(copy) has 367: lines 368 to 369 would be lost. Look \
                for a later copy; --accept-loss restores this one and notes it.

                """)
        #expect(refused.exitCode == 1)
        #expect(!FileManager.default.fileExists(atPath: other))
        let taken = try Program(
            "restore", copy, "--record", other, "--pin", pin, "--accept-loss", "--as", "olga")
        #expect(taken.exitCode == 0, "\(taken.errors)")
        let journal = record.scratch.path("journal.jsonl")
        #expect(try Program("export", "--record", other, "--journal", journal).exitCode == 0)
        let last = try String(contentsOfFile: journal, encoding: .utf8).split(separator: "\n").last
        #expect(last?.contains(#""kind":"restore""#) == true)
        #expect(last?.contains(#""body":{"size":369,"#) == true)
    }

    @Test func `a record put back in place of a later one does not open against its pin`() throws {
        let record = try RecordTests.Record()
        let copy = record.scratch.path("copy")
        #expect(try record.run("backup", copy).exitCode == 0)
        #expect(try record.refusal("juror", "recuse", "look-up", "--as", "ada") == nil)
        try FileManager.default.removeItem(atPath: record.path + "/journal.sqlite")
        try FileManager.default.copyItem(
            atPath: copy + "/journal.sqlite", toPath: record.path + "/journal.sqlite")
        for name in ["journal.sqlite-wal", "journal.sqlite-shm"] {
            try? FileManager.default.removeItem(atPath: record.path + "/" + name)
        }
        let run = try record.run("juror", "recuse", "quiet-tap", "--as", "ada")
        #expect(run.exitCode == 2)
        #expect(
            run.errors.contains("From line 368 on lines are missing: 368 were signed, and 367 are there."))
        let looked = try record.run("doctor")
        #expect(looked.exitCode == 1)
        #expect(looked.output.contains("✘ The journal is not what its pin says, and stays closed."))
    }

    @Test func `the doctor names a changed file, and rights that are too wide`() throws {
        let record = try RecordTests.Record()
        let files = record.path + "/files"
        let file = try #require(
            FileManager.default.enumerator(atPath: files)?.compactMap { $0 as? String }
                .filter { $0.count > 60 }.min())
        try Data("other".utf8).write(to: URL(fileURLWithPath: files + "/" + file))
        #expect(chmod(record.path + "/key", 0o644) == 0)
        let run = try record.run("doctor")
        let name = String(file.suffix(64))
        #expect(run.output.contains("✘ A file is not what was kept: \(name). Put it back from a backup.\n"))
        #expect(
            run.output.contains(
                "✘ Others may read \(record.path)/key: take their rights away (chmod go= \(record.path)/key).\n"
            ))
        #expect(run.exitCode == 1)
    }

    @Test func `an erased person leaves no trace in the files, and every proof holds`() throws {
        let record = try RecordTests.Record()
        let receipt = record.scratch.path("receipt")
        let secret = "She was my sister's teacher"
        #expect(
            try record.refusal(
                "juror", "recuse", "look-up", "reason=\(secret)", "--as", "ada", "--receipt", receipt) == nil)
        #expect(try record.refusal("person", "ada", "Ada Example", "--address", "ada@example.org") == nil)
        #expect(try record.run("person", "ada", "--erase", "--erase-texts").output == "1 texts erased.\n")
        #expect(try record.refusal("juror", "erase", "ada", "--as", "olga") == nil)
        for file in FileManager.default.enumerator(atPath: record.path)?.compactMap({ $0 as? String }) ?? [] {
            guard let bytes = FileManager.default.contents(atPath: record.path + "/" + file) else { continue }
            #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file)")
            #expect(bytes.range(of: Data("Ada Example".utf8)) == nil, "\(file)")
        }
        let journal = record.scratch.path("journal.jsonl")
        #expect(try record.run("export", "--journal", journal).exitCode == 0)
        #expect(try Program("verify", journal, receipt).exitCode == 0)
        #expect(try record.run("doctor").exitCode == 0)
    }
}
