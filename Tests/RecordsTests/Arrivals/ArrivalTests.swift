import Jury
import RecordsTestSupport
import Synchronization
import Testing

@testable import Records

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files on their way, on a disk that may be full.
@Suite struct ArrivalTests {
    private static let bytes = (0..<1_000).map { UInt8($0 % 251) }

    private static func arrival(_ id: String = "0123abcd", begun: Int = 7) -> Arrival {
        Arrival(
            id: id, owner: "north", entry: "solar-roof", evidence: "list", name: "a \"list\"\n.txt",
            length: 1_000, digest: Identifier(String(repeating: "0", count: 64)), begun: begun)
    }

    @Test func `what was said of it is there again, and what came`() throws {
        let folder = try Folder()
        let arrivals = Arrivals(folder: folder.path + "/arrivals")
        #expect(try arrivals.all() == [])
        #expect(try arrivals.begin(Self.arrival()) == 0)
        do {
            let writer = try #require(try arrivals.append(to: "0123abcd", at: 0))
            try writer.append(Self.bytes)
            try writer.flush()
            // One at a time.
            #expect(try arrivals.append(to: "0123abcd", at: 1_000) == nil)
        }
        #expect(try arrivals.begin(Self.arrival(begun: 9)) == 1_000)
        #expect(try arrivals.all() == [Self.arrival(begun: 9)])
        #expect(try arrivals.append(to: "0123abcd", at: 999) == nil)
        let store = FileStore(folder: folder.path + "/kept")
        let part = try #require(arrivals.part(of: "0123abcd"))
        let name = try FileStore.name(of: part)
        #expect(name == FileStore.name(of: Self.bytes))
        try arrivals.move("0123abcd", to: store, named: name)
        #expect(try store.bytes(of: name) == Self.bytes)
        #expect(try arrivals.all() == [] && arrivals.size(of: "0123abcd") == nil)
    }

    @Test func `those that nobody takes up again go, and the others stay`() throws {
        let folder = try Folder()
        let arrivals = Arrivals(folder: folder.path)
        for (id, begun) in [("00000001", 1), ("00000002", 2), ("00000003", 3)] {
            _ = try arrivals.begin(Self.arrival(id, begun: begun))
        }
        try arrivals.removeAll(begunBefore: 3)
        #expect(try arrivals.all().map(\.id) == ["00000003"])
    }

    @Test(arguments: ["", "..", "../../key", "0123ABCD", "0123abc", "0123abcd/", "0123abcd.json"])
    func `a name that is none is nowhere`(id: String) throws {
        let folder = try Folder()
        let arrivals = Arrivals(folder: folder.path)
        #expect(try arrivals.arrival(id) == nil)
        #expect(arrivals.part(of: id) == nil)
        #expect(try arrivals.append(to: id, at: 0) == nil)
        try arrivals.remove(id)
    }

    @Test func `a full disk is said as what it is, and what came before is still there`() throws {
        let folder = try Folder()
        let room = Mutex(1_500)
        var calls = FileCalls.system
        calls.writeBytes = { file, bytes in
            let count = room.withLock { room in
                defer { room -= min(room, bytes.count) }
                return min(room, bytes.count)
            }
            if count == 0 {
                errno = ENOSPC
                return -1
            }
            return write(file, bytes.baseAddress, count)
        }
        let arrivals = Arrivals(folder: folder.path, calls: calls)
        _ = try arrivals.begin(Self.arrival())
        let writer = try #require(try arrivals.append(to: "0123abcd", at: 0))
        try writer.append(Self.bytes)
        let failure = #expect(throws: FileFailure.self) { try writer.append(Self.bytes) }
        #expect(failure?.isNoRoom == true)
        #expect((arrivals.size(of: "0123abcd") ?? 0) >= 1_000)
        try arrivals.remove("0123abcd")
        #expect(try arrivals.all() == [])
    }
}
