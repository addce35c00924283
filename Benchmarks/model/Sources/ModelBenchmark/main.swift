import Foundation
import Scoring

// usage: ModelBenchmark MARKS.csv [rounds] [REFERENCE.json] [TRUTH.csv]
//
// Prints a line of JSON for each round, with CPU seconds; with a file of reference values it compares first,
// and with a known truth it says how well the models find it.

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
    print("usage: ModelBenchmark MARKS.csv [rounds] [REFERENCE.json] [TRUTH.csv]")
    exit(2)
}
let table = try MarkReader.read(arguments[1])
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1

func timed<Value>(_ work: () throws -> Value) rethrows -> (value: Value, seconds: Double) {
    let start = clock()
    let value = try work()
    return (value, Double(clock() - start) / Double(CLOCKS_PER_SEC))
}

if arguments.count > 3 {
    try Reference(arguments[3]).compare(table)
}
if arguments.count > 4 {
    let truth = try Truth.read(arguments[4], table)
    let crossed = try CrossedModel(table)
    let (scaled, seconds) = try timed { try JurorScale(table) }
    let rows = [
        ("crossed model", crossed.scores), ("robust", HuberModel(table, crossed).scores),
        ("juror scale", scaled.scores),
    ]
    for (name, scores) in rows {
        print(name, "Spearman", Truth.spearman(scores, truth), "top hundredth", Truth.recall(scores, truth))
    }
    print("juror scale:", scaled.iterations, "iterations,", seconds, "s")
}
for _ in 0..<rounds {
    let (model, seconds) = try timed { try CrossedModel(table) }
    let (_, robust) = timed { HuberModel(table, model) }
    let (_, drawing) = timed { RankPosterior(model, table, draws: 100, seed: 1) }
    let line: [String: Double] = [
        "seconds": seconds, "criterion": model.criterion, "var_entry": model.entryVariance,
        "var_juror": model.jurorVariance, "var_resid": model.residualVariance,
        "pev_sum": model.predictionErrors.reduce(0, +), "huber_seconds": robust,
        "seconds_of_100_draws": drawing,
    ]
    let data = try JSONSerialization.data(withJSONObject: line, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
}
