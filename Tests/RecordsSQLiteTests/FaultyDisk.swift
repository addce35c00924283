import CFaultyDisk
import Foundation
import RecordsTestSupport

@testable import Records
@testable import RecordsSQLite

/// A call that changed a file, or word that lines are there.
enum DiskEvent {
    case write(String, offset: Int, [UInt8])
    case sync(String)
    case truncate(String, size: Int)
    case delete(String)
    case rename(String, to: String)
    /// So many lines were acknowledged by now.
    case acknowledged(Int)
}

/// What happens to a watched folder, in order.
final class DiskTrace: @unchecked Sendable {
    // SQLite's calls come under the C lock, ours under this one; the journal makes them one after another.
    private let lock = NSLock()
    private var kept: [DiskEvent] = []

    var events: [DiskEvent] { lock.withLock { kept } }

    func add(_ event: DiskEvent) { lock.withLock { kept.append(event) } }

    /// What the C side calls.
    static let observer: faulty_observer = { context, operation, path, offset, bytes, count in
        guard let context, let path else { return }
        let trace = Unmanaged<DiskTrace>.fromOpaque(context).takeUnretainedValue()
        let name = URL(fileURLWithPath: String(cString: path)).lastPathComponent
        switch UInt32(operation) {
        case FAULTY_WRITE.rawValue:
            let written = UnsafeRawBufferPointer(start: bytes, count: count)
            trace.add(.write(name, offset: Int(offset), Array(written)))
        case FAULTY_SYNC.rawValue: trace.add(.sync(name))
        case FAULTY_TRUNCATE.rawValue: trace.add(.truncate(name, size: Int(offset)))
        default: trace.add(.delete(name))
        }
    }

    /// The system's calls for a pin, told as well.
    var calls: FileCalls {
        let files = OpenFiles()
        var calls = FileCalls.system
        calls.openFile = { path, flags in
            let file = FileCalls.system.openFile(path, flags)
            let isFolder = flags & O_DIRECTORY != 0
            files.set(isFolder ? "/" : URL(fileURLWithPath: path).lastPathComponent, of: file)
            return file
        }
        calls.writeBytes = { file, bytes in
            let count = FileCalls.system.writeBytes(file, bytes)
            self.add(.write(files.name(file), offset: 0, Array(bytes.prefix(max(0, count)))))
            return count
        }
        calls.flush = { file in
            self.add(.sync(files.name(file)))
            return FileCalls.system.flush(file)
        }
        calls.renameFile = { old, new in
            let names = [old, new].map { URL(fileURLWithPath: $0).lastPathComponent }
            self.add(.rename(names[0], to: names[1]))
            return FileCalls.system.renameFile(old, new)
        }
        return calls
    }
}

private final class OpenFiles: @unchecked Sendable {
    private let lock = NSLock()
    private var names: [Int32: String] = [:]

    func set(_ name: String, of file: Int32) { lock.withLock { names[file] = name } }
    func name(_ file: Int32) -> String { lock.withLock { names[file] ?? "" } }
}
