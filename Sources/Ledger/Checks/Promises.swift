internal import Jury

extension Check {
    /// A promise or an intention is not yet an act: of those who promised to come, few may. Where the entry
    /// does not say what a figure is, its words are asked about, and nothing is held against it.
    static let promises = Check(ofEach: { claim, _, remarks in
        guard claim.tier == .result else { return }
        let path = claim.path
        if claim.nature == .promised, claim.claim.nature != .compulsory {
            remarks.add(.claim, .concern(.promise), path)
        } else if claim.claim.nature == nil,
            let found = CheckWords.promises.first(in: claim.claim.says.words)
        {
            remarks.add(.claim, .concern(.promiseWord(found)), path.field("says"))
        }
    })
}
