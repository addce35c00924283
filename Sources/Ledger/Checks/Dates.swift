internal import Jury

extension Check {
    /// What was over before the launch cannot come from the campaign; what was counted after the deadline is
    /// a follow-up, and after the judging nobody can have judged it. Means, such as research, may come
    /// before.
    static let dates = Check(ofEach: { claim, ledger, remarks in
        guard let period = claim.claim.period, let last = period.end ?? period.start else { return }
        let path = claim.path.field("period").field(period.end == nil ? "start" : "end")
        if let launch = ledger.entry.period?.start, last < launch, claim.tier.map({ $0 > .means }) ?? false {
            remarks.add(.claim, .concern(.beforeLaunch(last, launch: launch)), path)
        }
        if let judging = ledger.terms.judging, last > judging {
            remarks.add(.claim, .concern(.afterJudging(last, judging: judging)), path)
        } else if let deadline = ledger.terms.deadline, last > deadline {
            remarks.add(.claim, .concern(.afterDeadline(last, deadline: deadline)), path)
        } else if let first = period.start, let id = claim.claim.objective,
            let deadline = ledger.objectives[id]?.deadline, first > deadline
        {
            remarks.add(
                .claim, .concern(.afterDeadline(first, deadline: deadline)), claim.path.field("period"))
        }
    })
}
