import Foundation
import Jury
import JuryTestSupport
import Testing

@testable import Scoring

@Suite struct FrontCholeskyTests {
    /// Sparse systems with components, chains and cliques, each with its dense matrix by position.
    private func system(_ seed: UInt64) -> (tree: FrontTree, matrix: [[Double]]) {
        var draw = SplitMix64(seed: seed)
        let count = Int.random(in: 1...90, using: &draw)
        let groups = (0..<Int.random(in: 0...60, using: &draw)).map { _ in
            let size = Int.random(in: 1...min(count, 9), using: &draw)
            let start = Int.random(in: 0...(count - size), using: &draw)
            return seed % 2 == 0
                ? (start..<(start + size)).map { Int32($0) }
                : Array((0..<Int32(count)).shuffled(using: &draw).prefix(size)).sorted()
        }
        let tree = FrontTree(EliminationOrder(count: count) { body in groups.forEach { body($0[...]) } })
        var positions = [Int](repeating: 0, count: count)
        for (position, unknown) in tree.order.unknowns.enumerated() { positions[unknown] = position }
        var matrix = (0..<count).map { row in (0..<count).map { $0 == row ? 1.0 : 0 } }
        for group in groups {
            let share = Double.random(in: 0.1...1, using: &draw)
            let values = group.map { _ in Double.random(in: -1...1, using: &draw) }
            for (a, x) in zip(group, values) {
                for (b, y) in zip(group, values) {
                    matrix[positions[Int(a)]][positions[Int(b)]] += share * x * y
                }
            }
        }
        return (tree, matrix)
    }

    @Test(arguments: UInt64(0)..<60)
    func `solutions, determinant and inverse are those of the dense matrix`(seed: UInt64) {
        let (tree, matrix) = system(seed)
        let count = matrix.count
        #expect(tree.order.unknowns.sorted() == Array(0..<count), "seed \(seed)")
        let factor = FrontCholesky(tree) { column, panel, start, places in
            for row in column..<count where matrix[row][column] != 0 {
                panel[start + Int(places[row])] += matrix[row][column]
            }
        }
        // The dense inverse and determinant by elimination.
        var (left, inverse) = (matrix, (0..<count).map { row in (0..<count).map { $0 == row ? 1.0 : 0 } })
        var determinant = 0.0
        for pivot in 0..<count {
            let value = left[pivot][pivot]
            determinant += log(value)
            for column in 0..<count {
                left[pivot][column] /= value
                inverse[pivot][column] /= value
            }
            for row in 0..<count where row != pivot {
                let factor = left[row][pivot]
                for column in 0..<count {
                    left[row][column] -= factor * left[pivot][column]
                    inverse[row][column] -= factor * inverse[pivot][column]
                }
            }
        }
        #expect(abs(factor.logDeterminant - determinant) < 1e-9, "seed \(seed)")
        for unit in 0..<count {
            let solved = factor.solve((0..<count).map { $0 == unit ? 1 : 0 })
            #expect(zip(solved, inverse[unit]).allSatisfy { abs($0 - $1) < 1e-10 }, "seed \(seed)")
        }
        var largest = 0.0
        factor.visitInverse { column, front, start, places in
            for row in column..<count where matrix[row][column] != 0 {
                largest = max(largest, abs(front[start + Int(places[row])] - inverse[row][column]))
            }
        }
        #expect(largest < 1e-10, "seed \(seed)")
    }
}
