#if canImport(Glibc)
    import CDispatch
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The system's randomness, some words at once: each time that the system is asked costs as much as a line of
/// the journal.
struct Chance: RandomNumberGenerator {
    private let wordsAtOnce: Int
    private var words: [UInt64] = []

    /// - Parameter wordsAtOnce: 1 to 32; more the system does not give in one go (getentropy(3)).
    init(wordsAtOnce: Int) {
        self.wordsAtOnce = wordsAtOnce
    }

    mutating func next() -> UInt64 {
        if words.isEmpty {
            words = [UInt64](repeating: 0, count: wordsAtOnce)
            let isGiven = words.withUnsafeMutableBytes { bytes in
                bytes.baseAddress.map { getentropy($0, bytes.count) == 0 } ?? false
            }
            precondition(isGiven, "the system gives no randomness")
        }
        return words.removeLast()
    }
}
