/// The best that an entry claims for a criterion that reads results; by this a mark is capped.
public enum BestClaim: String, Sendable, CaseIterable, Comparable {
    case nothing, exposure, reaction
    /// A result without a number, promised, or compulsory; it names a source.
    case unmeasured
    case result

    public static func < (a: Self, b: Self) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
}
