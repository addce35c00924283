import RecordsTestSupport
import Testing

@testable import Records

/// The n-th step fails, for every n until a run goes through.
@Suite struct FailureTests {
    private let signer: NoteSigner

    init() throws {
        signer = try #require(Sample.signer())
    }

    private struct Run {
        var acknowledged: [Acknowledgement] = []
        var stops: [JournalStop] = []
    }

    /// Four clients with five acts each, who send their acts one after another and give up at the first stop.
    private func run(_ writer: JournalWriter) async -> Run {
        await withTaskGroup(of: Run.self) { group in
            for client in 0..<4 {
                group.addTask {
                    var run = Run()
                    for act in stride(from: client, to: 20, by: 4) {
                        do throws(AppendFailure) {
                            run.acknowledged.append(try await writer.append(act))
                        } catch {
                            if case .stopped(let stop) = error { run.stops.append(stop) }
                            break
                        }
                    }
                    return run
                }
            }
            return await group.reduce(into: Run()) {
                $0.acknowledged += $1.acknowledged
                $0.stops += $1.stops
            }
        }
    }

    /// What must hold after a stop: all that was acknowledged is there, the writer is dead, and after opening
    /// and sending everything again each act is there once.
    private func look(
        at run: Run, by writer: JournalWriter, lines: MemoryStore, pin: MemoryPin
    ) async throws {
        let stop = try #require(run.stops.first)
        #expect(run.stops.filter { $0 != stop } == [])
        #expect(run.acknowledged.count == stop.durable)
        for acknowledgement in run.acknowledged {
            #expect(acknowledgement.seq < stop.durable)
            #expect(Line.leaf(lines.lines[acknowledgement.seq]) == acknowledgement.leaf)
        }
        await #expect(throws: AppendFailure.stopped(stop)) { try await writer.append(100) }
        await #expect(throws: AppendFailure.stopped(stop)) { try await writer.append(0) }

        let opened = try Opening.open(store: lines, pin: pin, signer: signer)
        let again = await self.run(opened)
        #expect(again.stops == [] && again.acknowledged.count == 20)
        #expect(Set(again.acknowledged).isSuperset(of: run.acknowledged))
        #expect(lines.lines.count == 20)
        let check = JournalCheck.check(
            file: Sample.file(lines.lines), key: signer.key, checkpoints: [try #require(pin.read())])
        #expect(check.faults == [])
    }

    @Test(arguments: Breakage.allCases)
    func `when the n-th commit fails nothing is acknowledged that is not there`(breakage: Breakage)
        async throws
    {
        for failing in 1...21 {
            let (lines, pin) = (MemoryStore(), MemoryPin())
            let store = FailingStore(lines, failing: failing, breakage)
            let writer = try Opening.begin(store: store, pin: pin, signer: signer)
            let run = await run(writer)
            guard store.appends >= failing else {
                #expect(run.acknowledged.count == 20 && run.stops.isEmpty)
                return
            }
            #expect(store.appends == failing, "the writer went on after its store had failed")
            try await look(at: run, by: writer, lines: lines, pin: pin)
        }
        Issue.record("no run went through")
    }

    @Test(arguments: [Breakage.before, .after])
    func `when the n-th pin fails nothing is acknowledged that it does not speak of`(
        breakage: Breakage
    ) async throws {
        // The first one is that of the empty journal.
        for failing in 2...22 {
            let (lines, pin) = (MemoryStore(), MemoryPin())
            let failingPin = FailingPin(pin, failing: failing, breakage)
            let writer = try Opening.begin(store: lines, pin: failingPin, signer: signer)
            let run = await run(writer)
            guard failingPin.writes >= failing else {
                #expect(run.acknowledged.count == 20 && run.stops.isEmpty)
                return
            }
            #expect(failingPin.writes == failing, "the writer went on after its pin had failed")
            try await look(at: run, by: writer, lines: lines, pin: pin)
        }
        Issue.record("no run went through")
    }

    @Test func `a journal whose first pin cannot be written does not begin`() {
        let pin = FailingPin(MemoryPin(), failing: 1, .before)
        #expect(throws: Opening.Fault.unreadable(cause: "EIO")) {
            try Opening.begin(store: MemoryStore(), pin: pin, signer: signer)
        }
    }
}
