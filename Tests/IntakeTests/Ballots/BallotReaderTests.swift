import Intake
import Jury
import JuryTestSupport
import Testing

@Suite struct BallotReaderTests {
    private func read(_ text: String) -> (sheet: BallotSheet, findings: [Finding]) {
        BallotReader.read(csv: Array(text.utf8))
    }

    private static func finding(
        _ subject: Finding.Subject, _ fault: Fault, _ line: Int, _ column: Int, _ path: String = ""
    ) -> Finding {
        Finding(subject, fault, at: SourcePosition(line: line, column: column), path: path)
    }

    /// Two marks of Ada's, as they are in every form below.
    private let two = BallotSheet([
        .mark("solar-roof", "ada", "impact", 7500, line: 2),
        .mark("solar-roof", "ada", "craft", 8000, line: 3),
    ])

    @Test(arguments: [
        "entry,juror,criterion,mark\nsolar-roof,ada,impact,7.5\nsolar-roof,ada,craft,8\n",
        "entry,juror,criterion,mark,comment\nsolar-roof,ada,impact,7.5,\nsolar-roof,ada,craft,8,",
        "\u{FEFF}entry;juror;criterion;mark\r\nsolar-roof;ada;impact;7,5\r\nsolar-roof;ada;craft;8,0\r\n",
        "Mark\tCRITERION\tentry\tjuror\n7,500\timpact\tsolar-roof\tada\n8.0000\tcraft\tsolar-roof\tada\n",
        "\"entry\",juror,\"criterion\",mark\nsolar-roof,\"ada\",impact,\"7,5\"\n solar-roof , ada,craft,8 \n",
        "entry,juror,criterion,mark,,\rsolar-roof,ada,impact,7.5,,\rsolar-roof,ada,craft,8,x,\r",
        "entry,juror,criterion,mark\nsolar-roof,ada,impact,7.5\nsolar-roof,ada,craft,8\n,,,\n  ,,,\n",
        "entry,juror,criterion,score\nsolar-roof,ada,impact,7.5\nsolar-roof,ada,craft,8\n",
    ])
    func `the same marks are read from every form of the file`(text: String) {
        let (sheet, findings) = read(text)
        #expect(sheet == two)
        #expect(findings == [])
    }

    @Test func `words stand for abstention and recusal and comments and lifts are kept`() {
        let (sheet, findings) = read(
            """
            entry,juror,criterion,mark,comment,lift
            solar-roof,ada,impact,7.5,"Proved, ""twice""
            over",A record was seen
            solar-roof,ada,craft,Abstained,Not my field,
            solar-roof,grace,,recused,My client,
            """)
        var builder = BallotSheet.Builder()
        let mark = BallotSheet.Cell(7500) ?? .struck
        let rows: [BallotSheet.Row] = [
            .init(
                entry: "solar-roof", juror: "ada",
                content: .cell("impact", mark, comment: "Proved, \"twice\"\nover", lift: "A record was seen"),
                line: 2),
            .init(
                entry: "solar-roof", juror: "ada",
                content: .cell("craft", .abstained, comment: "Not my field"),
                line: 4),
            .init(entry: "solar-roof", juror: "grace", content: .recused(reason: "My client"), line: 5),
        ]
        for row in rows { #expect(builder.add(row) == nil) }
        #expect(findings == [])
        #expect(sheet == builder.finished())
    }

    @Test func `a recusal on the row of a criterion takes the juror off the entry`() {
        let (sheet, findings) = read(
            "entry,juror,criterion,mark\nsolar-roof,ada,impact,recused\nsolar-roof,ada,craft,recused\n")
        #expect(sheet.recusals == [0: BallotSheet.Recusal(line: 2)])
        #expect(findings == [])
    }

    @Test(arguments: [
        ("entry,juror,criterion,mark\n", [Finding(.ballot, .noBallots)]),
        ("", [Finding(.ballot, .noBallots)]),
        (
            "entry,jurors,criterion,mark,note\n",
            [
                finding(.csv, .unknownColumn("jurors", nearest: ["juror"]), 1, 7),
                finding(.csv, .unknownColumn("note", nearest: []), 1, 29),
            ]
        ),
        (
            "solar-roof,ada\n",
            [
                finding(.csv, .unknownColumn("solar-roof", nearest: []), 1, 1),
                finding(.csv, .unknownColumn("ada", nearest: []), 1, 12),
                finding(.csv, .missingColumn("entry"), 1, 1), finding(.csv, .missingColumn("juror"), 1, 1),
                finding(.csv, .missingColumn("criterion"), 1, 1), finding(.csv, .missingColumn("mark"), 1, 1),
            ]
        ),
        (
            "entry,juror,criterion,mark,Mark\n",
            [finding(.csv, .duplicateField("mark"), 1, 28, "/mark"), Finding(.ballot, .noBallots)]
        ),
    ])
    func `a faulty header is told`(text: String, expected: [Finding]) {
        let (sheet, findings) = read(text)
        #expect(findings == expected)
        #expect(sheet == BallotSheet())
    }

    @Test(arguments: [
        ("night-bus,ada,impact", finding(.csv, .wrongColumnCount(found: 3, expected: 4), 3, 1)),
        ("night-bus,ada,impact,7,5", finding(.csv, .wrongColumnCount(found: 5, expected: 4), 3, 1)),
        ("night-bus,ada,impact,\"7", finding(.csv, .unclosedQuote, 3, 22)),
        ("night-bus,a\"da,impact,7", finding(.csv, .strayQuote, 3, 12)),
        ("night-\u{1}bus,ada,impact,7", finding(.csv, .controlCharacter(1), 3, 7, "/entry")),
        (",ada,impact,7", finding(.ballot, .emptyText, 3, 1, "/entry")),
        ("night-bus, ,impact,7", finding(.ballot, .emptyText, 3, 12, "/juror")),
        ("night-bus,ada,,7", finding(.ballot, .emptyText, 3, 15, "/criterion")),
    ])
    func `a faulty row is told and the rest is kept`(row: String, expected: Finding) {
        let (sheet, findings) = read(
            "entry,juror,criterion,mark\nsolar-roof,ada,impact,7.5\n\(row)\nsolar-roof,ada,craft,8\n")
        #expect(findings == [expected])
        #expect(
            sheet
                == BallotSheet([
                    .mark("solar-roof", "ada", "impact", 7500, line: 2),
                    .mark("solar-roof", "ada", "craft", 8000, line: 4),
                ]))
    }

    @Test(arguments: ["", "good", "7.", ".5", "7.1234", "1e3", "+7", "7 5", "--7", "9999999", "7½"])
    func `a mark that cannot be read is told and is none`(mark: String) {
        let (sheet, findings) = read("entry,juror,criterion,mark\nsolar-roof,ada,impact,\(mark)\n")
        #expect(findings == [Self.finding(.ballot, .unreadableMark(mark), 2, 23, "/mark")])
        #expect(sheet.cells == [.struck])
    }

    @Test(arguments: [
        ("-1", -1000), ("0", 0), ("007,5", 7500), ("10.125", 10_125), ("2147483", 2_147_483_000),
    ])
    func `a number is read as it is written`(mark: String, thousandths: Int) {
        let (sheet, findings) = read("entry;juror;criterion;mark\nsolar-roof;ada;impact;\(mark)\n")
        #expect(sheet.cells == [BallotSheet.Cell(Thousandths(thousandths))])
        #expect(findings == [])
    }

    @Test func `of two rows for one cell neither counts`() {
        let (sheet, findings) = read(
            """
            entry,juror,criterion,mark,comment
            solar-roof,ada,impact,7.5,First
            solar-roof,ada,craft,8,
            solar-roof,ada,impact,7.5,Again
            solar-roof,grace,,recused,
            solar-roof,grace,,recused,
            """)
        #expect(
            findings == [
                Self.finding(.ballot, .duplicateRow("solar-roof, ada, impact", line: 2), 4, 1),
                Self.finding(.ballot, .duplicateRow("solar-roof, grace", line: 5), 6, 1),
            ])
        #expect(sheet.cells == [.struck, BallotSheet.Cell(8000), .empty, .empty])
        #expect(sheet.comments == [:])
        #expect(sheet.isRecused(1))
    }

    @Test func `a lift without a mark is told`() {
        let (sheet, findings) = read(
            "entry,juror,criterion,mark,lift\nsolar-roof,ada,impact,abstained,Because\n")
        #expect(findings == [Self.finding(.ballot, .liftWithoutMark, 2, 33, "/lift")])
        #expect(sheet.lifts == [:])
        #expect(sheet.cells == [.abstained])
    }

    @Test func `bytes that are not UTF-8 are told where they stand`() {
        let rows = Array("entry,juror,criterion,mark,comment\nsolar-roof,ada,impact,7,d".utf8) + [0xE9]
        let (sheet, findings) = BallotReader.read(csv: rows + Array("j\n".utf8))
        #expect(findings == [Self.finding(.csv, .encoding("0xE9"), 2, 26, "/comment")])
        #expect(sheet.cells == [BallotSheet.Cell(7000)])
        let wide = BallotReader.read(csv: [0xFF, 0xFE, 0x65, 0x00])
        #expect(wide.findings == [Self.finding(.csv, .encoding("UTF-16"), 1, 1)])
    }

    @Test func `findings past the limit are counted`() {
        let rows = String(repeating: "solar-roof,ada\n", count: Limits.findings + 2)
        let (_, findings) = read("entry,juror,criterion,mark\n" + rows)
        #expect(findings.count == Limits.findings + 1)
        #expect(findings.last == Finding(.csv, .furtherFindings(2)))
    }

    @Test func `identifiers of every length are told apart`() {
        var ids: [String] = []
        for length in 1...40 {
            let filling = String(repeating: "x", count: length)
            for letter in ["a", "b"] {
                ids += [letter + filling, filling + letter, filling + letter + filling]
            }
        }
        let rows = ids.map { "\($0),ada,impact,7\n" }.joined()
        let (sheet, findings) = read("entry,juror,criterion,mark\n" + rows)
        #expect(sheet.entries.map(\.text) == ids)
        #expect(findings == [])
    }
}
