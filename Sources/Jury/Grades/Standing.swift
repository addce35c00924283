/// What an entry's claims let a mark on one criterion count. The ledger works it out; the scoring obeys it.
public struct Standing: Hashable, Sendable {
    /// What each claim or kind of claim allows; the best of them holds, so that a further claim never lowers
    /// what a mark counts.
    public var allowances: [Allowance]
    /// The criterion earns nothing: the edition lets an invalid metric void it. No juror can lift that.
    public var isVoid: Bool

    public init(_ allowances: [Allowance] = [.full], isVoid: Bool = false) {
        self.allowances = allowances
        self.isVoid = isVoid
    }

    /// Marks count as they are given.
    public static let free = Standing()
}

/// How one claim lets a mark count: capped, then weighed by g, but not below the floor.
public struct Allowance: Hashable, Sendable {
    /// The most that a mark counts; `nil`: no cap.
    public var cap: Thousandths?
    /// g, 0…1.
    public var factor: Ratio
    /// What a capped mark never falls below on account of the factor; `nil`: no floor.
    public var floor: Thousandths?

    public init(cap: Thousandths? = nil, factor: Ratio = 1, floor: Thousandths? = nil) {
        self.cap = cap
        self.factor = factor
        self.floor = floor
    }

    public static let full = Allowance()
}
