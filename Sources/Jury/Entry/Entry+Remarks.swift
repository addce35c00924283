/// A fault of an entry, with the field that it speaks of. The reader that knows the file adds the place.
public struct Remark: Hashable, Sendable {
    public let subject: Finding.Subject
    public let fault: Fault
    public let path: FieldPath

    public init(_ subject: Finding.Subject, _ fault: Fault, _ path: FieldPath) {
        self.subject = subject
        self.fault = fault
        self.path = path
    }
}

extension Entry {
    /// What no schema can say of an entry: identifiers that occur twice or lead nowhere, unknown metrics, numbers that
    /// could be read in two ways, dates in the wrong order, texts that are too long, questions left open.
    ///
    /// `taxonomy` `nil` leaves metrics unchecked. In the order of the form.
    public func remarks(taxonomy: Taxonomy?, limits: WordLimits) -> [Remark] {
        var remarks: [Remark] = []
        remarks += lengthRemarks(limits)
        remarks += period?.remarks(at: FieldPath().field("period")) ?? []
        remarks += budgetRemarks
        remarks += identifierRemarks
        for (number, objective) in objectives.enumerated() {
            let path = FieldPath().field("objectives").item(number + 1)
            remarks += objective.remarks(at: path, taxonomy: taxonomy, language: language)
        }
        let known = KnownNames(self)
        for (claim, path) in placedClaims {
            remarks += claim.remarks(at: path, taxonomy: taxonomy, language: language, known: known)
        }
        remarks += headlineRemarks(known)
        remarks += evidenceRemarks
        remarks += openQuestions
        return remarks
    }

    /// All claims, those of follow-ups too, with their paths.
    public var placedClaims: [(Claim, FieldPath)] {
        var placed: [(Claim, FieldPath)] = []
        for (number, claim) in claims.enumerated() {
            placed.append((claim, FieldPath().field("claims").item(number + 1)))
        }
        for (number, followUp) in followUps.enumerated() {
            let path = FieldPath().field("followUps").item(number + 1).field("claims")
            for (index, claim) in followUp.claims.enumerated() {
                placed.append((claim, path.item(index + 1)))
            }
        }
        return placed
    }

    private func lengthRemarks(_ limits: WordLimits) -> [Remark] {
        var remarks: [Remark] = []
        let characters = title.words.count
        if characters > limits.titleCharacters {
            let fault = Fault.tooManyCharacters(characters, limit: limits.titleCharacters)
            remarks.append(Remark(.entry, fault, FieldPath().field("title")))
        }
        let texts: [(String, Text?)] = [
            ("summary", summary), ("need", need), ("audience", audience), ("strategy", strategy),
            ("execution", execution), ("results", results), ("otherFactors", otherFactors?.text),
            ("learning", learning),
        ]
        for (name, text) in texts {
            guard let text, let limit = limits.words[name] else { continue }
            let count = text.wordCount
            guard count > limit else { continue }
            let field = FieldPath().field(name)
            let path = name == "otherFactors" ? field.field("text") : field
            remarks.append(Remark(.entry, .tooManyWords(count, limit: limit), path))
        }
        return remarks
    }

    private var budgetRemarks: [Remark] {
        guard let budget else { return [] }
        let path = FieldPath().field("budget")
        return [("amount", budget.amount), ("unpaidHours", budget.unpaidHours)].flatMap { name, quantity in
            quantity?.remarks(.entry, at: path.field(name), language: language) ?? []
        }
    }

    private var identifierRemarks: [Remark] {
        let claimIDs = placedClaims.map { ($0.id.text, $1) }
        let objectiveIDs = objectives.enumerated().map {
            ($1.id.text, FieldPath().field("objectives").item($0 + 1))
        }
        let evidenceIDs = evidence.enumerated().map {
            ($1.id.text, FieldPath().field("evidence").item($0 + 1))
        }
        return duplicates(objectiveIDs, .entry) + duplicates(claimIDs, .claim)
            + duplicates(evidenceIDs, .evidence)
    }

    private func duplicates(_ ids: [(String, FieldPath)], _ subject: Finding.Subject) -> [Remark] {
        var seen: Set<String> = []
        return ids.compactMap { id, path in
            // An identifier that could not be read was told already.
            if id.isEmpty || seen.insert(id).inserted { return nil }
            return Remark(subject, .duplicateID(id), path.field("id"))
        }
    }

    private func headlineRemarks(_ known: KnownNames) -> [Remark] {
        var remarks: [Remark] = []
        var seen: Set<Identifier<Criterion>> = []
        for (number, headline) in headlines.enumerated() {
            let path = FieldPath().field("headlines").item(number + 1)
            remarks += known.claims.remark(.claim, headline.claim.text, .entry, path.field("claim"))
            if !headline.criterion.text.isEmpty, !seen.insert(headline.criterion).inserted {
                let fault = Fault.duplicateID(headline.criterion.text)
                remarks.append(Remark(.entry, fault, path.field("criterion")))
            }
        }
        for (number, id) in (confirmation?.evidence ?? []).enumerated() {
            let path = FieldPath().field("confirmation").field("evidence").item(number + 1)
            remarks += known.evidence.remark(.evidence, id.text, .entry, path)
        }
        return remarks
    }

    private var evidenceRemarks: [Remark] {
        let used = Set(placedClaims.flatMap { $0.0.evidence } + (confirmation?.evidence ?? []))
        var remarks: [Remark] = []
        for (number, item) in evidence.enumerated() {
            let path = FieldPath().field("evidence").item(number + 1)
            remarks += item.period?.remarks(at: path.field("period"), subject: .evidence) ?? []
            for (name, quantity) in [("sampleSize", item.sampleSize), ("sampleOf", item.sampleOf)] {
                remarks += quantity?.remarks(.evidence, at: path.field(name), language: language) ?? []
            }
            if !used.contains(item.id) { remarks.append(Remark(.evidence, .unusedEvidence, path)) }
        }
        return remarks
    }

    /// Questions that only the entrant can answer; nobody can for an entry compiled by others or made up.
    private var openQuestions: [Remark] {
        guard origin == nil || origin == .submitted else { return [] }
        let open = [
            ("harm", harm == nil), ("aiUse", aiUse == nil), ("confirmation", confirmation == nil),
        ]
        return open.filter(\.1).map { Remark(.entry, .unanswered($0.0), FieldPath()) }
    }
}

/// The identifiers that references may lead to.
struct KnownNames {
    let claims: Names
    let evidence: Names
    let objectives: Names

    init(_ entry: Entry) {
        claims = Names(entry.placedClaims.map { $0.0.id.text })
        evidence = Names(entry.evidence.map(\.id.text))
        objectives = Names(entry.objectives.map(\.id.text))
    }

    struct Names {
        private let names: Set<String>

        init(_ names: [String]) {
            self.names = Set(names)
        }

        /// A remark where a reference leads nowhere; none for a reference that could not be read.
        func remark(
            _ kind: Fault.Referable, _ id: String, _ subject: Finding.Subject, _ path: FieldPath
        ) -> [Remark] {
            if id.isEmpty || names.contains(id) { return [] }
            let nearest = Spelling.nearest(to: id, among: names)
            return [Remark(subject, .unknownReference(kind, id, nearest: nearest), path)]
        }
    }
}
