/// The parts of an entry with their texts struck.
extension Redactor {
    func struck(_ text: Text) -> Text { Text(struck(text.words), language: text.language) }

    func struck(_ text: Text?) -> Text? { text.map { struck($0) } }

    func struck(_ quantity: Quantity?) -> Quantity? {
        guard var quantity else { return nil }
        quantity.written = struck(quantity.written)
        return quantity
    }

    func struck(_ period: Period?) -> Period? {
        guard var period else { return nil }
        period.written = struck(period.written)
        return period
    }

    /// Its name alone: a network is hidden whatever else is shown.
    func struck(_ organisation: Organisation) -> Organisation {
        var blind = Organisation()
        blind.name = struck(organisation.name)
        return blind
    }

    func struck(_ budget: Budget?) -> Budget? {
        guard var budget else { return nil }
        budget.amount = struck(budget.amount)
        budget.unpaidHours = struck(budget.unpaidHours)
        budget.note = struck(budget.note)
        return budget
    }

    func struck(_ objective: Objective) -> Objective {
        var blind = objective
        blind.says = struck(objective.says)
        blind.unit = struck(objective.unit)
        blind.population = struck(objective.population)
        blind.baseline = struck(objective.baseline)
        blind.target = struck(objective.target)
        blind.revisions = objective.revisions.map { revision in
            var blind = revision
            blind.target = struck(revision.target) ?? revision.target
            blind.reason = struck(revision.reason)
            return blind
        }
        blind.note = struck(objective.note)
        return blind
    }

    func struck(_ factors: OtherFactors) -> OtherFactors {
        var blind = factors
        blind.text = struck(factors.text)
        blind.factors = factors.factors.map { factor in
            var blind = factor
            blind.answer = struck(factor.answer)
            return blind
        }
        blind.deadweight = struck(factors.deadweight)
        blind.share = struck(factors.share)
        return blind
    }

    func struck(_ claim: Claim, evidence names: [Identifier<Evidence>: Identifier<Evidence>]) -> Claim {
        var blind = claim
        blind.says = struck(claim.says)
        blind.value = struck(claim.value)
        blind.unit = struck(claim.unit)
        blind.population = struck(claim.population)
        blind.of = struck(claim.of)
        blind.baseline = struck(claim.baseline)
        blind.target = struck(claim.target)
        blind.period = struck(claim.period)
        blind.comparator = struck(claim.comparator)
        blind.evidence = claim.evidence.compactMap { names[$0] }
        blind.contested = claim.contested.map { contested in
            var blind = contested
            blind.reason = struck(contested.reason)
            return blind
        }
        blind.note = struck(claim.note)
        return blind
    }

    /// Addresses go: whoever follows one knows whose it is.
    func struck(
        _ evidence: Evidence, as name: Identifier<Evidence>, number: Int, showsFile: Bool
    ) -> Evidence {
        var blind = evidence
        blind.id = name
        blind.title = struck(evidence.title)
        blind.source = struck(evidence.source)
        blind.method = struck(evidence.method)
        blind.sampling = struck(evidence.sampling)
        blind.sampleSize = struck(evidence.sampleSize)
        blind.sampleOf = struck(evidence.sampleOf)
        blind.period = struck(evidence.period)
        blind.note = struck(evidence.note)
        blind.link = nil
        blind.file =
            showsFile ? evidence.file.map { Text("file-\(number)" + Self.ending(of: $0.words)) } : nil
        if !showsFile { blind.digest = nil }
        return blind
    }

    /// A short one of letters and digits, in small letters; nothing of any other.
    private static func ending(of file: String) -> String {
        guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        let ending = file[dot...].lowercased()
        let isPlain = ending.utf8.dropFirst().allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: false
            }
        }
        return isPlain && ending.utf8.count <= 5 ? ending : ""
    }
}
