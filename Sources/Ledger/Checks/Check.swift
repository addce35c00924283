public import Jury

/// One thing that a strict juror would look for. A check reads a ledger and remarks what it sees; it never
/// moves a score.
///
/// Adding one: a file in this folder with a `static let` like the others, its name in `Check.all`, and its
/// `Concern`.
struct Check: Sendable {
    enum Look: Sendable {
        case entry(@Sendable (_ ledger: Ledger, _ remarks: inout Remarks) -> Void)
        case claim(
            @Sendable (_ claim: borrowing WeighedClaim, _ ledger: Ledger, _ remarks: inout Remarks) -> Void)
    }

    let look: Look

    /// A check of an entry as a whole.
    init(_ look: @escaping @Sendable (_ ledger: Ledger, _ remarks: inout Remarks) -> Void) {
        self.look = .entry(look)
    }

    /// A check of each claim that stands in the entry itself and whose money, if any, somebody paid: nothing
    /// more is asked of void money, and a follow-up is shown as it is.
    init(
        ofEach look:
            @escaping @Sendable (
                _ claim: borrowing WeighedClaim, _ ledger: Ledger, _ remarks: inout Remarks
            ) -> Void
    ) {
        self.look = .claim(look)
    }

    /// In the order of the questions: what it is, how it is compared, whether it adds up, when it was, what
    /// else may have caused it.
    static let all: [Check] = [
        .invalidMetric, .invalidBase, .relabelledMetric, .resultWords, .answeredObjectives, .resultless,
        .promises, .compulsoryActs, .targets, .missingTarget, .missingBaseline, .missingDenominator,
        .missingPeriod, .percentageBase, .parts, .rates, .repeatedFigures, .crowds, .reaches, .returns,
        .currencies, .dates, .causes, .samples, .unclaimedFigure,
    ]

    private static let ofClaim = all.filter { if case .claim = $0.look { true } else { false } }

    /// Runs all checks, claim by claim, so that each claim is looked up once.
    fileprivate static func lookOver(_ ledger: Ledger, _ remarks: inout Remarks) {
        for check in all { if case .entry(let look) = check.look { look(ledger, &remarks) } }
        let checks = ofClaim
        for claim in ledger.claims where !claim.isFollowUp && !claim.isInvalid {
            for check in checks { if case .claim(let look) = check.look { look(claim, ledger, &remarks) } }
        }
    }
}

extension Ledger {
    /// What all checks see: of the entry as a whole, then claim by claim.
    ///
    /// - Complexity: O(claims + text).
    public func remarks() -> [Remark] {
        var remarks = Remarks()
        Check.lookOver(self, &remarks)
        return remarks.all
    }
}
