/// The dense work of a factorization by fronts: some columns of a symmetric matrix are eliminated, and the
/// rest of the rows updated.
///
/// A front has `own` columns and `rows` rows, own rows first. Its *panel* is rows × own; what it passes on is
/// (rows − own) square, of which the lower half is used.
enum DenseFront {
    /// Cholesky's factor of the own columns, in the panel. A column whose pivot is not positive, which only
    /// rounding can make, is taken as settled: its variance is next to nothing.
    static func factor(_ panel: inout [Double], rows: Int, own: Int) {
        factor(&panel, rows, from: 0, to: own)
    }

    /// By halves, so that most of the work is products of matrices.
    private static func factor(_ panel: inout [Double], _ rows: Int, from: Int, to: Int) {
        if to - from <= 4 { return factorColumns(&panel, rows, from: from, to: to) }
        let middle = from + ((to - from) / 2 + 3) / 4 * 4
        factor(&panel, rows, from: from, to: middle)
        for strip in stride(from: middle, to: to, by: 16) {
            let block = DenseKernel.Block(start: strip + from * rows, columnStride: rows)
            DenseKernel.subtract(
                .init(rows: rows - strip, columns: min(16, to - strip), depth: middle - from), in: &panel,
                .init(start: strip + strip * rows, columnStride: rows), block, block)
        }
        factor(&panel, rows, from: middle, to: to)
    }

    private static func factorColumns(_ panel: inout [Double], _ rows: Int, from: Int, to: Int) {
        for column in from..<to {
            let own = column * rows
            let pivot = panel[own + column]
            let root = pivot > 0 ? pivot.squareRoot() : Double.greatestFiniteMagnitude.squareRoot()
            let inverse = 1 / root
            panel[own + column] = root
            for row in (column + 1)..<max(rows, column + 1) { panel[own + row] *= inverse }
            for other in (column + 1)..<max(to, column + 1) {
                let factor = panel[own + other]
                for row in other..<rows { panel[other * rows + row] -= panel[own + row] * factor }
            }
        }
    }

    /// Takes the own columns' share off what is passed on.
    static func update(_ passed: inout [Double], by panel: [Double], rows: Int, own: Int) {
        let rest = rows - own
        for strip in stride(from: 0, to: rest, by: 16) {
            let block = DenseKernel.Block(start: own + strip, columnStride: rows)
            DenseKernel.subtract(
                .init(rows: rest - strip, columns: min(16, rest - strip), depth: own), in: &passed,
                .init(start: strip + strip * rest, columnStride: rest), left: panel, block, right: panel,
                block)
        }
    }

    /// The inverse on a front, from that of its later rows (Takahashi, Fagan & Chin 1973).
    ///
    /// - Parameter inverse: rows × rows; whole, below and above the diagonal, on the rows after the own ones.
    static func invert(_ inverse: inout [Double], from panel: [Double], rows: Int, own: Int) {
        let width = 32
        var end = own
        while end > 0 {
            let start = (end - 1) / width * width
            invert(&inverse, panel, rows, from: start, to: end)
            end = start
        }
    }

    private static func invert(
        _ inverse: inout [Double], _ panel: [Double], _ rows: Int, from: Int, to: Int
    ) {
        let (width, rest) = (to - from, rows - to)
        // Minus the inverse of the factor's own block, so that the products below come out with their sign.
        let own = negativeInverse(of: panel, rows, from: from, to: to)
        var below = [Double](repeating: 0, count: rest * width)
        DenseKernel.subtract(
            .init(rows: rest, columns: width, depth: width), in: &below,
            .init(start: 0, columnStride: rest), left: panel,
            .init(start: to + from * rows, columnStride: rows), right: own,
            .init(start: 0, rowStride: width, columnStride: 1))
        let corner = from + from * rows
        for column in 0..<width {
            for row in 0..<width {
                var sum = 0.0
                for k in max(row, column)..<width { sum += own[k + row * width] * own[k + column * width] }
                inverse[corner + row + column * rows] = sum
            }
            for row in to..<rows { inverse[row + (from + column) * rows] = 0 }
        }
        guard rest > 0 else { return }
        let beside = DenseKernel.Block(start: to + from * rows, columnStride: rows)
        DenseKernel.subtract(
            .init(rows: rest, columns: width, depth: rest), in: &inverse, beside,
            .init(start: to + to * rows, columnStride: rows), right: below,
            .init(start: 0, rowStride: rest, columnStride: 1))
        var turned = [Double](repeating: 0, count: rest * width)
        for column in 0..<width {
            for row in 0..<rest { turned[column + row * width] = below[row + column * rest] }
        }
        DenseKernel.subtract(
            .init(rows: width, columns: width, depth: rest), in: &inverse,
            .init(start: corner, columnStride: rows), left: turned, .init(start: 0, columnStride: width),
            .init(start: beside.start, rowStride: rows, columnStride: 1))
        for column in from..<to {
            for row in to..<rows { inverse[column + row * rows] = inverse[row + column * rows] }
        }
    }

    private static func negativeInverse(of panel: [Double], _ rows: Int, from: Int, to: Int) -> [Double] {
        let width = to - from
        var inverse = [Double](repeating: 0, count: width * width)
        for column in 0..<width {
            inverse[column + column * width] = -1 / panel[from + column + (from + column) * rows]
            for row in (column + 1)..<max(width, column + 1) {
                var sum = 0.0
                for k in column..<row {
                    sum += panel[from + row + (from + k) * rows] * inverse[k + column * width]
                }
                inverse[row + column * width] = -sum / panel[from + row + (from + row) * rows]
            }
        }
        return inverse
    }
}
