public import Jury

/// One thing that a strict juror would look for. A check reads a ledger and remarks what it sees; it never
/// moves a score.
///
/// Adding one: a file in this folder with a `static let` like the others, its name in `Check.all`, and its
/// `Concern`.
public struct Check: Sendable {
    let look: @Sendable (_ ledger: Ledger, _ remarks: inout Remarks) -> Void

    init(_ look: @escaping @Sendable (_ ledger: Ledger, _ remarks: inout Remarks) -> Void) {
        self.look = look
    }

    /// In the order of the questions: what it is, how it is compared, what else may have caused it.
    static let all: [Check] = [.invalidMetric, .relabelledMetric, .unclaimedFigure]
}

extension Ledger {
    /// What all checks see, in their order.
    public func remarks() -> [Remark] {
        var remarks = Remarks()
        for check in Check.all { check.look(self, &remarks) }
        return remarks.all
    }
}
