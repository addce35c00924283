import Jury
import Testing

@testable import Scoring

@Suite struct PlaceCounterTests {
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `places are one more than the number of better values, however many there are`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let count = [1, 2, 47, 48, 130, 256].randomElement(using: &random) ?? 1
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
        let places = counter.distribution()
        for entry in values.indices {
            let place = values[entry].isNaN ? nil : values.count { $0 > values[entry] } + 1
            let found = (1...count).filter { places.probability(of: entry, at: $0) != 0 }
            #expect(found == (place.map { [$0] } ?? []), "seed \(seed)")
            #expect(places.expectedPlaces[entry] == place.map(Double.init), "seed \(seed)")
            #expect(places.interval(of: entry) == place.map { $0...$0 }, "seed \(seed)")
        }
    }

    @Test func `after 256 places those of a pool are equally probable, and intervals end with pools`() {
        // 1,300 entries in one order: 1,044 places in pools of 5.
        var counter = PlaceCounter(entries: 1300)
        counter.add((0..<1300).map { -Double($0) })
        let places = counter.distribution()
        #expect(places.interval(of: 255) == 256...256)
        #expect(places.interval(of: 256) == 257...261)
        #expect(places.interval(of: 1299) == 1297...1300)
        #expect(places.probability(of: 258, at: 257) == 0.2)
        #expect(places.probability(of: 258, at: 262) == 0)
        #expect((256...262).map { places.probability(of: 258, among: $0) } == [0, 0.2, 0.4, 0.6, 0.8, 1, 1])
        #expect(places.probability(of: 1299, among: 5000) == 1)
        #expect(places.expectedPlaces[258] == 259)
    }
}
