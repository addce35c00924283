internal import Intake
internal import Jury
internal import Rankings
internal import Scoring

/// Rankings as they follow from the record, and what the statistics say of them: worked out once, and kept
/// until something that they hang on is another.
actor RankingDesk {
    // An actor, because all pages wait for the same work.
    private var setups: (version: Int, all: [Identifier<Category>: RankedCategory.Setup])?
    private var kept: [Request: Kept] = [:]
    /// Ends when all statistics that were asked for are there.
    private(set) var last: Task<Void, Never>?
    /// How many were begun so far.
    private var count = 0
    private let smallMax: Int
    private let statistics: @Sendable (RankedCategory, Affiliations) async -> AnalysedCategory

    /// - Parameters:
    ///   - smallMax: ballots of a small jury: its statistics take less than people notice, and pages wait for
    ///     them.
    ///   - statistics: what is worked out of a ranking.
    init(
        smallMax: Int = 600,
        statistics: @escaping @Sendable (RankedCategory, Affiliations) async -> AnalysedCategory = {
            AnalysedCategory($0, affiliations: $1)
        }
    ) {
        (self.smallMax, self.statistics) = (smallMax, statistics)
    }

    /// One category, as somebody sees it who may not see some of its entries: nothing of theirs is in it.
    struct Request: Hashable, Sendable {
        let category: Identifier<Category>
        let hidden: Set<Identifier<Entry>>
    }

    private struct Kept {
        /// How long the record was when the ballots were looked at.
        var size: Int
        let sheet: BallotSheet
        let interventions: Interventions
        let ranked: RankedCategory
        let number: Int
        /// `nil` where marks came before it was begun.
        let analysis: Task<AnalysedCategory?, Never>
        var isDone = false
    }

    /// What a category is ranked from; `nil` where it cannot be read.
    func setup(of request: Request, _ contents: Contents) -> RankedCategory.Setup? {
        if setups?.version != contents.version {
            let all = RankedCategory.Setup.all(of: contents.loaded, contents.usual)
            setups = (contents.version, Dictionary(all.map { ($0.category.id, $0) }) { first, _ in first })
            kept = [:]
        }
        return setups?.all[request.category]?.hiding(request.hidden)
    }

    /// The ranking, and the statistics where they are worked out already.
    ///
    /// - Parameters:
    ///   - size: how long the record is now.
    ///   - interventions: what the jury decided beside its marks, of what she may see.
    ///   - sheet: the ballots of the round that decides, of what she may see alone: nothing that happens
    ///     elsewhere makes her wait for statistics. What jurors wrote stands in it by its name in the
    ///     record.
    func ranking(
        _ request: Request, _ contents: Contents, at size: Int, _ interventions: Interventions,
        _ sheet: @Sendable () async throws -> BallotSheet
    ) async throws -> (ranked: RankedCategory, analysed: AnalysedCategory?)? {
        if setups?.version != contents.version || kept[request]?.size != size {
            let sheet = try await sheet()
            guard var setup = setup(of: request, contents) else { return nil }
            setup.interventions = interventions
            if kept[request]?.sheet == sheet, kept[request]?.interventions == interventions {
                kept[request]?.size = size
            } else {
                kept[request] = begin(setup, request, contents, at: size, sheet)
            }
        }
        guard let found = kept[request] else { return nil }
        let isReady = found.isDone || found.ranked.seats.count <= smallMax
        return (found.ranked, isReady ? await found.analysis.value : nil)
    }

    /// What the statistics say of a sheet that nobody keeps.
    func analyse(_ work: RankingWork) async -> AnalysisWork {
        let before = last
        let analysis = Task.detached(priority: .utility) {
            await before?.value
            return AnalysisWork(work, isBare: true)
        }
        last = Task(priority: .utility) { _ = await analysis.value }
        return await analysis.value
    }

    /// Statistics are worked out one after another, each on two cores: pages share these with one alone.
    private func begin(
        _ setup: RankedCategory.Setup, _ request: Request, _ contents: Contents, at size: Int,
        _ sheet: BallotSheet
    ) -> Kept {
        count += 1
        let ranked = RankedCategory(setup, contents.loaded.judged(by: sheet).sheet)
        let (before, affiliations, number) = (last, contents.loaded.affiliations, count)
        let work = Task.detached(priority: .utility) { () -> AnalysedCategory? in
            await before?.value
            // Marks come faster than statistics: those of marks that are others by now nobody waits for.
            if await !self.isKept(number, for: request) { return nil }
            return await self.statistics(ranked, affiliations)
        }
        // Not with the priority of who asks: who waits for a task lends it hers, and pages would queue
        // behind it.
        last = Task(priority: .utility) {
            _ = await work.value
            finish(number, for: request)
        }
        return Kept(
            size: size, sheet: sheet, interventions: setup.interventions, ranked: ranked, number: number,
            analysis: work)
    }

    private func isKept(_ number: Int, for request: Request) -> Bool { kept[request]?.number == number }

    private func finish(_ number: Int, for request: Request) {
        if isKept(number, for: request) { kept[request]?.isDone = true }
    }
}
