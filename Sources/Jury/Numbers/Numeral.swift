/// Digits with the signs between them, such as `1.234,5`, before it is decided what the signs mean.
struct Numeral: Equatable {
    var isNegative = false
    /// How many digits there are before the first sign, between signs, and after the last.
    private(set) var counts = [0]
    /// The signs between the digits; one fewer than `counts`.
    private(set) var signs: [Sign] = []
    private var coefficient = 0
    /// Digits from the first that is not 0.
    private var significantCount = 0
    private var beginsWithZero = false

    enum Sign {
        case dot, comma, apostrophe
        /// Any space, also those that do not break.
        case space

        init?(_ scalar: Unicode.Scalar) {
            switch scalar {
            case ".": self = .dot
            case ",": self = .comma
            case "'", "\u{2019}": self = .apostrophe
            case " ", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": self = .space
            default: return nil
            }
        }

        var mayBeDecimal: Bool { self == .dot || self == .comma }
    }

    init(isNegative: Bool = false) {
        self.isNegative = isNegative
    }

    mutating func append(digit: Int) {
        if signs.isEmpty, counts[0] == 0 { beginsWithZero = digit == 0 }
        counts[counts.count - 1] += 1
        if significantCount > 0 || digit != 0 { significantCount += 1 }
        if significantCount <= Numeral.digitsMax { coefficient = coefficient * 10 + digit }
    }

    mutating func append(_ sign: Sign) {
        signs.append(sign)
        counts.append(0)
    }

    /// More would not fit in 64 bits.
    static let digitsMax = 18

    /// Whether three digits after a space still belong to the number: after a space they do, because there
    /// too only three were taken. O(1).
    var takesGroup: Bool {
        guard let last = signs.last else { return isGrouped(counts[...]) }
        return last == .space
    }

    /// What it may mean, the likeliest first: one number where the signs leave no doubt, none where they make
    /// no number.
    ///
    /// A sign is taken for what it must be before it is taken for what it usually is: repeated, it groups;
    /// last and unlike the others, it is the decimal sign; and only in front of groups of three can it group
    /// at all. So one sign before three digits is left, `2.500`, where the language decides, or nobody.
    func numbers(in style: NumberStyle) -> [DecimalNumber] {
        guard significantCount <= Numeral.digitsMax, counts[counts.count - 1] <= Numeral.digitsMax else {
            return []
        }
        guard let last = signs.last else { return [whole] }
        if signs.count == 1 {
            if !last.mayBeDecimal { return isGrouped(counts[...]) ? [whole] : [] }
            if !isGrouped(counts[...]) { return [decimal] }
            guard let grouping = style.grouping else { return [whole, decimal] }
            return last == grouping ? [whole] : [decimal, whole]
        }
        guard !signs.dropLast().contains(where: { $0 != signs[0] }) else { return [] }
        if last == signs[0] { return isGrouped(counts[...]) ? [whole] : [] }
        return last.mayBeDecimal && isGrouped(counts.dropLast()) ? [decimal] : []
    }

    /// Whether the counts are those of a number set in groups of three.
    private func isGrouped(_ counts: ArraySlice<Int>) -> Bool {
        guard let first = counts.first, (1...3).contains(first), !beginsWithZero else { return false }
        return !counts.dropFirst().contains { $0 != 3 }
    }

    /// With all signs for grouping.
    private var whole: DecimalNumber {
        DecimalNumber(isNegative ? -coefficient : coefficient)
    }

    /// With the last sign for the decimal sign.
    private var decimal: DecimalNumber {
        DecimalNumber(isNegative ? -coefficient : coefficient, exponent: -counts[counts.count - 1])
    }
}
