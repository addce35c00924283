import Intake
import Jury
import Ledger
import Phrases
import Scoring

/// All that a ranking is told from: what was read, the rankings, and what was found on the way.
struct RankingWork {
    var edition: Edition?
    var findings: [Finding]
    var rankings: [Ranked] = []
    /// Sentences that a reader of the ranking should know.
    var advice: [String] = []
    /// Instead of the edition's rule.
    let method: Rule?
    /// All ballots, also those of other categories.
    var sheet = BallotSheet()
    /// Who is not free before what.
    var conflicts: Conflicts?
    /// What the edition's entries say of where they belong.
    var affiliations = Affiliations()

    /// One category with its ranking.
    struct Ranked {
        let category: Category
        let rubric: Rubric
        let levels: [AwardLevel]
        let titles: [Identifier<Entry>: String]
        let ranking: Ranking
        /// `nil` for a sheet: its entries were not read.
        let evidence: RankingEvidence?
        /// The category's seats in the sheet, by entry and juror.
        let seats: [Int]
        /// Ballots with a mark on every criterion, and how many there would be if every juror had marked
        /// every entry.
        let whole: (ballots: Int, of: Int)

        /// What jurors lifted on the category's entries, by entry and juror.
        let lifts: [Lift]
        /// By seat: what ties its juror to the entry, and what follows for her ballot.
        let ties: [Int: (conflict: Conflict, treatment: ConflictPolicy.Treatment)]

        struct Lift {
            let entry: Identifier<Entry>
            let juror: Identifier<Juror>
            let criterion: Identifier<Criterion>
            let reason: String
        }

        /// Whether any score would be another without caps and evidence.
        var differsByRawMarks: Bool {
            guard let raw = evidence?.raw else { return false }
            return raw.places.map(\.entry) != ranking.places.map(\.entry)
                || zip(raw.places, ranking.places).contains { $0.score != $1.score }
        }

        /// The entry's title, or its identifier where none is known.
        func title(_ entry: Identifier<Entry>) -> String { titles[entry] ?? entry.text }

        /// The same for a terminal.
        func visibleTitle(_ entry: Identifier<Entry>) -> String { title(entry).visible }
    }

    init(findings: [Finding], method: Rule? = nil) {
        self.findings = findings
        self.method = method
    }

    static func edition(_ folder: String, method: Rule? = nil) throws -> RankingWork {
        let loaded = EditionFolder.load(folder)
        if loaded.edition == nil, let first = loaded.findings.first, first.position == nil {
            throw Refusal("\(folder) is no edition's folder: there is no edition.yaml that can be read")
        }
        var work = RankingWork(findings: loaded.findings, method: method)
        if let method, let official = loaded.edition?.rule, method != official {
            work.advice.append(RankingPhrases.secondOpinion(of: method, official: official))
        }
        work.edition = loaded.edition
        work.sheet = loaded.sheet
        work.conflicts = loaded.conflicts
        work.affiliations = loaded.roster.affiliations
        let usual = Terms.usual(of: loaded)
        for contest in loaded.contests {
            let titles = contest.entries.map { ($0.id, $0.title.words) }
            work.affiliations.add(Affiliations(of: contest.entries))
            let terms = loaded.edition.map {
                usual.judged(by: $0, in: contest.category, loaded.decisions)
            }
            work.add(
                contest.category, contest.rubric, contest.levels,
                titles: Dictionary(titles, uniquingKeysWith: { first, _ in first }),
                claims: terms.map { ($0, contest.entries) })
        }
        return work
    }

    static func sheet(
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
        let titles = Dictionary(
            sound.entries.map { ($0, $0.text) }, uniquingKeysWith: { first, _ in first })
        work.add(category, rubric, rubric.levels, titles: titles)
        if rubric.criteria.contains(where: \.readsResults) {
            work.advice.append(StandingPhrases.withoutEntries)
        }
        return work
    }

    /// A sheet without a rubric: every criterion weighs the same, on the scale that was said or seen.
    static func plain(
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

    private mutating func add(
        _ category: Category, _ rubric: Rubric, _ levels: [AwardLevel], titles: [Identifier<Entry>: String],
        claims: (terms: Terms, entries: [Entry])? = nil
    ) {
        let entries = titles.keys.sorted()
        func ranking(_ claimed: [Identifier<Entry>: RankingEvidence.Claimed]) -> Ranking {
            Ranking.of(
                entries: entries, rubric: rubric, levels: levels, ballotsMin: category.ballotsMin,
                rule: method ?? edition?.rule ?? .mean, sheet: sheet,
                standings: claimed.mapValues(\.standing))
        }
        let raw = ranking([:])
        var official = raw
        var evidence: RankingEvidence?
        if let (terms, own) = claims {
            let claimed = RankingEvidence.claims(of: own, terms, under: rubric)
            official = ranking(claimed)
            evidence = RankingEvidence(
                terms: terms, entries: claimed, raw: raw,
                vanity: RankingEvidence.vanity(claimed, beside: official),
                decisions: terms.decisions.filter { titles[$0.entry] != nil })
        }
        if !official.rule.isOnScale, !rubric.levels.isEmpty || !levels.isEmpty,
            !advice.contains(RankingPhrases.levelsByMean)
        {
            advice.append(RankingPhrases.levelsByMean)
        }
        let columns = rubric.criteria.map { sheet.criteria.firstIndex(of: $0.id) }
        let own = seats(of: entries)
        let panel = edition?.panels.first { $0.id == category.panel }
        let jurors = panel?.jurors.count ?? Set(own.map { sheet.seatJurors[$0] }).count
        rankings.append(
            Ranked(
                category: category, rubric: rubric, levels: levels, titles: titles,
                ranking: official, evidence: evidence,
                seats: own, whole: (own.count { isWhole($0, columns) }, entries.count * jurors),
                lifts: sheet.lifts.isEmpty ? [] : own.flatMap { lifts(of: $0, columns) }, ties: ties(of: own))
        )
    }

    /// Of those who gave a ballot.
    private func ties(of seats: [Int]) -> [Int: (Conflict, ConflictPolicy.Treatment)] {
        guard let conflicts, !conflicts.all.isEmpty else { return [:] }
        var found: [Int: (Conflict, ConflictPolicy.Treatment)] = [:]
        for seat in seats where !sheet.isRecused(seat) {
            let decides = conflicts.deciding(sheet.juror(ofSeat: seat), sheet.entry(ofSeat: seat))
            if let decides { found[seat] = (decides, conflicts.treatment(decides)) }
        }
        return found
    }

    private func lifts(of seat: Int, _ columns: [Int?]) -> [Ranked.Lift] {
        if sheet.isRecused(seat) { return [] }
        return columns.compactMap { column in
            guard let column, sheet.cell(seat: seat, criterion: column).mark != nil,
                let reason = sheet.lifts[CellAddress(seat: seat, criterion: column)]
            else { return nil }
            return Ranked.Lift(
                entry: sheet.entry(ofSeat: seat), juror: sheet.juror(ofSeat: seat),
                criterion: sheet.criteria[column], reason: reason)
        }
    }

    /// Whether the seat has a mark on every criterion; only such ballots weigh alike on all entries.
    ///
    /// `columns`: where the sheet has the rubric's criteria; `nil` for one that nobody marked.
    private func isWhole(_ seat: Int, _ columns: [Int?]) -> Bool {
        if sheet.isRecused(seat) { return false }
        return columns.allSatisfy { column in
            column.map { sheet.cell(seat: seat, criterion: $0).mark != nil } ?? false
        }
    }

    /// The seats of entries in their order, those of one entry by juror: the order of the file changes
    /// nothing.
    ///
    /// By two stable counting sorts: O(seats + entries + jurors).
    private func seats(of entries: [Identifier<Entry>]) -> [Int] {
        var ranks: [Identifier<Entry>: Int] = [:]
        for (rank, entry) in entries.enumerated() { ranks[entry] = rank }
        let entryRanks = sheet.entries.map { ranks[$0] ?? -1 }
        var jurorRanks = [Int](repeating: 0, count: sheet.jurors.count)
        let jurors = sheet.jurors.indices.sorted { sheet.jurors[$0] < sheet.jurors[$1] }
        for (rank, juror) in jurors.enumerated() { jurorRanks[juror] = rank }
        let own = (0..<sheet.seatCount).filter { entryRanks[Int(sheet.seatEntries[$0])] >= 0 }
        let byJuror = own.sorted(below: jurors.count) { jurorRanks[Int(sheet.seatJurors[$0])] }
        return byJuror.sorted(below: entries.count) { entryRanks[Int(sheet.seatEntries[$0])] }
    }

    private static func stem(_ path: String) -> String {
        String(Files.name(path).prefix { $0 != "." })
    }
}

extension [Int] {
    /// Stable, by a whole number below `count` for each.
    fileprivate func sorted(below count: Int, by key: (Int) -> Int) -> [Int] {
        var starts = [Int](repeating: 0, count: count + 1)
        for element in self { starts[key(element) + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var result = self
        for element in self {
            result[starts[key(element)]] = element
            starts[key(element)] += 1
        }
        return result
    }
}
