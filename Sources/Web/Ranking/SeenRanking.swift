internal import Intake
internal import Jury
internal import Phrases
internal import Rankings
internal import Records
internal import Reports

/// The ranking of one category, as who asks may see it.
struct SeenRanking: Sendable {
    let category: Category
    let setup: RankedCategory.Setup
    let ranked: RankedCategory
    /// `nil` while it is being worked out.
    let analysed: AnalysedCategory?
    /// Entries in the running that she may not see, and on which nothing here hangs.
    let hiddenCount: Int
    /// What the jury decided beside its marks.
    let interventions: [Bundle.Notes.Intervention]
    /// What the edition wants said beside every ranking.
    let notice: Translated?
}

/// Why she sees no ranking of a category.
struct RankingBarred: Error {
    let category: Category
    let bar: RankingBar
}

extension PersonVisit {
    /// The categories of the edition, each with what keeps her from its ranking; `nil` for nothing.
    func rankingBars() async throws -> [(category: Category, bar: RankingBar?)] {
        let categories = try await site.shelf.contents(of: site).edition.categories
        let (asker, now) = (person, visit.now)
        let bars = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return categories.map { sight.bar(toRankingOf: $0.id) }
        }
        return zip(categories, bars).map { ($0, $1) }
    }

    /// The ranking of a category. Throws `RankingBarred` where she may not see it.
    func ranking(of id: Identifier<Category>) async throws -> SeenRanking {
        let contents = try await site.shelf.contents(of: site)
        guard let category = contents.edition.categories.first(where: { $0.id == id }) else {
            throw Trouble.notFound
        }
        let (asker, now, site) = (person, visit.now, site)
        let size = await site.room.journal.size
        let (bar, hidden, competing, decided, interventions) = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            let hidden = sight.hidden(in: id)
            let competing = hidden.count { proceedings.entries[$0]?.candidacy == .competing }
            let decided = Bundle.Notes.Intervention.all(of: proceedings, text: site.text)
            let own = proceedings.entries.filter { $0.value.category == id && !hidden.contains($0.key) }
            let interventions = proceedings.interventions.of(Set(own.keys))
            return (sight.bar(toRankingOf: id), hidden, competing, decided, interventions)
        }
        if let bar { throw RankingBarred(category: category, bar: bar) }
        let request = RankingDesk.Request(category: id, hidden: hidden)
        let found = try await site.rankings.ranking(request, contents, at: size, interventions) {
            try await site.look { proceedings in
                guard let round = proceedings.decidingRound(of: id) else { return BallotSheet() }
                let isMeant = { proceedings.entries[$0]?.category == id && !hidden.contains($0) }
                return proceedings.sheet(of: round, where: isMeant) { $0.text }
            }
        }
        guard let (ranked, analysed) = found, var setup = await site.rankings.setup(of: request, contents)
        else { throw Trouble.notFound }
        setup.interventions = interventions
        return SeenRanking(
            category: category, setup: setup, ranked: ranked, analysed: analysed, hiddenCount: competing,
            interventions: decided.filter { one in one.entries.allSatisfy { ranked.titles[$0] != nil } },
            notice: contents.edition.notice)
    }

    /// A page of the ranking that the address names, or why there is none.
    func answer(
        withRanking body: @Sendable (SeenRanking) async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await body(try await ranking(of: Identifier(visit.value("category"))))
        } catch let barred as RankingBarred where !visit.isOfProgram {
            return page(
                words.rankingTitle, here: Address(.rankings),
                "<h1>\(barred.category.name.text(in: words))</h1>\n<p>\(words.rankingWaits(barred.bar))</p>\n"
            )
        }
    }
}
