/// The marks that a juror may give: from `min` to `max` in steps of `step`.
public struct Scale: Hashable, Sendable {
    public var min: Thousandths
    public var max: Thousandths
    public var step: Thousandths

    public init(min: Thousandths = 1000, max: Thousandths = 10_000, step: Thousandths = 500) {
        self.min = min
        self.max = max
        self.step = step
    }

    /// Whether there is more than one mark and `max` is a whole number of steps above `min`.
    public var isSound: Bool {
        min < max && step.count > 0 && (max.count - min.count) % step.count == 0 && min.count >= 0
    }

    /// Whether it is sound and a ballot's cell can hold each of its marks.
    public var isHeldByBallots: Bool { isSound && max.count <= Int(Int32.max) }

    public func contains(_ mark: Thousandths) -> Bool { min <= mark && mark <= max }

    public func isOnStep(_ mark: Thousandths) -> Bool { (mark.count - min.count) % step.count == 0 }
}

extension Scale: CustomStringConvertible {
    public var description: String { "\(min)…\(max) in steps of \(step)" }
}

/// A number with three decimals, held as a whole count of thousandths: `7.5` is 7500.
public struct Thousandths: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
    public let count: Int

    public init(_ count: Int) {
        self.count = count
    }

    /// The literal is the count: `7500` is 7.5.
    public init(integerLiteral count: Int) {
        self.count = count
    }

    public static func < (a: Self, b: Self) -> Bool { a.count < b.count }
}

extension Thousandths: CustomStringConvertible {
    /// As short as it can be: `7.5`, `10`.
    public var description: String {
        let whole = abs(count) / 1000
        var decimals = String(abs(count) % 1000)
        decimals = String(repeating: "0", count: 3 - decimals.count) + decimals
        while decimals.hasSuffix("0") { decimals.removeLast() }
        return (count < 0 ? "-" : "") + String(whole) + (decimals.isEmpty ? "" : "." + decimals)
    }

    /// Always with three decimals: `7.500`.
    public var padded: String {
        let decimals = String(abs(count) % 1000)
        return (count < 0 ? "-" : "") + String(abs(count) / 1000) + "."
            + String(repeating: "0", count: 3 - decimals.count) + decimals
    }
}
