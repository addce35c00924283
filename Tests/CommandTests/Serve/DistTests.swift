import Foundation
import Testing
import Web

@testable import Command

/// The archive for a server that has no Swift.
@Suite struct DistTests {
    @Test func `the guide leads from the archive to a record, a copy, a newer version and back`() throws {
        let server = try GuidedServer()
        let packed = try Self.shell("bin/dist '\(Program.path.path)' '\(server.path("dist"))'")
        #expect(packed.exitCode == 0, "\(packed.errors)")
        let archive = packed.output.trimmingCharacters(in: .newlines)
        let name = URL(fileURLWithPath: archive).lastPathComponent.replacing(".tar.gz", with: "")
        let (output, errors) = try server.follow("Documentation/installing.md", archive: name)
        try #require(errors == "", "\(output)")
        for said in ["\(name).tar.gz: OK\n", "367 acts.", "\nhttps://jury.example/in/", "took a letter"] {
            #expect(output.contains(said), "\(said)\n\(output)")
        }
        for record in ["var/record", "var/record-before", "backup/palmares/before-0.2.0"] {
            #expect(try Program("doctor", "--record", server.path(record)).exitCode == 0, "\(record)")
        }
        let root = server.path("dist/" + name)
        try packages(try String(contentsOfFile: root + "/REQUIRES", encoding: .utf8), asked: server.asked())
        try links(below: root)
        let program = URL(fileURLWithPath: root + "/palmares")
        #expect(try Program(executable: program, ["rank", root]).output == Program("rank", ".").output)
        for file in [
            "palmares.service", "serve.conf", "Caddyfile", "schemas/entry.xsd", "licences/Yams/LICENSE",
        ] {
            #expect(FileManager.default.fileExists(atPath: root + "/" + file), "\(file)")
        }
    }

    /// Each is a package of this system, and what the program itself reads by is among them.
    private func packages(_ required: String, asked: [String]) throws {
        guard Self.isHere("dpkg-query") else { return }
        let names = required.split(separator: "\n").map(String.init)
        for name in names {
            let found = try Program(
                executable: URL(fileURLWithPath: "/usr/bin/env"), ["dpkg-query", "--status", name])
            #expect(found.exitCode == 0, "\(name)")
        }
        for library in ["libc6", "libxml2", "libarchive", "libsqlite3", "libqrencode", "libcurl", "libssl"] {
            #expect(names.contains { $0.hasPrefix(library) }, "\(library)")
        }
        #expect(asked.contains("apt-get install --no-install-recommends " + names.joined(separator: " ")))
    }

    /// What a document of the archive leads to is in the archive, but for the program's own text and its tests.
    private func links(below root: String) throws {
        let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        let elsewhere = ["Sources", "Tests", "Benchmarks", ".swift-format"].map { root + "/" + $0 }
        var broken: [String] = []
        for page in all where page.hasSuffix(".md") {
            let text = try String(contentsOfFile: root + "/" + page, encoding: .utf8)
            for link in text.matches(of: /\]\(([^)#\s:]+)(#[^)]*)?\)/) {
                let path = URL(fileURLWithPath: root + "/" + page).deletingLastPathComponent()
                    .appendingPathComponent(String(link.1)).standardizedFileURL.path
                let isThere = FileManager.default.fileExists(atPath: path)
                if isThere || elsewhere.contains(where: path.hasPrefix) { continue }
                broken.append("\(page): \(link.1)")
            }
        }
        #expect(broken == [])
    }

    @Test func `without a program nothing is packed, and it says what makes one`() throws {
        let run = try Self.shell("bin/dist /no/such/program")
        #expect(run.exitCode == 2)
        #expect(run.errors == "dist: there is no /no/such/program; make build makes it\n")
    }

    @Test func `the settings of the archive are settings`() throws {
        let text = try String(contentsOfFile: "Packaging/serve.conf", encoding: .utf8)
        #expect(try ServeSettings(text).origin()?.text == "https://jury.example")
        let all = text.replacing("# PALMARES", with: "PALMARES")
        #expect(try ServeSettings(all).values.keys.contains(.mail))
    }

    @Test func `the unit leaves room for files beside all connections`() throws {
        let unit = try String(contentsOfFile: "Packaging/palmares.service", encoding: .utf8)
        let files = try #require(unit.firstMatch(of: /\nLimitNOFILE=(\d+)\n/).flatMap { Int($0.1) })
        #expect(try files >= 2 * ServeSettings("").server().connectionsMax)
    }

    @Test(.enabled(if: Self.isHere("systemd-analyze"), "there is no systemd"))
    func `systemd finds nothing wrong with the unit`() throws {
        let scratch = try Scratch()
        let unit = try String(contentsOfFile: "Packaging/palmares.service", encoding: .utf8)
        try unit.replacing("/usr/local/bin/palmares", with: Program.path.path)
            .write(toFile: scratch.path("palmares.service"), atomically: true, encoding: .utf8)
        let run = try Self.shell("systemd-analyze verify '\(scratch.path("palmares.service"))'")
        #expect(run.exitCode == 0 && run.errors == "")
    }

    private static func isHere(_ program: String) -> Bool {
        (try? shell("command -v \(program)").exitCode == 0) ?? false
    }

    static func shell(_ line: String) throws -> Program {
        try Program(executable: URL(fileURLWithPath: "/bin/sh"), ["-c", line])
    }
}
