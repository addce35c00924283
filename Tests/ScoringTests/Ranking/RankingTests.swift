import Jury
import JuryTestSupport
import Scoring
import Testing

@Suite struct RankingTests {
    private let rubric = Rubric.of([("impact", 60, [.result]), ("craft", 40, [])])

    private func places(_ ranking: Ranking) -> [String] {
        ranking.places.map { "\($0.place)\($0.isTied ? "=" : "") \($0.entry) \($0.score)" }
    }

    @Test func `a category without entries has an empty ranking`() {
        let ranking = Ranking.of(entries: [], rubric: rubric, sheet: BallotSheet())
        #expect(ranking == Ranking.of(entries: [], rubric: rubric, sheet: BallotSheet([.recused("a", "b")])))
        #expect(ranking.places == [] && ranking.unplaced == [] && ranking.brokenTies == [])
    }

    @Test func `one entry has its place with everything it comes from`() throws {
        let ranking = Ranking.of(
            entries: ["solar-roof"], rubric: rubric,
            sheet: BallotSheet([
                .mark("solar-roof", "ada", "impact", 10_000), .mark("solar-roof", "ada", "craft", 5500),
                .mark("solar-roof", "grace", "impact", 5500), .abstained("solar-roof", "grace", "craft"),
                .recused("solar-roof", "edsger"),
            ]))
        let place = try #require(ranking.places.first)
        #expect(ranking.places.count == 1)
        #expect(place.place == 1 && !place.isTied && place.level == nil && place.ballots == 2)
        #expect(place.score.exact == "65/1")
        let impact = place.breakdown[0]
        #expect(impact.criterion == "impact" && impact.weight == 60)
        #expect(impact.points == Fraction(45, over: 1) && impact.meanMark == Fraction(31, over: 4))
        #expect(impact.given == 2 && impact.abstained == 0)
        let craft = place.breakdown[1]
        #expect(craft.points == Fraction(20, over: 1) && craft.meanMark.description == "5.500")
        #expect(craft.given == 1 && craft.abstained == 1)
    }

    @Test func `equal scores share a place and the next numbers are left out`() {
        let marks: [(Identifier<Entry>, Thousandths)] = [("d", 5000), ("c", 7000), ("b", 7000), ("a", 9000)]
        let rows = marks.flatMap { entry, mark -> [BallotSheet.Row] in
            [.mark(entry, "ada", "impact", mark), .mark(entry, "ada", "craft", mark)]
        }
        let ranking = Ranking.of(entries: marks.map(\.0), rubric: rubric, sheet: BallotSheet(rows))
        #expect(places(ranking) == ["1 a 88.889", "2= b 66.667", "2= c 66.667", "4 d 44.445"])
        #expect(ranking.brokenTies == [])
    }

    @Test func `an entry listed twice is ranked once and a stranger's ballots do not count`() {
        let sheet = BallotSheet([
            .mark("solar-roof", "ada", "impact", 5000), .mark("solar-roof", "ada", "craft", 5000),
            .mark("night-bus", "ada", "impact", 9000),
        ])
        let ranking = Ranking.of(entries: ["solar-roof", "solar-roof"], rubric: rubric, sheet: sheet)
        #expect(places(ranking) == ["1 solar-roof 44.445"])
    }

    @Test func `entries without a place say why`() {
        let ranking = Ranking.of(
            entries: ["recused", "few", "gap", "absent", "placed"], rubric: rubric, ballotsMin: 2,
            sheet: BallotSheet([
                .recused("recused", "ada"), .recused("recused", "grace"), .mark("few", "ada", "impact", 5000),
                .recused("few", "grace"), .mark("gap", "ada", "impact", 5000),
                .mark("gap", "grace", "impact", 5000),
                .abstained("gap", "ada", "craft"), .mark("placed", "ada", "impact", 1000),
                .mark("placed", "grace", "craft", 1000),
            ]))
        #expect(places(ranking) == ["1 placed 0.000"])
        #expect(
            ranking.unplaced == [
                .init(entry: "absent", reason: .tooFewBallots(found: 0, needed: 2)),
                .init(entry: "few", reason: .tooFewBallots(found: 1, needed: 2)),
                .init(entry: "gap", reason: .noMarks(on: ["craft"])),
                .init(entry: "recused", reason: .everybodyRecused(jurors: 2)),
            ])
    }

    @Test func `marks off the scale do not count even where nobody checked`() {
        let ranking = Ranking.of(
            entries: ["solar-roof"], rubric: rubric,
            sheet: BallotSheet([
                .mark("solar-roof", "ada", "impact", 5500), .mark("solar-roof", "ada", "craft", 5500),
                .mark("solar-roof", "grace", "impact", 99_000), .mark("solar-roof", "grace", "craft", 7300),
            ]))
        #expect(places(ranking) == ["1 solar-roof 50.000"])
        #expect(ranking.places.map(\.ballots) == [1])
    }
}
