internal import Jury

extension Check {
    /// "Led to" is a strong word for a bare figure: nothing shows that it would not have come anyway
    /// (contribution analysis: Mayne 2001, Canadian Journal of Program Evaluation 16, 1–24). And whoever
    /// claims results says what else may have caused them; where the box is empty, no comparison can be
    /// better than before and after.
    static let causes = Check { ledger, remarks in
        var best: Comparison?
        var hasResult = false
        for claim in ledger.claims where claim.isCounted && claim.tier == .result {
            best = max(best ?? .bare, claim.grade.comparison)
            hasResult =
                hasResult || claim.value.map { $0.number.coefficient != 0 } ?? (claim.nature == .yesOrNo)
            guard claim.grade.comparison <= .ofHowMany else { continue }
            for (name, text) in [("says", claim.claim.says), ("note", claim.claim.note)] {
                guard let text, let found = CheckWords.causes.first(in: text.words) else { continue }
                remarks.add(.claim, .concern(.causalWord(found)), claim.path.field(name))
                break
            }
        }
        let entry = ledger.entry
        if let best, best <= .ofHowMany {
            for (name, text) in [("summary", entry.summary), ("results", entry.results)] {
                guard let text, let found = CheckWords.causes.first(in: text.words) else { continue }
                remarks.add(.entry, .concern(.causalWord(found)), FieldPath().field(name))
            }
        }
        // Nobody can answer for an entry that others compiled.
        let box = entry.otherFactors
        let isEmpty = box.map { $0.text == nil && $0.factors.isEmpty && $0.deadweight == nil } ?? true
        if hasResult, isEmpty, entry.origin != .compiled {
            remarks.add(
                .entry, .concern(.noOtherCauses),
                box == nil ? FieldPath() : FieldPath().field("otherFactors"))
        }
    }
}
