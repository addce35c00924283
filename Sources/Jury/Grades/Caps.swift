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

    /// `nil` for a numbered result: nothing caps it.
    public func cap(_ best: BestClaim) -> Thousandths? {
        switch best {
        case .nothing: nothing
        case .exposure: exposure
        case .reaction: reaction
        case .unmeasured: unmeasured
        case .result: nil
        }
    }
}

/// The caps that a rubric states. What it leaves out is 1, 2, 4, 5 and 4.5 on a scale from 1 to 10, and lies
/// as far up on any other.
public struct StatedCaps: Hashable, Sendable {
    public var nothing: Thousandths?
    public var exposure: Thousandths?
    public var reaction: Thousandths?
    public var unmeasured: Thousandths?
    public var floor: Thousandths?

    public init() {}

    /// One of the five, as stated and as it then is.
    public struct Part: Sendable {
        /// As rubrics call it.
        public let name: String
        public let path: any WritableKeyPath<StatedCaps, Thousandths?> & Sendable
        public let value: any KeyPath<Caps, Thousandths> & Sendable
    }

    public static let parts = [
        Part(name: "nothing", path: \.nothing, value: \.nothing),
        Part(name: "exposure", path: \.exposure, value: \.exposure),
        Part(name: "reaction", path: \.reaction, value: \.reaction),
        Part(name: "unmeasured", path: \.unmeasured, value: \.unmeasured),
        Part(name: "floor", path: \.floor, value: \.floor),
    ]

    public func on(_ scale: Scale) -> Caps {
        let usual = Caps()
        return Caps(
            nothing: nothing ?? usual.nothing.moved(to: scale),
            exposure: exposure ?? usual.exposure.moved(to: scale),
            reaction: reaction ?? usual.reaction.moved(to: scale),
            unmeasured: unmeasured ?? usual.unmeasured.moved(to: scale),
            floor: floor ?? usual.floor.moved(to: scale))
    }
}

extension Thousandths {
    /// A mark of the scale from 1 to 10 on another one, in proportion and rounded half up.
    fileprivate func moved(to scale: Scale) -> Thousandths {
        let (nines, rest) = (scale.max.count - scale.min.count).quotientAndRemainder(dividingBy: 9000)
        let above = (count - 1000) * nines + (2 * (count - 1000) * rest + 9000) / 18_000
        return Thousandths(scale.min.count + above)
    }
}
