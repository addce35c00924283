import Foundation
import Jury
import Records
import Testing
import Wire

@testable import Web

/// What programs get and do, as the description says.
@Suite struct OperationTests {
    private func act(_ program: Browser, _ body: String) async throws -> (Answer, JSONValue) {
        let answer = await program.ask(.post, "/api/acts", body: Array(body.utf8))
        return (answer, try JSONReading.value(answer))
    }

    /// Judged, closed, talked over, and published.
    private func closed() async throws -> House {
        let house = try await House()
        for entry: Identifier<Entry> in ["taps", "roof", "lamp"] {
            try await house.send(entry, by: "grace", points: 6_500)
        }
        _ = try await house.ask()
        try await house.take(Acts.Close(round: "first"), by: "olga")
        try await house.take(Acts.Open(round: "second"), by: "olga")
        try await house.take(Acts.Close(round: "second"), by: "olga")
        try await house.take(Acts.Discuss(entry: "taps", jurors: ["grace"]), by: "carl")
        try await house.take(
            Acts.Vote(entry: "taps", question: try await house.keep("Gold?"), count: .init(yes: 1)),
            by: "carl")
        let carl = try Browser(house, programOf: "carl")
        let published = await carl.ask(
            .post, "/api/lists", body: Array(#"{"alone": "Nobody is there."}"#.utf8))
        #expect(published.status == .ok)
        return house
    }

    @Test func `what is sent is what the description says, at every address`() async throws {
        let house = try await closed()
        let line = try await house.room.look { $0.publications.keys.max() ?? 0 }
        let sealed = try #require(await house.sealed("taps", by: "ada"))
        let values = [
            ":round": "first", ":category": "towns", ":document": "ranking.csv", ":line": "\(line)",
        ]
        for operation in Operation.all where operation.route.method == .get {
            let template = operation.route.template
            let person: Identifier<Person> =
                operation.roles == [.juror] ? "ada" : operation.roles == [.agency] ? "north" : "carl"
            // What an agency has, other tests make first.
            if [.apiMyEntry, .apiMyReceipt, .apiUpload, .apiEvidenceFile].contains(template) { continue }
            let program = try Browser(house, programOf: person)
            let path = template.segments.map { segment in
                switch segment {
                case ":entry": template == .apiSeat ? house.name("taps") : "taps"
                case ":line" where template == .apiReceipt: "\(sealed)"
                default: values[segment] ?? segment
                }
            }.joined(separator: "/")
            let answer = await program.get("/" + path)
            #expect(answer.status == operation.status, "\(path)")
            guard let schema = operation.gives.schema else { continue }
            #expect(JSONReading.faults(try JSONReading.value(answer), schema) == [], "\(path)")
        }
    }

    @Test func `the published description is what the operations say`() throws {
        let published = try String(contentsOfFile: "schemas/openapi.json", encoding: .utf8)
        #expect(
            published == String(decoding: OpenAPI.write(), as: UTF8.self),
            "palmares schema openapi.json > schemas/openapi.json")
    }

    @Test func `an address that takes other methods says which`() async throws {
        let program = try Browser(try await House(), programOf: "olga")
        let answer = await program.ask(.delete, "/api/lists")
        #expect(answer.status == .notAllowed)
        #expect(answer.header("Allow") == "GET, HEAD, POST")
    }

    @Test func `an act is done once, whoever asks again under its id`() async throws {
        let house = try await House()
        let olga = try Browser(house, programOf: "olga")
        let id = "6f1c1f0a-5f0a-4a53-9d5c-0f4a1d2c3b4a"
        let body = """
            {"act": "withdraw", "fields": {"entry": "lamp", "reason": "It asked us to."}, "id": "\(id)"}
            """
        let (first, taken) = try await act(olga, body)
        #expect(first.status == .ok)
        let length = try await house.room.look { $0.length }
        let (_, again) = try await act(olga, body)
        #expect(again == taken)
        #expect(try await house.room.look { $0.length } == length)
        #expect(taken["line"]?.integer == length - 1)
        let reason = try await house.room.look { proceedings -> Identifier<WrittenText>? in
            if case .withdrawn(let reason) = proceedings.entries["lamp"]?.candidacy { reason } else { nil }
        }
        #expect(reason.flatMap(house.site.text) == "It asked us to.")
        let other = body.split(separator: "lamp").joined(separator: "taps")
        let (refused, problem) = try await act(olga, other)
        #expect(refused.status == .badRequest)
        #expect(problem["detail"]?.text == "The id belongs to another act.")
    }

    @Test func `what the rules forbid is refused in the record's words`() async throws {
        let house = try await House()
        let olga = try Browser(house, programOf: "olga")
        let (answer, problem) = try await act(olga, #"{"act": "open", "fields": {"round": "first"}}"#)
        #expect(answer.status == .unprocessable)
        #expect(problem["code"]?.text == "refused")
        #expect(problem["detail"]?.text?.contains("open") == true)
    }

    @Test func `what needs two persons is proposed by one and confirmed by another`() async throws {
        let house = try await House()
        let (olga, carl) = (try Browser(house, programOf: "olga"), try Browser(house, programOf: "carl"))
        let chair = #""fields": {"person": "grace", "roles": ["juror", "chair"]}"#
        let (alone, problem) = try await act(olga, "{\"act\": \"appoint\", \(chair)}")
        #expect(alone.status == .unprocessable)
        #expect(problem["code"]?.text == "refused")
        let (_, proposed) = try await act(olga, "{\"act\": \"appoint\", \(chair), \"propose\": true}")
        let line = try #require(proposed["line"]?.integer)
        let confirm = "{\"act\": \"confirm\", \"fields\": {\"proposal\": \(line)}}"
        #expect(try await act(olga, confirm).0.status == .unprocessable)
        // The same number, as some write it.
        let decimal = "{\"act\": \"confirm\", \"fields\": {\"proposal\": \(line).0}}"
        #expect(try await act(olga, decimal).0.status == .unprocessable)
        #expect(try await act(carl, confirm).0.status == .ok)
        #expect(try await house.room.look { $0.people["grace"] } == [.juror, .chair])
    }

    @Test(arguments: [
        ("", "no JSON from byte 0"), ("[]", "an object"), ("{}", "act is one of"),
        (#"{"act": "erase", "fields": {}}"#, "act is one of"),
        (#"{"act": "pause"}"#, "fields is missing"),
        (#"{"act": "pause", "fields": {"round": 1}}"#, "round is not a text"),
        (#"{"act": "pause", "fields": {}}"#, "round is missing"),
        (#"{"act": "pause", "fields": {"round": "first", "x": 1}}"#, "no field \"x\""),
        (#"{"act": "pause", "fields": {"round": "first"}, "propose": 1}"#, "true or false"),
        (#"{"act": "pause", "fields": {"round": "first"}, "id": "x"}"#, "a UUID"),
        (#"{"act": "pause", "fields": {"round": "first"}, "x": 1}"#, "no member \"x\""),
        (#"{"act": "seat", "fields": {"round": "first", "seats": "boots:ada"}}"#, "not a list of names"),
        (#"{"act": "confirm", "fields": {"proposal": -1}}"#, "the number of a line"),
    ])
    func `what is no act is told why and does nothing`(body: String, said: String) async throws {
        let house = try await House()
        let length = try await house.room.look { $0.length }
        let (answer, problem) = try await act(try Browser(house, programOf: "olga"), body)
        #expect(answer.status == .badRequest)
        let detail = try #require(problem["detail"]?.text)
        #expect(detail.contains(said), "\(detail)")
        #expect(try await house.room.look { $0.length } == length)
    }

    @Test func `a chair in conflict hears of an entry only that there is none`() async throws {
        let house = try await House()
        try await house.take(Acts.Propose(Acts.Appoint(person: "cleo", roles: [.chair])), by: "olga")
        let line = try await house.room.look { $0.length - 1 }
        try await house.take(Acts.Confirm(proposal: line), by: "carl")
        try await house.take(
            Acts.StateConflict(juror: "cleo", entry: "boots", tie: .client, treatment: .block), by: "olga")
        let cleo = try Browser(house, programOf: "cleo")
        for (act, fields) in [
            ("withdraw", #""entry": "boots", "reason": "x""#),
            ("seat", #""round": "first", "seats": [["boots", "grace"]]"#),
        ] {
            let (answer, problem) = try await self.act(cleo, "{\"act\": \"\(act)\", \"fields\": {\(fields)}}")
            #expect(answer.status == .unprocessable, "\(act)")
            let unknown = fields.split(separator: "boots").joined(separator: "nothing")
            let (_, none) = try await self.act(cleo, "{\"act\": \"\(act)\", \"fields\": {\(unknown)}}")
            #expect(
                problem["detail"]?.text?.split(separator: "boots")
                    == none["detail"]?.text?.split(separator: "nothing"), "\(act)")
        }
    }

    @Test func `an agency's program prepares an entry, mends it by what it hears, and hands it in`()
        async throws
    {
        let house = try await House()
        try await house.take(Acts.Call(until: house.clock.now + 60_000), by: "olga")
        let north = try Browser(house, programOf: "north")
        let bytes = ["content-type": "application/octet-stream"]
        func prepare(_ text: String) async throws -> JSONValue {
            try JSONReading.value(
                await north.ask(.post, "/api/my-entries", body: Array(text.utf8), headers: bytes))
        }
        #expect(try await prepare("<entry")["code"]?.text == "bad-value")
        let faulty = SmallEdition.entry("stove", "health").replacing("[\"list\"]", with: "[\"nothing\"]")
        let prepared = try await prepare(faulty)
        let id = try #require(prepared["id"]?.text)
        #expect(prepared["findings"]?.items?.contains { $0["severity"]?.text == "error" } == true)
        let path = "/api/my-entries/\(id)/hand-in"
        #expect(await north.ask(.post, path, body: Array("{}".utf8)).status == .unprocessable)
        #expect(try await prepare(SmallEdition.entry("stove", "health"))["id"]?.text == id)
        let handedIn = await north.ask(.post, path, body: Array("{}".utf8))
        #expect(handedIn.status == .ok)
        let line = try #require(try JSONReading.value(handedIn)["line"]?.integer)
        #expect(try await house.room.look { $0.entries[Identifier(id)]?.handedIn?.line } == line)
        // What is as it was handed in is not handed in again.
        let again = try JSONReading.value(await north.ask(.post, path, body: Array("{}".utf8)))
        #expect(again["line"]?.integer == line)
    }

    @Test func `a ballot that a program sends is the one that a page would send`() async throws {
        let (paged, programmed) = (try await House(), try await House())
        let path = "/rounds/first/entries/\(paged.name("roof"))/ballot"
        let page = await (try Browser(paged, "ada")).post(
            path,
            [
                ("mark.results", "8"), ("mark.idea", "-"), ("comment.idea", "Seen before."),
                ("agency", "Well done."), ("do", "send"), ("version", "1"),
            ])
        #expect(page.status == .seeOther)
        let body = """
            {"marks": {"results": 8, "idea": null}, "comments": {"idea": "Seen before."},
             "agency": "Well done."}
            """
        let seat = "/api/seats/first/\(programmed.name("roof"))"
        let program = try Browser(programmed, programOf: "ada")
        let answer = await program.ask(.put, seat + "/ballot", body: Array(body.utf8))
        #expect(answer.status == .ok)
        // What she has not sent from her page is still there.
        #expect(try JSONReading.value(answer)["state"]?.text == "changed")
        let ballots = try await [paged, programmed].mapEach { house in
            try await house.room.look { $0.rounds["first"]?.ballots[Pairing("roof", "ada")]?.cells }
        }
        #expect(ballots[0] == ballots[1])
        for (bad, said) in [
            (#"{"marks": {"results": 8}}"#, "refused"),
            (#"{"marks": {"results": 99, "idea": 1}}"#, "bad-body"),
            (#"{"marks": {"results": "8", "idea": 1}}"#, "bad-body"),
            (#"{"marks": {"beauty": 8}}"#, "bad-body"),
        ] {
            let refused = await program.ask(.put, seat + "/ballot", body: Array(bad.utf8))
            #expect(try JSONReading.value(refused)["code"]?.text == said, "\(bad)")
        }
    }
}

extension Array {
    fileprivate func mapEach<Value>(_ body: (Element) async throws -> Value) async throws -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await body(element)) }
        return values
    }
}
