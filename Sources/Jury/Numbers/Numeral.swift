/// Digits with the signs between them, such as `1.234,5`, before it is decided what the signs mean.
struct Numeral: Equatable {
    var isNegative = false
    /// How many digits there are before the first sign, and after the last.
    private var firstCount = 0
    private var lastCount = 0
    /// Whether there are three digits between each sign and the next.
    private var hasThreesBetween = true
    private var signCount = 0
    private var firstSign: Sign?
    private var lastSign: Sign?
    /// Whether all signs but the last are the first one.
    private var areSignsAlike = true
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
        if signCount == 0 {
            if firstCount == 0 { beginsWithZero = digit == 0 }
            firstCount += 1
        }
        lastCount += 1
        if significantCount > 0 || digit != 0 { significantCount += 1 }
        if significantCount <= Numeral.digitsMax { coefficient = coefficient * 10 + digit }
    }

    mutating func append(_ sign: Sign) {
        if signCount > 0 {
            hasThreesBetween = hasThreesBetween && lastCount == 3
            areSignsAlike = areSignsAlike && lastSign == firstSign
        } else {
            firstSign = sign
        }
        lastSign = sign
        signCount += 1
        lastCount = 0
    }

    /// More would not fit in 64 bits.
    static let digitsMax = 18

    /// Whether three digits after a space still belong to the number: after a space they do, because there
    /// too only three were taken. O(1).
    var takesGroup: Bool {
        lastSign.map { $0 == .space } ?? beginsGroups
    }

    /// What it may mean, the likeliest first: one number where the signs leave no doubt, none where they make
    /// no number.
    ///
    /// A sign is taken for what it must be before it is taken for what it usually is: repeated, it groups;
    /// last and unlike the others, it is the decimal sign; and only in front of groups of three can it group
    /// at all. So one sign before three digits is left, `2.500`, where the language decides, or nobody.
    func numbers(in style: NumberStyle) -> [DecimalNumber] {
        guard significantCount <= Numeral.digitsMax, lastCount <= Numeral.digitsMax else { return [] }
        guard let last = lastSign else { return [whole] }
        if signCount == 1 {
            if !last.mayBeDecimal { return isGrouped ? [whole] : [] }
            if !isGrouped { return [decimal] }
            guard let grouping = style.grouping else { return [whole, decimal] }
            return last == grouping ? [whole] : [decimal, whole]
        }
        guard areSignsAlike else { return [] }
        if last == firstSign { return isGrouped ? [whole] : [] }
        return last.mayBeDecimal && beginsGroups && hasThreesBetween ? [decimal] : []
    }

    /// Whether groups of three may follow the digits before the first sign.
    private var beginsGroups: Bool { (1...3).contains(firstCount) && !beginsWithZero }

    /// Whether the digits are set in groups of three up to the last.
    private var isGrouped: Bool { beginsGroups && hasThreesBetween && lastCount == 3 }

    /// With all signs for grouping.
    private var whole: DecimalNumber {
        DecimalNumber(isNegative ? -coefficient : coefficient)
    }

    /// With the last sign for the decimal sign.
    private var decimal: DecimalNumber {
        DecimalNumber(isNegative ? -coefficient : coefficient, exponent: -lastCount)
    }
}
