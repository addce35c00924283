import Jury
import Testing

@testable import Ledger

@Suite struct RepeatedFiguresTests {
    private func seen(_ a: (String, Quantity), _ b: (String, Quantity)) -> [String] {
        Make.ledger {
            $0.claims = [
                Make.claim("a", "likes", value: a.1) { $0.says = Text(a.0) },
                Make.claim("b", "likes", value: b.1) { $0.says = Text(b.0) },
            ]
        }.seen.filter { $0.hasSuffix("figure-differs") }
    }

    @Test(
        arguments: [
            (("Posts", "3500"), ("Posts", "2900")),
            (("Posts", "3500"), ("posts, as another report has it", "2900")),
            (("Publications", "3500"), ("Publications, selon un autre article", "2900")),
            (("Posts", "about 3500"), ("Posts", "2900")),
            (("Posts", "more than 3500"), ("Posts", "2900")),
            (("Posts", "2900"), ("Posts of the month", "3500")),
            (("Posts", "3500"), ("The same, as the owner says", "2900")),
        ] as [((String, Quantity), (String, Quantity))])
    func `one figure with two values is told at the later claim`(
        a: (String, Quantity), b: (String, Quantity)
    ) {
        #expect(seen(a, b) == ["/claims[2]/value figure-differs"])
    }

    @Test(
        arguments: [
            (("Posts", "3500"), ("Posts", "3500")),
            (("Posts of milk", "3500"), ("Posts of bread", "680")),
            (("Posts", "3500"), ("Posts of milk", "680")),
            (("Posts, Riga", "3500"), ("Posts, Vilnius", "680")),
            (("Posts", "more than 3000"), ("Posts", "3500")),
            (("Posts", "about 3500"), ("Posts", "3600")),
            (("Posts", "99 percent"), ("Posts", "3500")),
            (("Posts", "a steep rise"), ("Posts", "3500")),
        ] as [((String, Quantity), (String, Quantity))])
    func `what may be two figures is left alone`(a: (String, Quantity), b: (String, Quantity)) {
        #expect(seen(a, b) == [])
    }

    private func apart(_ change: (inout Claim) -> Void) -> [String] {
        Make.ledger {
            $0.claims = [
                Make.claim("a", "likes", value: "10") {
                    $0.says = "Posts"
                    $0.population = "Riga"
                    $0.unit = "posts"
                    $0.channel = .earned
                    $0.period = Period("2025-01-01", "2025-01-31")
                },
                Make.claim("b", "likes", value: "20") {
                    $0.says = "Posts"
                    $0.population = "Riga"
                    $0.unit = "posts"
                    $0.channel = .earned
                    $0.period = Period("2025-01-01", "2025-01-31")
                    change(&$0)
                },
            ]
        }.seen.filter { $0.hasSuffix("figure-differs") }
    }

    @Test func `population, period, unit, part, channel, measure and nature set figures apart`() {
        #expect(apart { _ in } == ["/claims[2]/value figure-differs"])
        #expect(apart { $0.says = "Whatever" } == ["/claims[2]/value figure-differs"])
        #expect(apart { $0.population = "Vilnius" } == [])
        #expect(apart { $0.period = Period("2025-02-01", "2025-02-28") } == [])
        #expect(apart { $0.measure = .change } == [])
        #expect(apart { $0.nature = .compulsory } == [])
        #expect(apart { $0.metric = "reach" } == [])
        #expect(apart { $0.channel = .paid } == [])
        #expect(apart { $0.unit = "people" } == [])
        #expect(apart { $0.partOf = "a" } == [])
    }

    @Test func `entries of one campaign are held beside each other, the later is asked`() {
        func ledger(_ id: Identifier<Entry>, _ value: Quantity, _ campaign: Identifier<Campaign>?) -> Ledger {
            Make.ledger {
                $0.id = id
                $0.campaign = campaign
                $0.claims = [Make.claim("a", "likes", value: value) { $0.says = Text(id.text) }]
            }
        }
        func seen(_ ledgers: [Ledger]) -> [[Remark]] {
            var check = CampaignCheck()
            return ledgers.map { check.add($0) }
        }
        let told = Remark(
            .claim, .concern(.figureDiffersAcross("96", other: "99", entry: "media")),
            FieldPath().field("claims").item(1).field("value"))
        #expect(seen([ledger("media", "99", "girls"), ledger("pr", "96", "girls")]) == [[], [told]])
        #expect(seen([ledger("media", "99", "girls"), ledger("pr", "99", "girls")]) == [[], []])
        #expect(seen([ledger("media", "99", "girls"), ledger("pr", "96", "boys")]) == [[], []])
        #expect(seen([ledger("media", "99", nil), ledger("pr", "96", nil)]) == [[], []])
    }

    @Test func `thousands of claims of one metric cost no more than their number`() {
        let clock = ContinuousClock()
        let ledger = Make.ledger {
            $0.claims = (0..<20_000).map { number in
                Make.claim(Identifier("c\(number)"), "likes", value: Quantity("\(number)")) {
                    $0.says = "Posts"
                }
            }
        }
        var count = 0
        let time = clock.measure { count = ledger.remarks().count }
        #expect(count > 19_000)
        #expect(time < .seconds(20))
    }
}
