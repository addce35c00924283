import Foundation
import Jury
import Scoring

/// Orders of all entries by each juror: a common order with noise, so that there are circles but not only.
/// The peer draws the same from the same integers.
func table(_ entries: Int, _ jurors: Int) -> MarkTable {
    var draw = SplitMix64(seed: UInt64(entries * 1000 + jurors))
    var ballots: [MarkTable.Ballot] = []
    for juror in 0..<jurors {
        for entry in 0..<entries {
            let noise = Int(draw.next() % UInt64(2 * entries))
            ballots.append(.init(entry: entry, juror: juror, parts: [1000 * (entry + noise) + entry]))
        }
    }
    func names(_ kind: String, _ count: Int) -> [String] {
        (0..<count).map { "\(kind)-\(String(10_000 + $0).dropFirst())" }
    }
    return MarkTable(
        entries: names("entry", entries).map { Identifier($0) },
        jurors: names("juror", jurors).map { Identifier($0) }, criteria: [.init(id: "impact", weight: 1)],
        unit: 1000, ballots: ballots)
}

/// Of the processor in this process, so that the machine's other work does not count.
func processorMilliseconds() -> Double { Double(clock()) * 1000 / Double(CLOCKS_PER_SEC) }

/// Prints the least of several times, and something that follows from the result.
func time(_ name: String, rounds: Int = 7, _ work: () -> Int) {
    var best = Double.infinity
    var sum = 0
    for _ in 0..<rounds {
        let start = processorMilliseconds()
        sum = work()
        best = min(best, processorMilliseconds() - start)
    }
    print("\(name) \(best) \(sum)")
}

func sum(_ scores: [Score?]) -> Int {
    scores.enumerated().reduce(0) { $0 + ($1.offset + 1) * Int(2 * ($1.element?.value ?? 0)) }
}

func sum(_ ranks: [Int]) -> Int { ranks.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element } }

// Entries × jurors, then rules; the peer takes the same arguments.
for size in CommandLine.arguments.dropFirst() {
    let numbers = size.split(separator: "x").compactMap { Int($0) }
    let (entries, jurors) = (numbers[0], numbers[1])
    let table = table(entries, jurors)
    let pairs = Pairwise(table)
    let rounds = entries > 400 ? 3 : 15
    time("\(size) pairwise", rounds: rounds) { sum(Pairwise(table).wins.map(Int.init)) }
    time("\(size) borda", rounds: rounds) { sum(Borda.scores(table)) }
    time("\(size) borda_of_pairs", rounds: rounds) { sum(Borda.scores(pairs)) }
    time("\(size) copeland", rounds: rounds) { sum(Copeland.scores(pairs)) }
    time("\(size) schulze", rounds: rounds) { sum(Schulze(pairs).ranks) }
    time("\(size) ranked_pairs", rounds: rounds) { sum(RankedPairs(pairs, equallyStrong: .byName).ranks) }
    if entries <= 100 {
        time("\(size) kemeny", rounds: 3) {
            let kemeny = Kemeny(pairs)
            return kemeny.isExact ? kemeny.halves : -kemeny.boundHalves
        }
    }
}
