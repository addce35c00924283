/// Compared with what (C0–C4): the second axis of a grade, beside who says so.
public enum Comparison: String, Sendable, CaseIterable, Comparable {
    /// C0: a bare figure.
    case bare
    /// C1: of how many, or against a target.
    case ofHowMany = "of-how-many"
    /// C2: the same measure before and after.
    case beforeAndAfter = "before-and-after"
    /// C3: other causes weighed, or a comparator.
    case otherCauses = "other-causes"
    /// C4: what would have been without the campaign.
    case counterfactual

    public static func < (a: Self, b: Self) -> Bool { a.step < b.step }

    /// 0…4.
    public var step: Int {
        switch self {
        case .bare: 0
        case .ofHowMany: 1
        case .beforeAndAfter: 2
        case .otherCauses: 3
        case .counterfactual: 4
        }
    }
}
