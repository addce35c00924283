import Jury
import JuryTestSupport
import Testing

@Suite struct RatioTests {
    @Test func `equal quotients are equal values, in lowest terms`() {
        #expect(Ratio(50, over: 100) == Ratio(1, over: 2))
        #expect(Ratio(-6, over: 4).description == "-3/2")
    }

    @Test func `decimals divide exactly, and what leaves 64 bits is nil`() {
        #expect(Ratio(DecimalNumber("7.5")!, over: DecimalNumber("0.3")!) == Ratio(25, over: 1))
        #expect(Ratio(DecimalNumber(1), over: DecimalNumber(0)) == nil)
        #expect(Ratio(DecimalNumber(7, exponent: 18), over: DecimalNumber(3, exponent: -9)) == nil)
    }

    @Test func `thousandths are rounded half away from zero`() {
        #expect(Ratio(1, over: 2000).thousandths == 1)
        #expect(Ratio(-1, over: 2000).thousandths == -1)
        #expect(Ratio(50, over: 91).thousandths == 549)
    }

    @Test func `order and arithmetic agree with whole numbers over one denominator`() {
        var generator = SplitMix64(seed: 7)
        for _ in 0..<500 {
            let a = Int.random(in: -999...999, using: &generator)
            let b = Int.random(in: -999...999, using: &generator)
            let d = Int.random(in: 1...99, using: &generator)
            #expect((Ratio(a, over: d) < Ratio(b, over: d)) == (a < b), "seed 7")
            #expect(Ratio(a, over: d) + Ratio(b, over: d) == Ratio(a + b, over: d), "seed 7")
            #expect(Ratio(a, over: d) - Ratio(b, over: d) == Ratio(a - b, over: d), "seed 7")
            #expect(Ratio(a, over: d) * Ratio(b, over: d) == Ratio(a * b, over: d * d), "seed 7")
        }
    }
}
