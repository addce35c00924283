import Jury
import Testing

@testable import Intake

/// Each of these went wrong once.
@Suite struct BallotBugTests {
    private let header = "entry,juror,criterion,mark\n"

    @Test func `an identifier in quotes does not make a later unquoted row look whole`() {
        let sheet = header + "\"a,b\",bob,idea,5\nc,bob,idea,5\na,b,bob,idea,5\n"
        let (read, findings) = BallotReader.read(csv: Array(sheet.utf8))
        #expect(findings.map(\.code) == ["csv.wrong-column-count"])
        #expect(read.entries == ["a,b", "c"])
    }

    @Test func `a sheet of blank lines has no ballots, however long it is`() {
        for count in [2, 200_000] {
            let sheet = header + String(repeating: "\n", count: count)
            let findings = BallotReader.read(csv: Array(sheet.utf8), bytesPerThread: 1000).findings
            #expect(findings.map(\.code) == ["ballot.no-ballots"])
        }
    }

    @Test(arguments: ["\n", "\r", "\r\n"])
    func `a JSON ballot keeps the line that its findings would name`(lineEnd: String) throws {
        let bytes = Array(["{", "", "\"a\":", "1}"].joined(separator: lineEnd).utf8)
        var reading = Reading(try #require(JSONDocument.read(bytes, nodes: 10).0))
        #expect(reading.line(1) == 3)
        #expect(reading.document.position(1).line == 3)
    }

    @Test(arguments: ["a\u{9B}b", "a\u{202E}b", "a\u{7}b"])
    func `signs that steer a terminal are refused`(entry: String) {
        let (sheet, findings) = BallotReader.read(csv: Array((header + "\(entry),bob,idea,5\n").utf8))
        #expect(findings.count == 1)
        #expect(sheet.seatCount == 0)
    }

    @Test func `a step of two to the thirty-second thousandths is only a large step`() {
        let step = Thousandths(4_294_967_296)
        let rubric = Rubric.plain(criteria: ["idea"], scale: Scale(min: 0, max: step, step: step))
        let (sheet, _) = BallotReader.read(csv: Array((header + "a,bob,idea,5\n").utf8))
        let plan = SeatPlan([SeatPlan.Section(entries: ["a"], rubric: rubric)])
        #expect(sheet.findings(against: plan).map(\.code) == ["ballot.off-step"])
    }

    @Test func `a panel of thirty on three hundred entries may come as JSON`() {
        let marks = (0..<6).map { #"{"criterion":"c\#($0)","mark":7}"# }.joined(separator: ",")
        let ballots = (0..<9000).map {
            #"{"entry":"e\#($0 / 30)","juror":"j\#($0 % 30)","marks":[\#(marks)]}"#
        }
        let text = #"{"format":"palmares-ballots/1","ballots":[\#(ballots.joined(separator: ","))]}"#
        let (sheet, findings) = BallotReader.read(json: Array(text.utf8))
        #expect(findings == [])
        #expect(sheet.seatCount == 9000)
    }
}
