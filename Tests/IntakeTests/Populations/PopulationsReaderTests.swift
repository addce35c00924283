import Intake
import Jury
import Testing

@Suite struct PopulationsReaderTests {
    private static let head = "code\tname\tyear\tpeople\tsource\n"

    @Test func `countries and the world are read with their years`() {
        let text =
            Self.head + "EE\tEstonia\t2024\t1372000\tX\nLV\tLatvia\t2008\t2177000\tX\r\n"
            + "LV\tLatvia\t2024\t1866000\tX\nWORLD\tWorld\t2024\t8142000000\tX\n"
        let (populations, findings) = PopulationsReader.read(Array(text.utf8))
        #expect(findings == [])
        #expect(populations.world(in: 1999) == 8_142_000_000)
        #expect(populations.people(in: ["EE"], in: nil) == 1_372_000)
        #expect(populations.people(in: ["EE", "LV", "LV"], in: 2030) == 3_238_000)
        #expect(populations.people(in: ["LV"], in: 2010) == 2_177_000)
        #expect(populations.people(in: ["LV"], in: nil) == 2_177_000)
        #expect(populations.people(in: ["EE", "PW"], in: 2024) == nil)
        #expect(populations.people(in: [], in: 2024) == nil)
    }

    @Test(arguments: [
        ("ee\tEstonia\t2024\t1\tX", Fault.badForm("ee", expected: .country)),
        ("EE\tEstonia\t24\t1\tX", .numberOutOfRange("24")),
        ("EE\tEstonia\t2024\tmany\tX", .numberOutOfRange("many")),
        ("EE\tEstonia\t2024\t0\tX", .numberOutOfRange("0")),
        ("EE\tEstonia\t2024\t1\t", .missingField("source")),
        ("EE\t2024\t1\tX", .wrongColumnCount(found: 4, expected: 5)),
        ("LV\tLatvia\t2024\t1\tX", .duplicateID("LV 2024")),
    ])
    func `a row that cannot be read is told, and the others stay`(row: String, fault: Fault) {
        let text = Self.head + "LV\tLatvia\t2024\t1866000\tX\n" + row
        let (populations, findings) = PopulationsReader.read(Array(text.utf8))
        #expect(findings == [Finding(.populations, fault, at: SourcePosition(line: 3, column: 1))])
        #expect(populations.people(in: ["LV"], in: 2024) == 1_866_000)
    }

    @Test func `a missing column is told`() {
        let (populations, findings) = PopulationsReader.read(Array("code\tyear\tpeople".utf8))
        #expect(findings.map(\.fault) == [.missingColumn("source")])
        #expect(populations == Populations())
    }

    @Test func `the list of the program has all of Europe's union, and the world`() throws {
        let union: [Country] = [
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV",
            "LT",
            "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
        ]
        let others: [Country] = [
            "GB", "NO", "CH", "IS", "UA", "TR", "US", "CA", "AU", "NZ", "JP", "BR", "IN", "CN",
        ]
        for country in union + others {
            #expect(Populations.builtIn.people(in: [country], in: 2024) != nil, "\(country.code)")
        }
        let people = try #require(Populations.builtIn.people(in: union, in: 2024))
        #expect((445_000_000...455_000_000).contains(people))
        let world = try #require(Populations.builtIn.world(in: 2024))
        #expect((8_000_000_000...8_300_000_000).contains(world))
    }
}
