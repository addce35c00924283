import Foundation
import Jury
import Synchronization
import Testing

@testable import Records

/// Many files at once, and what of it is on the disk.
@Suite struct FileStoreTests {
    private let folder: String

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("palmares-files-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
        folder = url.path + "/kept"
    }

    private let files = (0..<300).map { Array("file \($0)".utf8) }

    /// The system's calls, with each folder that was opened to be synced.
    private func counting(_ opened: Synced, failing: Bool = false) -> FileCalls {
        var calls = FileCalls.system
        calls.openFile = { path, flags in
            let file = FileCalls.system.openFile(path, flags)
            if path.split(separator: "/").last?.utf8.count ?? 0 <= 4 { opened.note(path) }
            return file
        }
        if failing { calls.flush = { _ in -1 } }
        return calls
    }

    private final class Synced: Sendable {
        // A class, because calls tell it of what they do.
        private let paths = Mutex<[String]>([])
        func note(_ path: String) { paths.withLock { $0.append(path) } }
        var all: [String] { paths.withLock { $0 } }
    }

    @Test func `many files lie where each would lie alone, and each folder is synced once for them`() throws {
        let synced = Synced()
        let store = FileStore(folder: folder, calls: counting(synced))
        try store.keep(all: files)
        let names = files.map { FileStore.name(of: $0) }
        #expect(try store.all() == names.sorted())
        #expect(try names.map { try store.bytes(of: $0) } == files)
        let parents = Set(names.map { String($0.text.prefix(2)) })
        let counts = Dictionary(grouping: synced.all) { $0.split(separator: "/").last.map(String.init) ?? "" }
        // A folder that is new is in the store's own, which is synced as often.
        #expect(counts["kept"]?.count == parents.count)
        #expect(parents.allSatisfy { counts[$0]?.count == 1 })
        let again = synced.all.count
        try store.keep(all: files)
        #expect(synced.all.count == again)
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func `what the disk does not take is told`() throws {
        let store = FileStore(folder: folder, calls: counting(Synced(), failing: true))
        #expect(throws: FileFailure.self) { try store.keep(all: files) }
        try FileManager.default.removeItem(atPath: folder)
    }
}
