import Records
import Web

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Asks ClamAV's daemon on this machine whether a file has a virus (clamd(8), `INSTREAM`): the file goes
/// there in pieces, and nothing of ours opens it.
struct Clamd: Hashable, Sendable {
    private let place: Place

    private enum Place: Hashable {
        case path(String)
        /// On this machine.
        case port(UInt16)
    }

    /// Less than a browser waits for without a word.
    static let usualTime = Duration.seconds(45)
    private static let pieceBytes = 256 << 10

    /// `nil` unless it is a path from / on, or a port of this machine: files do not leave it.
    init?(_ text: String) {
        let address = "127.0.0.1:"
        if text.hasPrefix("/"), text.utf8.count < 100 {
            place = .path(text)
        } else if text.hasPrefix(address), let port = UInt16(text.dropFirst(address.utf8.count)), port > 0 {
            place = .port(port)
        } else {
            return nil
        }
    }

    /// - Parameter time: then it is as if nobody had answered.
    func scan(_ part: FileStore.Part, within time: Duration = usualTime) async -> VirusScan {
        do {
            return try await ask(part, within: time)
        } catch {
            Output.error("palmares: a file was not looked through for viruses: \(error)\n")
            return .unknown
        }
    }

    private func ask(_ part: FileStore.Part, within time: Duration) async throws -> VirusScan {
        let wire = try Wire(try connected(), within: time)
        try await wire.send(Array("zINSTREAM\0".utf8))
        var place = 0
        while place < part.size {
            let piece = try part.bytes(from: place, count: Self.pieceBytes)
            if piece.isEmpty { throw FileFailure("read") }
            try await wire.send(Self.length(piece.count) + piece)
            place += piece.count
        }
        try await wire.send(Self.length(0))
        return Self.verdict(try await wire.reply())
    }

    /// `stream: OK`, `stream: Eicar-Signature FOUND`, or why it could not say.
    static func verdict(_ reply: String) -> VirusScan {
        let said = reply.hasPrefix("stream: ") ? reply.dropFirst(8) : ""
        if said == "OK" { return .clean }
        if said.hasSuffix(" FOUND") { return .found(String(said.dropLast(6).prefix(100))) }
        return .unknown
    }

    /// Four bytes, the highest first.
    private static func length(_ count: Int) -> [UInt8] {
        (0..<4).reversed().map { UInt8(count >> (8 * $0) & 0xFF) }
    }

    private func connected() throws -> Int32 {
        let stream = Int32(SOCK_STREAM.rawValue) | O_NONBLOCK
        switch place {
        case .path(let path):
            let file = socket(AF_UNIX, stream, 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
            return try Self.reach(file, &address)
        case .port(let port):
            let file = socket(AF_INET, stream, 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            return try Self.reach(file, &address)
        }
    }

    private static func reach<Address>(_ file: Int32, _ address: inout Address) throws -> Int32 {
        let size = socklen_t(MemoryLayout<Address>.size)
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(file, $0, size) }
        }
        if file >= 0, code == 0 || errno == EINPROGRESS { return file }
        let failure = FileFailure("connect to clamd")
        if file >= 0 { close(file) }
        throw failure
    }
}

/// A connection that nobody waits for on a thread of his own.
private final class Wire: Sendable {
    // A class, because its file is closed when nobody holds it any more.
    private let file: Int32
    private let end: ContinuousClock.Instant
    private static let replyBytes = 4_096

    init(_ file: Int32, within time: Duration) throws {
        self.file = file
        end = .now + time
    }

    deinit { close(file) }

    func send(_ bytes: [UInt8]) async throws {
        var count = 0
        while count < bytes.count {
            let put = bytes[count...].withUnsafeBytes { rest in
                sendto(file, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL), nil, 0)
            }
            if put > 0 { count += put } else { try await rest("send to clamd") }
        }
    }

    /// Up to its zero.
    func reply() async throws -> String {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 512)
        while bytes.count < Self.replyBytes {
            let got = piece.withUnsafeMutableBytes { recv(file, $0.baseAddress, $0.count, 0) }
            if got == 0 { break }
            if got < 0 {
                try await rest("hear from clamd")
                continue
            }
            bytes += piece[..<got]
            if bytes.contains(0) { break }
        }
        return String(decoding: bytes.prefix { $0 != 0 && $0 != 0x0A }, as: UTF8.self)
    }

    /// Where the other side is not ready.
    private func rest(_ step: String) async throws {
        let failure = FileFailure(step)
        let isSlow = [EAGAIN, EINTR, ENOTCONN, EINPROGRESS].contains(failure.code)
        guard isSlow, ContinuousClock.now < end else { throw failure }
        try await Task.sleep(for: .milliseconds(5))
    }
}
