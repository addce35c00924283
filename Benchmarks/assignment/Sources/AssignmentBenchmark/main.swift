import Assignment
import Foundation

// usage: AssignmentBenchmark ENTRIES JURORS BALLOTS LOAD [plain|lot|floor] [topics|wide|popular|equal]
//
// Prints a line of JSON with the CPU seconds of the seating, of its quality, and the figures of both.

let arguments = CommandLine.arguments
let sizes = arguments.dropFirst().prefix(4).compactMap { Int($0) }
guard sizes.count == 4 else {
    print(
        "usage: AssignmentBenchmark ENTRIES JURORS BALLOTS LOAD [plain|lot|floor] [topics|wide|popular|equal]"
    )
    exit(2)
}
let shape = arguments.count > 6 ? Instance.Shape(rawValue: arguments[6]) ?? .topics : .topics
let problem = Instance(
    entries: sizes[0], jurors: sizes[1], ballots: sizes[2], load: sizes[3], shape: shape
).problem
let kind = arguments.count > 5 ? arguments[5] : "plain"
let options = Seating.Options(randomSeats: kind == "lot" ? 1 : 0, raisesFloor: kind == "floor")

func timed<Value>(_ work: () throws -> Value) rethrows -> (value: Value, seconds: Double) {
    let start = clock()
    let value = try work()
    return (value, Double(clock() - start) / Double(CLOCKS_PER_SEC))
}

let (seating, seconds) = try timed { try Seating(problem, options) }
let (quality, measuring) = timed { SeatingQuality(seating, of: problem) }
let line: [String: Any] = [
    "who": "ours " + kind, "seconds": seconds, "total": quality.total, "bound": seating.bound,
    "share": quality.share, "worst_entry": quality.worstEntry ?? 0,
    "p5_entry": quality.fifthPercentile ?? 0, "unfilled": quality.unfilled, "conflicts": quality.conflicts,
    "loads": "\(quality.loads ?? 0...0)", "parts": quality.parts,
    "algebraic_connectivity": quality.algebraicConnectivity ?? 0,
    "mean_pair_variance": quality.meanPairVariance ?? 0, "quality_seconds": measuring,
    "floor_at_most": seating.floor?.atMost ?? 0,
]
let data = try JSONSerialization.data(withJSONObject: line, options: [.sortedKeys])
print(String(decoding: data, as: UTF8.self))
