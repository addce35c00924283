extension Entry {
    /// The entry as a jury reads it that must not know whose it is. Everything that jurors see of an entry in
    /// a blind edition comes from here.
    ///
    /// It starts from nothing and takes over what says what was done, so that a field that is new is hidden
    /// until somebody thought of it. Its claims weigh what they weighed.
    public func blinded(_ blinding: Blinding) -> Entry {
        let redactor = Redactor(self, blinding)
        var blind = Entry()
        blind.id = id
        (blind.language, blind.origin, blind.category) = (language, origin, category)
        (blind.countries, blind.languages, blind.headlines) = (countries, languages, headlines)
        blind.title = redactor.struck(title)
        blind.client = blinding.client == .shown ? client.map(redactor.struck) : nil
        blind.period = redactor.struck(period)
        blind.budget = redactor.struck(budget)
        blind.summary = redactor.struck(summary)
        blind.need = redactor.struck(need)
        blind.audience = redactor.struck(audience)
        blind.strategy = redactor.struck(strategy)
        blind.execution = redactor.struck(execution)
        blind.results = redactor.struck(results)
        blind.learning = redactor.struck(learning)
        blind.objectives = objectives.map(redactor.struck)
        blind.otherFactors = otherFactors.map(redactor.struck)
        let names = Self.neutralNames(of: evidence)
        blind.claims = claims.map { redactor.struck($0, evidence: names) }
        blind.followUps = followUps.map { followUp in
            var blind = FollowUp()
            blind.on = followUp.on
            blind.text = redactor.struck(followUp.text)
            blind.claims = followUp.claims.map { redactor.struck($0, evidence: names) }
            return blind
        }
        blind.evidence = evidence.enumerated().map { number, evidence in
            redactor.struck(
                evidence, as: names[evidence.id] ?? evidence.id, number: number + 1,
                showsFile: blinding.files == .shown)
        }
        return blind
    }

    /// What somebody wrote about the entry, as the same jury reads it.
    public func struck(_ text: String, _ blinding: Blinding) -> String {
        Redactor(self, blinding).struck(text)
    }

    /// Evidence by its number: what the entrant calls it may name her.
    private static func neutralNames(
        of evidence: [Evidence]
    ) -> [Identifier<Evidence>: Identifier<Evidence>] {
        Dictionary(
            evidence.enumerated().map { ($1.id, Identifier("evidence-\($0 + 1)")) },
            uniquingKeysWith: { first, _ in first })
    }
}

extension Redactor {
    /// All names that the entry's own fields have, and the chair's words for it.
    init(_ entry: Entry, _ blinding: Blinding) {
        self.init()
        var organisations = entry.partners
        if let agency = entry.agency { organisations.append(agency) }
        if let client = entry.client {
            strike(name: client.network?.words)
            if blinding.client == .hidden { organisations.append(client) }
        }
        for organisation in organisations {
            strike(name: organisation.name.words)
            strike(name: organisation.network?.words)
        }
        for credit in entry.credits {
            strike(person: credit.name.words)
            strike(name: credit.organisation?.words)
        }
        strike(person: entry.confirmation?.by?.words)
        for redaction in blinding.redactions where redaction.entry == entry.id {
            for word in redaction.words { strike(word) }
        }
    }
}
