/// How well a claim is shown, on two axes: who says so, and compared with what.
public struct Grade: Hashable, Sendable {
    public var provenance: Evidence.Provenance
    public var comparison: Comparison

    public init(_ provenance: Evidence.Provenance, _ comparison: Comparison) {
        self.provenance = provenance
        self.comparison = comparison
    }

    /// What a category expects unless it says otherwise: a record, and of how many.
    public static let usual = Grade(.record, .ofHowMany)
}

extension Evidence.Provenance: Comparable {
    public static func < (a: Self, b: Self) -> Bool { a.step < b.step }

    /// 0…4, as in P0–P4.
    public var step: Int {
        switch self {
        case .unsourced: 0
        case .entrant: 1
        case .record: 2
        case .independent: 3
        case .verified: 4
        }
    }
}
