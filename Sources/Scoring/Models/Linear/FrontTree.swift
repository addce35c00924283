/// The fronts of a factorization: neighbouring columns that are alike are eliminated together, densely, and
/// hand on what is left to the front of their parent (Duff & Reid 1983, DOI 10.1145/356044.356047).
struct FrontTree {
    struct Front {
        /// Own columns, by position.
        let columns: Range<Int>
        /// Positions of all rows, rising; the own columns are the first of them.
        let rows: [Int32]
        /// The front that takes over the rows after the own ones; `nil` where there are none.
        var parent: Int?
        /// Where those rows stand among the parent's.
        var rowsInParent: [Int32] = []
        /// Fronts whose parent this is.
        var children: [Int] = []

        var rest: Int { rows.count - columns.count }
    }

    let order: EliminationOrder
    /// Children before parents.
    let fronts: [Front]

    init(_ order: EliminationOrder) {
        self.order = order
        var fronts = Self.merged(order.columns)
        var owners = [Int](repeating: 0, count: order.columns.count)
        for (number, front) in fronts.enumerated() {
            for column in front.columns { owners[column] = number }
        }
        var places = [Int32](repeating: 0, count: order.columns.count)
        for number in fronts.indices where fronts[number].rest > 0 {
            let rest = fronts[number].rows[fronts[number].columns.count...]
            let parent = owners[Int(rest[rest.startIndex])]
            for (place, row) in fronts[parent].rows.enumerated() { places[Int(row)] = Int32(place) }
            fronts[number].parent = parent
            fronts[number].rowsInParent = rest.map { places[Int($0)] }
            fronts[parent].children.append(number)
        }
        self.fronts = fronts
    }

    /// Joins a column to the front before it where that is its child and the two are nearly alike.
    private static func merged(_ columns: [[Int32]]) -> [Front] {
        var fronts: [Front] = []
        for column in columns.indices {
            var front = Front(columns: column..<(column + 1), rows: [Int32(column)] + columns[column])
            while let child = fronts.last, child.rest > 0,
                front.columns.contains(Int(child.rows[child.columns.count])), isWorthwhile(child, front)
            {
                fronts.removeLast()
                front = Front(
                    columns: child.columns.lowerBound..<front.columns.upperBound,
                    rows: child.columns.map { Int32($0) } + front.rows)
            }
            fronts.append(front)
        }
        return fronts
    }

    /// Whether the zeros that the child's columns take on are few enough. Small fronts are slow, so they take
    /// on more.
    private static func isWorthwhile(_ child: Front, _ front: Front) -> Bool {
        let zeros = front.rows.count - child.rest
        if zeros == 0 { return true }
        let share = Double(zeros) / Double(front.rows.count + child.columns.count)
        let width = child.columns.count + front.columns.count
        return share < (width <= 16 ? 0.4 : width <= 32 ? 0.15 : 0.05)
    }
}
