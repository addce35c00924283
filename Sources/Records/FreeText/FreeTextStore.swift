internal import Synchronization

/// Where free texts lie, by their digests.
public protocol FreeTextStore: Sendable {
    /// Keeps texts, all or none, and returns when they are on the disk. The lines that carry their digests
    /// come after them.
    func keep(_ texts: [FreeText]) async throws

    /// `nil` for a text that was erased or never kept. What comes back has the digest.
    func text(_ digest: Digest) throws -> FreeText?

    /// Removes a text and its salt so that no copy stays in the store; whether it was there.
    func erase(_ digest: Digest) throws -> Bool
}

extension FreeTextStore {
    public func keep(_ text: FreeText) async throws { try await keep([text]) }
}

/// Why a store gave no text, besides what its disk says.
public enum FreeTextFault: Error, Hashable, Sendable {
    /// What lies there is not what was kept.
    case changed(Digest)
}

/// Free texts that end with the process.
public final class MemoryFreeTexts: FreeTextStore {
    // A class, because a store is one thing that several hold.
    private let kept = Mutex<[Digest: FreeText]>([:])

    public init() {}

    public func keep(_ texts: [FreeText]) {
        kept.withLock { kept in
            for text in texts { kept[text.digest] = text }
        }
    }

    public func text(_ digest: Digest) -> FreeText? {
        kept.withLock { $0[digest] }
    }

    public func erase(_ digest: Digest) -> Bool {
        kept.withLock { $0.removeValue(forKey: digest) != nil }
    }
}
