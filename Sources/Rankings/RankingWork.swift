public import Intake
public import Jury
internal import Ledger
internal import Phrases
internal import Scoring

/// All that a ranking is told from: what was read, the rankings, and what was found on the way.
public struct RankingWork: Sendable {
    public var edition: Edition?
    public var findings: [Finding]
    public var rankings: [RankedCategory] = []
    /// Sentences that a reader of the ranking should know.
    public var advice: [String] = []
    /// Instead of the edition's rule.
    public let method: Rule?
    /// All ballots, also those of other categories.
    public var sheet = BallotSheet()
    /// Who is not free before what.
    public var conflicts: Conflicts?
    /// What the edition's entries say of where they belong.
    public var affiliations = Affiliations()

    public init(findings: [Finding], method: Rule? = nil) {
        self.findings = findings
        self.method = method
    }

    /// Every category of an edition.
    public init(_ loaded: LoadedEdition, method: Rule? = nil) {
        self.init(findings: loaded.findings, method: method)
        if let method, let official = loaded.edition?.rule, method != official {
            advice.append(RankingPhrases.secondOpinion(of: method, official: official))
        }
        advice += loaded.onlyScreened.map { RecordPhrases.unranked($0) }
        edition = loaded.edition
        sheet = loaded.sheet
        conflicts = loaded.conflicts
        affiliations = loaded.affiliations
        for setup in RankedCategory.Setup.all(of: loaded, .usual(of: loaded)) { add(setup) }
    }

    public static func sheet(
        _ sheet: BallotSheet, _ findings: [Finding], path: String, rubric: Rubric, ballotsMin: Int,
        method: Rule? = nil
    ) -> RankingWork {
        let plan = SeatPlan([SeatPlan.Section(entries: sheet.entries, rubric: rubric)])
        let (sound, misfits) = sheet.checked(against: plan)
        // A mark that was not taken was told with its row.
        let isBroken = findings.contains { $0.severity == .error }
        let told = misfits.filter { finding in
            if case .missingMarks = finding.fault { !isBroken } else { true }
        }
        var work = RankingWork(
            findings: Finding.bestFirst(findings + told.map { $0.within(path) }), method: method)
        work.sheet = sound
        var category = Category()
        category.id = Identifier(stem(path))
        category.name = Translated(stem(path))
        category.ballotsMin = ballotsMin
        var setup = RankedCategory.Setup(category, rubric)
        setup.levels = rubric.levels
        setup.titles = Dictionary(
            sound.entries.map { ($0, $0.text) }, uniquingKeysWith: { first, _ in first })
        work.add(setup)
        if rubric.criteria.contains(where: \.readsResults) {
            work.advice.append(StandingPhrases.withoutEntries)
        }
        return work
    }

    /// A sheet without a rubric: every criterion weighs the same, on the scale that was said or seen.
    public static func plain(
        _ sheet: BallotSheet, _ findings: [Finding], path: String, scale: Scale?, ballotsMin: Int,
        method: Rule? = nil
    ) -> RankingWork {
        guard let used = scale ?? sheet.observedScale, !sheet.criteria.isEmpty else {
            return RankingWork(
                findings: findings.isEmpty ? [Finding(.ballot, .noBallots, file: path)] : findings)
        }
        let rubric = Rubric.plain(criteria: sheet.criteria.sorted(), scale: used)
        var work = Self.sheet(
            sheet, findings, path: path, rubric: rubric, ballotsMin: ballotsMin, method: method)
        work.advice.insert(RankingPhrases.plainRubric(scale: used, isObserved: scale == nil), at: 0)
        return work
    }

    private mutating func add(_ setup: RankedCategory.Setup) {
        var setup = setup
        setup.rule = method ?? setup.rule
        let ranked = RankedCategory(setup, sheet)
        if !ranked.ranking.rule.isOnScale, !setup.rubric.levels.isEmpty || !setup.levels.isEmpty,
            !advice.contains(RankingPhrases.levelsByMean)
        {
            advice.append(RankingPhrases.levelsByMean)
        }
        rankings.append(ranked)
    }

    private static func stem(_ path: String) -> String {
        String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
    }
}
