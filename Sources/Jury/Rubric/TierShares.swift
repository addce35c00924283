/// How many points of a rubric's total each kind of claim can move, at most: whether results come first.
///
/// On a criterion that reads results they move the whole weight. Exposure alone moves the share of it that
/// lies below its cap, weight × (cap − min) ÷ (max − min); reaction the share below its own cap, or all of it
/// where the criterion reads reaction, too. On a criterion that reads exposure or reaction and no results
/// these move the whole weight. One that reads neither is moved by no claim. Exact.
public struct TierShares: Hashable, Sendable {
    public let whole: Part
    /// In the rubric's order.
    public let criteria: [Part]

    /// Of one criterion, or of all.
    public struct Part: Hashable, Sendable {
        public let weight: Int
        /// Points that results can move.
        public let result: Ratio
        /// Points that exposure and reaction together can move without any result: the best counts, never the
        /// sum.
        public let noise: Ratio
        /// Points that exposure alone can move.
        public let exposure: Ratio
    }

    /// `nil` where the rubric's scale, weights or caps do not work.
    public init?(_ rubric: Rubric) {
        let (scale, caps) = (rubric.scale, rubric.caps)
        guard scale.isHeldByBallots, [caps.exposure, caps.reaction].allSatisfy(scale.contains),
            rubric.criteria.count <= Limits.criteria,
            rubric.criteria.allSatisfy({ (0...Limits.weightTotal).contains($0.weight) })
        else { return nil }
        let moved = rubric.criteria.map { Moved($0, caps, scale) }
        criteria = moved.map { $0.part(of: scale) }
        whole = moved.reduce(Moved(), +).part(of: scale)
    }

    /// Whether results can move more than exposure and reaction together.
    public var areResultsFirst: Bool { whole.result > whole.noise }
}

/// Points times the length of the scale: whole numbers, so that sums stay small.
private struct Moved {
    var weight = 0
    var result = 0
    var noise = 0
    var exposure = 0

    init() {}

    init(_ criterion: Criterion, _ caps: Caps, _ scale: Scale) {
        func below(_ mark: Thousandths) -> Int { criterion.weight * (mark.count - scale.min.count) }
        let reads = Set(criterion.reads)
        weight = criterion.weight
        if reads.contains(.result) {
            result = below(scale.max)
            noise = below(reads.contains(.reaction) ? scale.max : max(caps.exposure, caps.reaction))
            exposure = below(caps.exposure)
        } else {
            noise = reads.isDisjoint(with: [.exposure, .reaction]) ? 0 : below(scale.max)
            exposure = reads.contains(.exposure) ? below(scale.max) : 0
        }
    }

    static func + (a: Moved, b: Moved) -> Moved {
        var sum = a
        sum.weight += b.weight
        sum.result += b.result
        sum.noise += b.noise
        sum.exposure += b.exposure
        return sum
    }

    func part(of scale: Scale) -> TierShares.Part {
        let range = scale.max.count - scale.min.count
        return TierShares.Part(
            weight: weight, result: Ratio(result, over: range), noise: Ratio(noise, over: range),
            exposure: Ratio(exposure, over: range))
    }
}
