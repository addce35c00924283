import Foundation
import Jury
import Scoring

// AnalysisBenchmark [GROWTH.svg] [SIZE ...]: milliseconds of each part of an analysis, and of the whole.

func pow10(_ power: Int) -> Double { Foundation.pow(10, Double(power)) }
func log10(_ value: Double) -> Double { Foundation.log10(value) }
func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }

func milliseconds(_ work: () -> Void) -> Double {
    let start = processorTime()
    work()
    return Double(processorTime() - start) / 1e6
}

/// Processor time: other work on the machine does not count.
func processorTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

let arguments = CommandLine.arguments.dropFirst()
let sizes =
    arguments.compactMap { Int($0) }.isEmpty
    ? [100, 300, 1000, 3000, 10_000, 27_000] : arguments.compactMap { Int($0) }
let parts: [(name: String, work: (MarkTable) -> Void)] = [
    ("the whole", { _ = Analysis($0, levels: Sizes.levels($0)) }),
    ("juries drawn", { _ = JurorBootstrap($0, levels: Sizes.levels($0)) }),
    (
        "truth drawn",
        { table in
            if let model = try? CrossedModel(table) {
                _ = RankPosterior(model, table, levels: Sizes.levels(table), seed: 1)
            }
        }
    ),
    ("weights drawn", { _ = WeightSensitivity($0) }),
    (
        "robust model",
        { table in
            if let model = try? CrossedModel(table) { _ = HuberModel(table, model) }
        }
    ),
    ("one juror less", { _ = LeaveOneOut.jurors($0) }),
    ("crossed model", { _ = try? CrossedModel($0) }),
    ("reliability", { _ = Reliability($0) }),
    (
        "rules of pairs",
        { table in
            if table.entries.count > Analysis.Limits.entriesOfPairs { return }
            let pairs = Pairwise(table)
            for rule in Rule.allCases where rule.readsPairs { _ = rule.scores(of: table, pairs: pairs) }
        }
    ),
]

var times = parts.map { _ in [Double?]() }
print((["entries", "jurors", "ballots", "by the clock"] + parts.map(\.name)).joined(separator: "\t"))
let clock = ContinuousClock()
for size in sizes {
    let table = Sizes.table(entries: size, seed: 2012)
    var elapsed = Duration.seconds(1 << 40)
    for (number, part) in parts.enumerated() {
        var least = Double.infinity
        for _ in 0..<(size < 3000 ? 3 : 1) {
            let start = clock.now
            least = min(least, milliseconds { part.work(table) })
            if number == 0 { elapsed = min(elapsed, clock.now - start) }
        }
        times[number].append(least < 0.01 ? nil : least)
    }
    let row =
        ["\(size)", "\(table.jurors.count)", "\(table.ballotCount)", "\(tenths(elapsed / .milliseconds(1)))"]
        + times.map { $0.last.flatMap(\.self).map { "\(tenths($0))" } ?? "–" }
    print(row.joined(separator: "\t"))
}
if let path = arguments.first, Int(path) == nil {
    let growth = Growth(sizes: sizes, parts: zip(parts, times).map { ($0.name, $1) })
    try growth.svg.write(toFile: path, atomically: true, encoding: .utf8)
}
