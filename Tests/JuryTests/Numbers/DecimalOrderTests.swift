import Jury
import JuryTestSupport
import Testing

@Suite struct DecimalOrderTests {
    @Test func `numbers are in order, whatever their exponents`() {
        let numbers = [
            DecimalNumber(-9, exponent: 17), DecimalNumber(-25, exponent: -1),
            DecimalNumber(-24, exponent: -1),
            DecimalNumber(0), DecimalNumber(1, exponent: -18),
            DecimalNumber(999_999_999_999_999_999, exponent: -18),
            DecimalNumber(1), DecimalNumber(100_000_000_000_000_001, exponent: -17),
            DecimalNumber(76, exponent: 9),
            DecimalNumber(.max), DecimalNumber(1, exponent: 19),
        ]
        for (place, a) in numbers.enumerated() {
            for (other, b) in numbers.enumerated() {
                #expect((a < b) == (place < other), "\(a) \(b)")
            }
        }
    }

    @Test func `of drawn numbers the order is that of whole thousandths`() {
        let seed: UInt64 = 20_121_112
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2000 {
            let a = Int.random(in: -2_000_000...2_000_000, using: &generator)
            let b = Int.random(in: -2_000_000...2_000_000, using: &generator)
            #expect(
                (DecimalNumber(a, exponent: -3) < DecimalNumber(b, exponent: -3)) == (a < b), "seed \(seed)")
        }
    }
}
