/// What each step of a grade weighs, 0…1, in thousandths. Data of a rubric.
public struct GradeWeights: Hashable, Sendable {
    public var unsourced = Thousandths(200)
    public var entrant = Thousandths(500)
    public var record = Thousandths(700)
    public var independent = Thousandths(900)
    public var verified = Thousandths(1000)
    public var bare = Thousandths(500)
    public var ofHowMany = Thousandths(650)
    public var beforeAndAfter = Thousandths(800)
    public var otherCauses = Thousandths(920)
    public var counterfactual = Thousandths(1000)

    public init() {}

    public func weight(_ provenance: Evidence.Provenance) -> Thousandths {
        switch provenance {
        case .unsourced: unsourced
        case .entrant: entrant
        case .record: record
        case .independent: independent
        case .verified: verified
        }
    }

    public func weight(_ comparison: Comparison) -> Thousandths {
        switch comparison {
        case .bare: bare
        case .ofHowMany: ofHowMany
        case .beforeAndAfter: beforeAndAfter
        case .otherCauses: otherCauses
        case .counterfactual: counterfactual
        }
    }

    /// g = min(1, P ÷ P expected) × min(1, C ÷ C expected): no trading words for records.
    ///
    /// - Precondition: the weights of the expected grade are positive.
    public func factor(_ grade: Grade, expected: Grade) -> Ratio {
        func share(_ found: Thousandths, _ wanted: Thousandths) -> Ratio {
            found >= wanted ? 1 : Ratio(found.count, over: wanted.count)
        }
        return share(weight(grade.provenance), weight(expected.provenance))
            * share(weight(grade.comparison), weight(expected.comparison))
    }
}
