internal import Synchronization

/// A store that ends with the process: for tests, and for looking at copies.
public final class MemoryStore: JournalStore {
    // A class, because a store is one thing that several hold.
    private let kept: Mutex<[[UInt8]]>

    public init(_ lines: [[UInt8]] = []) {
        kept = Mutex(lines)
    }

    public var lines: [[UInt8]] { kept.withLock { $0 } }

    public func read(_ range: Range<Int>, _ take: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
        let lines = lines
        for line in lines[range.clamped(to: lines.indices)] { try line.withUnsafeBufferPointer(take) }
    }

    public func append(_ lines: [[UInt8]], from first: Int) throws {
        try kept.withLock { kept in
            guard kept.count == first else {
                throw StoreFault.otherSize(expected: first, actual: kept.count)
            }
            kept += lines
        }
    }
}
