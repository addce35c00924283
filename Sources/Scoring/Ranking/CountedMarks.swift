import Jury

/// What marks on one criterion count under one standing that does not let them count as given. Worked out
/// once for every mark of the scale, and shared by all entries of that standing.
struct CountedMarks {
    let standing: Standing
    private let points: Points
    private let scale: Scale
    /// By the mark's step on the scale; empty for a scale of very many marks.
    private let table: [Value]

    struct Value {
        /// Thousandths.
        let points: Int
        /// The mark that counts.
        let effective: Ratio
    }

    private static let tableMax = 1024

    init(_ standing: Standing, _ points: Points, on scale: Scale) {
        self.standing = standing
        self.points = points
        self.scale = scale
        let count = (scale.max.count - scale.min.count) / scale.step.count + 1
        let marks = count > Self.tableMax ? 0 : count
        table = (0..<marks).map { step in
            let mark = Thousandths(scale.min.count + step * scale.step.count)
            return Self.value(of: mark, standing, points, scale)
        }
    }

    /// - Precondition: the mark is one of the scale.
    func value(of mark: Thousandths) -> Value {
        if table.isEmpty { return Self.value(of: mark, standing, points, scale) }
        return table[(mark.count - scale.min.count) / scale.step.count]
    }

    private static func value(
        of mark: Thousandths, _ standing: Standing, _ points: Points, _ scale: Scale
    ) -> Value {
        let effective = standing.effective(mark, on: scale)
        return Value(points: points.thousandths(of: effective), effective: effective)
    }
}
