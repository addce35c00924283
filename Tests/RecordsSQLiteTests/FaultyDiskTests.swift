import CFaultyDisk
import Foundation
import Jury
import RecordsTestSupport
import Testing

@testable import Records
@testable import RecordsSQLite

/// The journal on a disk that fails or loses its power. One after another: there is one such disk.
@Suite(.serialized) struct FaultyDiskTests {
    private static let states =
        ProcessInfo.processInfo.environment["PALMARES_STATES"].flatMap { Int($0) } ?? 400

    init() { faulty_disk_install() }

    /// Begins a journal or goes on with it, and appends until something fails or all is done; what was
    /// acknowledged.
    private func work(in folder: Folder, acts: Range<Int>, calls: FileCalls = .system) async throws -> Int {
        let signer = try #require(Sample.signer())
        let pin = PinFile(path: folder.path("pin"), calls: calls)
        var acknowledged = 0
        do {
            let store = try SQLiteStore(path: folder.path("journal.sqlite"))
            let isNew = try pin.read() == nil
            let writer =
                try isNew
                ? Opening.begin(store: store, pin: pin, signer: signer)
                : Opening.open(store: store, pin: pin, signer: signer)
            for act in acts {
                _ = try await writer.append(act)
                acknowledged = act + 1
            }
        } catch {
            // Whatever failed, nothing more was acknowledged.
        }
        return acknowledged
    }

    /// Opens what is there on a sound disk; how many lines it has, and all are sound.
    private func look(_ folder: Folder) throws -> Int {
        let signer = try #require(Sample.signer())
        let pin = PinFile(path: folder.path("pin"))
        if try pin.read() == nil { return 0 }
        let store = try SQLiteStore(path: folder.path("journal.sqlite"))
        _ = try Opening.open(store: store, pin: pin, signer: signer)
        var lines: [[UInt8]] = []
        try store.read(0..<Int.max) { lines.append(Array($0)) }
        #expect(lines == Sample.lines(lines.count))
        return lines.count
    }

    @Test(
        arguments: [
            (FAULTY_IO, false), (FAULTY_IO, true), (FAULTY_FULL, true), (FAULTY_SHORT, false),
        ] as [(faulty_way, Bool)])
    func `whichever call to the disk fails, what was acknowledged is there`(
        way: faulty_way, isLasting: Bool
    ) async throws {
        var failing = 1
        while true {
            let folder = try Folder()
            faulty_disk_watch(
                folder.path(""), failing, Int32(way.rawValue), isLasting ? 1 : 0, nil, nil)
            let acknowledged = try await work(in: folder, acts: 0..<4)
            let calls = faulty_disk_unwatch()
            // The disk is sound again, and nothing has to be repaired.
            let there = try look(folder)
            #expect(there >= acknowledged, "call \(failing)")
            let all = try await work(in: folder, acts: 0..<6)
            #expect(all == 6, "call \(failing)")
            if calls < failing { break }
            failing += 1
        }
        #expect(failing > 20)
    }

    @Test func `wherever the power goes, what was acknowledged is there`() async throws {
        let folder = try Folder()
        let trace = DiskTrace()
        faulty_disk_watch(
            folder.path(""), 0, 0, 0, DiskTrace.observer, Unmanaged.passUnretained(trace).toOpaque())
        let signer = try #require(Sample.signer())
        let pin = PinFile(path: folder.path("pin"), calls: trace.calls)
        let store = try SQLiteStore(path: folder.path("journal.sqlite"))
        let writer = try Opening.begin(store: store, pin: pin, signer: signer)
        for act in 0..<24 {
            if act % 8 == 5 { try store.file.settle() }
            _ = try await writer.append(act)
            trace.add(.acknowledged(act + 1))
        }
        _ = faulty_disk_unwatch()
        let events = trace.events
        var generator = SplitMix64(seed: 1)
        var lost: [String] = []
        for state in 0..<Self.states {
            // Every moment in turn, then again with other losses.
            let end = state % (events.count + 1)
            var disk = CutDisk()
            for event in events[..<end] { disk.take(event) }
            let after = try Folder()
            for (name, bytes) in disk.files(after: state / (events.count + 1), using: &generator) {
                try after.write(bytes, to: name)
            }
            let there = (try? look(after)) ?? -1
            if there < disk.acknowledged {
                lost.append("state \(state): \(there) of \(disk.acknowledged)")
            }
        }
        #expect(lost == [])
        print("\(events.count) calls, \(Self.states) states after a power cut, 0 lost")
    }
}

/// What is on a disk for certain, and what was written since without a flush.
private struct CutDisk {
    private struct File {
        var durable: [UInt8]?
        var pending: [DiskEvent] = []
    }

    private var files: [String: File] = [:]
    /// Renames are durable when the folder is flushed.
    private var renames: [(old: String, new: String, bytes: [UInt8])] = []
    private(set) var acknowledged = 0

    mutating func take(_ event: DiskEvent) {
        switch event {
        case .write(let name, _, _), .truncate(let name, _):
            files[name, default: File()].pending.append(event)
        case .sync("/"):
            for rename in renames { files[rename.new] = File(durable: rename.bytes) }
            renames = []
        case .sync(let name):
            var file = files[name] ?? File()
            file.durable = Self.applied(file.pending, to: file.durable ?? [])
            file.pending = []
            files[name] = file
        case .rename(let old, let new):
            renames.append((old, new, files[old]?.durable ?? []))
            files[old] = nil
        case .delete(let name): files[name] = nil
        case .acknowledged(let count): acknowledged = count
        }
    }

    /// One disk that there may be: with nothing that was pending, all of it, or some of it in torn sectors.
    func files(after round: Int, using generator: inout SplitMix64) -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            var pending = file.pending
            if round == 0 { pending = [] }
            if round >= 2 { pending = Self.torn(pending, using: &generator) }
            if file.durable == nil, pending.isEmpty { continue }
            found[name] = Self.applied(pending, to: file.durable ?? [])
        }
        for rename in renames where round == 1 || round >= 2 && Bool.random(using: &generator) {
            found[rename.new] = rename.bytes
        }
        return found
    }

    private static func torn(_ events: [DiskEvent], using generator: inout SplitMix64) -> [DiskEvent] {
        // A prefix, or any of them; of writes some sectors of 512 bytes.
        let isPrefix = Bool.random(using: &generator)
        let count = Int.random(in: 0...events.count, using: &generator)
        let chosen =
            isPrefix ? Array(events.prefix(count)) : events.filter { _ in Bool.random(using: &generator) }
        return chosen.flatMap { event -> [DiskEvent] in
            guard case .write(let name, let offset, let bytes) = event, Bool.random(using: &generator)
            else { return [event] }
            return stride(from: 0, to: bytes.count, by: 512).compactMap { start in
                Bool.random(using: &generator)
                    ? .write(
                        name, offset: offset + start, Array(bytes[start..<min(start + 512, bytes.count)]))
                    : nil
            }
        }
    }

    private static func applied(_ events: [DiskEvent], to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for event in events {
            switch event {
            case .write(_, let offset, let written):
                let end = offset + written.count
                if end > bytes.count { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
                bytes.replaceSubrange(offset..<end, with: written)
            case .truncate(_, let size):
                if size < bytes.count { bytes.removeLast(bytes.count - size) }
            default: break
            }
        }
        return bytes
    }
}
