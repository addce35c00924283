import Jury
import Testing

@testable import Intake

@Suite struct TieReaderTests {
    private static let known = KnownSeats(jurors: ["ada", "grace"], entries: ["solar-roof", "open-ledger"])

    private func told(_ findings: [Finding]) -> [String] {
        findings.map { finding in
            let place = finding.position.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(finding.code) \(place) \(finding.path)"
        }
    }

    @Test(arguments: [",", ";", "\t"])
    func `every kind of tie is read, whatever separates the columns`(separator: String) {
        let rows = """
            juror,kind,party,since,until
            ada,employer,Nord Vilnius,2019,
            ada,network,Nord Group,,
            ada,client,City of Riga,2015,2021
            grace,competitor,Atelier Bleu,,2020
            grace,family,Slow Food,,
            grace,credit,Grace H.,,
            """
        let read = TieReader.read(
            csv: Array(rows.replacing(",", with: separator).utf8), known: Self.known)
        #expect(told(read.findings) == [])
        #expect(
            read.ties == [
                Tie("ada", .employer, "Nord Vilnius", since: 2019), Tie("ada", .network, "Nord Group"),
                Tie("ada", .client, "City of Riga", since: 2015, until: 2021),
                Tie("grace", .competitor, "Atelier Bleu", until: 2020), Tie("grace", .family, "Slow Food"),
                Tie("grace", .credit, "Grace H."),
            ])
    }

    @Test(arguments: [
        ("adda,employer,Nord,,", "tie.unknown-reference 2:1 /juror"),
        ("ada,employe,Nord,,", "tie.not-a-choice 2:5 /kind"),
        ("ada,employer,,,", "tie.empty-text 2:14 /party"),
        ("ada,employer,Nord,May,", "tie.bad-form 2:19 /since"),
        ("ada,employer,Nord,,20210101", "tie.number-out-of-range 2:20 /until"),
        ("ada,employer,Nord,2021,2019", "tie.dates-reversed 2:24 /until"),
        ("ada,employer,Nord", "csv.wrong-column-count 2:1 "),
        ("grace,family,Slow Food,,", "tie.repeated-row 3:1 "),
    ])
    func `a faulty row is told and the others are kept`(row: String, expected: String) {
        let rows = "juror,kind,party,since,until\n\(row)\ngrace,family,Slow Food,,\n\n"
        let read = TieReader.read(csv: Array(rows.utf8), known: Self.known)
        #expect(told(read.findings) == [expected])
        #expect(read.ties == [Tie("grace", .family, "Slow Food")])
    }

    @Test func `a name that is not there is told with the nearest, a kind with the choices`() {
        let rows = "kind,party,juror\nfamily,Slow Food,grase\nfamly,Slow Food,grace\n"
        let read = TieReader.read(csv: Array(rows.utf8), known: Self.known)
        #expect(
            read.findings.map(\.fault) == [
                .unknownReference(.juror, "grase", nearest: ["grace"]),
                .notAChoice(
                    "famly",
                    choices: ["employer", "network", "client", "competitor", "family", "credit"]),
            ])
        // By itself nobody knows who there is.
        #expect(TieReader.read(csv: Array(rows.utf8)).ties == [Tie("grase", .family, "Slow Food")])
    }

    @Test func `of two dismissals of one conflict neither counts`() {
        let rows = """
            juror,entry,kind,reason
            ada,solar-roof,employer,"She left, long ago."
            ada,open-ledger,employer,One.
            ada,open-ledger,employer,Other.
            ada,night-bus,employer,No.
            ada,solar-roof,client,
            """
        let read = DismissalReader.read(csv: Array(rows.utf8), known: Self.known)
        #expect(
            told(read.findings) == [
                "dismissal.duplicate-row 4:1 ", "dismissal.unknown-reference 5:5 /entry",
                "dismissal.empty-text 6:23 /reason",
            ])
        let kept = Dismissal("ada", "solar-roof", .employer, reason: "She left, long ago.")
        #expect(read.rows == [DismissalReader.Row(dismissal: kept, line: 2)])
    }

    @Test(arguments: [
        ("juror,kind,party\nada,employer,\n", "tie.empty-text"),
        ("\u{FEFF}entry;juror;kind;reason\na;ada;employer;\n", "dismissal.empty-text"),
        ("entry,claim,decision,value,reason\na,b,level,output,\n", "decision.empty-text"),
        ("juror,country\n,LV\n", "affiliation.empty-text"),
        ("entry,juror,criterion,mark\na,,b,7\n", "ballot.empty-text"),
    ])
    func `a file is read as what its first line says it is`(text: String, code: String) {
        let findings = AnyFile.findings(in: Array(text.utf8), named: "rows.csv", taxonomy: .builtIn)
        #expect(findings.map(\.code) == [code])
    }
}
