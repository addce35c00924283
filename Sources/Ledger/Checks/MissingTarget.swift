internal import Jury

extension Check {
    /// Without a number that was aimed at, any number is a success. Asked once of an entry with results.
    static let missingTarget = Check { ledger, remarks in
        let entry = ledger.entry
        guard entry.objectives.allSatisfy({ $0.target == nil }),
            entry.claims.allSatisfy({ $0.target == nil }),
            ledger.claims.contains(where: { $0.isCounted && $0.tier == .result })
        else { return }
        let path = FieldPath()
        remarks.add(.entry, .concern(.noTarget), entry.objectives.isEmpty ? path : path.field("objectives"))
    }
}
