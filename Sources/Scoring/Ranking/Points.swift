import Jury

/// What marks on one criterion are worth, in thousandths of a point: weight × (mark − min) ÷ (max − min),
/// rounded half up once; all rules work with that whole number.
///
/// Under `Limits.weightTotal` and with marks of 32 bits no product passes 60 bits.
struct Points {
    private let weight: Int
    private let min: Int
    private let range: Int
    private let step: UInt32

    /// - Precondition: the scale is sound.
    init(_ criterion: Criterion, on scale: Scale) {
        weight = criterion.weight
        min = scale.min.count
        range = scale.max.count - scale.min.count
        step = UInt32(clamping: scale.step.count)
    }

    /// `nil` for what is not a mark or does not count: a mark off the scale or between its steps never does.
    func thousandths(of cell: BallotSheet.Cell) -> Int? {
        guard let mark = cell.mark else { return nil }
        let above = mark.count - min
        guard above >= 0, above <= range, UInt32(truncatingIfNeeded: above) % step == 0 else { return nil }
        return (2000 * weight * above + range) / (2 * range)
    }

    /// The points of what a mark counts: the same, from a fraction of a mark.
    ///
    /// - Precondition: it is on the scale.
    func thousandths(of effective: Ratio) -> Int {
        let above = UInt(1000 * effective.numerator - min * effective.denominator)
        let divisor = UInt(effective.denominator * range)
        let (whole, rest) = divisor.dividingFullWidth(above.multipliedFullWidth(by: UInt(1000 * weight)))
        return Int(whole) + (rest >= divisor - rest ? 1 : 0)
    }
}
