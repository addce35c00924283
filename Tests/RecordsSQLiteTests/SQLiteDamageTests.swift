import Foundation
import Jury
import Records
import RecordsTestSupport
import Testing

@testable import RecordsSQLite

/// A bit changed in the database file or in its write-ahead log. Much of both holds no line, so a change may
/// do nothing; what it may not do is change a line unseen. `PALMARES_FLIPS=100000` for more.
@Suite struct SQLiteDamageTests {
    private static let flips =
        ProcessInfo.processInfo.environment["PALMARES_FLIPS"].flatMap { Int($0) } ?? 120

    @Test(arguments: ["", "-wal"])
    func `a bit changed in a file is found, or changes nothing`(ending: String) async throws {
        let signer = try #require(Sample.signer())
        let folder = try Folder()
        let pin = PinFile(path: folder.path("pin"))
        let store = try SQLiteStore(path: folder.path("journal.sqlite"))
        let writer = try Opening.begin(store: store, pin: pin, signer: signer)
        for act in 0..<12 {
            // The first half is in the database file, the second in its log.
            if act == 6 { try store.file.settle() }
            _ = try await writer.append(act)
        }
        let database = try folder.bytes("journal.sqlite")
        let log = try folder.bytes("journal.sqlite-wal")
        let sound = ending.isEmpty ? database : log
        var generator = SplitMix64(seed: 1)
        var (silent, found) = ([Int](), 0)
        for _ in 0..<Self.flips {
            let byte = Int.random(in: sound.indices, using: &generator)
            var changed = sound
            changed[byte] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            let copy = try Folder()
            try copy.write(ending.isEmpty ? changed : database, to: "journal.sqlite")
            try copy.write(ending.isEmpty ? log : changed, to: "journal.sqlite-wal")
            let kept = MemoryPin(try pin.read())
            guard let store = try? SQLiteStore(path: copy.path("journal.sqlite")),
                (try? Opening.open(store: store, pin: kept, signer: signer)) != nil
            else {
                found += 1
                continue
            }
            var lines: [[UInt8]] = []
            try store.read(0..<Int.max) { lines.append(Array($0)) }
            if lines != Sample.lines(12) { silent.append(byte) }
        }
        #expect(silent == [])
        #expect(found > 0)
    }
}
