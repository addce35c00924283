import Jury
import Testing

@testable import Intake

@Suite struct DecisionReaderTests {
    private func read(_ text: String) -> (decisions: [Decision], told: [String]) {
        let (sheet, findings) = DecisionReader.read(csv: Array(text.utf8))
        return (sheet.decisions, findings.map(told))
    }

    private func told(_ finding: Finding) -> String {
        let place = finding.position.map { "\($0.line):\($0.column)" } ?? "-"
        return "\(finding.code) \(place) \(finding.path)"
    }

    private func roof(_ claim: Identifier<Claim>, _ ruling: Decision.Ruling, _ reason: String) -> Decision {
        Decision(entry: "solar-roof", claim: claim, ruling: ruling, reason: reason)
    }

    @Test(arguments: [",", ";", "\t"])
    func `every kind of decision is read, whatever separates the columns`(separator: String) {
        let rows = """
            entry,claim,decision,value,reason
            solar-roof,panels,provenance,verified,We opened the log.
            solar-roof,panels,comparison,before-and-after,The bill of the year before is there.
            solar-roof,panels,defect,biased-sample,Members only.
            solar-roof,panels,headline,results,Nobody named one.
            solar-roof,views,level,output,A view is a view.
            solar-roof,hours,metric,volunteer_hours,That is what it counts.
            """
        let found = read(rows.replacing(",", with: separator))
        #expect(found.told == [])
        #expect(
            found.decisions == [
                roof("panels", .provenance(.verified), "We opened the log."),
                roof("panels", .comparison(.beforeAndAfter), "The bill of the year before is there."),
                roof("panels", .defect(.biasedSample), "Members only."),
                roof("panels", .headline("results"), "Nobody named one."),
                roof("views", .level(.output), "A view is a view."),
                roof("hours", .metric("volunteer_hours"), "That is what it counts."),
            ])
    }

    @Test(arguments: [
        ("solar-roof,panels,provenance,verified,", "decision.empty-text 2:39 /reason"),
        ("solar-roof,panels,provenance,true,We saw it.", "decision.not-a-choice 2:30 /value"),
        ("solar-roof,panels,provenence,verified,We saw it.", "decision.not-a-choice 2:19 /decision"),
        ("solar-roof,panels,provenance,verified", "csv.wrong-column-count 2:1 "),
        ("solar-roof,panels,provenance,verified,We \"saw\" it.", "csv.stray-quote 2:42 "),
    ])
    func `a faulty row is told and the others are kept`(row: String, expected: String) {
        let good = "solar-roof,panels,level,outcome,It changed something."
        let found = read("entry,claim,decision,value,reason\n" + row + "\n" + good + "\n")
        #expect(found.told == [expected])
        #expect(found.decisions == [roof("panels", .level(.outcome), "It changed something.")])
    }

    @Test(arguments: [
        ("panels,provenance,record", "panels,provenance,verified"),
        ("panels,defect,promised", "panels,defect,promised"),
        ("panels,headline,results", "hours,headline,results"),
    ])
    func `two rows that cannot both stand are told and neither counts`(first: String, second: String) {
        let found = read(
            "entry,claim,decision,value,reason\nsolar-roof,\(first),One.\nsolar-roof,\(second),Other.\n")
        #expect(found.told == ["decision.duplicate-row 3:1 "])
        #expect(found.decisions == [])
    }

    @Test func `a column that is missing is told`() {
        #expect(
            read("entry,claim,decision,value\na,b,level,output\n").told == ["csv.missing-column 1:1 "])
        #expect(read("").told == [])
    }

    @Test func `names that are not there are told with the nearest`() {
        var entry = Entry()
        entry.id = "solar-roof"
        var claim = Claim()
        claim.id = "panels"
        entry.claims = [claim]
        let rows = """
            entry,claim,decision,value,reason
            solar-rof,panels,level,output,Why.
            solar-roof,panel,level,output,Why.
            solar-roof,panels,headline,result,Why.
            solar-roof,panels,metric,doners,Why.
            solar-roof,panels,level,output,Why.
            """
        let (sheet, findings) = DecisionReader.read(csv: Array(rows.utf8)).sheet.checked(
            against: [(entry, ["results"])], taxonomy: .builtIn)
        #expect(sheet.decisions == [roof("panels", .level(.output), "Why.")])
        #expect(
            findings.map(\.fault) == [
                .unknownReference(.entry, "solar-rof", nearest: ["solar-roof"]),
                .unknownReference(.claim, "panel", nearest: ["panels"]),
                .unknownReference(.criterion, "result", nearest: ["results"]),
                .unknownMetric("doners", nearest: Taxonomy.builtIn.nearest(to: "doners")),
            ])
        #expect(findings.map(\.position?.line) == [2, 3, 4, 5])
    }
}
