import Jury
import JuryTestSupport
import Testing

@Suite struct BallotSheetTests {
    @Test func `a sheet without rows is empty`() {
        #expect(BallotSheet.Builder().finished() == BallotSheet())
    }

    @Test func `identifiers are numbered as they appear and cells are dense`() {
        let sheet = BallotSheet([
            .mark("solar-roof", "ada", "impact", 7500, line: 2),
            .abstained("solar-roof", "ada", "craft", line: 3),
            .mark("open-ledger", "ada", "craft", 4000, line: 4),
        ])
        #expect(sheet.entries == ["solar-roof", "open-ledger"])
        #expect(sheet.jurors == ["ada"])
        #expect(sheet.criteria == ["impact", "craft"])
        #expect(sheet.seatEntries == [0, 1])
        #expect(sheet.seatJurors == [0, 0])
        #expect(sheet.cells == [BallotSheet.Cell(7500), .abstained, .empty, BallotSheet.Cell(4000)])
        #expect(sheet.lines == [2, 3, 0, 4])
        #expect(sheet.firstLine(ofSeat: 1) == 4)
    }

    @Test func `two rows for one cell strike it and its comment`() {
        var builder = BallotSheet.Builder()
        let cell = BallotSheet.Cell(7500) ?? .struck
        let noted = BallotSheet.Row(
            entry: "solar-roof", juror: "ada",
            content: .cell("impact", cell, comment: "Proved", lift: "Audited"),
            line: 2)
        #expect(builder.add(noted) == nil)
        let again = Fault.duplicateRow("solar-roof, ada, impact", line: 2)
        #expect(builder.add(.mark("solar-roof", "ada", "impact", 7500, line: 3)) == again)
        #expect(builder.add(.mark("solar-roof", "ada", "impact", 8000, line: 4)) == again)
        let sheet = builder.finished()
        #expect(sheet.cells == [.struck])
        #expect(sheet.comments.isEmpty && sheet.lifts.isEmpty)
    }

    @Test func `a recusal said twice is told and stands`() {
        var builder = BallotSheet.Builder()
        #expect(builder.add(.recused("solar-roof", "ada", line: 2)) == nil)
        #expect(
            builder.add(.recused("solar-roof", "ada", line: 9)) == .duplicateRow("solar-roof, ada", line: 2))
        #expect(builder.finished().recusals == [0: BallotSheet.Recusal(line: 2)])
    }

    @Test(arguments: [0, 1, 3, 8, 9, 17, 40])
    func `criteria that appear late leave the earlier cells where they belong`(count: Int) {
        let criteria = (0..<count).map { Identifier<Criterion>("criterion-\($0)") }
        var rows: [BallotSheet.Row] = []
        for criterion in criteria {
            rows.append(.mark("solar-roof", "ada", criterion, Thousandths(rows.count)))
            rows.append(.mark("open-ledger", "grace", criterion, Thousandths(rows.count)))
        }
        let sheet = BallotSheet(rows)
        let odd = (0..<count).map { BallotSheet.Cell(Thousandths(2 * $0 + 1)) ?? .struck }
        let even = (0..<count).map { BallotSheet.Cell(Thousandths(2 * $0)) ?? .struck }
        #expect(sheet.criteria == criteria)
        #expect(sheet.cells == even + odd)
    }

    @Test func `a criterion past the limit is refused`() {
        var builder = BallotSheet.Builder()
        for number in 0..<Limits.criteria {
            #expect(builder.add(.mark("solar-roof", "ada", Identifier("c-\(number)"), 1000)) == nil)
        }
        #expect(
            builder.add(.mark("solar-roof", "ada", "one-more", 1000))
                == .tooMany(.criteria, limit: Limits.criteria))
    }

    @Test func `a ballot past the limit on one entry is refused and the others are found again`() {
        var builder = BallotSheet.Builder()
        for number in 0..<Limits.ballots {
            #expect(builder.add(.mark("solar-roof", Identifier("juror-\(number)"), "impact", 1000)) == nil)
        }
        #expect(
            builder.add(.mark("solar-roof", "one-more", "impact", 1000))
                == .tooMany(.ballots, limit: Limits.ballots))
        #expect(builder.add(.mark("open-ledger", "one-more", "impact", 1000)) == nil)
        for number in [0, 31, 32, 33, 999] {
            #expect(builder.add(.mark("solar-roof", Identifier("juror-\(number)"), "craft", 1000)) == nil)
        }
        #expect(builder.finished().seatCount == Limits.ballots + 1)
    }

    @Test(arguments: UInt64(0)..<30)
    func `a sheet in two parts is the sheet in one`(seed: UInt64) {
        let round = DrawnRound(seed: seed)
        var draw = SplitMix64(seed: seed)
        let cut = Int.random(in: 0...round.rows.count, using: &draw)
        let second = round.rows[cut...].map { row in
            BallotSheet.Row(entry: row.entry, juror: row.juror, content: row.content, line: row.line + 10)
        }
        var builder = BallotSheet.Builder()
        for row in round.rows[..<cut] { #expect(builder.add(row) == nil) }
        #expect(builder.add(BallotSheet(Array(round.rows[cut...])), linesBefore: 10) == [])
        #expect(builder.finished() == BallotSheet(Array(round.rows[..<cut]) + second))
    }

    @Test func `what two sheets say of one cell is struck and told at the second`() {
        var builder = BallotSheet.Builder()
        #expect(builder.add(BallotSheet([.mark("solar-roof", "ada", "impact", 7500, line: 2)])) == [])
        let found = builder.add(BallotSheet([.mark("solar-roof", "ada", "impact", 7500, line: 5)]))
        let fault = Fault.duplicateRow("solar-roof, ada, impact", line: 2)
        #expect(found == [Finding(.ballot, fault, at: SourcePosition(line: 5, column: 1))])
        #expect(builder.finished().cells == [.struck])
    }
}
