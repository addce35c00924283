import Foundation
import RecordsTestSupport
import Synchronization
import Testing

@testable import Records

/// The pin's n-th call to the system fails, for every n until nothing fails.
@Suite struct PinFileTests {
    /// How a call fails.
    enum Failing: String, CaseIterable, Sendable {
        case inputOutput, diskFull
        /// Half of the bytes are written, and that is no error.
        case short
        /// Half of the bytes are written, and then the disk is full.
        case shortThenFull

        var code: Int32 { self == .inputOutput ? EIO : ENOSPC }
    }

    /// Counts calls, and lets one fail.
    private final class Disk: Sendable {
        let failing: Int
        let kind: Failing
        private let counted = Mutex(0)

        init(_ kind: Failing, at failing: Int) {
            self.kind = kind
            self.failing = failing
        }

        var count: Int { counted.withLock { $0 } }

        /// Whether this call is the one.
        private func isDue() -> Bool {
            counted.withLock {
                $0 += 1
                return $0 == failing
            }
        }

        private func or<Value: BinaryInteger>(_ call: () -> Value) -> Value {
            guard isDue(), kind != .short else { return call() }
            errno = kind.code
            return -1
        }

        var calls: FileCalls {
            let system = FileCalls.system
            return FileCalls(
                openFile: { path, flags in self.or { system.openFile(path, flags) } },
                readBytes: { file, bytes in self.or { system.readBytes(file, bytes) } },
                writeBytes: { file, bytes in
                    guard self.isDue() else { return system.writeBytes(file, bytes) }
                    let half = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)])
                    switch self.kind {
                    case .short: return system.writeBytes(file, half)
                    case .shortThenFull: _ = system.writeBytes(file, half)
                    case .inputOutput, .diskFull: break
                    }
                    errno = self.kind.code
                    return -1
                },
                flush: { file in self.or { system.flush(file) } },
                closeFile: { file in
                    // A descriptor is gone even where closing it fails.
                    let closed = system.closeFile(file)
                    return self.or { closed }
                },
                renameFile: { old, new in self.or { system.renameFile(old, new) } })
        }
    }

    @Test(arguments: Failing.allCases)
    func `whatever call fails, there is the old pin or the new one`(kind: Failing) throws {
        let folder = try Folder()
        let path = folder.path("pin")
        for failing in 1...100 {
            try PinFile(path: path).write([1, 2, 3])
            let disk = Disk(kind, at: failing)
            let fresh = [UInt8](repeating: 4, count: 300)
            do {
                try PinFile(path: path, calls: disk.calls).write(fresh)
                #expect(try PinFile(path: path).read() == fresh)
            } catch let failure as FileFailure {
                #expect(failure.code == kind.code)
                let there = try PinFile(path: path).read()
                #expect(there == [1, 2, 3] || there == fresh, "call \(failing)")
            }
            if disk.count < failing { return }
        }
        Issue.record("no run went through")
    }

    @Test(arguments: [Failing.inputOutput, .diskFull])
    func `whatever call fails, a pin is read whole or not at all`(kind: Failing) throws {
        let folder = try Folder()
        let path = folder.path("pin")
        try PinFile(path: path).write([1, 2, 3])
        for failing in 1...100 {
            let disk = Disk(kind, at: failing)
            do {
                #expect(try PinFile(path: path, calls: disk.calls).read() == [1, 2, 3])
            } catch let failure as FileFailure {
                #expect(failure.code == kind.code)
            }
            if disk.count < failing { return }
        }
        Issue.record("no run went through")
    }

    /// The journal over such a pin: what was acknowledged is there, and after opening nothing is doubled.
    @Test(arguments: Failing.allCases)
    func `whatever call of the pin fails, what was acknowledged is there once`(kind: Failing) async throws {
        let signer = try #require(Sample.signer())
        for failing in 1...200 {
            let folder = try Folder()
            let store = MemoryStore()
            let disk = Disk(kind, at: failing)
            let pin = PinFile(path: folder.path("pin"), calls: disk.calls)
            var acknowledged: [Acknowledgement] = []
            do {
                let writer = try Opening.begin(store: store, pin: pin, signer: signer)
                for act in 0..<3 { acknowledged.append(try await writer.append(act)) }
            } catch is Opening.Fault {
                #expect(acknowledged.isEmpty)
            } catch let failure as AppendFailure {
                guard case .stopped(let stop) = failure else { throw failure }
                #expect(stop.durable == acknowledged.count)
                let sound = PinFile(path: folder.path("pin"))
                let opened = try Opening.open(store: store, pin: sound, signer: signer)
                for act in 0..<3 {
                    let again = try await opened.append(act)
                    if act < acknowledged.count { #expect(again == acknowledged[act]) }
                }
                #expect(store.lines == Sample.lines(3))
            }
            if disk.count < failing { return }
        }
        Issue.record("no run went through")
    }

    @Test func `a pin that is not there is none, and one that cannot be read is an error`() throws {
        let folder = try Folder()
        #expect(try PinFile(path: folder.path("pin")).read() == nil)
        #expect(throws: FileFailure.self) { try PinFile(path: folder.path).read() }
        #expect(throws: FileFailure.self) { try PinFile(path: folder.path("none/pin")).write([1]) }
    }
}
