import Jury
import JuryTestSupport
import Testing

@testable import Scoring

/// From marks to points: cap, factor, floor, lifting.
@Suite struct CountedMarksTests {
    /// A numbered result of this grade under `evidence: factor`, by the usual weights and caps.
    private func result(_ provenance: Evidence.Provenance, _ comparison: Comparison) -> Standing {
        let g = GradeWeights().factor(Grade(provenance, comparison), expected: .usual)
        let floor = provenance >= .entrant ? Caps().floor : nil
        return Standing([Allowance(factor: g, floor: floor)])
    }

    @Test(
        arguments: [
            (.entrant, .bare, 8000, "50/91", "4.846"), (.record, .ofHowMany, 8000, "1/1", "8.000"),
            (.entrant, .bare, 9000, "50/91", "5.396"), (.entrant, .otherCauses, 9000, "5/7", "6.714"),
            (.record, .bare, 9000, "10/13", "7.154"), (.unsourced, .bare, 8000, "20/91", "2.538"),
            (.verified, .counterfactual, 9000, "1/1", "9.000"),
        ] as [(Evidence.Provenance, Comparison, Thousandths, String, String)])
    func `a grade weighs on a mark as the rule says`(
        provenance: Evidence.Provenance, comparison: Comparison, raw: Thousandths, g: String,
        effective: String
    ) {
        let standing = result(provenance, comparison)
        #expect(standing.allowances[0].factor.description == g)
        #expect(standing.effective(raw, on: Scale()).thousandths?.padded == effective)
    }

    @Test(arguments: [
        (Caps().nothing, "1.000"), (Caps().exposure, "2.000"), (Caps().reaction, "4.000"),
        (Caps().unmeasured, "5.000"),
    ])
    func `the best that is claimed caps a mark`(cap: Thousandths, effective: String) {
        let standing = Standing([Allowance(cap: cap)])
        #expect(standing.effective(9000, on: Scale()).thousandths?.padded == effective)
        #expect(standing.effective(1000, on: Scale()).thousandths?.padded == "1.000")
    }

    @Test func `a numbered result never falls to the level of noise on account of its evidence`() {
        let standing = result(.entrant, .bare)
        #expect(standing.effective(7000, on: Scale()).thousandths?.padded == "4.500")
        #expect(standing.effective(3000, on: Scale()).thousandths?.padded == "3.000")
    }

    private let rubric = Rubric.of([("impact", 60, [.result]), ("craft", 40, [])])

    private func rank(_ rows: [BallotSheet.Row], _ standing: Standing) -> Ranking {
        Ranking.of(
            entries: ["solar-roof"], rubric: rubric, sheet: BallotSheet(rows),
            standings: ["solar-roof": EntryStanding([standing, .free])])
    }

    private func mark(_ juror: Identifier<Juror>, _ mark: Thousandths, lift: String? = nil)
        -> [BallotSheet.Row]
    {
        let cell = BallotSheet.Cell(mark) ?? .struck
        return [
            .init(
                entry: "solar-roof", juror: juror, content: .cell("impact", cell, lift: lift), line: 1),
            .mark("solar-roof", juror, "craft", 5500),
        ]
    }

    @Test func `points are rounded once, from the exact mark that counts`() throws {
        let place = try #require(rank(mark("ada", 8000), result(.entrant, .bare)).places.first)
        // 60 × (441/91 − 1) ÷ 9 = 60 × 350/819 = 25.6410…
        #expect(place.breakdown[0].pointsSum == 25_641)
        #expect(place.breakdown[0].effectiveMark == Fraction(63, over: 13))
        #expect(place.breakdown[0].meanMark == Fraction(8, over: 1))
        #expect(place.score == Score(Fraction(45_641, over: 1000)))
    }

    @Test func `a lifted mark counts as given, and only that mark`() throws {
        let rows = mark("ada", 8000, lift: "I rang the centre.") + mark("grace", 8000)
        let part = try #require(rank(rows, Standing([Allowance(cap: 2000)])).places.first?.breakdown[0])
        #expect(part.lifted == 1)
        #expect(part.effectiveMark == Fraction(5, over: 1))
        #expect(part.pointsSum == 46_667 + 6667)
    }

    @Test func `nobody lifts what is void`() throws {
        let rows = mark("ada", 8000, lift: "I like it.")
        let part = try #require(rank(rows, Standing(isVoid: true)).places.first?.breakdown[0])
        #expect(part.pointsSum == 0 && part.lifted == 0 && part.effectiveMark == Fraction(1, over: 1))
    }

    @Test func `a void entry takes no place and says why`() {
        var standing = EntryStanding([.free, .free])
        standing.isVoid = true
        let ranking = Ranking.of(
            entries: ["solar-roof"], rubric: rubric, sheet: BallotSheet(mark("ada", 8000)),
            standings: ["solar-roof": standing])
        #expect(ranking.places == [])
        #expect(ranking.unplaced == [.init(entry: "solar-roof", reason: .void)])
    }

    @Test func `levels of award look at the marks that count`() {
        var rubric = rubric
        var need = AwardLevel.Need()
        need.criterion = "impact"
        need.mark = 5000
        var gold = AwardLevel()
        gold.id = "gold"
        gold.needs = [need]
        rubric.levels = [gold]
        func level(_ cap: Thousandths) -> String? {
            Ranking.of(
                entries: ["solar-roof"], rubric: rubric, sheet: BallotSheet(mark("ada", 8000)),
                standings: ["solar-roof": EntryStanding([Standing([Allowance(cap: cap)]), .free])]
            ).places.first?.level?.text
        }
        #expect(level(5000) == "gold")
        #expect(level(4999) == nil)
    }

    @Test(arguments: UInt64(0)..<100)
    func `where everything counts as given a standing changes nothing`(seed: UInt64) {
        let round = DrawnRound(seed: seed)
        let free = EntryStanding(round.rubric.criteria.map { _ in .free })
        // As good as free, and worked out the long way.
        let open = EntryStanding(round.rubric.criteria.map { _ in Standing([Allowance(cap: 4000)]) })
        func scores(_ standing: EntryStanding?) -> [Ranking.Place] {
            let standings = standing.map { standing in
                Dictionary(uniqueKeysWithValues: round.entries.map { ($0, standing) })
            }
            return Ranking.of(
                entries: round.entries, rubric: round.rubric, sheet: round.sheet, standings: standings ?? [:]
            ).places
        }
        #expect(scores(free) == scores(nil))
        #expect(scores(open).map(\.score) == scores(nil).map(\.score))
        #expect(scores(open).map(\.place) == scores(nil).map(\.place))
    }

    @Test func `a scale of very many marks counts alike without a table`() {
        let fine = Scale(min: 0, max: 100_000, step: 1)
        var criterion = Criterion()
        criterion.weight = 30
        let marks = CountedMarks(result(.entrant, .bare), Points(criterion, on: fine), on: fine)
        let value = marks.value(of: 80_001)
        #expect(value.effective == Ratio(80_001, over: 1000) * Ratio(50, over: 91))
        #expect(value.points == 13_187)
    }

    /// A standing for each criterion that reads results, of every kind that there is.
    private func drawn(_ round: DrawnRound, _ seed: UInt64) -> [Identifier<Entry>: EntryStanding] {
        var draw = SplitMix64(seed: seed)
        let kinds: [Standing] = [
            .free, Standing([Allowance(cap: 2000)]), Standing([Allowance(factor: Ratio(50, over: 91))]),
            Standing([Allowance(cap: 2000), Allowance(factor: Ratio(20, over: 91), floor: 2500)]),
            Standing(isVoid: true),
        ]
        let standings = round.entries.map { entry in
            (
                entry,
                EntryStanding(
                    round.rubric.criteria.map { criterion in
                        criterion.readsResults ? kinds.randomElement(using: &draw) ?? .free : .free
                    })
            )
        }
        return Dictionary(uniqueKeysWithValues: standings)
    }

    private func rank(_ round: DrawnRound, _ seed: UInt64) -> Ranking {
        Ranking.of(
            entries: round.entries, rubric: round.rubric, sheet: round.sheet, standings: drawn(round, seed))
    }

    @Test(arguments: UInt64(0)..<200)
    func `under any standing an abstention is no zero and a recused juror changes nothing`(seed: UInt64) {
        let round = DrawnRound(seed: seed)
        let ranking = rank(round, seed)
        var more = round
        for entry in ranking.places.map(\.entry) {
            more.rows.append(.recused(entry, "margaret"))
            more.rows.append(.mark(entry, "margaret", "impact", 4000))
            for criterion in round.rubric.criteria {
                more.rows.append(.abstained(entry, "barbara-2", criterion.id))
            }
        }
        let after = rank(more, seed)
        #expect(after.places.map(\.score) == ranking.places.map(\.score), "seed \(seed)")
        #expect(after.places.map(\.place) == ranking.places.map(\.place), "seed \(seed)")
        #expect(
            after.places.flatMap(\.breakdown).map(\.effectiveMark)
                == ranking.places.flatMap(\.breakdown).map(\.effectiveMark), "seed \(seed)")
    }

    @Test(arguments: UInt64(0)..<200)
    func `under any standing a score is the sum of what each mark counts`(seed: UInt64) {
        let round = DrawnRound(seed: seed)
        let standings = drawn(round, seed)
        for place in rank(round, seed).places {
            for (number, part) in place.breakdown.enumerated() {
                let recused = round.rows.filter {
                    if case .recused = $0.content { $0.entry == place.entry } else { false }
                }.map(\.juror)
                let marks = round.rows.compactMap { row -> Thousandths? in
                    guard case .cell(let id, let cell, _, _) = row.content, row.entry == place.entry,
                        id == part.criterion, !recused.contains(row.juror)
                    else { return nil }
                    return cell.mark
                }
                let standing = standings[place.entry]?.criteria[number] ?? .free
                let points = marks.map { mark -> Int in
                    let effective = standing.effective(mark, on: round.rubric.scale)
                    let share = (effective - 1) * Ratio(part.weight, over: 3)
                    return share.thousandths?.count ?? -1
                }
                #expect(part.pointsSum == points.reduce(0, +), "seed \(seed)")
            }
        }
    }
}
