/// Products of dense matrices, on flat arrays, column after column.
///
/// The one place of `Scoring` with pointers: with bounds checked in the innermost loop a factorization takes
/// three times as long. Each function checks the ends of what it reads and writes once, before the loops.
enum DenseKernel {
    /// A matrix in an array: its element (row, column) is at `start + row · rowStride + column ·
    /// columnStride`.
    struct Block {
        let start: Int
        var rowStride = 1
        let columnStride: Int

        func end(rows: Int, columns: Int) -> Int {
            rows == 0 || columns == 0 ? 0 : start + (rows - 1) * rowStride + (columns - 1) * columnStride + 1
        }
    }

    /// Rows × columns of the result, and the length of the sums.
    struct Size {
        let rows, columns, depth: Int
    }

    /// C − A·Bᵀ, into C, which is part of `array`. Rows of A and C follow each other (`rowStride` 1); B may
    /// lie as it likes.
    ///
    /// - Parameters:
    ///   - left: what A is part of; `nil` for the same array as C, of which it then is another part.
    ///   - right: so for B.
    static func subtract(
        _ size: Size, in array: inout [Double], _ c: Block, left: [Double]? = nil, _ a: Block,
        right: [Double]? = nil, _ b: Block
    ) {
        precondition(c.end(rows: size.rows, columns: size.columns) <= array.count)
        precondition(a.end(rows: size.rows, columns: size.depth) <= left?.count ?? array.count)
        precondition(b.end(rows: size.columns, columns: size.depth) <= right?.count ?? array.count)
        array.withUnsafeMutableBufferPointer { array in
            guard let base = array.baseAddress else { return }
            let c = (base + c.start, c.columnStride)
            switch (left, right) {
            case (nil, nil):
                product(size, c, (UnsafePointer(base + a.start), a.columnStride), base + b.start, b)
            case (let left?, nil):
                left.withUnsafeBufferPointer {
                    guard let left = $0.baseAddress else { return }
                    product(size, c, (left + a.start, a.columnStride), base + b.start, b)
                }
            case (nil, let right?):
                right.withUnsafeBufferPointer {
                    guard let right = $0.baseAddress else { return }
                    product(size, c, (UnsafePointer(base + a.start), a.columnStride), right + b.start, b)
                }
            case (let left?, let right?):
                left.withUnsafeBufferPointer { left in
                    right.withUnsafeBufferPointer { right in
                        guard let left = left.baseAddress, let right = right.baseAddress else { return }
                        product(size, c, (left + a.start, a.columnStride), right + b.start, b)
                    }
                }
            }
        }
    }

    /// As much of the depth at a time as stays in the nearest cache.
    private static let depthMax = 128
    private static let columnsMax = 32

    private static func product(
        _ size: Size, _ target: (UnsafeMutablePointer<Double>, Int), _ first: (UnsafePointer<Double>, Int),
        _ b: UnsafePointer<Double>, _ layout: Block
    ) {
        let ((c, cStride), (a, aStride)) = (target, first)
        for depth in stride(from: 0, to: size.depth, by: depthMax) {
            let depths = min(depthMax, size.depth - depth)
            let left = a + depth * aStride
            for strip in stride(from: 0, to: size.columns, by: columnsMax) {
                let end = min(strip + columnsMax, size.columns)
                var row = 0
                while row + 4 <= size.rows {
                    var column = strip
                    while column + 4 <= end {
                        fourByFour(
                            depths, c + row + column * cStride, cStride, left + row, aStride,
                            b + column * layout.rowStride + depth * layout.columnStride, layout)
                        column += 4
                    }
                    while column < end {
                        fourByOne(
                            depths, c + row + column * cStride, left + row, aStride,
                            b + column * layout.rowStride + depth * layout.columnStride, layout.columnStride)
                        column += 1
                    }
                    row += 4
                }
                while row < size.rows {
                    for column in strip..<end {
                        let right = b + column * layout.rowStride + depth * layout.columnStride
                        var sum = 0.0
                        for k in 0..<depths {
                            sum += left[row + k * aStride] * right[k * layout.columnStride]
                        }
                        c[row + column * cStride] -= sum
                    }
                    row += 1
                }
            }
        }
    }

    @inline(__always)
    private static func load(_ pointer: UnsafePointer<Double>) -> SIMD4<Double> {
        UnsafeRawPointer(pointer).loadUnaligned(as: SIMD4<Double>.self)
    }

    @inline(__always)
    private static func subtract(_ sum: SIMD4<Double>, from c: UnsafeMutablePointer<Double>) {
        let rest = load(c) - sum
        UnsafeMutableRawPointer(c).storeBytes(of: rest, as: SIMD4<Double>.self)
    }

    @inline(__always)
    private static func fourByFour(
        _ depth: Int, _ c: UnsafeMutablePointer<Double>, _ cStride: Int, _ a: UnsafePointer<Double>,
        _ aStride: Int, _ b: UnsafePointer<Double>, _ layout: Block
    ) {
        var (first, second) = (SIMD4<Double>(), SIMD4<Double>())
        var (third, fourth) = (SIMD4<Double>(), SIMD4<Double>())
        var (left, right) = (a, b)
        let next = layout.rowStride
        for _ in 0..<depth {
            let column = load(left)
            first += column * right[0]
            second += column * right[next]
            third += column * right[2 * next]
            fourth += column * right[3 * next]
            left += aStride
            right += layout.columnStride
        }
        subtract(first, from: c)
        subtract(second, from: c + cStride)
        subtract(third, from: c + 2 * cStride)
        subtract(fourth, from: c + 3 * cStride)
    }

    @inline(__always)
    private static func fourByOne(
        _ depth: Int, _ c: UnsafeMutablePointer<Double>, _ a: UnsafePointer<Double>, _ aStride: Int,
        _ b: UnsafePointer<Double>, _ bStride: Int
    ) {
        var sum = SIMD4<Double>()
        for k in 0..<depth { sum += load(a + k * aStride) * b[k * bStride] }
        subtract(sum, from: c)
    }
}
