/// A whole number from 0 up, as large as it must be.
///
/// Scores need it: an entry marked by 97, 89 and 83 jurors on three criteria has the product of these in its
/// denominator, and forty criteria with up to `Limits.ballots` jurors each pass 128 bits. Below 2^64, as
/// nearly all are, it takes no memory of its own.
struct Natural: Hashable, Sendable {
    /// The lowest 64 bits.
    private let low: UInt64
    /// The words above, lowest first; the last is never 0.
    private let high: [UInt64]

    init(_ value: UInt64) {
        low = value
        high = []
    }

    /// From words, lowest first; zeros at the end do not count.
    private init(words: [UInt64]) {
        let count = (words.lastIndex { $0 != 0 } ?? -1) + 1
        low = words.first ?? 0
        high = count > 1 ? Array(words[1..<count]) : []
    }

    /// `nil` from 2^64 up.
    var small: UInt64? { high.isEmpty ? low : nil }

    var approximate: Double {
        words.reversed().reduce(0) { $0 * 18_446_744_073_709_551_616 + Double($1) }
    }

    var isZero: Bool { low == 0 && high.isEmpty }

    private var words: [UInt64] { [low] + high }

    private var bitWidth: Int {
        64 * (high.count + 1) - (high.last ?? low).leadingZeroBitCount
    }

    static func + (a: Natural, b: Natural) -> Natural {
        if let a = a.small, let b = b.small {
            let (sum, overflow) = a.addingReportingOverflow(b)
            return overflow ? Natural(words: [sum, 1]) : Natural(sum)
        }
        let (long, short) = a.high.count >= b.high.count ? (a.words, b.words) : (b.words, a.words)
        var sum: [UInt64] = []
        var carry: UInt64 = 0
        for index in long.indices {
            let (first, firstCarry) = long[index].addingReportingOverflow(
                index < short.count ? short[index] : 0)
            let (second, secondCarry) = first.addingReportingOverflow(carry)
            sum.append(second)
            carry = (firstCarry ? 1 : 0) + (secondCarry ? 1 : 0)
        }
        return Natural(words: sum + [carry])
    }

    static func * (a: Natural, b: Natural) -> Natural {
        if let a = a.small, let b = b.small {
            let (high, low) = a.multipliedFullWidth(by: b)
            return high == 0 ? Natural(low) : Natural(words: [low, high])
        }
        let (left, right) = (a.words, b.words)
        var product = [UInt64](repeating: 0, count: left.count + right.count)
        for i in left.indices {
            var carry: UInt64 = 0
            for j in right.indices {
                let (high, low) = left[i].multipliedFullWidth(by: right[j])
                let (first, firstCarry) = low.addingReportingOverflow(product[i + j])
                let (second, secondCarry) = first.addingReportingOverflow(carry)
                product[i + j] = second
                carry = high + (firstCarry ? 1 : 0) + (secondCarry ? 1 : 0)
            }
            product[i + right.count] = carry
        }
        return Natural(words: product)
    }

    /// Long division bit by bit. As many steps as the quotient has bits, which in Euclid's algorithm are few.
    func quotientAndRemainder(dividingBy divisor: Natural) -> (quotient: Natural, remainder: Natural) {
        precondition(!divisor.isZero, "nothing can be divided by zero")
        if let own = small, let other = divisor.small { return (Natural(own / other), Natural(own % other)) }
        if self < divisor { return (Natural(0), self) }
        let shift = bitWidth - divisor.bitWidth
        var quotient = [UInt64](repeating: 0, count: shift / 64 + 1)
        var remainder = self
        var shifted = divisor.shiftedLeft(by: shift)
        for bit in stride(from: shift, through: 0, by: -1) {
            if remainder >= shifted {
                remainder = remainder.less(shifted)
                quotient[bit / 64] |= 1 << UInt64(bit % 64)
            }
            shifted = shifted.halved
        }
        return (Natural(words: quotient), remainder)
    }

    private func shiftedLeft(by bits: Int) -> Natural {
        var shifted = [UInt64](repeating: 0, count: bits / 64)
        var carry: UInt64 = 0
        for word in words {
            shifted.append(word << UInt64(bits % 64) | carry)
            carry = bits % 64 == 0 ? 0 : word >> UInt64(64 - bits % 64)
        }
        return Natural(words: shifted + [carry])
    }

    private var halved: Natural {
        var halved = words
        for index in halved.indices {
            let above = index + 1 < halved.count ? halved[index + 1] : 0
            halved[index] = halved[index] >> 1 | above << 63
        }
        return Natural(words: halved)
    }

    /// Minus a number that is not larger.
    func less(_ other: Natural) -> Natural {
        var difference = words
        var borrow: UInt64 = 0
        let subtrahend = other.words
        for index in difference.indices {
            let taken = index < subtrahend.count ? subtrahend[index] : 0
            let (first, firstBorrow) = difference[index].subtractingReportingOverflow(taken)
            let (second, secondBorrow) = first.subtractingReportingOverflow(borrow)
            difference[index] = second
            borrow = firstBorrow || secondBorrow ? 1 : 0
        }
        return Natural(words: difference)
    }

    /// Euclid, *Elements* VII, 2.
    static func greatestCommonDivisor(_ a: Natural, _ b: Natural) -> Natural {
        var (a, b) = (a, b)
        while !b.isZero {
            if let small = a.small, let other = b.small {
                return Natural(greatestCommonDivisor(small, other))
            }
            (a, b) = (b, a.quotientAndRemainder(dividingBy: b).remainder)
        }
        return a
    }

    static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}

extension Natural: Comparable {
    static func < (a: Natural, b: Natural) -> Bool {
        if let a = a.small, let b = b.small { return a < b }
        if a.high.count != b.high.count { return a.high.count < b.high.count }
        for (left, right) in zip(a.words.reversed(), b.words.reversed()) where left != right {
            return left < right
        }
        return false
    }
}

extension Natural: CustomStringConvertible {
    /// Decimal digits.
    var description: String {
        if let small { return String(small) }
        let (rest, last) = quotientAndRemainder(dividingBy: Natural(1_000_000_000_000_000_000))
        let digits = last.description
        return rest.description + String(repeating: "0", count: 18 - digits.count) + digits
    }
}
