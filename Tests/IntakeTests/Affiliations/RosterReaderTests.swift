import Jury
import Testing

@testable import Intake

@Suite struct RosterReaderTests {
    private static let known = KnownSeats(jurors: ["ada", "grace"], entries: ["solar-roof"])

    private func read(_ text: String) -> (roster: Roster, told: [String]) {
        let (roster, findings) = RosterReader.read(csv: Array(text.utf8), known: Self.known)
        let told = findings.map { finding in
            let place = finding.position.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(finding.code) \(place) \(finding.path)"
        }
        return (roster, told)
    }

    @Test func `languages, topics and loads are read, and the rest is closeness`() {
        let (roster, told) = read(
            """
            juror;country;Languages;topics;load_min;load_max
            ada;GB;lv en-GB;Health,  public transport;2;8
            grace;;;;;12

            """)
        #expect(told == [])
        var expected = Roster()
        expected.jurors = [
            "ada": Traits(languages: ["lv", "en"], topics: ["health", "public transport"]),
            "grace": Traits(),
        ]
        expected.loads = ["ada": Roster.Load(min: 2, max: 8), "grace": Roster.Load(max: 12)]
        expected.affiliations.add("country", "GB", of: Identifier<Juror>("ada"))
        #expect(roster == expected)
    }

    @Test func `what entries are about is read from a list of entries`() {
        let (roster, told) = read("entry,topics,languages\nsolar-roof,\"Énergie, roofs\",fr|lv\n")
        #expect(told == [])
        #expect(
            roster.entries == [
                "solar-roof": Traits(languages: ["fr", "lv"], topics: ["energie", "roofs"])
            ])
    }

    @Test(arguments: [
        ("ada,latvian!,,", "affiliation.bad-form 2:5 /languages"),
        ("ada,,few,", "affiliation.bad-form 2:6 /load_min"),
        ("ada,,9,8", "affiliation.number-out-of-range 2:6 /load_min"),
        ("adda,,,", "affiliation.unknown-reference 2:1 /juror"),
        (",lv,,", "affiliation.empty-text 2:1 /juror"),
        ("grace,lv,,", "affiliation.duplicate-row 3:1 /juror"),
    ])
    func `a fault is told, and other rows are kept`(row: String, expected: String) {
        let (roster, told) = read("juror,languages,load_min,load_max\n\(row)\ngrace,lv,,5\n")
        #expect(told == [expected])
        let isTwice = row.hasPrefix("grace")
        #expect(roster.loads == (isTwice ? [:] : ["grace": Roster.Load(max: 5)]))
    }

    @Test func `seats are read from any sheet that names entries and jurors`() {
        let sheet =
            "entry,juror,criterion,mark\nsolar-roof,ada,idea,7\nsolar-roof,ada,reach,8\nsolar-rof,ada,idea,7\n"
        let (seats, findings) = SeatReader.read(
            csv: Array(sheet.utf8), entries: ["solar-roof"], jurors: ["ada"])
        #expect(seats == [Pairing("solar-roof", "ada")])
        #expect(findings.map(\.fault) == [.unknownReference(.entry, "solar-rof", nearest: ["solar-roof"])])
    }
}
