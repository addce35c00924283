import ArchivesTestSupport
import Foundation
import Testing

/// An entry that is handed in from a terminal, at a server that runs.
@Suite struct SubmitTests {
    /// A server with a call, an agency and its token; and files to hand in.
    private final class Site {
        // A class, because its server ends once.
        let scratch: Scratch
        let served: Served
        let token: String

        init() throws {
            scratch = try Scratch()
            let edition = scratch.path("edition")
            for arguments in [
                ["new", edition, "--like", "amec"],
                ["import", edition, "--as", "olga", "--pin", scratch.path("pin")],
                ["juror", "appoint", "north", "roles=agency", "--as", "olga"],
                ["edition", "call", "until=2999-01-01T00:00Z", "--as", "olga"],
            ] {
                let rest = arguments[0] == "new" ? [] : ["--record", scratch.path("record")]
                let done = try Program(executable: Program.path, arguments + rest)
                try #require(done.exitCode == 0, "\(done.errors)")
            }
            token = try Program("token", "north", "--for", "hand-in", "--record", scratch.path("record"))
                .output
            try #require(token.hasPrefix("palmares_"))
            served = try Served(scratch.path("record"))
            for (name, text) in [
                ("well.json", SubmitTests.entry()), ("book.txt", SubmitTests.book), ("token", token),
                ("table.csv", "a,b\n1,2\n"),
            ] { try Data(text.utf8).write(to: scratch.url.appendingPathComponent(name)) }
        }

        func path(_ name: String) -> String { scratch.path(name) }

        func submit(
            _ files: [String], _ rest: [String] = [], token: String? = nil, by port: Int? = nil
        ) throws -> Program {
            try Program(
                executable: Program.path,
                ["submit"] + files.map(path) + ["--to", "http://127.0.0.1:\(port ?? served.port)"] + rest,
                environment: ["PALMARES_TOKEN": token ?? self.token])
        }
    }

    private static func entry(_ rest: String = "") -> String {
        """
        {"format": "palmares-entry/1", "id": "well", "lang": "en", "origin": "invented",
         "title": "The well (invented)", "category": "first",
         "claims": [{"id": "deep", "says": "Wells that were dug", "metric": "beneficiaries", "value": "12",
           "evidence": ["book"]}],
         "evidence": [{"id": "book", "title": "A book (invented)", "kind": "stock-record", "file": "book.txt"}]\(rest)}
        """
    }

    /// More than one piece.
    private static let book = String(repeating: "A well was dug.\n", count: 300_000)

    @Test func `an entry and its file are handed in, and the receipt holds`() throws {
        let site = try Site()
        let done = try site.submit(["well.json", "book.txt"])
        #expect(done.exitCode == 0, "\(done.errors)")
        #expect(done.errors.contains("well.json"), "findings are told")
        #expect(done.errors.contains("is handed in in line"))
        try Data(done.output.utf8).write(to: URL(fileURLWithPath: site.path("receipt.json")))
        #expect(done.output.contains("palmares-receipt/1"))
        // Again: nothing is sent twice, and the act is there once.
        let again = try site.submit(["well.json", "book.txt"])
        #expect(again.exitCode == 0 && again.output == done.output, "\(again.errors)")
        let patches = try site.served.log(until: "GET /api/my-entries/:entry/receipt 200").matches(
            of: /PATCH/)
        #expect(patches.count == 2, "two pieces, once")
    }

    @Test func `an archive is handed in as its files are`() throws {
        let site = try Site()
        let zip = ZIPBytes([
            ("well/well.json", Array(Self.entry().utf8)), ("well/book.txt", Array(Self.book.utf8)),
        ])
        try Data(zip.bytes).write(to: URL(fileURLWithPath: site.path("well.zip")))
        let done = try site.submit(["well.zip"])
        #expect(done.exitCode == 0, "\(done.errors)")
        #expect(done.output.contains("palmares-receipt/1"))
        try Data(Array(zip.bytes.dropLast())).write(to: URL(fileURLWithPath: site.path("short.zip")))
        let short = try site.submit(["short.zip"])
        #expect(short.exitCode == 1 && short.errors.contains("This is no ZIP archive"), "\(short.errors)")
    }

    @Test func `what was begun before goes on where it stopped`() throws {
        let site = try Site()
        let prepared = try site.submit(["well.json"], ["--draft"])
        #expect(prepared.exitCode == 0 && prepared.errors.contains("no file was given for the evidence book"))
        #expect(prepared.output == "")
        let done = try site.submit(["well.json", "book.txt"], ["--draft"])
        #expect(done.errors.contains("is prepared at"), "\(done.errors)")
        // The file is there: handing in sends nothing of it.
        #expect(try site.submit(["well.json", "book.txt"]).exitCode == 0)
        let patches = try site.served.log(until: "GET /api/my-entries/:entry/receipt 200").matches(
            of: /PATCH/)
        #expect(patches.count == 2)
    }

    @Test func `a connection that breaks in the middle of a file is taken up again by itself`() throws {
        let site = try Site()
        // In the middle of a piece: each has a connection of its own.
        let relay = try Relay(to: site.served.port, cutAfter: 2 << 20, mark: site.path("cut"))
        let book = String(repeating: "A well was dug.\n", count: 500_000)
        try Data(book.utf8).write(to: URL(fileURLWithPath: site.path("book.txt")))
        let done = try site.submit(["well.json", "book.txt"], by: relay.port)
        #expect(done.exitCode == 0, "\(done.errors)")
        #expect(done.output.contains("palmares-receipt/1"))
        withExtendedLifetime(relay) {
            #expect(FileManager.default.fileExists(atPath: site.path("cut")))
        }
    }

    @Test func `errors are told as check tells them, and nothing is sent`() throws {
        let site = try Site()
        let text = Self.entry(",\n \"titel\": \"x\"")
        try Data(text.utf8).write(to: URL(fileURLWithPath: site.path("bad.json")))
        let done = try site.submit(["bad.json", "book.txt"])
        let checked = try Program("check", site.path("bad.json"))
        #expect(done.exitCode == 1)
        let told = checked.output.split(separator: "\n").first { $0.contains("entry.unknown-field") }
        #expect(told.map { done.errors.contains($0) } == true, "\(done.errors)")
        #expect(done.errors.hasSuffix("palmares: nothing was sent: mend what is an error\n"))
        let unnamed = try site.submit(["well.json", "table.csv"])
        #expect(unnamed.exitCode == 2 && unnamed.errors.contains("no evidence of the entry names table.csv"))
        #expect(try site.submit(["well.json", "bad.json"]).errors.contains("there are 2"))
    }

    @Test func `what the site refuses ends with its words`() throws {
        let site = try Site()
        try Data(Self.entry().replacing("book.txt", with: "book.pdf").utf8).write(
            to: URL(fileURLWithPath: site.path("well.json")))
        try Data("<html>".utf8).write(to: URL(fileURLWithPath: site.path("book.pdf")))
        let refused = try site.submit(["well.json", "book.pdf"])
        #expect(refused.exitCode == 1)
        #expect(refused.errors.contains("palmares: book.pdf: What is in the file is not what its name says."))
        let locked = try site.submit(["well.json"], token: "palmares_nothing")
        #expect(locked.exitCode == 2 && locked.errors.contains("the token does not open"))
    }

    @Test(arguments: [
        "http://jury.example", "http://127.0.0.1.evil.example", "ftp://jury.example", "jury.example",
        "https://",
        "https://user@jury.example", "https://jury.example/?x", "file:///etc/passwd", "http://[::2]",
    ])
    func `it sends nothing unencrypted, but to this machine`(address: String) throws {
        let done = try Program(
            executable: Program.path, ["submit", "entries/palidzesim.xml", "--to", address],
            environment: ["PALMARES_TOKEN": "palmares_x"])
        #expect(done.exitCode == 2 && done.errors.contains("is no address that entries are sent to"))
    }

    @Test func `a token is in a file or in the environment`() throws {
        let none = try Program("submit", "entries/palidzesim.xml", "--to", "https://jury.example")
        #expect(none.exitCode == 2 && none.errors.contains("a token is needed"))
        let site = try Site()
        let done = try site.submit(
            ["well.json"], ["--draft", "--token-file", site.path("token")], token: "palmares_wrong")
        #expect(done.exitCode == 0, "\(done.errors)")
    }
}

/// A way to a server that breaks once.
private final class Relay {
    // A class, because its process ends once.
    private let process = Process()
    let port: Int

    private let input = Pipe()

    /// - Parameter mark: a file that is there when it has broken.
    init(to server: Int, cutAfter bytes: Int, mark: String) throws {
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "Tests/CommandTests/Submit/relay.py", "\(server)", "\(bytes)", mark,
        ]
        process.standardInput = input
        process.standardOutput = output
        // Whoever reads what the tests say does not wait for it.
        process.standardError = FileHandle.nullDevice
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        port = try #require(Int(line.filter(\.isNumber)))
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.terminate()
    }
}
