public import Jury

/// An entry to begin from, for a category and by the rubric that it is judged by.
public enum EntryTemplate: String, Sendable, CaseIterable {
    /// Each text says what belongs there, and each criterion that reads results has a claim to answer it.
    case template
    /// Made up, and it says so.
    case example

    public func entry(for category: Identifier<Category>, under rubric: Rubric?) -> Entry {
        var entry = self == .template ? Self.blank : Self.invented
        entry.category = category
        let criteria = (rubric?.criteria ?? []).filter(\.readsResults)
        if self == .template {
            entry.claims = Self.claims(answering: criteria)
            entry.headlines = zip(criteria, entry.claims).map(Self.headline)
        } else {
            entry.headlines = criteria.compactMap { criterion in
                entry.claims.first.map { Self.headline(criterion, $0) }
            }
        }
        return entry
    }

    private static let invented: Entry = EntryReader.draft(PackageResources.example_json) ?? Entry()

    // MARK: The template

    /// What a field holds, by the form from which readers and schemas are made.
    private static func about(_ name: String, in record: RecordShape = Form<Entry>.entry.shape) -> Text {
        let field = record.fields.first { $0.name == name }
        return Text("[\(field?.about ?? "")]")
    }

    private static var blank: Entry {
        var entry = Entry()
        (entry.id, entry.language, entry.title) = ("my-entry", "en", about("title"))
        var (agency, client, period, budget) = (Organisation(), Organisation(), Period(), Budget())
        (agency.name, client.name) = (about("agency"), about("client"))
        (period.written, budget.note) = (about("period"), about("budget"))
        (entry.agency, entry.client, entry.period, entry.budget) = (agency, client, period, budget)
        (entry.summary, entry.need, entry.audience) = (about("summary"), about("need"), about("audience"))
        (entry.strategy, entry.execution) = (about("strategy"), about("execution"))
        (entry.results, entry.learning) = (about("results"), about("learning"))
        var factors = OtherFactors()
        factors.text = about("otherFactors")
        entry.otherFactors = factors
        var objective = Objective()
        (objective.id, objective.says) = ("objective-1", about("says", in: Form<Objective>.objective.shape))
        entry.objectives = [objective]
        var evidence = Evidence()
        (evidence.id, evidence.title) = ("evidence-1", about("title", in: Form<Evidence>.evidence.shape))
        entry.evidence = [evidence]
        var credit = Credit()
        credit.name = about("name", in: Form<Credit>.credit.shape)
        entry.credits = [credit]
        return entry
    }

    /// One at least; each is a result, on nobody's word yet.
    private static func claims(answering criteria: [Criterion]) -> [Claim] {
        (0..<max(1, criteria.count)).map { index in
            var claim = Claim()
            claim.id = Identifier("claim-\(index + 1)")
            let question = criteria.isEmpty ? "" : "\(criteria[index].name.en): "
            claim.says = Text("[\(question)the result in a few words]")
            claim.metric = "beneficiaries"
            claim.value = "[the figure]"
            claim.population = about("population", in: Form<Claim>.claim.shape)
            claim.evidence = ["evidence-1"]
            return claim
        }
    }

    private static func headline(_ criterion: Criterion, _ claim: Claim) -> Entry.Headline {
        var headline = Entry.Headline()
        (headline.criterion, headline.claim) = (criterion.id, claim.id)
        return headline
    }
}
