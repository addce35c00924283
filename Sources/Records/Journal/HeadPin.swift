internal import Synchronization

/// A journal's last checkpoint, kept apart from its lines: a store cannot show by itself that its end is
/// gone.
public protocol HeadPin: Sendable {
    /// `nil` where there is none.
    func read() throws -> [UInt8]?

    /// Puts a checkpoint in the place of the last one, and returns when it is on the disk.
    func write(_ checkpoint: [UInt8]) throws
}

/// A pin that ends with the process, for a journal in memory.
public final class MemoryPin: HeadPin {
    // A class, because a pin is one thing that several hold.
    private let kept: Mutex<[UInt8]?>

    public init(_ checkpoint: [UInt8]? = nil) {
        kept = Mutex(checkpoint)
    }

    public func read() -> [UInt8]? { kept.withLock { $0 } }

    public func write(_ checkpoint: [UInt8]) {
        kept.withLock { $0 = checkpoint }
    }
}
