import Jury
import Testing

@testable import Scoring

@Suite struct PlaceCounterTests {
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `places are one more than the number of better values, however many there are`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let count = [1, 2, 47, 48, 130].randomElement(using: &random) ?? 1
        // Few different values, so that many are equal; now and then a far one, or none.
        let values = (0..<count).map { _ -> Double in
            switch Int.random(in: 0..<20, using: &random) {
            case 0: .nan
            case 1: 1e6 * Double.random(in: -1...1, using: &random)
            default: Double(Int.random(in: -9...9, using: &random)) / 7
            }
        }
        var counter = PlaceCounter(entries: count)
        counter.add(values)
        var expected = [Double](repeating: 0, count: count * count)
        for entry in values.indices where !values[entry].isNaN {
            expected[entry * count + values.count { $0 > values[entry] }] = 1
        }
        #expect(counter.distribution.probabilities == expected, "seed \(seed)")
    }
}
