public import Jury

extension Ledger {
    /// The numbers in the entry's running texts that neither a claim nor an objective, the budget, other
    /// causes or a sample states, each with the field that it stands in; in the order of the form.
    ///
    /// - Complexity: O(bytes of the texts).
    public func mentions() -> [(mention: Mention, path: FieldPath)] {
        var found: [(Mention, FieldPath)] = []
        func scan(_ text: Text?, _ path: @autoclosure () -> FieldPath) {
            guard let text else { return }
            let mentions = terms.scan.mentions(in: text.words, language: text.language ?? entry.language)
            if mentions.isEmpty { return }
            let path = path()
            found += mentions.map { ($0, path) }
        }
        scan(entry.summary, FieldPath().field("summary"))
        scan(entry.need, FieldPath().field("need"))
        for (number, objective) in entry.objectives.enumerated() {
            scan(objective.says, FieldPath().field("objectives").item(number + 1).field("says"))
        }
        scan(entry.audience, FieldPath().field("audience"))
        scan(entry.strategy, FieldPath().field("strategy"))
        scan(entry.execution, FieldPath().field("execution"))
        scan(entry.results, FieldPath().field("results"))
        scan(entry.learning, FieldPath().field("learning"))
        if found.isEmpty { return [] }
        let stated = statedNumbers
        return found.filter { mention, _ in mention.value.map { !stated.contains($0) } ?? false }
    }

    /// All numbers that stand in a field of their own.
    private var statedNumbers: Set<DecimalNumber> {
        var amounts: [Amount?] = claims.flatMap { [$0.value, $0.of, $0.baseline, $0.target] }
        func add(_ quantity: Quantity?) { amounts.append(Amount(quantity, in: entry.language)) }
        for claim in claims { add(claim.claim.target) }
        for objective in entry.objectives {
            add(objective.baseline)
            add(objective.target)
            for revision in objective.revisions { add(revision.target) }
        }
        for evidence in entry.evidence {
            add(evidence.sampleSize)
            add(evidence.sampleOf)
        }
        add(entry.budget?.amount)
        add(entry.budget?.unpaidHours)
        add(entry.otherFactors?.deadweight)
        add(entry.otherFactors?.share)
        return Set(amounts.compactMap { $0?.number })
    }
}
