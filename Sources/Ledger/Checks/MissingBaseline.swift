internal import Jury

extension Check {
    /// A rise of 92 percent is a rise from what? Asked of figures that say by how much something changed, and
    /// of those that compare before and after without the figure before.
    static let missingBaseline = Check(ofEach: { claim, _, remarks in
        guard claim.tier.map({ $0 > .exposure }) ?? false, claim.value != nil, claim.claim.baseline == nil,
            claim.claim.measure == .change || claim.claim.design == .beforeAndAfter
        else { return }
        let path = claim.path
        remarks.add(.claim, .concern(.noBaseline), path)
    })
}
