extension Entry {
    /// What no schema can say of an entry: identifiers that occur twice or lead nowhere, unknown metrics,
    /// numbers that could be read in two ways, dates in the wrong order, texts that are too long, questions
    /// left open.
    ///
    /// `taxonomy` `nil` leaves metrics unchecked, `criteria` `nil` those of headline results. In the order of
    /// the form.
    public func remarks(
        taxonomy: Taxonomy?, limits: WordLimits, criteria: [Identifier<Criterion>]? = nil
    ) -> [Remark] {
        var remarks = Remarks()
        let known = EntryNames(self)
        addLengths(limits, to: &remarks)
        remarks.add(period, .entry, Self.path("period"))
        remarks.add(budget?.amount, .entry, language, Self.path("budget").field("amount"))
        remarks.add(budget?.unpaidHours, .entry, language, Self.path("budget").field("unpaidHours"))
        remarks.addDuplicates(among: known.objectives, .entry) {
            Self.path("objectives").item($0 + 1).field("id")
        }
        for number in objectives.indices {
            objectives[number].addRemarks(
                to: &remarks, taxonomy: taxonomy, language: language, Self.path("objectives").item(number + 1)
            )
        }
        addClaims(taxonomy, known, to: &remarks)
        addHeadlines(known, criteria, to: &remarks)
        remarks.add(
            otherFactors?.deadweight, .entry, language, Self.path("otherFactors").field("deadweight"))
        remarks.add(otherFactors?.share, .entry, language, Self.path("otherFactors").field("share"))
        remarks.addDuplicates(among: known.evidence, .evidence) {
            Self.path("evidence").item($0 + 1).field("id")
        }
        addEvidence(known.evidence, to: &remarks)
        addOpenQuestions(to: &remarks)
        return remarks.all
    }

    private static func path(_ name: String) -> FieldPath { FieldPath().field(name) }

    private func addLengths(_ limits: WordLimits, to remarks: inout Remarks) {
        // No character takes less than a byte.
        let characters = title.words.utf8.count > limits.titleCharacters ? title.words.count : 0
        if characters > limits.titleCharacters {
            remarks.add(
                .entry, .tooManyCharacters(characters, limit: limits.titleCharacters), Self.path("title"))
        }
        let texts = [
            ("summary", summary), ("need", need), ("audience", audience), ("strategy", strategy),
            ("execution", execution), ("results", results), ("otherFactors", otherFactors?.text),
            ("learning", learning),
        ]
        for (name, text) in texts {
            guard let text, let limit = limits.words[name], text.mayHaveWords(over: limit) else { continue }
            let count = text.wordCount
            guard count > limit else { continue }
            let field = Self.path(name)
            let path = name == "otherFactors" ? field.field("text") : field
            remarks.add(.entry, .tooManyWords(count, limit: limit), path)
        }
    }

    private func addClaims(_ taxonomy: Taxonomy?, _ known: EntryNames, to remarks: inout Remarks) {
        remarks.addDuplicates(among: known.claims, .claim) { known.path(ofClaim: $0).field("id") }
        for number in claims.indices {
            claims[number].addRemarks(
                to: &remarks, taxonomy: taxonomy, language: language, known: known,
                Self.path("claims").item(number + 1))
        }
        for part in followUps.indices {
            for number in followUps[part].claims.indices {
                followUps[part].claims[number].addRemarks(
                    to: &remarks, taxonomy: taxonomy, language: language, known: known,
                    Self.path("followUps").item(part + 1).field("claims").item(number + 1))
            }
        }
    }

    private func addHeadlines(
        _ known: EntryNames, _ criteria: [Identifier<Criterion>]?, to remarks: inout Remarks
    ) {
        let path = Self.path("headlines")
        for (number, headline) in headlines.enumerated() {
            remarks.add(
                headline.claim, .claim, among: known.claims, .entry, path.item(number + 1).field("claim"))
            if let criteria {
                remarks.add(
                    headline.criterion, .criterion, among: KnownNames(criteria), .entry,
                    path.item(number + 1).field("criterion"))
            }
        }
        remarks.addDuplicates(among: KnownNames(headlines.map(\.criterion)), .entry) {
            path.item($0 + 1).field("criterion")
        }
        for (number, id) in (confirmation?.evidence ?? []).enumerated() {
            remarks.add(
                id, .evidence, among: known.evidence, .entry,
                Self.path("confirmation").field("evidence").item(number + 1))
        }
    }

    private func addEvidence(_ known: KnownNames<Evidence>, to remarks: inout Remarks) {
        var used = Set(confirmation?.evidence ?? [])
        for number in claims.indices { used.formUnion(claims[number].evidence) }
        for claim in followUps.flatMap(\.claims) { used.formUnion(claim.evidence) }
        let isLinked = used.allSatisfy(known.contains)
        for number in evidence.indices {
            func path(_ name: String) -> FieldPath { Self.path("evidence").item(number + 1).field(name) }
            remarks.add(evidence[number].period, .evidence, path("period"))
            remarks.add(evidence[number].sampleSize, .evidence, language, path("sampleSize"))
            remarks.add(evidence[number].sampleOf, .evidence, language, path("sampleOf"))
            // A reference that leads nowhere was told, and may have meant this one.
            if isLinked, !used.contains(evidence[number].id) {
                remarks.add(.evidence, .unusedEvidence, Self.path("evidence").item(number + 1))
            }
        }
    }

    /// Questions that only the entrant can answer; nobody can for an entry compiled by others or made up.
    private func addOpenQuestions(to remarks: inout Remarks) {
        guard origin == nil || origin == .submitted else { return }
        if harm == nil { remarks.add(.entry, .unanswered("harm"), FieldPath()) }
        if aiUse == nil { remarks.add(.entry, .unanswered("aiUse"), FieldPath()) }
        if confirmation == nil { remarks.add(.entry, .unanswered("confirmation"), FieldPath()) }
    }
}

/// What the references of an entry may lead to.
struct EntryNames {
    /// Those of follow-ups come last.
    let claims: KnownNames<Claim>
    let evidence: KnownNames<Evidence>
    let objectives: KnownNames<Objective>
    /// How many claims the entry has, and each of its follow-ups.
    private let claimCounts: [Int]

    init(_ entry: Entry) {
        claims = KnownNames(entry.claims.map(\.id) + entry.followUps.flatMap { $0.claims.map(\.id) })
        evidence = KnownNames(entry.evidence.map(\.id))
        objectives = KnownNames(entry.objectives.map(\.id))
        claimCounts = [entry.claims.count] + entry.followUps.map(\.claims.count)
    }

    /// The path of a claim by its number in `claims`.
    func path(ofClaim number: Int) -> FieldPath {
        var rest = number
        var part = 0
        while rest >= claimCounts[part] {
            rest -= claimCounts[part]
            part += 1
        }
        let root = part == 0 ? FieldPath() : FieldPath().field("followUps").item(part)
        return root.field("claims").item(rest + 1)
    }
}
