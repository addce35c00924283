import Jury
import Records
import Testing
import WebTestSupport

@testable import Web

/// A hall that follows a live round, each over a socket of her own.
@Suite(.timeLimit(.minutes(20))) struct HallTests {
    @Test func `a hundred followers hear of each move, and of each once`() async throws {
        let house = try await House()
        try await house.stage()
        try await house.serve { port in
            var hall: [Follower] = []
            for _ in 0..<100 { hall.append(try await Follower(house, port)) }
            for entry: Identifier<Entry> in ["roof", "boots", "roof"] {
                try await present(entry, house)
                var heard: Set<String> = []
                for follower in hall { heard.insert(try await follower.event()) }
                #expect(heard.count == 1)
                let page = try await Browser(house, "ada").get("/live/evening").text
                #expect(page.contains("data-number=\"\(heard.first ?? "")\""))
            }
            // And of nothing else: what comes next is a sign of life.
            await house.site.hub.beat()
            for follower in hall { #expect(try await follower.line() == ":") }
        }
    }

    @Test func `who does not read holds nobody up, and then hears of how things stand`() async throws {
        let house = try await House()
        try await house.stage()
        try await house.serve { port in
            var (quick, slow): ([Follower], [Follower]) = ([], [])
            for _ in 0..<20 { slow.append(try await Follower(house, port, room: 4_096)) }
            for _ in 0..<80 { quick.append(try await Follower(house, port)) }
            let told = 5_000
            try await tell(told, house)
            let last = try #require(try await house.site.floorState(of: "evening", at: house.clock.now)).text
            for follower in quick + slow {
                var count = 1
                while try await follower.event() != last { count += 1 }
                #expect(count <= told)
            }
        }
    }

    private func present(_ entry: Identifier<Entry>, _ house: House) async throws {
        let answer = try await Browser(house, "carl").post(
            "/rounds/evening/order", [("do", "present"), ("entry", house.name(entry))])
        #expect(answer.status == .seeOther)
    }

    /// Says time and again that one thing is before the jury and then another, and last what is.
    private func tell(_ count: Int, _ house: House) async throws {
        var states: [FloorState] = []
        for entry: Identifier<Entry> in ["roof", "boots", "roof"] {
            try await house.take(
                Acts.Present(round: "evening", entry: entry, until: house.clock.now + states.count + 1),
                by: "carl")
            states.append(try #require(try await house.site.floorState(of: "evening", at: house.clock.now)))
        }
        for number in 1..<count { await house.site.hub.tell("evening", states[number % 2]) }
        await house.site.hub.tell("evening", states[2])
    }
}

/// One who follows the round on a connection of her own, in a session of her own.
private struct Follower {
    let connection: Connection

    /// - Parameter room: bytes that wait for her before the server has to.
    init(_ house: House, _ port: Int, room: Int32? = nil) async throws {
        connection = try Connection(port: port, seconds: 120, room: room)
        let session = try #require(try Browser(house, "ada").session)
        try connection.send(
            "GET /live/evening/events HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: \(Cookie.session)=\(session.text)\r\n\r\n"
        )
        try #require(try await connection.head().hasPrefix("HTTP/1.1 200"))
        _ = try await event()
    }

    /// The last line of the next piece.
    func line() async throws -> String {
        let piece = try await connection.piece()
        try #require(!piece.isEmpty, "the connection ended")
        return piece.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
    }

    /// The next number, past signs of life.
    func event() async throws -> String {
        while true {
            let line = try await line()
            if line.hasPrefix("data: ") { return String(line.dropFirst(6)) }
        }
    }
}
