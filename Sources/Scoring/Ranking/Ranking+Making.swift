public import Jury

extension Ranking {
    /// Ranks entries under a rubric. The order of entries and of ballots does not matter.
    ///
    /// - Parameters:
    ///   - entries: those of the category; twice is once. One without ballots is listed without a place.
    ///   - levels: instead of the rubric's, where not empty.
    ///   - ballotsMin: ballots that an entry needs to be placed; less than 1 is 1.
    ///   - sheet: marks off the rubric's scale or between its steps do not count, nor those of recused
    ///     jurors. Whether jurors may mark an entry is not asked here: see `BallotSheet.checked(against:)`.
    ///   - standings: what the entries' claims let marks count; marks of an entry without one count as given.
    ///   - rule: what decides. The weighted mean stands beside it in any case.
    ///   - interventions: what the jury decided beside its marks. Points come off under a rule that stays on
    ///     the scale of points, and no further than 0; then entries are set ahead of others, one by one.
    ///   - stored: scores of a rule that `isRounded`, as they were published. Each that is within a
    ///     thousandth of what is worked out here holds, so that another machine gives the same places.
    /// - Precondition: the rubric was read without errors: a sound scale, criteria with positive weights.
    /// - Complexity: O(cells + entries · log entries).
    public static func of(
        entries: [Identifier<Entry>], rubric: Rubric, levels: [AwardLevel] = [], ballotsMin: Int = 1,
        rule: Rule = .mean, sheet: BallotSheet, standings: [Identifier<Entry>: EntryStanding] = [:],
        interventions: Interventions = Interventions(), stored: [Identifier<Entry>: Thousandths] = [:]
    ) -> Ranking {
        precondition(rubric.scale.isSound, "the rubric's scale is not sound")
        precondition(!rubric.criteria.isEmpty && rubric.total > 0, "the rubric has no criteria or no total")
        precondition(rubric.criteria.allSatisfy { $0.weight > 0 }, "a criterion weighs nothing")
        let tally = Tally(Self.sorted(entries), rubric, sheet, standings)
        let own = interventions.isEmpty ? interventions : interventions.of(Set(tally.entries))
        let off = rule.isOnScale ? own.deductions : [:]
        var given = stored
        for (entry, points) in off { given[entry]?.add(points: points) }
        let scores = zip(tally.entries, rule.scores(in: tally, stored: given)).map { entry, score in
            off[entry].map { score?.less($0) } ?? score
        }
        var making = RankingMaker(
            tally: tally, levels: levels.isEmpty ? rubric.levels : levels, ballotsMin: max(1, ballotsMin),
            rule: rule, interventions: own, scores: scores, chain: TieChain(rubric.ties))
        return making.ranking()
    }

    private static func sorted(_ entries: [Identifier<Entry>]) -> [Identifier<Entry>] {
        let sorted = entries.sorted()
        var distinct: [Identifier<Entry>] = []
        distinct.reserveCapacity(sorted.count)
        for entry in sorted where entry != distinct.last { distinct.append(entry) }
        return distinct
    }
}

private struct RankingMaker {
    let tally: Tally
    let levels: [AwardLevel]
    let ballotsMin: Int
    let rule: Rule
    let interventions: Interventions
    /// By entry of the tally.
    let scores: [Score?]
    var chain: TieChain

    private struct Scored {
        /// In the tally, and so in the order of identifiers.
        let entry: Int
        let score: Score
        /// The score rounded. Where these differ the scores differ the same way, and most do.
        let rounded: Thousandths
    }

    mutating func ranking() -> Ranking {
        var scored: [Scored] = []
        var unplaced: [Ranking.Unplaced] = []
        for entry in tally.entries.indices {
            switch judged(entry) {
            case .success(let score):
                scored.append(Scored(entry: entry, score: score, rounded: score.thousandths))
            case .failure(let missing):
                unplaced.append(Ranking.Unplaced(entry: tally.entries[entry], reason: missing.reason))
            }
        }
        scored.sort { a, b in
            if a.rounded != b.rounded { return a.rounded > b.rounded }
            return a.score == b.score ? a.entry < b.entry : a.score > b.score
        }
        return Ranking(
            rule: rule, places: places(scored), unplaced: unplaced, brokenTies: chain.broken,
            interventions: interventions)
    }

    private struct Missing: Error {
        let reason: Ranking.Unplaced.Reason
    }

    private func judged(_ entry: Int) -> Result<Score, Missing> {
        if tally.standing(of: entry)?.isVoid == true { return .failure(Missing(reason: .void)) }
        if tally.seated[entry] == 0, tally.recused[entry] > 0 {
            return .failure(Missing(reason: .everybodyRecused(jurors: tally.recused[entry])))
        }
        if tally.ballots[entry] < ballotsMin {
            return .failure(Missing(reason: .tooFewBallots(found: tally.ballots[entry], needed: ballotsMin)))
        }
        if let score = scores[entry] { return .success(score) }
        let unmarked = tally.criteria.indices.filter { tally.sum(of: entry, on: $0).given == 0 }
        if unmarked.isEmpty {
            return .failure(Missing(reason: rule.adjusts ? .notAdjustable : .noWholeBallot))
        }
        return .failure(Missing(reason: .noMarks(on: unmarked.map { tally.criteria[$0].id })))
    }

    /// - Parameter scored: the highest score first.
    private mutating func places(_ scored: [Scored]) -> [Ranking.Place] {
        var places: [Ranking.Place] = []
        places.reserveCapacity(scored.count)
        for group in moved(groups(scored)) {
            let place = places.count + 1
            for one in group { places.append(placed(one, at: place, isTied: group.count > 1)) }
        }
        return places
    }

    /// Entries that share a place, the best first.
    private mutating func groups(_ scored: [Scored]) -> [[Scored]] {
        var groups: [[Scored]] = []
        groups.reserveCapacity(scored.count)
        var start = 0
        while start < scored.count {
            var end = start + 1
            while end < scored.count, scored[end].score == scored[start].score { end += 1 }
            let equal = scored[start]
            if end == start + 1 {
                groups.append([equal])
            } else {
                for group in chain.separate(scored[start..<end].map(\.entry), tally) {
                    groups.append(
                        group.map { Scored(entry: $0, score: equal.score, rounded: equal.rounded) })
                }
            }
            start = end
        }
        return groups
    }

    private func moved(_ groups: [[Scored]]) -> [[Scored]] {
        var groups = groups
        for move in interventions.moves {
            func group(of entry: Identifier<Entry>) -> Int? {
                groups.firstIndex { $0.contains { tally.entries[$0.entry] == entry } }
            }
            guard let own = group(of: move.entry), let other = group(of: move.ahead), own >= other,
                let index = groups[own].firstIndex(where: { tally.entries[$0.entry] == move.entry })
            else { continue }
            let one = groups[own].remove(at: index)
            if groups[own].isEmpty { groups.remove(at: own) }
            groups.insert([one], at: other)
        }
        return groups
    }

    private func placed(_ one: Scored, at place: Int, isTied: Bool) -> Ranking.Place {
        let (entry, score) = (one.entry, one.score)
        let breakdown = tally.criteria.indices.map { criterion in
            let sum = tally.sum(of: entry, on: criterion)
            let counted = tally.counted(of: entry, on: criterion)
            return Ranking.Breakdown(
                criterion: tally.criteria[criterion].id, weight: tally.criteria[criterion].weight,
                pointsSum: sum.points, marksSum: sum.marks, countedSum: counted?.sum,
                given: Int(sum.given), abstained: Int(sum.abstained), lifted: counted?.lifted ?? 0)
        }
        let isGiven = rule == .mean && interventions.deductions.isEmpty
        let mean = isGiven ? score.magnitude : WeightedMean.score(of: entry, in: tally)
        let onScale = rule.isOnScale ? score.onScale : mean
        return Ranking.Place(
            entry: tally.entries[entry], place: place, isTied: isTied, score: score, mean: mean,
            ballots: tally.ballots[entry], breakdown: breakdown,
            level: onScale.flatMap { levels.reached(score: $0, breakdown) })
    }
}

extension Score {
    /// Fewer points, and not fewer than none.
    fileprivate func less(_ points: Int) -> Score {
        if isNegative { return self }
        let off = Fraction(points, over: 1)
        return Score(magnitude < off ? .zero : magnitude - off, further: further)
    }
}

extension Thousandths {
    fileprivate mutating func add(points: Int) { self = Thousandths(count + 1000 * points) }
}
