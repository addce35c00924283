import Foundation
import Jury
import Scoring

/// How well an order of scores agrees with a known truth.
enum Truth {
    /// Spearman's correlation of ranks, means for equal ones.
    static func spearman(_ a: [Double], _ b: [Double]) -> Double {
        let (a, b) = (ranks(a), ranks(b))
        let mean = Double(a.count + 1) / 2
        var (products, first, second) = (0.0, 0.0, 0.0)
        for (x, y) in zip(a, b) {
            products += (x - mean) * (y - mean)
            first += (x - mean) * (x - mean)
            second += (y - mean) * (y - mean)
        }
        return products / (first * second).squareRoot()
    }

    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start
            while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
            for index in start...end { ranks[order[index]] = Double(start + end) / 2 + 1 }
            start = end + 1
        }
        return ranks
    }

    /// The share of the best hundredth that is among the first hundredth.
    static func recall(_ scores: [Double], _ truth: [Double]) -> Double {
        let count = max(1, scores.count / 100)
        let found = Set(scores.indices.sorted { scores[$0] > scores[$1] }.prefix(count))
        let best = Set(truth.indices.sorted { truth[$0] > truth[$1] }.prefix(count))
        return Double(found.intersection(best).count) / Double(count)
    }

    /// From a file of `entry,quality`, by entry of the table.
    static func read(_ path: String, _ table: MarkTable) throws -> [Double] {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
        let pairs = lines.map { $0.split(separator: ",") }
        let truth = Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0]), Double($0[1]) ?? 0) })
        return table.entries.map { truth[$0.text] ?? 0 }
    }
}
