internal import Jury

extension Check {
    /// A part is not larger than its whole, and parts that nearly fill it fill it. Parts may overlap or leave
    /// a rest unnamed, so a sum far below or above the whole says nothing.
    static let parts = Check { ledger, remarks in
        var parts: [Identifier<Claim>: [Int]] = [:]
        for (index, claim) in ledger.claims.enumerated() {
            if let whole = claim.claim.partOf, !claim.isFollowUp { parts[whole, default: []].append(index) }
        }
        guard !parts.isEmpty else { return }
        for whole in ledger.claims where !whole.isFollowUp {
            guard let value = whole.value, let indices = parts[whole.claim.id] else { continue }
            var sum: DecimalNumber? = DecimalNumber(0)
            var isSound = indices.count > 1 && value.qualifier == .exact
            for index in indices {
                let part = ledger.claims[index]
                guard let number = part.value, number.isPercent == value.isPercent, part.counts(like: whole)
                else {
                    isSound = false
                    continue
                }
                if number.exceeds(value) {
                    isSound = false
                    let concern = Concern.partAboveWhole(part: part.written, whole: whole.written)
                    remarks.add(.claim, .concern(concern), part.path.field("value"))
                }
                isSound = isSound && number.qualifier == .exact
                sum = sum?.adding(number.number)
            }
            guard isSound, let sum, sum != value.number, isNear(sum, value.number) else { continue }
            let concern = Concern.partsDoNotAddUp(sum: sum, whole: whole.written)
            remarks.add(.claim, .concern(concern), whole.path.field("value"))
        }
    }

    /// Within a twentieth: a slip, and not an unnamed rest or an overlap.
    private static func isNear(_ sum: DecimalNumber, _ whole: DecimalNumber) -> Bool {
        guard let share = Ratio(sum, over: whole) else { return false }
        return share >= Ratio(19, over: 20) && share <= Ratio(21, over: 20)
    }
}
