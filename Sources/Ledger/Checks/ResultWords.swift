internal import Jury

extension Check {
    /// "Two million people impacted" beside a reach: whom a message met is told in words for what it did.
    /// The figure stays exposure; the words are what is asked about.
    static let resultWords = Check(ofEach: { claim, _, remarks in
        guard claim.tier == .exposure else { return }
        let path = claim.path
        if let found = CheckWords.results.first(in: claim.claim.says.words) {
            remarks.add(.claim, .concern(.resultWord(found)), path.field("says"))
        } else if let unit = claim.claim.unit, let found = CheckWords.results.first(in: unit.words) {
            remarks.add(.claim, .concern(.resultWord(found)), path.field("unit"))
        }
    })
}
