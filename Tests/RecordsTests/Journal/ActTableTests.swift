import Jury
import Testing

@testable import Records

@Suite struct ActTableTests {
    @Test(arguments: [0, 1, 3, 12, 13, 5_000], [0, 5_000])
    func `every act has the line that it was given, and no other act has one`(count: Int, reserved: Int) {
        let seed: UInt64 = 7
        var random = SplitMix64(seed: seed)
        let acts = (0..<count).map { _ in ActID(using: &random) }
        let others = (0..<count).map { _ in ActID(using: &random) }
        var table = ActTable()
        table.reserve(reserved)
        let first = acts.map { table.add($0) }
        #expect(first == acts.map { _ in nil })
        #expect(acts.map { table[$0] } == Array(0..<count), "seed \(seed)")
        #expect(others.map { table[$0] } == others.map { _ in nil })
    }

    @Test func `an act that comes again keeps its first line and takes none`() {
        let acts = (0..<3).map { ActID(high: 1, low: $0) }
        var table = ActTable()
        for act in acts { _ = table.add(act) }
        #expect(table.add(acts[1]) == 1)
        #expect(table.add(ActID(high: 1, low: 3)) == nil)
        #expect(table[ActID(high: 1, low: 3)] == 3)
    }
}
