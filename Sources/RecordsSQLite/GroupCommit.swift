internal import Dispatch
internal import GRDB
internal import Synchronization

/// Lets all who write at the same moment share one flush of the disk: what comes while one commit runs goes
/// into the next. Nobody hears of what she wrote before it is on the disk.
actor GroupCommit {
    // An actor, because what waits is one list.
    private let file: SQLiteFile
    private var waiting: [Errand] = []
    private var isCommitting = false
    // Its own thread: a flush may take a while, and the pool's threads are few.
    private let disk = DispatchQueue(label: "commit")

    init(_ file: SQLiteFile) {
        self.file = file
    }

    /// What one of those who wait wants done, and how she is told.
    private struct Errand: Sendable {
        let run: @Sendable (Database) -> Void
        let settle: @Sendable ((any Error)?) -> Void
    }

    /// Does some work as a whole or not at all, and returns when it is durable.
    func write<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let outcome = Outcome<Value>()
            waiting.append(
                Errand(
                    run: { database in outcome.note(Result { try Self.whole(database, work) }) },
                    settle: { continuation.resume(with: outcome.result(unless: $0)) }))
            commit()
        }
    }

    private func commit() {
        guard !isCommitting, !waiting.isEmpty else { return }
        isCommitting = true
        let errands = waiting
        waiting = []
        Task {
            await withCheckedContinuation { continuation in
                disk.async { [file] in
                    Self.commit(errands, in: file)
                    continuation.resume()
                }
            }
            isCommitting = false
            commit()
        }
    }

    private static func commit(_ errands: [Errand], in file: SQLiteFile) {
        var fault: (any Error)?
        do {
            try file.queue.write { database in
                for errand in errands {
                    errand.run(database)
                    // A full or failing disk takes the whole transaction back.
                    guard database.isInsideTransaction else { throw SQLiteFault.takenBack }
                }
            }
        } catch {
            fault = error
        }
        for errand in errands { errand.settle(fault) }
    }

    private static func whole<Value>(
        _ database: Database, _ work: (Database) throws -> Value
    ) throws -> Value {
        var value: Value?
        try database.inSavepoint {
            value = try work(database)
            return .commit
        }
        guard let value else { throw SQLiteFault.takenBack }
        return value
    }

    // A class, because the disk's thread writes it and the one who waits reads it.
    private final class Outcome<Value: Sendable>: Sendable {
        private let kept = Mutex<Result<Value, any Error>>(.failure(SQLiteFault.takenBack))

        func note(_ result: Result<Value, any Error>) { kept.withLock { $0 = result } }

        func result(unless fault: (any Error)?) -> Result<Value, any Error> {
            kept.withLock { kept in
                // Her own fault says more than that of all.
                if case .failure(let own) = kept, own as? SQLiteFault != .takenBack { return .failure(own) }
                return fault.map { .failure($0) } ?? kept
            }
        }
    }
}
