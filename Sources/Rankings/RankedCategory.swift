public import Jury
public import Ledger
public import Scoring

/// One category with its ranking, and what it comes from.
public struct RankedCategory: Sendable {
    public let category: Category
    public let rubric: Rubric
    /// The category's own levels of award, or else the rubric's.
    public let levels: [AwardLevel]
    public let titles: [Identifier<Entry>: String]
    public private(set) var ranking: Ranking
    /// `nil` for a sheet: its entries were not read.
    public let evidence: RankingEvidence?
    /// All ballots, also those of other categories.
    public let sheet: BallotSheet
    /// The category's seats in the sheet, by entry and juror.
    public let seats: [Int]
    /// Ballots with a mark on every criterion, and how many there would be if every juror had marked every
    /// entry.
    public let whole: (ballots: Int, of: Int)
    /// What jurors lifted on the category's entries, by entry and juror.
    public let lifts: [Lift]
    /// By seat: what ties its juror to the entry, and what follows for her ballot.
    public let ties: [Int: (conflict: Conflict, treatment: ConflictPolicy.Treatment)]

    public struct Lift: Hashable, Sendable {
        public let entry: Identifier<Entry>
        public let juror: Identifier<Juror>
        public let criterion: Identifier<Criterion>
        public let reason: String
    }

    /// What a category is ranked from beside its ballots.
    public struct Setup: Sendable {
        public var category: Category
        public var rubric: Rubric
        public var levels: [AwardLevel] = []
        public var rule = Rule.mean
        /// How many sit on its panel; `nil`: as many as gave a ballot.
        public var jurors: Int?
        public var titles: [Identifier<Entry>: String] = [:]
        /// What its entries claim, and by which terms that was read; `nil` where they were not read.
        public var claims: (terms: Terms, entries: [Identifier<Entry>: RankingEvidence.Claimed])?
        /// Who is not free before what.
        public var conflicts: Conflicts?
        /// What the jury decided beside its marks.
        public var interventions = Interventions()

        public init(_ category: Category, _ rubric: Rubric) {
            (self.category, self.rubric) = (category, rubric)
        }
    }

    /// - Complexity: O(claims + cells + ballots + entries · log entries).
    public init(_ setup: Setup, _ sheet: BallotSheet) {
        let entries = setup.titles.keys.sorted()
        func ranking(_ claimed: [Identifier<Entry>: RankingEvidence.Claimed]) -> Ranking {
            Ranking.of(
                entries: entries, rubric: setup.rubric, levels: setup.levels,
                ballotsMin: setup.category.ballotsMin, rule: setup.rule, sheet: sheet,
                standings: claimed.mapValues(\.standing), interventions: setup.interventions)
        }
        let raw = ranking([:])
        if let (terms, claimed) = setup.claims {
            let official = ranking(claimed)
            self.ranking = official
            evidence = RankingEvidence(
                terms: terms, entries: claimed, raw: raw,
                vanity: RankingEvidence.vanity(claimed, beside: official),
                decisions: terms.decisions.filter { setup.titles[$0.entry] != nil })
        } else {
            (self.ranking, evidence) = (raw, nil)
        }
        (category, rubric, levels, titles) = (setup.category, setup.rubric, setup.levels, setup.titles)
        self.sheet = sheet
        let seats = sheet.seats(of: entries)
        let columns = rubric.criteria.map { sheet.criteria.firstIndex(of: $0.id) }
        let jurors = setup.jurors ?? Set(seats.map { sheet.seatJurors[$0] }).count
        self.seats = seats
        whole = (seats.count { sheet.isWhole($0, columns) }, entries.count * jurors)
        lifts = sheet.lifts.isEmpty ? [] : seats.flatMap { sheet.lifts(of: $0, columns) }
        ties = setup.conflicts.map { sheet.ties(of: seats, $0) } ?? [:]
    }

    /// With the places of these entries alone, and nothing said of others.
    func keeping(_ kept: Set<Identifier<Entry>>) -> RankedCategory {
        var ranked = self
        ranked.ranking = ranking.keeping(kept)
        return ranked
    }

    /// Whether any score would be another without caps and evidence.
    public var differsByRawMarks: Bool {
        guard let raw = evidence?.raw else { return false }
        return raw.places.map(\.entry) != ranking.places.map(\.entry)
            || zip(raw.places, ranking.places).contains { $0.score != $1.score }
    }

    /// The entry's title, or its identifier where none is known.
    public func title(_ entry: Identifier<Entry>) -> String { titles[entry] ?? entry.text }
}
