public import Records
internal import Synchronization

/// What fails: nothing of it is done, half of it, or all of it and only the answer is lost.
public enum Breakage: String, CaseIterable, Sendable {
    case before, half, after
}

public struct BrokenDisk: Error, CustomStringConvertible {
    public var description: String { "EIO" }
}

/// A store whose n-th append fails, once. It counts those that come after.
public final class FailingStore: JournalStore {
    private let store: any JournalStore
    private let failing: Int
    private let breakage: Breakage
    private let counted = Mutex(0)

    public init(_ store: any JournalStore, failing: Int, _ breakage: Breakage) {
        self.store = store
        self.failing = failing
        self.breakage = breakage
    }

    public var appends: Int { counted.withLock { $0 } }

    public func read(_ range: Range<Int>, _ take: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
        try store.read(range, take)
    }

    public func append(_ lines: [[UInt8]], from first: Int) throws {
        let number = counted.withLock {
            $0 += 1
            return $0
        }
        guard number == failing else { return try store.append(lines, from: first) }
        switch breakage {
        case .before: break
        case .half: try store.append(Array(lines.prefix(lines.count / 2)), from: first)
        case .after: try store.append(lines, from: first)
        }
        throw BrokenDisk()
    }
}

/// A pin whose n-th writing fails, once.
public final class FailingPin: HeadPin {
    private let pin: any HeadPin
    private let failing: Int
    private let breakage: Breakage
    private let counted = Mutex(0)

    public init(_ pin: any HeadPin, failing: Int, _ breakage: Breakage) {
        self.pin = pin
        self.failing = failing
        self.breakage = breakage
    }

    public var writes: Int { counted.withLock { $0 } }

    public func read() throws -> [UInt8]? { try pin.read() }

    public func write(_ checkpoint: [UInt8]) throws {
        let number = counted.withLock {
            $0 += 1
            return $0
        }
        guard number == failing else { return try pin.write(checkpoint) }
        if breakage == .after { try pin.write(checkpoint) }
        throw BrokenDisk()
    }
}
