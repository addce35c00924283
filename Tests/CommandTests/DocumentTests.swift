import Foundation
import Testing

/// What the documents show is what happens.
@Suite struct DocumentTests {
    /// The lines of one `sh` fence that begin with `palmares`: each goes on where the one before left off.
    struct Fence: CustomTestStringConvertible, Sendable {
        let document: String
        var commands: [(line: String, exitCode: Int32)] = []

        var testDescription: String { "\(document): \(commands.first?.line ?? "")" }
    }

    private static let documents: [String] = {
        let below =
            FileManager.default.enumerator(atPath: "Documentation")?.compactMap { $0 as? String } ?? []
        let root = ["README.md", "CONCEPTS.md", "CONTRIBUTING.md", "SECURITY.md"]
        return root + below.filter { $0.hasSuffix(".md") }.map { "Documentation/" + $0 }.sorted()
    }()

    private static let fences: [Fence] = documents.flatMap { document -> [Fence] in
        guard let text = try? String(contentsOfFile: document, encoding: .utf8) else { return [] }
        var open: Fence?
        var found: [Fence] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("```") {
                if let fence = open, !fence.commands.isEmpty { found.append(fence) }
                open = open == nil && line == "```sh" ? Fence(document: document) : nil
            } else if line.hasPrefix("palmares ") {
                let code: Int32 = line.hasSuffix("# exits 1") ? 1 : line.hasSuffix("# exits 2") ? 2 : 0
                open?.commands.append((String(line), code))
            }
        }
        return found
    }

    @Test func `the README shows commands`() {
        #expect(Self.fences.filter { $0.document == "README.md" }.flatMap(\.commands).count >= 3)
    }

    @Test(arguments: fences)
    func `every command of a document runs and ends as it says`(fence: Fence) throws {
        let scratch = try Scratch()
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        for (line, exitCode) in fence.commands {
            let run = try Program(
                executable: URL(fileURLWithPath: "/bin/sh"), ["-c", line],
                environment: [
                    "PATH": Program.path.deletingLastPathComponent().path + ":" + path,
                    "TMPDIR": scratch.url.path, "PALMARES_RECORD": scratch.path("record"),
                ])
            #expect(run.exitCode == exitCode, "\(line)\n\(run.errors)")
        }
    }

    @Test func `the guide to an entry that is believed shows what its commands print`() throws {
        let text = try String(contentsOfFile: "Documentation/believed.md", encoding: .utf8)
        let blocks = text.matches(of: /```sh\npalmares ([^\n]*)\n```\n\n```text\n([^`]*)```/)
        #expect(blocks.count == 3)
        for block in blocks {
            let run = try Program(
                executable: Program.path, block.output.1.split(separator: " ").map(String.init))
            var printed = run.output.split(separator: "\n")[...]
            for line in block.output.2.split(separator: "\n") {
                // Some lines are left out, and none is put in.
                printed = printed.drop { $0 != line }
                #expect(printed.popFirst() == line)
            }
        }
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
