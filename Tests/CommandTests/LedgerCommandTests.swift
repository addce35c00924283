import Testing

@Suite struct LedgerCommandTests {
    @Test func `the same entry gives the same ledger from XML and from JSON`() throws {
        /// Only where findings stand differs.
        func ledger(_ path: String, _ format: String) throws -> [Substring] {
            let run = try Program("ledger", path, "--format", format)
            #expect(run.exitCode == 0)
            return run.output.split(separator: "\n").filter { line in
                !["\"file\"", "\"line\"", "\"column\""].contains { line.contains($0) }
            }
        }
        for format in ["text", "html", "json"] {
            let fromXML = try ledger("entries/palidzesim.xml", format)
            #expect(try ledger("entries/palidzesim.json", format) == fromXML, "\(format)")
        }
    }

    @Test func `in an edition an entry has the grades that people settled`() throws {
        let path = "entries/invented/borrowed-boots.xml"
        let alone = try Program("ledger", path)
        let settled = try Program("ledger", path, "--edition", ".")
        #expect(!alone.output.contains(": verified, "))
        #expect(settled.output.contains(": verified, "))
        let nowhere = try Program("ledger", path, "--edition", "rubrics")
        #expect(nowhere.exitCode == 2)
        #expect(nowhere.errors.hasPrefix("palmares: rubrics is no edition's folder"))
    }

    @Test func `the page tells results before reactions and folds exposure`() throws {
        let page = try Program("ledger", "entries/real/mois-sans-tabac-2016.xml", "--format", "html").output
        let heads = page.split(separator: "\n").filter { $0.contains("<h2>") }.map(String.init)
        #expect(
            heads == [
                "<h2>Results</h2>", "<h2>Reactions</h2>", "<summary><h2>Exposure (1)</h2></summary>",
                "<h2>What a strict juror would ask</h2>",
            ])
    }

    @Test func `an entry with errors has no ledger, and its errors are told`() throws {
        for command in ["ledger", "preflight"] {
            let run = try Program(command, "entries/faulty/two-drums.json")
            #expect(run.exitCode == 1)
            #expect(run.output == "")
            #expect(
                run.errors.hasPrefix("entries/faulty/two-drums.json:41:7: error: “tests” is used twice."))
        }
    }

    @Test(arguments: [
        (["ledger", "README.md"], "an entry is a file in XML or JSON (.xml, .json); README.md is neither"),
        (["ledger", "none.xml"], "none.xml cannot be read: No such file or directory"),
        (["preflight", "rubrics"], "there is no entry (.xml, .json) in rubrics"),
        (
            ["preflight", "entries", "--format", "json"],
            "--format json is for one entry; entries is a folder"
        ),
        (
            ["preflight", "entries/palidzesim.xml", "--rubric", "none.yaml"],
            "none.yaml cannot be read: No such file or directory"
        ),
    ])
    func `wrong use is told in one sentence`(arguments: [String], sentence: String) throws {
        let run = try Program(executable: Program.path, arguments)
        #expect(run.exitCode == 2)
        #expect(run.errors == "palmares: \(sentence)\n")
    }

    @Test func `a folder is one line an entry, and what cannot be read is told beside it`() throws {
        let run = try Program("preflight", "entries")
        #expect(run.exitCode == 1)
        let errors = run.errors.split(separator: "\n")
        #expect(errors.count == 4)
        #expect(errors.last == "entries/faulty/two-drums.json: 1 error; palmares check tells them")
        #expect(run.output.split(separator: "\n").contains { $0.hasPrefix("tuesday-calls ") })
    }
}
