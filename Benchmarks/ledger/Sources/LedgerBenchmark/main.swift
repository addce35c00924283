import Foundation
import Intake
import Jury
import Ledger

/// A taxonomy of so many metrics: the built-in ones, and others with made-up words in five languages.
func taxonomy(of count: Int) -> Taxonomy {
    var metrics = Taxonomy.builtIn.ids.compactMap { Taxonomy.builtIn.metrics[$0] }
    let syllables = ["ka", "ro", "mi", "te", "lu", "so", "ve", "ni", "pa", "du", "gri", "ste", "bal", "zor"]
    func word(_ number: Int) -> String {
        var (rest, word) = (number, "")
        for _ in 0..<4 {
            word += syllables[rest % syllables.count]
            rest /= syllables.count
        }
        return word
    }
    for number in metrics.count..<max(count, metrics.count) {
        var metric = Metric(
            id: Identifier("made-up-\(number)"), names: ["en": "Made up"], amecLevel: .output,
            strictLevel: .output)
        for (index, language) in ["en", "fr", "lv", "lt", "et"].enumerated() {
            let start = number * 20 + index * 3
            metric.aliases[language] = [
                word(start), "\(word(start + 1))* \(word(start + 2))*", "~\(word(start + 40))*",
            ]
        }
        metrics.append(metric)
    }
    return Taxonomy(metrics)
}

/// Of the processor in this process, so that the machine's other work does not count.
func processorMilliseconds() -> Double { Double(clock()) * 1000 / Double(CLOCKS_PER_SEC) }

/// The least of several times.
func least(of rounds: Int, _ work: () -> Int) -> (milliseconds: Double, sum: Int) {
    var best = Double.infinity
    var sum = 0
    for _ in 0..<rounds {
        let start = processorMilliseconds()
        sum = work()
        best = min(best, processorMilliseconds() - start)
    }
    return (best, sum)
}

/// Seconds by the clock, the least of several rounds, for as many pieces as there are entries, each thread taking
/// the next. By the clock, so other work on the machine counts.
func leastOnTwoThreads(of rounds: Int, _ work: @Sendable @escaping (Int) -> Int) -> Double {
    let size = 25
    return (0..<rounds).map { _ in
        let seconds = ContinuousClock().measure {
            DispatchQueue.concurrentPerform(iterations: (count + size - 1) / size) { block in
                for index in block * size..<min(count, (block + 1) * size) { _ = work(index) }
            }
        }
        return Double(seconds.components.attoseconds) / 1e18 + Double(seconds.components.seconds)
    }.min() ?? .infinity
}

let count = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 1000 : 1000
let seed: UInt64 = 2012
let (entries, text) = {
    var draw = EntryDraw(seed: seed)
    return ((0..<count).map { draw.entry($0) }, draw.prose(20_000).words)
}()
print("seed \(seed), \(count) entries")
for size in [205, 2000] {
    let all = taxonomy(of: size)
    let making = least(of: 5) { TextScan(all).mentions(in: "").count }
    let terms = Terms(all)
    let scan = TextScan(all)
    let scanning = least(of: 20) { (0..<50).reduce(0) { sum, _ in sum + scan.mentions(in: text).count } }
    let whole = least(of: 5) {
        entries.reduce(0) { sum, entry in sum + Ledger(entry, terms).remarks().count }
    }
    let rate = Double(count) / whole.milliseconds * 1000
    let shared = leastOnTwoThreads(of: 5) { Ledger(entries[$0], terms).remarks().count }
    print(
        """
        \(size) metrics: the scan is made in \(making.milliseconds) ms; 20 kB of text in \
        \(scanning.milliseconds * 20) µs with \(scanning.sum / 50) mentions; ledger, scan and checks of \
        \(Int(rate)) entries a second on one core, \(Int(Double(count) / shared)) by two threads, \
        \(whole.sum / count) remarks on each
        """)
}
