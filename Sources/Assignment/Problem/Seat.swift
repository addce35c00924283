/// One juror before one entry, by their positions in the problem.
public struct Seat: Hashable, Sendable, Comparable {
    public var entry: Int
    public var juror: Int

    public init(entry: Int, juror: Int) {
        (self.entry, self.juror) = (entry, juror)
    }

    public static func < (a: Self, b: Self) -> Bool { (a.entry, a.juror) < (b.entry, b.juror) }
}

/// Why a juror cannot sit before an entry.
public enum Bar: UInt8, Hashable, Sendable, CaseIterable {
    /// A conflict of interest, stated or derived.
    case conflict
    /// No language in common.
    case language
    /// She does not sit on the panel that judges the entry.
    case panel
    /// She stepped back from the entry.
    case recusal
    /// The chair or the organiser does not want it.
    case byHand
    /// An absence or whatever else the caller knows.
    case other
}
