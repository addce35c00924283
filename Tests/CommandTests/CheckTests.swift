import Foundation
import Testing

@Suite struct CheckTests {
    private static let sound =
        #"{"format":"palmares-entry/1","id":"a","origin":"invented","category":"c","title":"T"}"#
    private static let faulty =
        #"{"format":"palmares-entry/1","id":"A","origin":"invented","category":"c","titel":"T"}"#

    @Test func `a clean file ends with 0, findings of severity error with 1, what cannot be read with 2`()
        throws
    {
        let scratch = try Scratch(["sound.json": Self.sound, "faulty.json": Self.faulty])
        let clean = try Program("check", scratch.path("sound.json"))
        #expect(clean.output == "1 file: nothing to mend\n")
        #expect(clean.exitCode == 0)
        #expect(try Program("check", scratch.path("faulty.json")).exitCode == 1)
        let missing = try Program("check", scratch.path("none.json"))
        #expect(missing.exitCode == 2)
        #expect(missing.output.contains("The file cannot be read: No such file or directory."))
        #expect(try Program("check", scratch.path("sound.json"), scratch.path("none.json")).exitCode == 2)
    }

    @Test func `a finding is a line that editors understand, with its remedy below`() throws {
        let scratch = try Scratch(["faulty.json": Self.faulty])
        let path = scratch.path("faulty.json")
        #expect(
            try Program("check", path).output == """
                \(path):1:30: error: “A” is not an identifier (small letters, digits and hyphens, at most 64). [entry.bad-form]
                    Write it as in solar-roof.
                \(path):1:74: error: “titel” is not a field of this part. [entry.unknown-field]
                    Did you mean title?
                1 file: 2 errors

                """)
    }

    @Test func `findings for machines have the published form`() throws {
        let scratch = try Scratch(["faulty.json": Self.faulty])
        let run = try Program("check", "--format", "json", scratch.path("faulty.json"))
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(report["format"] as? String == "palmares-check/1")
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.count == 2)
        let second = try #require(findings.last)
        #expect(
            second.keys.sorted() == [
                "code", "column", "file", "line", "path", "remedy", "severity", "summary",
            ])
        #expect(second["code"] as? String == "entry.unknown-field")
        #expect(second["severity"] as? String == "error")
        #expect(second["line"] as? Int == 1)
        #expect(second["column"] as? Int == 74)
        #expect(second["path"] as? String == "/titel")
        #expect(run.exitCode == 1)
    }

    @Test func `a folder is checked file by file, in order, without its findings files`() throws {
        let scratch = try Scratch([
            "b/two.json": Self.faulty, "a.json": Self.faulty, "c.findings.json": "{}", "notes.txt": "x",
            ".hidden.json": "x",
        ])
        let run = try Program("check", scratch.url.path)
        let files = run.output.split(separator: "\n").filter { $0.contains(": error:") }
            .compactMap { $0.split(separator: ":").first.map { String($0.split(separator: "/").last ?? "") } }
        #expect(files == ["a.json", "a.json", "two.json", "two.json"])
        #expect(run.output.hasSuffix("2 files: 4 errors\n"))
    }

    @Test func `nothing that a file holds or is called can steer the terminal`() throws {
        let name = "f\u{1B}[31m\u{9B}\u{202E}\nx.json"
        let scratch = try Scratch([name: #"{"format":"palmares-entry/1","id":"a\u{1B}[2J"}"#])
        let run = try Program("check", scratch.url.path)
        let signs = run.output.unicodeScalars.filter {
            $0.properties.generalCategory == .control && $0 != "\n"
        }
        #expect(Array(signs) == [])
        #expect(run.output.contains("f<U+001B>[31m<U+009B><U+202E><U+000A>x.json:1:"))
    }

    @Test func `what cannot be written ends with 2`() throws {
        let shell = URL(fileURLWithPath: "/bin/sh")
        let command = "\"\(Program.path.path)\" check entries/palidzesim.xml >&-"
        let run = try Program(executable: shell, ["-c", command])
        #expect(run.errors.hasPrefix("palmares: the output cannot be written: "))
        #expect(run.exitCode == 2)
    }

    @Test func `of thousands of faults the first are told and the others counted`() throws {
        let claims = (0..<5000).map { #"{"id":"c\#($0)","says":"x","metric":"dunors\#($0)"}"# }
        let list = claims.joined(separator: ",")
        let entry = #"{"format":"palmares-entry/1","id":"a","category":"c","title":"t","claims":[\#(list)]}"#
        let scratch = try Scratch(["a.json": entry])
        let run = try Program("check", scratch.path("a.json"))
        #expect(run.exitCode == 1)
        #expect(run.output.hasSuffix("1 file: 200 errors, 1 note\n"))
    }

    @Test func `an empty folder is wrong use`() throws {
        let scratch = try Scratch(["notes.txt": "x"])
        let run = try Program("check", scratch.url.path)
        #expect(run.exitCode == 2)
        #expect(run.errors.hasPrefix("palmares: there is nothing to check (.xml, .json, .yaml, .csv) in "))
    }

    @Test func `hundreds of files come out in their order`() throws {
        let names = (0..<300).map { "e\(String(1000 + $0)).json" }
        let scratch = try Scratch(Dictionary(uniqueKeysWithValues: names.map { ($0, Self.faulty) }))
        let run = try Program("check", "--format", "json", scratch.url.path)
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let findings = try #require(report["findings"] as? [[String: Any]])
        let files = findings.compactMap {
            ($0["file"] as? String)?.split(separator: "/").last.map(String.init)
        }
        #expect(files == names.flatMap { [$0, $0] })
    }

    @Test(arguments: [["check"], ["check", "--format", "pdf", "x"], ["chek"], ["--nonsense"]])
    func `wrong use ends with 2 and says how it is meant`(arguments: [String]) throws {
        let run = try Program(executable: Program.path, arguments)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("Usage:"))
        #expect(run.output == "")
    }

    @Test func `help and version end with 0`() throws {
        #expect(try Program("--help").exitCode == 0)
        #expect(try Program("--version").output == "0.1.0\n")
        #expect(try Program("help", "rank").output.contains("--ballots-min"))
    }

    @Test func `each faulty sample gives the findings that lie beside it`() throws {
        let folder = "entries/faulty"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let samples = names.filter { !$0.hasSuffix(".findings.json") }
        #expect(samples.count >= 4)
        for sample in samples {
            let stem = String(sample.prefix { $0 != "." })
            let expected = try String(contentsOfFile: "\(folder)/\(stem).findings.json", encoding: .utf8)
            let run = try Program("check", "--format", "json", "\(folder)/\(sample)")
            #expect(run.output == expected, "\(sample)")
            #expect(run.exitCode == 1)
        }
    }
}
