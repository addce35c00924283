internal import Jury
internal import RealModule

/// Standard normal numbers by the polar method, which is exact (Marsaglia & Bray 1964, DOI 10.1137/1006063).
struct NormalDraw {
    private var generator: SplitMix64
    private var spare: Double?

    init(seed: UInt64) {
        generator = SplitMix64(seed: seed)
    }

    mutating func next() -> Double {
        if let spare {
            self.spare = nil
            return spare
        }
        while true {
            let (x, y) = (uniform(), uniform())
            let square = x * x + y * y
            guard square > 0, square < 1 else { continue }
            let factor = (-2 * Double.log(square) / square).squareRoot()
            spare = y * factor
            return x * factor
        }
    }

    /// From −1 to below 1, in steps of 2⁻⁵².
    private mutating func uniform() -> Double { Double(generator.next() >> 11) * 0x1p-52 - 1 }
}

/// The standard normal distribution.
enum Normal {
    /// The probability of a number below.
    static func below(_ value: Double) -> Double { Double.erfc(-value / 2.squareRoot()) / 2 }
}
