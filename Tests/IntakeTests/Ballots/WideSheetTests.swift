import Intake
import Jury
import JuryTestSupport
import Testing

@Suite struct WideSheetTests {
    private func read(_ text: String) -> (sheet: BallotSheet, told: [String]) {
        let (sheet, findings) = BallotReader.read(csv: Array(text.utf8))
        let told = findings.map { finding in
            let place = finding.position.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(finding.code) \(place) \(finding.path)"
        }
        return (sheet, told)
    }

    private func mark(
        _ entry: Identifier<Entry>, _ juror: Identifier<Juror>, _ criterion: Identifier<Criterion>,
        _ cell: BallotSheet.Cell, line: Int
    ) -> BallotSheet.Row {
        .init(entry: entry, juror: juror, content: .cell(criterion, cell), line: line)
    }

    @Test(arguments: [
        "entry,juror,impact,craft\nsolar-roof,ada,7.5,8\nsolar-roof,grace,,6\n",
        "\u{FEFF}Entry;Juror;impact;craft\r\nsolar-roof;ada;7,5;8,0\r\nsolar-roof;grace; ;6\r\n;;;\r\n",
        "entry\tjuror\timpact\tcraft\nsolar-roof\tada\t7.500\t8\nsolar-roof\tgrace\tabstained\t6",
    ])
    func `a row is a ballot, a column a criterion, an empty cell an abstention`(text: String) throws {
        let (sheet, told) = read(text)
        #expect(told == [])
        #expect(
            sheet
                == BallotSheet([
                    .mark("solar-roof", "ada", "impact", 7500, line: 2),
                    .mark("solar-roof", "ada", "craft", 8000, line: 2),
                    mark("solar-roof", "grace", "impact", .abstained, line: 3),
                    .mark("solar-roof", "grace", "craft", 6000, line: 3),
                ]))
    }

    @Test func `columns with a meaning keep it, and totals are no criteria`() {
        let (sheet, told) = read(
            """
            country,impact,order,entry,comment,juror,Total
            LV,7,1,solar-roof,Proved.,ada,7
            LV,8,2,open-ledger,,ada,8
            LV,recused,,solar-roof,My client.,grace,
            """)
        #expect(told == ["csv.unknown-column 1:1 ", "csv.unknown-column 1:42 "])
        #expect(sheet.criteria == ["impact"])
        #expect(sheet.comments == [CellAddress(seat: 0, criterion: 0): "Proved."])
        #expect(sheet.orders.mapValues(\.number) == [0: 1, 1: 2])
        #expect(sheet.recusals == [2: BallotSheet.Recusal(reason: "My client.", line: 4)])
    }

    @Test(arguments: [
        ("solar-roof,ada,7,good", "ballot.unreadable-mark 2:18 /craft"),
        ("solar-roof,,7,8", "ballot.empty-text 2:12 /juror"),
        ("solar-roof,ada,7", "csv.wrong-column-count 2:1 "),
        ("solar-roof,ada,7,\"8", "csv.unclosed-quote 2:18 "),
    ])
    func `what is wrong is told with its line and column`(row: String, expected: String) {
        let (sheet, told) = read("entry,juror,impact,craft\n\(row)\n")
        #expect(told == [expected])
        #expect(sheet.cells.compactMap(\.mark) == (row.hasSuffix("good") ? [7000] : []))
    }

    @Test func `of two rows for one ballot neither counts`() {
        let (sheet, told) = read(
            "entry,juror,impact,craft\nsolar-roof,ada,7,8\nsolar-roof,ada,7,\nopen-ledger,ada,5,5\n")
        #expect(told == ["ballot.duplicate-row 3:1 "])
        #expect(sheet.cells.compactMap(\.mark) == [5000, 5000])
    }

    @Test(arguments: [
        ("entry,juror,criterion", ["csv.missing-column 1:1 "]),
        ("entry,juror,criteron,mark", ["csv.unknown-column 1:13 "]),
        ("entry,juror,mark", ["csv.missing-column 1:1 "]),
        ("entry,juror", ["csv.missing-column 1:1 ", "csv.missing-column 1:1 "]),
        ("entry,juror,impact,impact", ["csv.duplicate-field 1:20 /impact", "ballot.no-ballots - "]),
        ("entry,juror,criterion-1,criterion-2", ["ballot.no-ballots - "]),
    ])
    func `which form a sheet has is seen from its header`(header: String, expected: [String]) {
        #expect(read(header + "\n").told == expected)
    }

    @Test(arguments: UInt64(1)...20)
    func `a drawn sheet is the same in both forms`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var (long, wide) = ("entry,juror,criterion,mark\n", "entry,juror,a,b,c\n")
        for entry in 0..<4 {
            for juror in 0..<3 {
                let marks = (0..<3).map { _ in Int.random(in: 0...10, using: &generator) }
                let words = marks.map { $0 == 0 ? "" : String($0) }
                wide += "e\(entry),j\(juror)," + words.joined(separator: ",") + "\n"
                for (name, word) in zip("abc", words) {
                    long += "e\(entry),j\(juror),\(name),\(word.isEmpty ? "abstained" : word)\n"
                }
            }
        }
        let (one, other) = (read(long), read(wide))
        #expect(one.told == [] && other.told == [], "seed \(seed)")
        #expect(one.sheet.cells == other.sheet.cells, "seed \(seed)")
        #expect(one.sheet.criteria == other.sheet.criteria, "seed \(seed)")
    }
}
