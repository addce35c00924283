/// Why a text is not the JSON that this reader takes, and where.
public struct JSONFault: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case tooDeep(limit: Int)
        case tooManyValues(limit: Int)
        case stringTooLong(limitBytes: Int)
        case numberTooLong(limitBytes: Int)
        /// UTF-16, UTF-32 or bytes that are not UTF-8.
        case notUTF8
        case unexpectedEnd
        /// The character found, and what the grammar wants there, in words.
        case unexpected(String, expected: String)
        case trailingContent
        /// A control character inside a string that is not escaped.
        case controlCharacter(UInt8)
        case loneSurrogate
        case badEscape(String)
        case badNumber(String)
        /// An integer outside ±2^53 or a power of ten outside 308: other readers would change it.
        case numberOutOfRange(String)
        case duplicateKey(String)
    }

    public let reason: Reason
    /// Bytes from the start of the text.
    public let offset: Int

    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}
