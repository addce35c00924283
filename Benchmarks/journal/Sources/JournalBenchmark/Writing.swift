import Foundation
import Jury
import Records
import RecordsSQLite

/// Writers who each send a mark, wait until it is acknowledged, and send the next.
struct Writing {
    let name: String
    let writers: Int
    /// Lines in one commit; `nil` for the store alone, a commit a line and neither tree, signature nor pin.
    let batchLines: Int?

    struct Figures {
        let perSecond: Double
        /// Milliseconds.
        let p50: Double
        let p99: Double
    }

    func run(in folder: String, seconds: Double) async throws -> Figures {
        let place = folder + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: place) }
        let store = try SQLiteStore(path: place + "/journal.sqlite")
        let clock = ContinuousClock()
        let start = clock.now
        let end = start + .seconds(seconds)
        var waits: [Duration] = []
        if let batchLines {
            let writer = try Opening.begin(
                store: store, pin: PinFile(path: place + "/pin"), signer: Marks.signer(),
                batchLines: batchLines)
            waits = try await withThrowingTaskGroup(of: [Duration].self) { group in
                for number in 0..<writers {
                    group.addTask {
                        try await Self.send(from: number, every: writers, to: writer, until: end)
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
        } else {
            var generator = SplitMix64(seed: 1)
            while clock.now < end {
                let from = clock.now
                let line = Line(
                    seq: waits.count, at: waits.count, draft: Marks.draft(waits.count),
                    salt: Salt(using: &generator), previous: Line.start(of: "award.example/2026"))
                try store.append([line.bytes], from: waits.count)
                waits.append(clock.now - from)
            }
        }
        let spent = clock.now - start
        waits.sort()
        func milliseconds(_ share: Double) -> Double {
            waits.isEmpty ? 0 : waits[Int(Double(waits.count - 1) * share)] / .milliseconds(1)
        }
        return Figures(
            perSecond: Double(waits.count) / (spent / .seconds(1)), p50: milliseconds(0.5),
            p99: milliseconds(0.99))
    }

    private static func send(
        from number: Int, every step: Int, to writer: JournalWriter, until end: ContinuousClock.Instant
    ) async throws -> [Duration] {
        let clock = ContinuousClock()
        var generator = SplitMix64(seed: UInt64(number))
        var waits: [Duration] = []
        var act = number
        while clock.now < end {
            let from = clock.now
            _ = try await writer.append(
                Marks.draft(act), at: 1_780_000_000_000 + act, salt: Salt(using: &generator))
            waits.append(clock.now - from)
            act += step
        }
        return waits
    }
}
