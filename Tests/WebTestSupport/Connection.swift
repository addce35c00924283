import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A connection to a server on this machine, byte by byte, as no HTTP library lets one have it.
public final class Connection: Sendable {
    // A class, because the socket is closed once, when nobody has it any more.
    private let socket: Int32

    public struct Failure: Error {
        public let call: String
        public let code: Int32
    }

    /// - Parameters:
    ///   - seconds: after which reading gives up.
    ///   - room: bytes that wait here until they are read; `nil` leaves it to the system.
    public init(port: Int, seconds: Int = 20, room: Int32? = nil) throws {
        #if canImport(Glibc)
            socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #elseif canImport(Musl)
            socket = Musl.socket(AF_INET, SOCK_STREAM, 0)
        #else
            socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var wait = timeval(tv_sec: .init(seconds), tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        if var room {
            setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &room, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let done = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        if done != 0 { throw Failure(call: "connect", code: errno) }
    }

    deinit { close(socket) }

    public func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        #if canImport(Darwin)
            let flags: Int32 = 0
        #else
            // A server that went away must not end the tests.
            let flags = Int32(MSG_NOSIGNAL)
        #endif
        if Foundation.send(socket, bytes, bytes.count, flags) != bytes.count {
            throw Failure(call: "send", code: errno)
        }
    }

    /// Everything until the other side closes, off the threads of tasks, which the server needs.
    public func rest() async throws -> String {
        try await read(to: nil)
    }

    /// The head of one answer, which is followed by nothing where nothing else comes.
    public func head() async throws -> String {
        try await read(to: "\r\n\r\n")
    }

    /// What comes to the end of the next piece of a stream, where pieces end with an empty line.
    public func piece() async throws -> String {
        try await read(to: "\n\n\r\n")
    }

    private func read(to end: String?) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { [socket] in
                var bytes: [UInt8] = []
                var byte: UInt8 = 0
                while end.map({ bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }) != true {
                    let count = recv(socket, &byte, 1, 0)
                    // A connection that is cut hard has been closed as well.
                    if count == 0 || (count < 0 && errno == ECONNRESET) { break }
                    if count < 0 {
                        continuation.resume(throwing: Failure(call: "recv", code: errno))
                        return
                    }
                    bytes.append(byte)
                }
                continuation.resume(returning: String(decoding: bytes, as: UTF8.self))
            }
        }
    }
}
