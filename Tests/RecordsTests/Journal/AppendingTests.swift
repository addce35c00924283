import Jury
import RecordsTestSupport
import Testing
import Wire

@testable import Records

@Suite struct AppendingTests {
    private let store = MemoryStore()
    private let pin = MemoryPin()
    private let signer: NoteSigner
    private let writer: JournalWriter

    init() throws {
        signer = try #require(Sample.signer())
        writer = try Opening.begin(store: store, pin: pin, signer: signer)
    }

    @Test func `lines are those that were sent, one after another`() async throws {
        for number in 0..<3 {
            let acknowledgement = try await writer.append(number)
            #expect(acknowledgement.seq == number && acknowledgement.at == Sample.start + number * 1_000)
            #expect(acknowledgement.isProved)
        }
        #expect(store.lines == Sample.lines(3))
        #expect(await writer.size == 3)
        let pinned = try SignedCheckpoint(try #require(pin.read()), key: signer.key)
        #expect(pinned.checkpoint.size == 3)
        #expect(await writer.checkpoint == pinned)
    }

    @Test func `an act that is sent again is there once, with the same acknowledgement`() async throws {
        let first = try await writer.append(0)
        _ = try await writer.append(1)
        #expect(try await writer.append(0) == first)
        #expect(store.lines.count == 2)
    }

    @Test func `an act that is sent many times at once is there once`() async throws {
        let writer = writer
        let all = try await withThrowingTaskGroup(of: Acknowledgement.self) { group in
            for _ in 0..<50 { group.addTask { try await writer.append(0) } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(all.count == 1 && store.lines.count == 1)
    }

    @Test func `an act that is sent again with other contents is refused`() async throws {
        _ = try await writer.append(0)
        await #expect(throws: AppendFailure.refused(.actTaken(seq: 0))) {
            try await writer.append(0, points: 8_000)
        }
        #expect(store.lines.count == 1)
    }

    @Test func `what expects another head is refused`() async throws {
        _ = try await writer.append(0, expecting: 0)
        await #expect(throws: AppendFailure.refused(.headMoved(expected: 0, actual: 1))) {
            try await writer.append(1, expecting: 0)
        }
        _ = try await writer.append(1, expecting: 1)
        #expect(store.lines == Sample.lines(2))
    }

    @Test func `of many who expect the same head one is taken`() async throws {
        let writer = writer
        let taken = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask { (try? await writer.append(number, expecting: 0)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(taken == 1 && store.lines.count == 1)
    }

    @Test func `a clock that steps back does not turn the journal's`() async throws {
        _ = try await writer.append(5)
        let second = try await writer.append(2)
        #expect(second.at == Sample.start + 5_000)
    }

    @Test func `what is out of bounds is refused and leaves nothing behind`() async throws {
        let refusals: [(Line.Draft, JournalRefusal)] = [
            (Sample.draft(0, actor: "Ada"), .badActor), (Sample.draft(0, actor: ""), .badActor),
            (draft(kind: "a mark"), .badKind), (draft(body: "[]"), .badBody(.notAnObject)),
            (draft(body: #"{"a": 1}"#), .badBody(.otherForm(at: 5))),
            (
                draft(body: #"{"a":""# + String(repeating: "x", count: 65_500) + #""}"#),
                .lineTooLong(limitBytes: 65_536)
            ),
        ]
        for (draft, refusal) in refusals {
            await #expect(throws: AppendFailure.refused(refusal)) {
                try await writer.append(draft, at: 0, salt: Sample.salt(0))
            }
        }
        await #expect(throws: AppendFailure.refused(.badTime)) {
            try await writer.append(Sample.draft(0), at: -1, salt: Sample.salt(0))
        }
        #expect(store.lines == [])
        _ = try await writer.append(0)
        #expect(store.lines == Sample.lines(1))
    }

    private func draft(kind: String = "mark", body: String = "{}") -> Line.Draft {
        Line.Draft(id: ActID(high: 0, low: 1), actor: "ada", kind: kind, body: Array(body.utf8))
    }

    @Test func `many writers are all kept, in few commits`() async throws {
        let store = FailingStore(MemoryStore(), failing: 0, .before)
        let writer = try Opening.begin(store: store, pin: MemoryPin(), signer: signer)
        let acknowledged = try await withThrowingTaskGroup(of: Acknowledgement.self) { group in
            for number in 0..<500 { group.addTask { try await writer.append(number) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(acknowledged.map(\.seq)) == Set(0..<500))
        #expect(acknowledged.filter { !$0.isProved } == [])
        #expect(store.appends < 500)
    }

    @Test func `every older size is shown to be continued`() async throws {
        var old: [SignedCheckpoint] = [await writer.checkpoint]
        for number in 0..<20 {
            _ = try await writer.append(number)
            old.append(await writer.checkpoint)
        }
        for checkpoint in old {
            let shown = try #require(await writer.consistency(from: checkpoint.checkpoint.size))
            #expect(JournalCheck.isContinued(checkpoint, by: shown.checkpoint, proof: shown.proof))
        }
        #expect(await writer.consistency(from: 21) == nil)
    }

    @Test func `an acknowledgement can be asked for later`() async throws {
        let first = try await writer.append(0)
        _ = try await writer.append(1)
        #expect(try await writer.acknowledgement(of: 0) == first)
        #expect(try await writer.acknowledgement(of: 2) == nil)
        #expect(try await writer.acknowledgement(of: -1) == nil)
    }
}
