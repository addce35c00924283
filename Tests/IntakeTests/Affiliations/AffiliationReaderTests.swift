import Intake
import Jury
import Testing

@Suite struct AffiliationReaderTests {
    private func read(_ text: String) -> (affiliations: Affiliations, findings: [Finding]) {
        AffiliationReader.read(csv: Array(text.utf8))
    }

    private static func finding(
        _ subject: Finding.Subject, _ fault: Fault, _ line: Int, _ column: Int, _ path: String = ""
    ) -> Finding {
        Finding(subject, fault, at: SourcePosition(line: line, column: column), path: path)
    }

    @Test func `who has a value in common is close, in each kind by itself`() {
        var (affiliations, findings) = read(
            "juror,Country,network\nada, GB ,Analytical\ngrace,US,\nedsger,NL,Analytical\n")
        #expect(findings == [])
        let entries = read("entry;country;network;\nsolar-roof;GB;analytical;x\nopen-ledger;US;Analytical;\n")
        #expect(entries.findings == [])
        affiliations.add(entries.affiliations)
        #expect(affiliations.kinds == ["country", "network"])
        func close(_ kind: String) -> [[Bool]] {
            ["solar-roof", "open-ledger"].map { entry in
                ["ada", "grace", "edsger"].map { affiliations.areClose($0, entry, in: kind) }
            }
        }
        #expect(close("country") == [[true, false, false], [false, true, false]])
        // Values are compared as they stand.
        #expect(close("network") == [[false, false, false], [true, false, true]])
        #expect(close("employer") == [[false, false, false], [false, false, false]])
    }

    @Test func `an agency's country and network are the entry's`() {
        var entry = Entry()
        entry.id = "solar-roof"
        var agency = Organisation()
        agency.country = Country("GB")
        agency.network = Text("Analytical")
        entry.agency = agency
        var affiliations = Affiliations(of: [entry, Entry()])
        affiliations.add(read("juror,country,network\nada,GB,Analytical\n").affiliations)
        #expect(affiliations.kinds == ["country", "network"])
        #expect(affiliations.areClose("ada", "solar-roof", in: "network"))
        #expect(affiliations.areClose("ada", "solar-roof", in: "country"))
        #expect(!affiliations.areClose("ada", "", in: "country"))
    }

    @Test func `faulty rows are told with line and column, and the rest is kept`() {
        let (affiliations, findings) = read(
            "juror,country,country\nada,GB,\n,US,\ngrace,US\n\nedsger,NL,\nedsger,BE,\nalan,GB,\"x\n")
        #expect(
            findings == [
                Self.finding(.csv, .duplicateField("country"), 1, 15, "/country"),
                Self.finding(.affiliation, .emptyText, 3, 1, "/juror"),
                Self.finding(.csv, .wrongColumnCount(found: 2, expected: 3), 4, 1),
                Self.finding(.affiliation, .duplicateRow("edsger", line: 6), 7, 1, "/juror"),
                Self.finding(.csv, .unclosedQuote, 8, 9),
            ])
        #expect(affiliations == read("juror,country\nada,GB\n").affiliations)
    }

    @Test(arguments: [
        ("", finding(.affiliation, .missingColumn("juror"), 1, 1)),
        (
            "name,country\nada,GB\n",
            finding(.affiliation, .notAChoice("name", choices: ["juror", "entry"]), 1, 1)
        ),
    ])
    func `a file of which nobody knows whose rows they are is refused`(text: String, finding: Finding) {
        let (affiliations, findings) = read(text)
        #expect(findings == [finding])
        #expect(affiliations == Affiliations())
    }
}
