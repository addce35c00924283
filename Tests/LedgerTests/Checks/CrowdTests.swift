import Jury
import Testing

@testable import Ledger

@Suite struct CrowdTests {
    private static let populations = Populations(
        world: [.init(year: 2024, people: 8_142_000_000)],
        [
            "EE": [.init(year: 2024, people: 1_372_000)],
            "LV": [.init(year: 2008, people: 2_177_000), .init(year: 2024, people: 1_866_000)],
        ])

    private static let taxonomy = Taxonomy([
        Make.metric("reach", .output) { $0.unit = "people" },
        Make.metric("views", .output) { $0.unit = "views" },
        Make.metric("pledges", .outcome) { $0.unit = "pledges" },
        Make.metric("sum", .outcome) { $0.unit = "currency" },
        Make.metric("audience_size", .input) { $0.unit = "people" },
    ])

    private func seen(
        _ metric: Identifier<Metric>, _ value: Quantity, in countries: [Country], year: Int? = nil,
        audience: Quantity? = nil, _ change: (inout Claim) -> Void = { _ in }
    ) -> [String] {
        Make.ledger(
            terms: {
                $0 = Terms(Self.taxonomy)
                $0.populations = Self.populations
            },
            {
                $0.countries = countries
                if let year { $0.period = Period("\(year)-03-01", "\(year)-05-31") }
                $0.claims = [Make.claim("a", metric, value: value, change)]
                if let audience { $0.claims.append(Make.claim("b", "audience_size", value: audience)) }
            }
        ).seen.filter { !$0.hasSuffix("no-result") }
    }

    @Test func `people are held to the countries together, with a tolerance of a twentieth`() {
        #expect(seen("reach", "1440000", in: ["EE"]) == [])
        #expect(seen("reach", "1450000", in: ["EE"]) == ["/claims[1]/value above-countries"])
        #expect(seen("pledges", "1450000", in: ["EE"]) == ["/claims[1]/value above-countries"])
        #expect(seen("reach", "more than 1450000", in: ["EE"]) == ["/claims[1]/value above-countries"])
        #expect(seen("reach", "under 1450000", in: ["EE"]) == [])
        #expect(seen("reach", "3000000", in: ["EE", "LV", "EE"]) == [])
        #expect(seen("reach", "4000000", in: ["EE", "LV"]) == ["/claims[1]/value above-countries"])
        #expect(seen("sum", "90000000", in: ["EE"]) == [])
    }

    @Test func `what is not known is not held against anybody`() {
        #expect(seen("reach", "90000000", in: []) == [])
        #expect(seen("reach", "90000000", in: ["EE", "PW"]) == [])
        #expect(seen("reach", "90000000", in: ["EE"]) { $0.population = "People worldwide" } == [])
        #expect(seen("reach", "9000000", in: ["EE"]) { $0.of = "about 10 million" } == [])
    }

    @Test func `a country that shrank is taken as it was`() {
        #expect(seen("reach", "2200000", in: ["LV"], year: 2008) == [])
        #expect(seen("reach", "2200000", in: ["LV"], year: 2025) == ["/claims[1]/value above-countries"])
        #expect(seen("reach", "2200000", in: ["LV"]) == [])
    }

    @Test func `contacts are asked about above ten for everybody`() {
        #expect(seen("views", "15000000", in: ["EE"]) == [])
        #expect(seen("views", "16000000", in: ["EE"]) == ["/claims[1]/value contacts-per-head"])
        #expect(seen("views", "9 billion", in: []) == ["/claims[1]/value above-world"])
        #expect(seen("views", "8.2 billion", in: []) == [])
    }

    @Test func `nobody is above the audience or the denominator`() {
        #expect(seen("reach", "3000", in: ["EE"], audience: "2900") == [])
        #expect(seen("reach", "3100", in: ["EE"], audience: "2900") == ["/claims[1]/value above-audience"])
        #expect(
            seen("views", "32000", in: ["EE"], audience: "2900") == ["/claims[1]/value contacts-per-head"])
        #expect(seen("reach", "31", in: ["EE"]) { $0.of = "30" } == ["/claims[1]/of above-audience"])
        #expect(seen("reach", "31", in: ["EE"]) { $0.of = "about 30" } == [])
        #expect(seen("reach", "31 percent", in: ["EE"]) { $0.of = "30" } == [])
    }
}
