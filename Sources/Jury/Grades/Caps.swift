/// The most that a mark counts on a criterion that reads results, by the best that the entry claims. Data of
/// a rubric, on its scale.
public struct Caps: Hashable, Sendable {
    /// No claim at all.
    public var nothing: Thousandths
    /// Exposure only.
    public var exposure: Thousandths
    /// Reaction only.
    public var reaction: Thousandths
    /// A result without a number, promised, or compulsory; it names a source.
    public var unmeasured: Thousandths
    /// A numbered result with a source never falls below this on account of its evidence.
    public var floor: Thousandths

    public init(
        nothing: Thousandths = 1000, exposure: Thousandths = 2000, reaction: Thousandths = 4000,
        unmeasured: Thousandths = 5000, floor: Thousandths = 4500
    ) {
        self.nothing = nothing
        self.exposure = exposure
        self.reaction = reaction
        self.unmeasured = unmeasured
        self.floor = floor
    }
}
