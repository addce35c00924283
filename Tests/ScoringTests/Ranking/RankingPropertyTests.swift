import Jury
import JuryTestSupport
import Scoring
import Testing

/// What holds for every round; a failing case names its seed.
@Suite struct RankingPropertyTests {
    private func rank(_ round: DrawnRound) -> Ranking {
        Ranking.of(entries: round.entries, rubric: round.rubric, sheet: round.sheet)
    }

    @Test(arguments: UInt64(0)..<200)
    func `the order of entries and of rows does not matter`(seed: UInt64) {
        var round = DrawnRound(seed: seed)
        let ranking = rank(round)
        var draw = SplitMix64(seed: seed)
        round.entries.shuffle(using: &draw)
        round.rows.shuffle(using: &draw)
        #expect(rank(round) == ranking)
    }

    @Test(arguments: UInt64(0)..<200)
    func `raising a mark never lowers the entry's place`(seed: UInt64) {
        let round = DrawnRound(seed: seed)
        let before = rank(round)
        for (index, row) in round.rows.enumerated() {
            guard case .cell(let criterion, let cell, _, _) = row.content, let mark = cell.mark, mark < 4000
            else {
                continue
            }
            var raised = round
            raised.rows[index] = .mark(row.entry, row.juror, criterion, Thousandths(mark.count + 1000))
            let place = before.places.first { $0.entry == row.entry }?.place
            let after = rank(raised).places.first { $0.entry == row.entry }?.place
            #expect((after ?? 0) <= (place ?? 0), "row \(index)")
        }
    }

    @Test(arguments: UInt64(0)..<100)
    func `a recused juror changes nothing, with marks or without`(seed: UInt64) {
        let round = DrawnRound(seed: seed)
        var draw = SplitMix64(seed: seed)
        var more = round
        for entry in round.entries {
            guard rank(round).places.contains(where: { $0.entry == entry }) else { continue }
            more.rows.append(.recused(entry, "margaret"))
            if Bool.random(using: &draw) { more.rows.append(.mark(entry, "margaret", "impact", 4000)) }
        }
        #expect(rank(more) == rank(round))
    }

    @Test(arguments: UInt64(0)..<100)
    func `an abstention is not a zero`(seed: UInt64) {
        let round = DrawnRound(seed: seed)
        let ranking = rank(round)
        var more = round
        for entry in ranking.places.map(\.entry) {
            for criterion in round.rubric.criteria {
                more.rows.append(.abstained(entry, "margaret", criterion.id))
            }
        }
        let scores = rank(more).places.map(\.score)
        #expect(scores == ranking.places.map(\.score))
        #expect(rank(more).places.map(\.place) == ranking.places.map(\.place))
    }

    @Test func `who marks the mean may as well abstain`() {
        let rubric = Rubric.plain(criteria: ["impact"], scale: Scale())
        let two: [BallotSheet.Row] = [
            .mark("solar-roof", "ada", "impact", 9000), .mark("solar-roof", "grace", "impact", 6000),
        ]
        let marked = BallotSheet(two + [.mark("solar-roof", "edsger", "impact", 7500)])
        let abstained = BallotSheet(two + [.abstained("solar-roof", "edsger", "impact")])
        let scores = [marked, abstained].map { sheet in
            Ranking.of(entries: ["solar-roof"], rubric: rubric, sheet: sheet).places.map(\.score)
        }
        #expect(scores[0] == scores[1])
    }

    @Test(arguments: UInt64(0)..<200)
    func `places agree with a plain reckoning`(seed: UInt64) {
        let round = DrawnRound(seed: seed)
        let ranking = rank(round)
        let reference = PlainReckoning(round)
        #expect(Set(ranking.places.map(\.entry)) == Set(reference.scores.keys))
        for place in ranking.places {
            let own = reference.scores[place.entry] ?? -1
            #expect(abs(Double(place.score.thousandths.count) / 1000 - own) <= 0.000_5 + 1e-9)
            #expect(place.ballots == reference.ballots[place.entry])
        }
        for (above, below) in zip(ranking.places, ranking.places.dropFirst()) {
            let gap = (reference.scores[above.entry] ?? 0) - (reference.scores[below.entry] ?? 0)
            #expect(gap > -1e-9)
            #expect((abs(gap) < 1e-9) == (above.score == below.score))
            if above.place == below.place {
                #expect(above.score == below.score && above.isTied && below.isTied)
            }
        }
        let better = ranking.places.map { place in ranking.places.filter { $0.place < place.place }.count + 1
        }
        #expect(ranking.places.map(\.place) == better)
    }

    @Test(arguments: UInt64(0)..<100)
    func `where every ballot is complete the score is the mean of the ballots' totals`(seed: UInt64) {
        var round = DrawnRound(seed: seed)
        let criteria = round.rubric.criteria.map(\.id)
        let incomplete = round.rows.filter { row in
            guard case .cell(_, let cell, _, _) = row.content else { return true }
            return cell.mark == nil
        }
        let gaps = Set(incomplete.map { "\($0.entry) \($0.juror)" })
        var counts: [String: Int] = [:]
        for row in round.rows { counts["\(row.entry) \(row.juror)", default: 0] += 1 }
        round.rows.removeAll { row in
            let seat = "\(row.entry) \(row.juror)"
            return gaps.contains(seat) || counts[seat] != criteria.count
        }
        for place in rank(round).places {
            let totals = PlainReckoning.totals(of: place.entry, round)
            let divisor = 10 * round.rubric.total * totals.count
            #expect(place.score == Score(Fraction(totals.reduce(0, +), over: divisor)))
        }
    }
}

/// The same rule the long way: dictionaries, and decimals where the ranking has fractions.
private struct PlainReckoning {
    var scores: [Identifier<Entry>: Double] = [:]
    var ballots: [Identifier<Entry>: Int] = [:]

    init(_ round: DrawnRound) {
        for entry in round.entries {
            let own = round.rows.filter { $0.entry == entry }
            let recused = Set(
                own.filter { if case .recused = $0.content { true } else { false } }.map(\.juror))
            var points: [Identifier<Criterion>: [Double]] = [:]
            var jurors: Set<Identifier<Juror>> = []
            for row in own where !recused.contains(row.juror) {
                guard case .cell(let id, let cell, _, _) = row.content, let mark = cell.mark else { continue }
                points[id, default: []].append(Double(Self.points(round.rubric, id, mark)) / 1000)
                jurors.insert(row.juror)
            }
            guard points.count == round.rubric.criteria.count else { continue }
            let means: [Double] = points.values.map { $0.reduce(0, +) / Double($0.count) }
            scores[entry] = 100 * means.reduce(0, +) / Double(round.rubric.total)
            ballots[entry] = jurors.count
        }
    }

    /// Marks are 1, 2, 3 or 4: thirds of the weight, in thousandths, to the nearest.
    private static func points(_ rubric: Rubric, _ id: Identifier<Criterion>, _ mark: Thousandths) -> Int {
        let weight = rubric.criteria.first { $0.id == id }?.weight ?? 0
        return Int((Double(weight * (mark.count - 1000)) / 3).rounded())
    }

    static func totals(of entry: Identifier<Entry>, _ round: DrawnRound) -> [Int] {
        var totals: [Identifier<Juror>: Int] = [:]
        for row in round.rows where row.entry == entry {
            guard case .cell(let id, let cell, _, _) = row.content, let mark = cell.mark else { continue }
            totals[row.juror, default: 0] += points(round.rubric, id, mark)
        }
        return Array(totals.values)
    }
}
