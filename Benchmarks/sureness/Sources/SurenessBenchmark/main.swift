import Foundation
import Scoring

// `SurenessBenchmark PANEL POOL`: reads two files of whole numbers, `entry juror mark mark …` on each line, then
// from standard input one job on each line, and answers each with its seconds and a number to compare.

guard CommandLine.arguments.count == 3, let panel = MarkFile.table(CommandLine.arguments[1]),
    let pool = MarkFile.table(CommandLine.arguments[2])
else {
    print("usage: SurenessBenchmark PANEL POOL")
    exit(2)
}

let jobs: [String: () -> Double] = [
    "bootstrap": {
        JurorBootstrap(panel, draws: 10_000, seed: 1).places.expectedPlaces[0] ?? .nan
    },
    "smaa": { WeightSensitivity(panel, draws: 10_000, seed: 1)?.places.expectedPlaces[0] ?? .nan },
    "nominal": { Krippendorff.alpha(pool, .nominal) ?? .nan },
    "ordinal": { Krippendorff.alpha(pool, .ordinal) ?? .nan },
    "interval": { Krippendorff.alpha(pool, .interval) ?? .nan },
]

while let line = readLine() {
    guard let job = jobs[line] else { continue }
    let clock = ContinuousClock()
    var value = 0.0
    let time = clock.measure { value = job() }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    print(seconds, value)
    fflush(nil)
}
