import Jury
import Testing

@Suite struct BlindingTests {
    private static func entry(agency: String, person: String, file: String) -> Entry {
        var entry = Entry()
        (entry.id, entry.category, entry.language) = ("roof", "towns", "en")
        entry.title = "The roof"
        entry.reference = Text("\(agency)-17")
        entry.agency = organisation(agency, network: "\(agency) Worldwide")
        entry.client = organisation("City of Riga", network: "Holding of \(agency)")
        entry.partners = [
            organisation("Friends of \(agency)", network: nil), organisation("Oak (Riga)", network: nil),
        ]
        var credit = Credit()
        credit.name = Text(person)
        entry.credits = [credit]
        var confirmation = Confirmation()
        confirmation.by = Text(person)
        entry.confirmation = confirmation
        entry.summary = Text("\(agency) asked; \(person.uppercased()) and the City of Riga answered.")
        var claim = Claim()
        claim.id = "warm"
        claim.says = Text("Homes that \(agency)’s list has")
        (claim.value, claim.evidence) = (Quantity("212 by \(agency)"), ["list"])
        entry.claims = [claim]
        var evidence = Evidence()
        (evidence.id, evidence.title) = ("list", "The list")
        (evidence.file, evidence.link) = (Text(file), "https://\(file)")
        evidence.digest = String(repeating: "a", count: 64)
        evidence.source = Text(agency)
        entry.evidence = [evidence]
        return entry
    }

    private static func organisation(_ name: String, network: String?) -> Organisation {
        var organisation = Organisation()
        organisation.name = Text(name)
        organisation.network = network.map { Text($0) }
        return organisation
    }

    private let north = entry(agency: "Nord", person: "Ada Lovelace", file: "nord.PDF")
    private let south = entry(agency: "South & Sons", person: "Grace B. Hopper", file: "south & sons.pdf")

    @Test func `two entries that differ in names alone are one and the same`() {
        var files = Blinding()
        files.files = .shown
        #expect(north != south)
        #expect(north.blinded(Blinding()) == south.blinded(Blinding()))
        #expect(north.blinded(files) == south.blinded(files))
    }

    @Test func `what was done stays, and who did it is struck`() {
        let blind = north.blinded(Blinding())
        #expect(blind.summary == "▇▇▇ asked; ▇▇▇ and the City of Riga answered.")
        #expect(blind.claims.first?.says == "Homes that ▇▇▇’s list has")
        #expect(blind.claims.first?.value?.written == "212 by ▇▇▇")
        #expect(blind.client?.name == "City of Riga")
        #expect(blind.client?.network == nil)
        #expect([blind.agency == nil, blind.partners.isEmpty, blind.credits.isEmpty] == [true, true, true])
        #expect(blind.evidence.first?.source == "▇▇▇")
        #expect(blind.evidence.first?.link == nil && blind.evidence.first?.file == nil)
        #expect(blind.claims.first?.evidence == ["evidence-1"] && blind.evidence.first?.id == "evidence-1")
    }

    @Test func `files are shown under neutral names where somebody has looked them through`() {
        var blinding = Blinding()
        blinding.files = .shown
        let evidence = north.blinded(blinding).evidence.first
        #expect(evidence?.file == "file-1.pdf")
        #expect(evidence?.digest == String(repeating: "a", count: 64))
    }

    @Test func `the client is struck where that is asked, and so are the chair's words`() {
        var blinding = Blinding()
        blinding.client = .hidden
        var redaction = Blinding.Redaction()
        (redaction.entry, redaction.words) = ("roof", ["home*", "212"])
        var other = redaction
        (other.entry, other.words) = ("lamp", ["asked"])
        blinding.redactions = [redaction, other]
        let blind = north.blinded(blinding)
        #expect(blind.client == nil)
        #expect(blind.summary == "▇▇▇ asked; ▇▇▇ and the ▇▇▇ answered.")
        #expect(blind.claims.first?.says == "▇▇▇ that ▇▇▇’s list has")
        #expect(blind.claims.first?.value?.written == "▇▇▇ by ▇▇▇")
    }

    @Test(arguments: [
        ("The NORD asked.", "The ▇▇▇ asked."), ("Nördic, nord and Nord", "Nördic, nord and ▇▇▇"),
        ("Ada said, and Lovelace too.", "▇▇▇ said, and ▇▇▇ too."),
        ("an ada of Nord-Lovelace", "an ada of ▇▇▇-▇▇▇"),
        ("#AdaLovelace and adalovelaces.example", "#▇▇▇ and ▇▇▇.example"), ("", ""), ("Nord", "▇▇▇"),
        ("A note of the Nord Worldwide", "A note of the ▇▇▇"), ("Ādā Lovelāce", "▇▇▇"),
        ("by Oak (Riga)", "by ▇▇▇"), ("(as Oak did)", "(as ▇▇▇ did)"),
    ])
    func `a name is struck in any spelling, and what only looks like it stays`(
        text: String, struck: String
    ) {
        var entry = north
        entry.need = Text(text)
        #expect(entry.blinded(Blinding()).need?.words == struck)
    }
}
