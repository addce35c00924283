import Foundation
import Records
import Testing
import Web

@testable import Command

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What clamd says, and how it is asked, by a made-up one that listens on a socket.
@Suite struct ClamdTests {
    private static func withPart<Value>(
        of bytes: [UInt8], _ body: (FileStore.Part, String) async throws -> Value
    ) async throws -> Value {
        let scratch = try Scratch(["kept/nothing": ""])
        let store = FileStore(folder: scratch.path("kept"))
        let part = try #require(store.part(of: try store.keep(bytes)))
        defer { withExtendedLifetime(scratch) {} }
        return try await body(part, scratch.path("clamd.sock"))
    }

    @Test(arguments: [
        ("stream: OK", VirusScan.clean), ("stream: Eicar-Signature FOUND", .found("Eicar-Signature")),
        ("INSTREAM size limit exceeded. ERROR", .unknown), ("", .unknown), ("stream: ", .unknown),
        ("OK", .unknown), ("stream: NOT OK", .unknown),
    ])
    func `what it says is understood, and all else is no answer`(reply: String, scan: VirusScan) async throws
    {
        // More than a socket takes at once.
        let bytes = (0..<500_000).map { UInt8($0 % 251) }
        let (said, heard) = try await Self.withPart(of: bytes) { part, path in
            let daemon = try FakeClamd(at: path, saying: reply)
            async let heard = daemon.heard()
            // Beside all other tests its turns come late.
            let said = await (try #require(Clamd(path))).scan(part, within: .seconds(600))
            return (said, await heard)
        }
        #expect(said == scan)
        // Half a million bytes are not told one by one.
        let isWhole = heard == bytes
        #expect(isWhole, "\(heard.count) of \(bytes.count) bytes")
    }

    @Test(arguments: [
        "", "clamd", "127.0.0.1", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:99999", "10.0.0.1:3310",
        "clamd.example:3310", "/" + String(repeating: "a", count: 120),
    ])
    func `files go to no other machine`(place: String) {
        #expect(Clamd(place) == nil)
    }

    @Test func `where nobody listens it is not known`() async throws {
        let said = try await Self.withPart(of: Array("good".utf8)) { part, path in
            let nobody = try #require(Clamd(path))
            return await nobody.scan(part)
        }
        #expect(said == .unknown)
    }
}

/// Listens once, and says one thing whatever it hears.
private struct FakeClamd: Sendable {
    private let listener: Int32
    private let reply: String

    init(at path: String, saying reply: String) throws {
        self.reply = reply
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, size) }
        }
        try #require(code == 0 && listen(listener, 1) == 0)
    }

    /// The file that came, once all of it has.
    func heard() async -> [UInt8] {
        await withCheckedContinuation { heard in
            // A thread of its own: it waits, and those of tasks are few.
            Thread.detachNewThread { [self] in heard.resume(returning: listenOnce()) }
        }
    }

    private func listenOnce() -> [UInt8] {
        let peer = accept(listener, nil, nil)
        defer {
            close(peer)
            close(listener)
        }
        guard Self.read(10, from: peer) == Array("zINSTREAM\0".utf8) else { return [] }
        var bytes: [UInt8] = []
        while true {
            let length = Self.read(4, from: peer).reduce(0) { $0 << 8 | Int($1) }
            if length == 0 { break }
            bytes += Self.read(length, from: peer)
        }
        let said = Array(reply.utf8) + [0]
        // Whoever asked may have gone.
        _ = said.withUnsafeBytes { send(peer, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        return bytes
    }

    private static func read(_ count: Int, from peer: Int32) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = bytes.withUnsafeMutableBytes { recv(peer, $0.baseAddress, $0.count, Int32(MSG_WAITALL)) }
        return Array(bytes.prefix(max(0, got)))
    }
}
