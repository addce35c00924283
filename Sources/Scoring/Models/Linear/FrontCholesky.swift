internal import RealModule

/// A positive definite symmetric matrix, factorized by fronts. Rows and columns are known by their position
/// in the order of elimination.
struct FrontCholesky {
    private let tree: FrontTree
    /// By front: rows × own columns, column after column.
    private var panels: [[Double]]

    /// A column of the matrix, put into a front: elements at rows not before `column` are added to the panel
    /// from `start` on, at the places of their rows.
    typealias Column = (_ column: Int, _ panel: inout [Double], _ start: Int, _ places: [Int32]) -> Void

    init(_ tree: FrontTree, column: Column) {
        self.tree = tree
        panels = []
        panels.reserveCapacity(tree.fronts.count)
        var places = [Int32](repeating: 0, count: tree.order.columns.count)
        var passed = [[Double]](repeating: [], count: tree.fronts.count)
        for (number, front) in tree.fronts.enumerated() {
            let (rows, own, rest) = (front.rows.count, front.columns.count, front.rest)
            var panel = [Double](repeating: 0, count: rows * own)
            var update = [Double](repeating: 0, count: rest * rest)
            for (place, row) in front.rows.enumerated() { places[Int(row)] = Int32(place) }
            for (index, name) in front.columns.enumerated() { column(name, &panel, index * rows, places) }
            for child in front.children {
                Self.add(passed[child], tree.fronts[child].rowsInParent, &panel, &update, rows, own)
                passed[child] = []
            }
            DenseFront.factor(&panel, rows: rows, own: own)
            DenseFront.update(&update, by: panel, rows: rows, own: own)
            panels.append(panel)
            passed[number] = update
        }
    }

    private static func add(
        _ passed: [Double], _ places: [Int32], _ panel: inout [Double], _ update: inout [Double],
        _ rows: Int, _ own: Int
    ) {
        let (count, rest) = (places.count, rows - own)
        for column in 0..<count {
            let place = Int(places[column])
            if place < own {
                for row in column..<count {
                    panel[Int(places[row]) + place * rows] += passed[row + column * count]
                }
            } else {
                let start = (place - own) * rest - own
                for row in column..<count { update[Int(places[row]) + start] += passed[row + column * count] }
            }
        }
    }

    /// The logarithm of the determinant.
    var logDeterminant: Double {
        var sum = 0.0
        for (panel, front) in zip(panels, tree.fronts) {
            for index in front.columns.indices.map({ $0 - front.columns.lowerBound }) {
                sum += Double.log(panel[index * (front.rows.count + 1)])
            }
        }
        return 2 * sum
    }

    /// The matrix's inverse times a vector.
    func solve(_ vector: [Double]) -> [Double] {
        var vector = vector
        forward(&vector)
        backward(&vector)
        return vector
    }

    private func forward(_ vector: inout [Double]) {
        for (panel, front) in zip(panels, tree.fronts) {
            let rows = front.rows.count
            for (index, column) in front.columns.enumerated() {
                let value = vector[column] / panel[index * (rows + 1)]
                vector[column] = value
                for row in (index + 1)..<max(rows, index + 1) {
                    vector[Int(front.rows[row])] -= panel[index * rows + row] * value
                }
            }
        }
    }

    /// The inverse of the factor's transpose times a vector, in place: of independent standard normal numbers
    /// it makes ones whose covariance is the matrix's inverse.
    private func backward(_ vector: inout [Double]) {
        for (panel, front) in zip(panels, tree.fronts).reversed() {
            let rows = front.rows.count
            for (index, column) in front.columns.enumerated().reversed() {
                var value = vector[column]
                for row in (index + 1)..<max(rows, index + 1) {
                    value -= panel[index * rows + row] * vector[Int(front.rows[row])]
                }
                vector[column] = value / panel[index * (rows + 1)]
            }
        }
    }

    /// The same for eight vectors, each in its lane.
    func backward(_ vectors: inout [SIMD8<Double>]) {
        vectors.withUnsafeMutableBufferPointer { vectors in
            for (panel, front) in zip(panels, tree.fronts).reversed() {
                let rows = front.rows.count
                for (index, column) in front.columns.enumerated().reversed() {
                    var value = vectors[column]
                    for row in (index + 1)..<max(rows, index + 1) {
                        value -= panel[index * rows + row] * vectors[Int(front.rows[row])]
                    }
                    vectors[column] = value / panel[index * (rows + 1)]
                }
            }
        }
    }

    /// What the inverse holds where the matrix has elements, front after front.
    ///
    /// - Parameter body: gets a column, and its elements from `start` on, at the places of their rows.
    func visitInverse(_ body: (_ column: Int, _ front: [Double], _ start: Int, _ places: [Int32]) -> Void) {
        var inverses = [[Double]](repeating: [], count: panels.count)
        var waiting = tree.fronts.map(\.children.count)
        var places = [Int32](repeating: 0, count: tree.order.columns.count)
        for (number, front) in tree.fronts.enumerated().reversed() {
            let (rows, own) = (front.rows.count, front.columns.count)
            var inverse = [Double](repeating: 0, count: rows * rows)
            if let parent = front.parent {
                let (above, parentRows) = (inverses[parent], tree.fronts[parent].rows.count)
                for column in 0..<front.rest {
                    let start = Int(front.rowsInParent[column]) * parentRows
                    let to = (own + column) * rows + own
                    for row in 0..<front.rest {
                        inverse[to + row] = above[start + Int(front.rowsInParent[row])]
                    }
                }
                waiting[parent] -= 1
                if waiting[parent] == 0 { inverses[parent] = [] }
            }
            DenseFront.invert(&inverse, from: panels[number], rows: rows, own: own)
            for (place, row) in front.rows.enumerated() { places[Int(row)] = Int32(place) }
            for (index, column) in front.columns.enumerated() { body(column, inverse, index * rows, places) }
            if waiting[number] > 0 { inverses[number] = inverse }
        }
    }
}
