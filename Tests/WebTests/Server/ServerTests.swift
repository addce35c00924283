import Testing
import WebTestSupport

@testable import Web

/// The site over a real connection.
@Suite struct ServerTests {
    private static let close = "Host: 127.0.0.1\r\nConnection: close\r\n\r\n"

    private func serve(
        idle: Int = 60, question: Int = 60, _ body: @escaping @Sendable (_ port: Int) async throws -> Void
    ) async throws {
        try await House().serve(idle: idle, question: question, body)
    }

    @Test func `a HEAD has the headers of a GET and nothing of what is in it`() async throws {
        try await serve { port in
            var answers: [String] = []
            for method in ["GET", "HEAD"] {
                let connection = try Connection(port: port)
                try connection.send("\(method) /style.css HTTP/1.1\r\n\(Self.close)")
                answers.append(try await connection.rest())
            }
            let parts = answers[0].split(separator: "\r\n\r\n", maxSplits: 1)
            #expect(parts.count == 2 && parts[0].contains("ontent-") && parts[0].hasPrefix("HTTP/1.1 200"))
            // The moment may be another one.
            #expect(answers.map { Self.head($0) } == [Self.head(answers[1]), Self.head(answers[0])])
            #expect(answers[1].hasSuffix("\r\n\r\n"))
        }
    }

    private static func head(_ answer: String) -> [Substring] {
        let head = answer.split(separator: "\r\n\r\n", maxSplits: 1)[0]
        return head.split(separator: "\r\n").filter { !$0.lowercased().hasPrefix("date:") }
    }

    @Test(
        arguments: [
            "", "GET /health HT", "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: ",
        ])
    func `who says nothing, or half a head, is cut off`(begun: String) async throws {
        try await serve(idle: 1) { port in
            let connection = try Connection(port: port)
            try connection.send(begun)
            #expect(try await connection.rest() == "")
        }
    }

    @Test func `who does not come to the end of a question is cut off, however busy the connection`()
        async throws
    {
        try await serve(question: 1) { port in
            let connection = try Connection(port: port)
            try connection.send("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            #expect(try await connection.head().hasPrefix("HTTP/1.1 200"))
            try connection.send(
                "POST /language HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nlanguage=")
            #expect(try await connection.rest().hasSuffix("ok\n"))
        }
    }

    @Test func `what was asked is counted for whoever watches`() async throws {
        try await serve { port in
            for _ in 0..<2 {
                let asked = try Connection(port: port)
                try asked.send("GET /health HTTP/1.1\r\n\(Self.close)")
                #expect(try await asked.rest().hasSuffix("\r\n\r\nok\n"))
            }
            let watch = try Connection(port: port)
            try watch.send("GET /metrics HTTP/1.1\r\n\(Self.close)")
            let text = try await watch.rest()
            #expect(
                text.contains("palmares_requests_total{method=\"GET\",route=\"/health\",status=\"2xx\"} 2\n"))
            let through = try Connection(port: port)
            try through.send("GET /metrics HTTP/1.1\r\nX-Forwarded-For: 192.0.2.1\r\n\(Self.close)")
            #expect(try await through.rest().hasPrefix("HTTP/1.1 404"))
        }
    }
}
