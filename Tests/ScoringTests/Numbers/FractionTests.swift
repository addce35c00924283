import Jury
import Testing

@testable import Scoring

@Suite struct FractionTests {
    @Test func `a fraction is held in lowest terms`() {
        #expect(Fraction(6, over: 4) == Fraction(3, over: 2))
        #expect(Fraction(6, over: 4).exact == "3/2")
        #expect(Fraction(0, over: 7).exact == "0/1")
        #expect((Fraction(1, over: 6) + Fraction(1, over: 3)).exact == "1/2")
        #expect((Fraction(3, over: 2) / 6).exact == "1/4")
    }

    @Test(arguments: [
        (Fraction(1, over: 2000), "0.001"), (Fraction(1, over: 2001), "0.000"),
        (Fraction(200, over: 3), "66.667"),
        (Fraction(100, over: 1), "100.000"), (Fraction(5, over: 10_000), "0.001"),
    ])
    func `thousandths are rounded half up`(fraction: Fraction, printed: String) {
        #expect(fraction.description == printed)
    }

    @Test func `neighbours that no Double tells apart are in order`() {
        let big = Int.max / 2
        #expect(Fraction(big, over: big + 1) < Fraction(big + 1, over: big + 2))
        #expect(!(Fraction(big, over: big + 1) < Fraction(big, over: big + 1)))
    }

    @Test func `sums over panels of a dozen sizes stay exact`() {
        let primes = (2...997).filter { number in (2..<number).allSatisfy { number % $0 != 0 } }.suffix(12)
        var sum = Fraction.zero
        for prime in primes { sum = sum + Fraction(1, over: prime) }
        for prime in primes { sum = sum + Fraction(prime - 1, over: prime) }
        #expect(sum == Fraction(12, over: 1))
        var partial = Fraction.zero
        for prime in primes.dropLast() { partial = partial + Fraction(1, over: prime) }
        #expect(partial < partial + Fraction(1, over: 1_000_000_007))
        #expect(partial.exact.count > 60)
        let approximate = primes.dropLast().reduce(0.0) { $0 + 1 / Double($1) }
        #expect(abs(Double(partial.thousandths.count) / 1000 - approximate) <= 0.000_51)
    }
}

@Suite struct NaturalTests {
    @Test func `numbers past one word print, multiply and divide`() {
        let ten = Natural(10)
        let power = (0..<40).reduce(Natural(1)) { product, _ in product * ten }
        #expect(power.description == "1" + String(repeating: "0", count: 40))
        #expect((power + Natural(7)).quotientAndRemainder(dividingBy: power) == (Natural(1), Natural(7)))
        #expect((power * power).quotientAndRemainder(dividingBy: power) == (power, Natural(0)))
        #expect(Natural.greatestCommonDivisor(power * Natural(21), power * Natural(14)) == power * Natural(7))
        #expect(Natural(.max) + Natural(1) > Natural(.max))
        #expect((Natural(.max) + Natural(1)).description == "18446744073709551616")
    }
}
