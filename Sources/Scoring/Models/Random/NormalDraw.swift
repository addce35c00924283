internal import Jury
internal import RealModule

/// Standard normal numbers by the polar method, which is exact (Marsaglia & Bray 1964, DOI 10.1137/1006063).
///
/// Pairs are drawn ahead: many logarithms and roots one after another take half of what each takes between
/// other work.
struct NormalDraw {
    private var generator: SplitMix64
    private var ahead = [Double](repeating: 0, count: 2 * pairs)
    private var squares = [Double](repeating: 0, count: pairs)
    private var taken = 2 * pairs

    private static let pairs = 32

    init(seed: UInt64) {
        generator = SplitMix64(seed: seed)
    }

    @inline(__always)
    mutating func next() -> Double {
        if taken == ahead.count { drawAhead() }
        taken += 1
        return ahead[taken - 1]
    }

    private mutating func drawAhead() {
        var generator = generator
        var pair = 0
        while pair < Self.pairs {
            let (x, y) = (Self.uniform(&generator), Self.uniform(&generator))
            let square = x * x + y * y
            (ahead[2 * pair], ahead[2 * pair + 1], squares[pair]) = (x, y, square)
            // Written in any case and kept by counting: a branch would be guessed wrong too often.
            pair += square > 0 && square < 1 ? 1 : 0
        }
        for pair in squares.indices {
            let factor = (-2 * Double.log(squares[pair]) / squares[pair]).squareRoot()
            ahead[2 * pair] *= factor
            ahead[2 * pair + 1] *= factor
        }
        self.generator = generator
        taken = 0
    }

    /// From −1 to below 1, in steps of 2⁻⁵².
    @inline(__always)
    private static func uniform(_ generator: inout SplitMix64) -> Double {
        Double(generator.next() >> 11) * 0x1p-52 - 1
    }
}

/// The standard normal distribution.
enum Normal {
    /// The probability of a number below.
    static func below(_ value: Double) -> Double { Double.erfc(-value / 2.squareRoot()) / 2 }
}
