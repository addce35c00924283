import Jury
import Testing

@testable import Intake

@Suite struct NamedRowsTests {
    private func told(_ findings: [Finding]) -> [String] {
        findings.map { finding in
            let place = finding.position.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(finding.code) \(place) \(finding.path)"
        }
    }

    @Test func `columns stand in any order, and further ones are told or welcome`() {
        let csv = Array("party,Colour,juror\n Nord ,red,ada\n\n,,\n".utf8)
        for others in [false, true] {
            var rows = NamedRows(
                csv, .tie, .columns(["juror", "party"], optional: ["since"], others: others))
            var read: [[String: String]] = []
            while let row = rows.next() { read.append(row.all) }
            #expect(read == [["juror": "ada", "party": "Nord"]])
            #expect(told(rows.findings.told) == (others ? [] : ["csv.unknown-column 1:7 "]))
        }
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61], "csv.encoding 1:1 "),
            (Array("juror,party\nada,\"x".utf8), "csv.unclosed-quote 2:5 "),
            (Array("juror,party\nada,\u{7}\n".utf8), "csv.control-character 2:5 /party"),
            (Array("juror,party\nada,".utf8) + Array(repeating: 0x61, count: 300), "tie.too-many 2:5 /party"),
            (Array("juror\nada\n".utf8), "csv.missing-column 1:1 "),
        ] as [([UInt8], String)])
    func `what cannot be read is told with its place`(csv: [UInt8], expected: String) {
        var rows = NamedRows(csv, .tie, .columns(["juror", "party"]))
        #expect(rows.next()?.all == nil)
        #expect(told(rows.findings.told) == [expected])
    }

    @Test(arguments: UInt64(1)...300)
    func `no bytes end the program, and every finding of a row has a place`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let pieces = [
            "juror", "entry", "kind", "party", "reason", "since", "languages", "topics", "load_min", "ada",
            "employer", "2019", ",", ",", ",", ";", "\t", "\n", "\n", "\r\n", "\"", "\"\"", "é", "\u{0}", " ",
        ]
        var csv = Array(
            ["juror,kind,party,since\n", "juror,entry,kind,reason\n", "juror,topics,load_min\n", ""][
                Int(seed % 4)
            ].utf8)
        for _ in 0..<60 {
            csv += Array((pieces.randomElement(using: &generator) ?? "").utf8)
            if Int.random(in: 0..<20, using: &generator) == 0 { csv.append(0xC3) }
        }
        let known = KnownSeats(jurors: ["ada"], entries: ["solar-roof"])
        let findings =
            TieReader.read(csv: csv, known: known).findings
            + DismissalReader.read(csv: csv, known: known).findings
            + RosterReader.read(csv: csv, known: known).findings
            + SeatReader.read(csv: csv, entries: ["solar-roof"], jurors: ["ada"]).findings
        #expect(findings.allSatisfy { $0.position != nil }, "seed \(seed)")
    }
}
