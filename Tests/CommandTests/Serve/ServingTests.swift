import Foundation
import Testing
import WebTestSupport

/// `palmares serve` as a process: from its start to its end.
@Suite struct ServingTests {
    private static let close = "Host: 127.0.0.1\r\nConnection: close\r\n\r\n"

    @Test func `it tells that it is well, logs what was asked, and ends though somebody is stuck`()
        async throws
    {
        let record = try RecordTests.Record()
        let served = try Served(record.path)
        let asked = try Connection(port: served.port)
        try asked.send("GET /health HTTP/1.1\r\n\(Self.close)")
        #expect(try await asked.rest().hasSuffix("\r\n\r\nok\n"))
        // One never comes to its end; another is in the middle of a question and says the rest after the
        // end. Both ask for something before it in one breath, so that its answer tells that the question
        // has begun.
        let begun = """
            GET /health HTTP/1.1\r
            Host: 127.0.0.1\r
            \r
            POST /language HTTP/1.1\r
            Host: 127.0.0.1\r
            Content-Type: application/x-www-form-urlencoded\r
            Content-Length: 11\r
            \r
            language
            """
        let (half, stuck, asking) = (
            try Connection(port: served.port), try Connection(port: served.port),
            try Connection(port: served.port)
        )
        try half.send("GET /health HT")
        try stuck.send(begun)
        try asking.send(begun)
        for connection in [stuck, asking] {
            #expect(try await connection.head().hasPrefix("HTTP/1.1 200"))
        }
        // By its own clock: in a busy run the answers below wait for this test, and not for the server.
        let (ends, end) = AsyncStream.makeStream(of: Date.self)
        served.process.terminationHandler = { _ in
            end.yield(Date())
            end.finish()
        }
        let told = Date()
        served.process.terminate()
        try asking.send("=lv")
        #expect(try await asking.rest().hasPrefix("ok\nHTTP/1.1 303"))
        #expect(try await half.rest() == "")
        _ = try await stuck.rest()
        let ended = try #require(await ends.first { _ in true })
        let seconds = ended.timeIntervalSince(told)
        #expect(served.process.terminationStatus == 0)
        #expect(seconds < 10, "\(seconds) s")
        #expect(try served.log(until: "POST /language 303 ").contains("POST /language 303 "))
    }
}

extension ServingTests {
    @Test func `who asked for a link is listed for whoever hands them on, and who is unknown is not`()
        async throws
    {
        let record = try RecordTests.Record()
        #expect(try record.run("link").errors == "Nobody has asked for a link.\n")
        let served = try Served(record.path)
        for who in ["olga", "eve1"] {
            let asking = try Connection(port: served.port)
            try asking.send(
                """
                POST /sign-in HTTP/1.1\r
                Host: 127.0.0.1\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: 8\r
                Connection: close\r
                \r
                who=\(who)
                """)
            #expect(try await asking.rest().hasPrefix("HTTP/1.1 303"))
        }
        let list = try record.run("link").output
        #expect(list.wholeMatch(of: /olga  \d+ \w+ \d{4}, \d\d:\d\d UTC\n/) != nil, "\(list)")
    }
}

/// A server of its own, ended with the value.
final class Served {
    // A class, because its process ends once.
    let process = Process()
    private(set) var port = 0
    private let (output, errors) = (Pipe(), Pipe())

    init(_ record: String) throws {
        process.executableURL = Program.path
        process.arguments = ["serve", "--record", record, "--port", "0"]
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let said = try Self.read(output, until: "\n")
        port = try #require(
            said.firstMatch(of: /at http:\/\/127\.0\.0\.1:(\d+)\n/).flatMap { Int($0.output.1) })
    }

    deinit {
        process.terminate()
    }

    /// What it logs, until a text or its end.
    func log(until text: String) throws -> String { try Self.read(errors, until: text) }

    private static func read(_ pipe: Pipe, until text: String) throws -> String {
        var read = ""
        while !read.contains(text) {
            let data = pipe.fileHandleForReading.availableData
            if data.isEmpty { break }
            read += String(decoding: data, as: UTF8.self)
        }
        return read
    }
}
