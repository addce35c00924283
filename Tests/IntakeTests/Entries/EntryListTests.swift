import Jury
import Testing

@testable import Intake

/// Lists of entries as organisers have them.
@Suite struct EntryListTests {
    @Test func `a row is an entry, with what the list tells of it`() throws {
        let csv = """
            title;category;agency;network;country;campaign;summary
            Le Toit solaire;towns;Nord;Aurora;LV;roofs;"One roof; many homes."
            ;towns;;;;;
            Lamp;towns;;;Latvia;;
            Õhtu 2012;health;;;;;
            """
        let (entries, findings) = EntryListReader.read(csv: Array(csv.utf8))
        #expect(entries.map(\.line) == [2, 5])
        #expect(entries.map(\.entry.id) == ["le-toit-solaire", "ohtu-2012"])
        let first = try #require(entries.first?.entry)
        #expect(first.agency?.network == Text("Aurora"))
        #expect([first.summary, first.title] == [Text("One roof; many homes."), Text("Le Toit solaire")])
        #expect([first.campaign?.text, first.countries.first?.code] == ["roofs", "LV"])
        #expect(findings.map(\.code) == ["entry.empty-text", "entry.bad-form"])
        #expect(findings.map { $0.position?.line } == [3, 4])
    }

    @Test func `what a list tells is written as any entry is, and read back`() throws {
        let csv = "id,title,category,lang,client\nroof,\"The roof <1> & \"\"more\"\"\",towns,en,City\n"
        let entry = try #require(EntryListReader.read(csv: Array(csv.utf8)).entries.first?.entry)
        #expect(entry.title == Text("The roof <1> & \"more\""))
        for syntax: Syntax in [.xml, .json] {
            #expect(EntryReader.read(EntryReader.write(entry, as: syntax), as: syntax).entry == entry)
        }
    }

    @Test func `a list without titles or categories has none`() {
        let (entries, findings) = EntryListReader.read(csv: Array("title\nRoof\n".utf8))
        #expect(entries == [])
        #expect(findings.map(\.code) == ["csv.missing-column"])
    }
}
