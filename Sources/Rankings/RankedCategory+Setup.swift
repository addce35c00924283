public import Intake
public import Jury
public import Ledger

extension RankedCategory.Setup {
    /// The categories of an edition, in its order, with what their entries claim.
    ///
    /// - Parameter usual: the terms where the edition says nothing else.
    /// - Complexity: O(claims): 0.2 ms for most entries.
    public static func all(of loaded: LoadedEdition, _ usual: Terms) -> [RankedCategory.Setup] {
        loaded.contests.map { contest in
            var setup = RankedCategory.Setup(contest.category, contest.rubric)
            setup.levels = contest.levels
            setup.titles = Dictionary(
                contest.entries.map { ($0.id, $0.title.words) }, uniquingKeysWith: { first, _ in first })
            if let edition = loaded.edition {
                let terms = usual.judged(by: edition, in: contest.category, loaded.decisions)
                let claimed = RankingEvidence.claims(of: contest.entries, terms, under: contest.rubric)
                setup.claims = (terms, claimed)
                setup.rule = edition.rule
            }
            setup.jurors = contest.panel?.jurors.count
            setup.conflicts = loaded.conflicts
            setup.interventions = loaded.interventions
            return setup
        }
    }

    /// How many headline results there are of which nobody who opened the evidence said whose word they are.
    public var uncheckedHeadlines: Int {
        guard let (terms, entries) = claims else { return 0 }
        let checked = Set(
            terms.decisions.filter { $0.ruling.kind == .provenance }.map { [$0.entry.text, $0.claim.text] })
        let named = entries.flatMap { entry, claimed in
            claimed.criteria.compactMap(\.headline).map { [entry.text, $0.claim.id.text] }
        }
        return Set(named).subtracting(checked).count
    }

    /// Without entries that somebody may not see.
    public func hiding(_ hidden: Set<Identifier<Entry>>) -> RankedCategory.Setup {
        if hidden.isEmpty { return self }
        var setup = self
        setup.titles = titles.filter { !hidden.contains($0.key) }
        setup.claims = claims.map { terms, entries in
            (terms, entries.filter { !hidden.contains($0.key) })
        }
        return setup
    }
}
