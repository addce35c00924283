/// Bytes that are read in parts, wherever they lie.
public struct ByteSource: Sendable {
    public let size: Int
    private let read: @Sendable (_ start: Int, _ count: Int) throws -> [UInt8]

    /// - Parameter read: gives the bytes from a place on; fewer than asked for only where they end.
    public init(size: Int, read: @escaping @Sendable (_ start: Int, _ count: Int) throws -> [UInt8]) {
        (self.size, self.read) = (size, read)
    }

    public init(_ bytes: [UInt8]) {
        self.init(size: bytes.count) { Array(bytes[min($0, bytes.count)..<min($0 + $1, bytes.count)]) }
    }

    func bytes(from start: Int, count: Int) throws -> [UInt8] {
        try read(start, min(count, max(0, size - start)))
    }
}
