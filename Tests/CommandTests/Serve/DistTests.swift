import Foundation
import Testing
import Web

@testable import Command

/// The archive for a server that has no Swift.
@Suite struct DistTests {
    @Test func `an archive is unpacked, and the program in it does its work`() throws {
        let scratch = try Scratch()
        let packed = try Self.shell("bin/dist '\(Program.path.path)' '\(scratch.path("dist"))'")
        #expect(packed.exitCode == 0, "\(packed.errors)")
        let archive = packed.output.trimmingCharacters(in: .newlines)
        let checked = try Self.shell("cd '\(scratch.path("dist"))' && sha256sum --check *.sha256")
        #expect(checked.exitCode == 0, "\(checked.errors)")
        let unpacked = try Self.shell("tar --extract --file '\(archive)' --directory '\(scratch.path(""))'")
        #expect(unpacked.exitCode == 0, "\(unpacked.errors)")
        let name = try #require(archive.split(separator: "/").last).replacing(".tar.gz", with: "")
        let program = URL(fileURLWithPath: scratch.path(name + "/palmares"))
        #expect(try Program(executable: program, ["rank", "."]).exitCode == 0)
        for file in [
            "palmares.service", "serve.conf", "Caddyfile", "README.md", "Documentation/installing.md",
            "schemas/entry.xsd",
        ] {
            #expect(FileManager.default.fileExists(atPath: scratch.path(name + "/" + file)), "\(file)")
        }
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

    private static func shell(_ line: String) throws -> Program {
        try Program(executable: URL(fileURLWithPath: "/bin/sh"), ["-c", line])
    }
}
