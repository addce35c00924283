internal import Wire

/// Every bound of a journal, with its unit and its reason.
public enum JournalLimits {
    /// Lines in one journal. 27,000 entries before ten jurors with a line for each of six marks are 1.6
    /// million; an open edition takes about 190 bytes of memory a mark.
    public static let lines = 2_000_000
    /// Bytes of one line. A ballot on forty criteria takes 4 kB; long texts stand beside the journal.
    public static let lineBytes = 64 << 10
    /// Bytes of an actor's name and of a kind.
    public static let wordBytes = 64
    /// Milliseconds since 1970 in UTC: up to the year 9999.
    public static let time = 253_402_300_799_999
    /// Lines in one commit. A thousand of them take a few milliseconds.
    public static let batchLines = 1_024
    /// Bytes of a free text. Two hundred pages.
    public static let freeTextBytes = 1 << 20

    static let body = JSONLimits(depth: 32, values: 16_384, stringBytes: lineBytes, numberBytes: 32)
}
