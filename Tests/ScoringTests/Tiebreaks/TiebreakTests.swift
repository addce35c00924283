import Jury
import JuryTestSupport
import Scoring
import Testing

@Suite struct TiebreakTests {
    /// On a scale of 0 to 10, so that points are the weight's tenths.
    private func rubric(_ ties: [Tiebreak]) -> Rubric {
        var rubric = Rubric.of(
            [("impact", 30, [.result]), ("insight", 30, []), ("craft", 40, [])], ties: ties)
        rubric.scale = Scale(min: 0, max: 10_000, step: 500)
        return rubric
    }

    private func row(_ entry: String, _ juror: String, _ marks: [Int]) -> [BallotSheet.Row] {
        zip(["impact", "insight", "craft"], marks).map { criterion, mark in
            .mark(Identifier(entry), Identifier(juror), Identifier(criterion), Thousandths(mark * 1000))
        }
    }

    private func rank(_ ties: [Tiebreak], _ rows: [BallotSheet.Row]) -> (
        places: [String], ties: [Ranking.BrokenTie]
    ) {
        let sheet = BallotSheet(rows)
        let ranking = Ranking.of(entries: sheet.entries, rubric: rubric(ties), sheet: sheet)
        return (ranking.places.map { "\($0.place)\($0.isTied ? "=" : "") \($0.entry)" }, ranking.brokenTies)
    }

    @Test func `without a chain entries share the place`() {
        let found = rank([], row("b", "ada", [6, 4, 5]) + row("a", "ada", [4, 6, 5]))
        #expect(found.places == ["1= a", "1= b"])
        #expect(found.ties == [])
    }

    @Test func `points on criteria that read results come first`() {
        let found = rank([.results], row("a", "ada", [4, 6, 5]) + row("b", "ada", [6, 4, 5]))
        #expect(found.places == ["1 b", "2 a"])
        #expect(found.ties == [.init(step: .results, groups: [["b"], ["a"]])])
    }

    @Test func `what a step leaves together goes on to the next`() {
        let rows =
            row("a", "ada", [4, 6, 5]) + row("b", "ada", [4, 2, 8]) + row("c", "ada", [8, 2, 5])
        let found = rank([.results, .weights], rows)
        #expect(found.places == ["1 c", "2 b", "3 a"])
        #expect(
            found.ties == [
                .init(step: .results, groups: [["c"], ["a", "b"]]),
                .init(step: .weights, groups: [["b"], ["a"]]),
            ])
    }

    @Test func `criteria of equal weight are taken together`() {
        let rows = row("a", "ada", [4, 6, 5]) + row("b", "ada", [6, 4, 5])
        #expect(rank([.weights], rows).places == ["1= a", "1= b"])
    }

    @Test func `more jurors decide between two`() {
        // Two prefer b by little, one prefers a by much.
        let rows =
            row("a", "ada", [5, 5, 5]) + row("b", "ada", [6, 5, 5]) + row("a", "grace", [5, 5, 5])
            + row("b", "grace", [6, 5, 5]) + row("a", "edsger", [7, 5, 5]) + row("b", "edsger", [5, 5, 5])
        let found = rank([.jurors], rows)
        #expect(found.places == ["1 b", "2 a"])
        #expect(found.ties == [.init(step: .jurors, groups: [["b"], ["a"]])])
    }

    @Test func `jurors who did not see both, abstained or stepped back have no say between two`() {
        let rows: [BallotSheet.Row] =
            row("a", "ada", [6, 5, 5]) + row("b", "grace", [6, 5, 5]) + row("a", "edsger", [6, 5, 5])
            + Array(row("b", "edsger", [6, 5, 5]).dropLast()) + [.abstained("b", "edsger", "craft")]
        #expect(rank([.jurors], rows).places == ["1= a", "1= b"])
        let recused = rows + row("a", "alan", [9, 9, 9]) + [.recused("a", "alan")]
        #expect(rank([.jurors], recused).places == ["1= a", "1= b"])
    }

    @Test func `three or more are left to the next step`() {
        let rows = row("a", "ada", [4, 6, 5]) + row("b", "ada", [6, 4, 5]) + row("c", "ada", [5, 5, 5])
        #expect(rank([.jurors], rows).places == ["1= a", "1= b", "1= c"])
        #expect(rank([.jurors, .results], rows).places == ["1 b", "2 c", "3 a"])
    }

    /// Three entries with equal marks, and what their claims show.
    private func shown(_ ties: [Tiebreak], _ change: (inout EntryStanding, Int) -> Void) -> [String] {
        let entries: [Identifier<Entry>] = ["a", "b", "c"]
        let rows = entries.flatMap { row($0.text, "ada", [5, 5, 5]) }
        var standings: [Identifier<Entry>: EntryStanding] = [:]
        for (number, entry) in entries.enumerated() {
            var standing = EntryStanding([.free, .free, .free])
            change(&standing, number)
            standings[entry] = standing
        }
        return Ranking.of(
            entries: entries, rubric: rubric(ties), sheet: BallotSheet(rows), standings: standings
        ).places.map { "\($0.place)\($0.isTied ? "=" : "") \($0.entry)" }
    }

    @Test func `better shown headline results come first, compared as lists`() {
        let half = Ratio(1, over: 2)
        let lists: [[Ratio]] = [[1, 0], [1, half], [half, half]]
        #expect(shown([.grade]) { $0.factors = lists[$1] } == ["1 b", "2 a", "3 c"])
        #expect(shown([.grade]) { $0.factors = $1 < 3 ? [half] : [] } == ["1= a", "1= b", "1= c"])
    }

    @Test func `the higher tier that is shown comes first`() {
        let tiers: [Tier?] = [nil, .exposure, .result]
        #expect(shown([.tier]) { $0.tier = tiers[$1] } == ["1 c", "2 b", "3 a"])
        #expect(shown([.tier]) { standing, _ in standing.tier = .result } == ["1= a", "1= b", "1= c"])
    }
}
