import Jury
import JuryTestSupport
import Testing

@testable import Intake

/// What several threads read is what one reads, whatever the file.
@Suite struct SheetPartsTests {
    private func expectSame(_ csv: [UInt8]) {
        let one = BallotReader.read(csv: csv, bytesPerThread: .max / 2)
        let several = BallotReader.read(csv: csv, bytesPerThread: 16)
        #expect(one.sheet == several.sheet)
        #expect(one.findings == several.findings)
    }

    private func text(_ round: DrawnRound, end: String) -> String {
        var text = "entry;juror;criterion;mark;comment" + end
        for row in round.rows {
            switch row.content {
            case .recused: text += "\(row.entry);\(row.juror);;recused;"
            case .cell(let criterion, let cell, _, _):
                text += "\(row.entry);\(row.juror);\(criterion);\(cell.mark?.description ?? "abstained");"
            }
            text += end
        }
        return text
    }

    @Test(arguments: UInt64(0)..<40)
    func `a drawn sheet is read alike, and as it was drawn`(seed: UInt64) {
        let round = DrawnRound(seed: seed)
        let csv = Array(text(round, end: ["\n", "\r\n", "\r"][Int(seed % 3)]).utf8)
        expectSame(csv)
        let numbered = round.rows.enumerated().map { number, row in
            BallotSheet.Row(entry: row.entry, juror: row.juror, content: row.content, line: number + 2)
        }
        #expect(BallotReader.read(csv: csv, bytesPerThread: 16).sheet == BallotSheet(numbered))
    }

    @Test(arguments: UInt64(0)..<300)
    func `a damaged sheet is read alike and never breaks the reader`(seed: UInt64) {
        var csv = Array(text(DrawnRound(seed: seed), end: "\n").utf8)
        var draw = SplitMix64(seed: seed)
        let alphabet: [UInt8] = Array("\";,\n\r\t 7x".utf8) + [0, 0xC3, 0xA9, 0xFF]
        for _ in 0..<Int.random(in: 1...6, using: &draw) {
            let at = Int.random(in: 0..<csv.count, using: &draw)
            let byte = alphabet.randomElement(using: &draw) ?? 0
            switch Int.random(in: 0..<4, using: &draw) {
            case 0: csv[at] = byte
            case 1: csv.insert(byte, at: at)
            case 2: csv.remove(at: at)
            default: csv.append(contentsOf: csv[at..<min(csv.count, at + 40)])
            }
        }
        expectSame(csv)
    }
}
