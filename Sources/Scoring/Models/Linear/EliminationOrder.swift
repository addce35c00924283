/// In which order the unknowns of a symmetric system are eliminated, so that few new elements come up: the
/// one with the fewest neighbours next (Tinney & Walker 1967, DOI 10.1109/PROC.1967.6011).
///
/// Where everything meets everything, as in most panels, any order is as good and costs nothing.
struct EliminationOrder {
    /// By position: the unknown.
    let unknowns: [Int]
    /// By position: the later positions that its column has elements at, rising.
    let columns: [[Int32]]

    /// - Parameter groups: unknowns that all meet each other, by number.
    /// - Complexity: O(n² · longest column / 64) at the most.
    init(count: Int, groups: (_ body: (ArraySlice<Int32>) -> Void) -> Void) {
        let words = (count + 63) / 64
        var near = [UInt64](repeating: 0, count: count * words)
        var mask = [UInt64](repeating: 0, count: words)
        groups { group in
            for unknown in group { mask[Int(unknown) / 64] |= 1 << UInt64(unknown % 64) }
            for unknown in group {
                for word in 0..<words { near[Int(unknown) * words + word] |= mask[word] }
            }
            for unknown in group { mask[Int(unknown) / 64] = 0 }
        }
        let (order, later) = Self.eliminate(count, words, &near)
        var positions = [Int](repeating: 0, count: count)
        for (position, unknown) in order.enumerated() { positions[unknown] = position }
        let (tree, renumbered) = Self.postorder(later.map { $0.map { positions[Int($0)] }.min() })
        unknowns = tree.map { order[$0] }
        columns = tree.map { position in
            later[position].map { Int32(renumbered[positions[Int($0)]]) }.sorted()
        }
    }

    /// Unknowns in the order of elimination, and the neighbours that each then had left.
    private static func eliminate(
        _ count: Int, _ words: Int, _ near: inout [UInt64]
    ) -> (order: [Int], later: [[Int32]]) {
        var left = Array(0..<count)
        var order: [Int] = []
        var later: [[Int32]] = []
        for unknown in left { near[unknown * words + unknown / 64] &= ~(1 << UInt64(unknown % 64)) }
        var degrees = left.map { unknown in
            (0..<words).reduce(0) { $0 + near[unknown * words + $1].nonzeroBitCount }
        }
        while let next = left.min(by: { (degrees[$0], $0) < (degrees[$1], $1) }) {
            if degrees[next] == left.count - 1 {
                for (index, unknown) in left.enumerated() {
                    order.append(unknown)
                    later.append(left[(index + 1)...].map { Int32($0) })
                }
                break
            }
            left.removeAll { $0 == next }
            let neighbours = members(near[(next * words)..<((next + 1) * words)])
            order.append(next)
            later.append(neighbours)
            for neighbour in neighbours.map({ Int($0) }) {
                var degree = 0
                for word in 0..<words {
                    near[neighbour * words + word] |= near[next * words + word]
                }
                near[neighbour * words + neighbour / 64] &= ~(1 << UInt64(neighbour % 64))
                near[neighbour * words + next / 64] &= ~(1 << UInt64(next % 64))
                for word in 0..<words { degree += near[neighbour * words + word].nonzeroBitCount }
                degrees[neighbour] = degree
            }
        }
        return (order, later)
    }

    private static func members(_ words: ArraySlice<UInt64>) -> [Int32] {
        var found: [Int32] = []
        for (index, var word) in words.enumerated() {
            while word != 0 {
                found.append(Int32(64 * index + word.trailingZeroBitCount))
                word &= word - 1
            }
        }
        return found
    }

    /// Children before parents and beside them, so that columns that are alike are neighbours.
    private static func postorder(_ parents: [Int?]) -> (order: [Int], positions: [Int]) {
        var children = [[Int]](repeating: [], count: parents.count)
        for (child, parent) in parents.enumerated() {
            if let parent { children[parent].append(child) }
        }
        var order: [Int] = []
        var stack = parents.indices.filter { parents[$0] == nil }.reversed().map { (node: $0, isDone: false) }
        while let (node, isDone) = stack.popLast() {
            if isDone {
                order.append(node)
            } else {
                stack.append((node, true))
                for child in children[node].reversed() { stack.append((child, false)) }
            }
        }
        var positions = [Int](repeating: 0, count: parents.count)
        for (position, node) in order.enumerated() { positions[node] = position }
        return (order, positions)
    }
}
