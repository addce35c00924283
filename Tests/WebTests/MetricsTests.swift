import Records
import Testing

@testable import Web

/// What is told to whoever watches over the server, and to whom.
@Suite struct MetricsTests {
    private let token = "0123456789abcdef0123456789abcdef"

    private func ask(_ house: House, _ headers: [String: String] = [:], isLocal: Bool = false) async -> Answer
    {
        await house.site.answer(Question(.get, "/metrics", headers: headers, isLocal: isLocal))
    }

    @Test func `it is there for this machine and for the token, and for all others not`() async throws {
        let house = try await House(watcher: token)
        #expect(await ask(house, isLocal: true).status == .ok)
        #expect(await ask(house, ["authorization": "Bearer \(token)"]).status == .ok)
        let missing = await Browser(house).get("/no-such-page").whole
        for sent in ["", "Bearer", "Bearer ", "Bearer \(token)0", token, "bearer \(token)"] {
            #expect(await Browser(house).get("/metrics", ["authorization": sent]).whole == missing)
        }
        #expect(await Browser(house).ask(.post, "/metrics").whole == missing)
        // Where there is no token none fits.
        let without = try await House()
        for sent in ["Bearer ", "Bearer nil", "Bearer \(token)"] {
            #expect(await ask(without, ["authorization": sent]).status == .notFound)
        }
    }

    @Test(
        arguments: [
            ("127.0.0.1", [:], true), ("::1", [:], true), ("192.0.2.1", [:], false), (nil, [:], false),
            ("127.0.0.1", ["x-forwarded-for": "192.0.2.1"], false), ("127.0.0.1", ["via": "1.1 a"], false),
            ("127.0.0.1", ["forwarded": "for=192.0.2.1"], false), ("::1", ["x-real-ip": ""], false),
        ] as [(String?, [String: String], Bool)])
    func `what a proxy passes on is not from this machine`(
        peer: String?, headers: [String: String], isLocal: Bool
    ) {
        #expect(Forwarding.isLocal(peer: peer, headers) == isLocal)
    }

    @Test func `answers are counted by kind, and their durations by steps`() async {
        let meter = Meter()
        func note(_ template: String?, _ status: Int, _ microseconds: Int) async {
            await meter.note(
                AccessLine(
                    method: "GET", template: template, status: status, microseconds: microseconds, bytes: 1))
        }
        await note("/in/:link", 200, 2_000)
        await note("/in/:link", 204, 2_001)
        await note("/in/:link", 410, 6_000_000)
        await note(nil, 404, 1)
        let text = await meter.text(beside: [("palmares_drafts", "Drafts kept and not sent.", 3)])
        #expect(
            text == """
                # HELP palmares_requests_total Questions answered since the start.
                # TYPE palmares_requests_total counter
                palmares_requests_total{method="GET",route="-",status="4xx"} 1
                palmares_requests_total{method="GET",route="/in/:link",status="2xx"} 2
                palmares_requests_total{method="GET",route="/in/:link",status="4xx"} 1
                # HELP palmares_request_duration_seconds From a question's last byte to its answer.
                # TYPE palmares_request_duration_seconds histogram
                palmares_request_duration_seconds_bucket{route="-",le="0.002"} 1
                palmares_request_duration_seconds_bucket{route="-",le="0.01"} 1
                palmares_request_duration_seconds_bucket{route="-",le="0.03"} 1
                palmares_request_duration_seconds_bucket{route="-",le="0.1"} 1
                palmares_request_duration_seconds_bucket{route="-",le="0.3"} 1
                palmares_request_duration_seconds_bucket{route="-",le="1"} 1
                palmares_request_duration_seconds_bucket{route="-",le="5"} 1
                palmares_request_duration_seconds_bucket{route="-",le="+Inf"} 1
                palmares_request_duration_seconds_sum{route="-"} 0.000001
                palmares_request_duration_seconds_count{route="-"} 1
                palmares_request_duration_seconds_bucket{route="/in/:link",le="0.002"} 1
                palmares_request_duration_seconds_bucket{route="/in/:link",le="0.01"} 2
                palmares_request_duration_seconds_bucket{route="/in/:link",le="0.03"} 2
                palmares_request_duration_seconds_bucket{route="/in/:link",le="0.1"} 2
                palmares_request_duration_seconds_bucket{route="/in/:link",le="0.3"} 2
                palmares_request_duration_seconds_bucket{route="/in/:link",le="1"} 2
                palmares_request_duration_seconds_bucket{route="/in/:link",le="5"} 2
                palmares_request_duration_seconds_bucket{route="/in/:link",le="+Inf"} 3
                palmares_request_duration_seconds_sum{route="/in/:link"} 6.004001
                palmares_request_duration_seconds_count{route="/in/:link"} 3
                # HELP palmares_drafts Drafts kept and not sent.
                # TYPE palmares_drafts gauge
                palmares_drafts 3

                """)
    }

    @Test func `the journal's lines and the drafts are told`() async throws {
        let house = try await House()
        let lines = await house.room.journal.checkpoint.checkpoint.size
        let text = await ask(house, isLocal: true).text
        #expect(text.contains("\npalmares_journal_lines \(lines)\n"))
        #expect(text.contains("\npalmares_drafts 1\n"))
    }
}
