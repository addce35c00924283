internal import Jury

extension Check {
    /// A return far above what is known. Advertising returned 4.11 pounds of profit for each pound on average
    /// over two years, and the best medium 6.36 (Ebiquity and others, Profit Ability 2, Thinkbox 2024: 141
    /// brands, 1.8 billion pounds). Five times that average can be true; a strict juror asks how.
    static let returns = Check(ofEach: { claim, _, remarks in
        guard claim.metric?.unit == "ratio", let value = claim.value else { return }
        let limit = DecimalNumber(value.isPercent ? returnMax * 100 : returnMax)
        guard value.number > limit else { return }
        let (written, path) = (claim.written, claim.path)
        remarks.add(.claim, .concern(.implausibleReturn(written)), path.field("value"))
    })

    static let returnMax = 20
}
