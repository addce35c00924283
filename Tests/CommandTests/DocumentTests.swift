import Foundation
import Testing

/// What the documents show is what happens.
@Suite struct DocumentTests {
    /// A line of a `sh` fence that begins with `palmares`.
    struct Line: CustomTestStringConvertible, Sendable {
        let document: String
        let command: String
        let exitCode: Int32

        var testDescription: String { "\(document): \(command)" }
    }

    private static let documents: [String] = {
        let below =
            FileManager.default.enumerator(atPath: "Documentation")?.compactMap { $0 as? String } ?? []
        let root = ["README.md", "CONCEPTS.md", "CONTRIBUTING.md", "SECURITY.md"]
        return root + below.filter { $0.hasSuffix(".md") }.map { "Documentation/" + $0 }.sorted()
    }()

    private static let lines: [Line] = documents.flatMap { document -> [Line] in
        guard let text = try? String(contentsOfFile: document, encoding: .utf8) else { return [] }
        var isShell = false
        var found: [Line] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("```") {
                isShell = !isShell && line == "```sh"
            } else if isShell, line.hasPrefix("palmares ") {
                let code: Int32 = line.hasSuffix("# exits 1") ? 1 : line.hasSuffix("# exits 2") ? 2 : 0
                found.append(Line(document: document, command: String(line), exitCode: code))
            }
        }
        return found
    }

    @Test func `the README shows commands`() {
        #expect(Self.lines.count { $0.document == "README.md" } >= 3)
    }

    @Test(arguments: lines)
    func `every command of a document runs and ends as it says`(line: Line) throws {
        let scratch = try Scratch()
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let run = try Program(
            executable: URL(fileURLWithPath: "/bin/sh"), ["-c", line.command],
            environment: [
                "PATH": Program.path.deletingLastPathComponent().path + ":" + path,
                "TMPDIR": scratch.url.path,
            ])
        #expect(run.exitCode == line.exitCode, "\(run.errors)")
    }

    @Test func `the README shows the ranking that the sample edition gives`() throws {
        let shown = try String(contentsOfFile: "README.md", encoding: .utf8)
        let printed = try Program("rank", ".").output
        let rows = printed.split(separator: "\n").filter {
            $0.contains("palidzesim") && $0.contains("bronze")
        }
        #expect(rows.count == 1)
        #expect(rows.allSatisfy { shown.contains($0) })
    }
}
