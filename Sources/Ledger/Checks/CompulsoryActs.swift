internal import Jury

extension Check {
    /// A signature that nobody may refuse shows that there is a rule, and not that anybody was moved. What
    /// the entrant calls compulsory is told as that, also where its metric counts promises.
    static let compulsoryActs = Check(ofEach: { claim, _, remarks in
        guard claim.tier == .result else { return }
        let path = claim.path
        if claim.nature == .compulsory || claim.claim.nature == .compulsory {
            remarks.add(.claim, .concern(.compulsory), path)
        } else if claim.claim.nature == nil {
            if let found = CheckWords.compulsion.first(in: claim.claim.says.words) {
                remarks.add(.claim, .concern(.compulsoryWord(found)), path.field("says"))
            } else if let note = claim.claim.note, let found = CheckWords.compulsion.first(in: note.words) {
                remarks.add(.claim, .concern(.compulsoryWord(found)), path.field("note"))
            }
        }
    })
}
