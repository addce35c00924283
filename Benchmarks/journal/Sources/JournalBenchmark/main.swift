import Foundation
import Records

// JournalBenchmark [SECONDS [FOLDER]]: marks a second that are durable and acknowledged, in three rounds of all
// ways one after another, so that a busy minute hits them all; then how long it takes to check 200,000 lines.

if CommandLine.arguments.count == 4, CommandLine.arguments[1] == "open" {
    try Edition.open(in: CommandLine.arguments[2], marks: Int(CommandLine.arguments[3]) ?? 1)
    exit(0)
}

let seconds = CommandLine.arguments.count > 1 ? Double(CommandLine.arguments[1]) ?? 5 : 5
let folder =
    CommandLine.arguments.count > 2
    ? CommandLine.arguments[2] : FileManager.default.temporaryDirectory.path

func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

func rounded(_ value: Double) -> String {
    value < 100 ? String((value * 10).rounded() / 10) : String(Int(value))
}

let ways = [
    Writing(name: "one writer, store alone, one flush each", writers: 1, batchLines: nil),
    Writing(name: "64 writers, one line a commit", writers: 64, batchLines: 1),
    Writing(name: "64 writers", writers: 64, batchLines: JournalLimits.batchLines),
    Writing(name: "200 writers", writers: 200, batchLines: JournalLimits.batchLines),
]
var best: [String: Writing.Figures] = [:]
for round in 1...3 {
    for way in ways {
        let figures = try await way.run(in: folder, seconds: seconds)
        print(
            "round \(round)", padded(way.name, 42), padded(rounded(figures.perSecond), 8), "a second, p50",
            padded(rounded(figures.p50), 6), "ms, p99", padded(rounded(figures.p99), 6), "ms")
        if figures.perSecond > best[way.name]?.perSecond ?? 0 { best[way.name] = figures }
    }
}
if let single = best[ways[0].name]?.perSecond {
    for way in ways {
        let times = (best[way.name]?.perSecond ?? 0) / single
        print(padded(way.name, 42), padded(rounded(times), 8), "times one flush each, best of three")
    }
}

let signer = try Marks.signer()
let lines = Marks.lines(200_000, origin: signer.key.name)
let file = Array(lines.map { $0 + [0x0A] }.joined())
let clock = ContinuousClock()
for _ in 1...3 {
    var faults = 0
    let checking = clock.measure { faults = JournalCheck.check(file: file, key: signer.key).faults.count }
    let pin = MemoryPin()
    _ = try Opening.begin(store: MemoryStore(), pin: pin, signer: signer)
    let opening = try clock.measure {
        _ = try Opening.open(store: MemoryStore(lines), pin: pin, signer: signer)
    }
    print(
        "200,000 lines (\(file.count >> 20) MiB): checked in", checking, "faults:", faults, "opened in",
        opening)
}

for (entries, jurors, criteria) in [(1_000, 40, 5), (5_000, 40, 5)] {
    try Edition(entries: entries, jurors: jurors, criteria: criteria).measure(in: folder, times: 5)
}
