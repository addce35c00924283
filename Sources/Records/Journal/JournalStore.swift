/// Where lines lie. It knows nothing of what they say.
///
/// Calls come one after another. One store holds one journal.
public protocol JournalStore: Sendable {
    /// Hands over those lines of a range of sequence numbers that are there, in order. The bytes live only
    /// for the call.
    func read(_ range: Range<Int>, _ take: (UnsafeBufferPointer<UInt8>) throws -> Void) throws

    /// Adds lines and returns when they are on the disk: all of them, or it throws. Throws as well, and adds
    /// nothing, unless there are exactly `first` lines.
    func append(_ lines: [[UInt8]], from first: Int) throws
}

/// Why a store did not take lines, besides what its disk says.
public enum StoreFault: Error, Hashable, Sendable {
    /// Another writer was here.
    case otherSize(expected: Int, actual: Int)
}
