import Jury
import JuryTestSupport
import Testing

@Suite struct BallotSheetChecksTests {
    private let rubric = Rubric.of([("impact", 60, [.result]), ("craft", 40, [])])

    private var plan: SeatPlan {
        var panel = Panel()
        panel.id = "main"
        panel.jurors = ["ada", "grace", "edsger"]
        var other = Panel()
        other.id = "second"
        other.jurors = ["barbara"]
        return SeatPlan([
            SeatPlan.Section(entries: ["solar-roof", "open-ledger"], rubric: rubric, panel: panel),
            SeatPlan.Section(entries: ["night-bus"], rubric: rubric, panel: other),
        ])
    }

    private func finding(_ fault: Fault, line: Int) -> Finding {
        Finding(.ballot, fault, at: SourcePosition(line: line, column: 1))
    }

    /// One complete ballot, from line 2.
    private let complete: [BallotSheet.Row] = [
        .mark("solar-roof", "ada", "impact", 7500, line: 2),
        .mark("solar-roof", "ada", "craft", 1000, line: 3),
    ]

    @Test func `a sheet without rows and one that suits its plan have no findings`() {
        #expect(BallotSheet().findings(against: plan) == [])
        let sheet = BallotSheet(complete)
        let checked = sheet.checked(against: plan)
        #expect(checked.sheet == sheet)
        #expect(checked.findings == [])
    }

    @Test func `an unknown name is told once, at its first line, with the nearest known`() {
        let sheet = BallotSheet(
            complete + [
                .mark("solar-rof", "ada", "impact", 7500, line: 4),
                .mark("solar-rof", "grace", "impact", 7500, line: 5),
                .mark("solar-roof", "grase", "impact", 7500, line: 6),
                .mark("open-ledger", "grase", "impact", 7500, line: 7),
                .mark("open-ledger", "ada", "impact", 7500, line: 8),
                .mark("open-ledger", "ada", "craft", 7500, line: 9),
                .mark("open-ledger", "ada", "crafd", 7500, line: 10),
            ])
        #expect(
            sheet.findings(against: plan) == [
                finding(.unknownReference(.entry, "solar-rof", nearest: ["solar-roof"]), line: 4),
                finding(.unknownReference(.juror, "grase", nearest: ["grace"]), line: 6),
                finding(.unknownReference(.criterion, "crafd", nearest: ["craft"]), line: 10),
            ])
    }

    @Test func `a juror of another panel is told and her marks are struck`() {
        let sheet = BallotSheet(complete + [.mark("solar-roof", "barbara", "impact", 9000, line: 4)])
        let checked = sheet.checked(against: plan)
        #expect(checked.findings == [finding(.notOnPanel(juror: "barbara", panel: "main"), line: 4)])
        #expect(checked.sheet.cells == Array(sheet.cells[..<2]) + [.struck, .empty])
    }

    @Test func `without panels anybody may be a juror`() {
        let plan = SeatPlan([SeatPlan.Section(entries: ["solar-roof"], rubric: rubric)])
        #expect(BallotSheet(complete).findings(against: plan) == [])
    }

    @Test func `marks off the scale and between its steps are told and struck`() {
        let sheet = BallotSheet([
            .mark("solar-roof", "ada", "impact", 10_500, line: 2),
            .mark("solar-roof", "ada", "craft", 7300, line: 3),
            .mark("open-ledger", "ada", "impact", 500, line: 4),
            .mark("open-ledger", "ada", "craft", 10_000, line: 5),
        ])
        let checked = sheet.checked(against: plan)
        let scale = "1…10 in steps of 0.5"
        #expect(
            checked.findings == [
                finding(.offScale("10.5", scale: scale), line: 2),
                finding(.offStep("7.3", scale: scale), line: 3),
                finding(.offScale("0.5", scale: scale), line: 4),
            ])
        #expect(checked.sheet.cells == [.struck, .struck, .struck, BallotSheet.Cell(10_000)])
    }

    @Test func `a mark beside a recusal is told once and struck`() {
        let checked = BallotSheet(complete + [.recused("solar-roof", "ada", line: 4)]).checked(against: plan)
        #expect(checked.findings == [finding(.recusedWithMark, line: 2)])
        #expect(checked.sheet.cells == [.struck, .struck])
    }

    @Test func `a ballot with some criteria is a warning and one with abstentions is complete`() {
        let sheet = BallotSheet([
            .mark("solar-roof", "ada", "impact", 7500, line: 2),
            .mark("solar-roof", "grace", "impact", 7500, line: 3),
            .abstained("solar-roof", "grace", "craft", line: 4),
        ])
        let missing = Fault.missingMarks(entry: "solar-roof", juror: "ada", criteria: ["craft"])
        #expect(sheet.findings(against: plan) == [finding(missing, line: 2)])
        #expect(missing.severity == .warning)
    }

    @Test func `findings past the limit are counted`() {
        let rows = (1...Limits.findings + 3).map { number in
            BallotSheet.Row.mark("solar-roof", Identifier("who-\(number)"), "impact", 7500, line: number)
        }
        let findings = BallotSheet(rows).findings(against: plan)
        #expect(findings.count == Limits.findings + 1)
        #expect(findings.last == Finding(.ballot, .furtherFindings(3)))
    }
}
