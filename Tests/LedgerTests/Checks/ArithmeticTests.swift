import Jury
import Testing

@testable import Ledger

@Suite struct ArithmeticTests {
    private func parts(_ whole: Quantity, _ values: [Quantity]) -> [String] {
        Make.ledger {
            $0.claims = [Make.claim("whole", "nappies", value: whole)]
            for (number, value) in values.enumerated() {
                $0.claims.append(
                    Make.claim(Identifier("part\(number)"), "nappies", value: value) {
                        $0.says = Text("part \(number)")
                        $0.partOf = "whole"
                    })
            }
        }.seen
    }

    @Test func `parts neither exceed their whole nor miss it by a little`() {
        #expect(parts("4252", ["3500", "680", "72"]) == [])
        #expect(parts("4252", ["3500", "608", "72"]) == ["/claims[1]/value parts-do-not-add-up"])
        #expect(parts("4252", ["3500", "860", "72"]) == ["/claims[1]/value parts-do-not-add-up"])
        #expect(parts("4252", ["4300"]) == ["/claims[2]/value part-above-whole"])
        #expect(parts("4252", ["680", "72"]) == [])
        #expect(parts("4252", ["4000", "3000"]) == [])
        #expect(parts("about 4252", ["3500", "608", "72"]) == [])
        #expect(parts("4252", ["about 4300"]) == [])
        #expect(parts("90 percent", ["4300"]) == ["/claims[1]/value no-base"])
    }

    @Test func `a part that counts something else is no part of the sum`() {
        let ledger = Make.ledger {
            $0.claims = [
                Make.claim("whole", "nappies", value: "100") { $0.unit = "people" },
                Make.claim("part", "nappies", value: "900") {
                    $0.unit = "EUR"
                    $0.partOf = "whole"
                },
            ]
        }
        #expect(ledger.seen == [])
    }

    private func rate(
        _ rate: Quantity, _ count: Quantity, of: Quantity? = nil, from baseline: Quantity? = nil,
        _ change: (inout Claim) -> Void = { _ in }
    ) -> [String] {
        Make.ledger {
            $0.claims = [
                Make.claim("count", "donors", value: count) {
                    $0.says = "number"
                    $0.of = of
                    $0.baseline = baseline
                },
                Make.claim("rate", "donors", value: rate) {
                    $0.says = "share"
                    $0.measure = baseline == nil ? .level : .change
                    change(&$0)
                },
            ]
        }.seen.filter { !$0.hasSuffix("no-base") && !$0.hasSuffix("no-baseline") }
    }

    @Test func `a percentage is that of the counts beside it`() {
        #expect(rate("49 percent", "681", of: "1384") == [])
        #expect(rate("50 percent", "681", of: "1384") == [])
        #expect(rate("56 percent", "681", of: "1384") == ["/claims[2]/value rate-differs"])
        #expect(rate("about 52 percent", "681", of: "1384") == [])
        #expect(rate("-31 percent", "917", from: "1329") == [])
        #expect(rate("-21 percent", "917", from: "1329") == ["/claims[2]/value rate-differs"])
        #expect(rate("56 percent", "681", of: "1384") { $0.population = "others" } == [])
        #expect(rate("56 percent", "681", of: "1384") { $0.of = "2000" } == [])
    }

    @Test func `growth from fewer than thirty is asked about`() {
        func seen(_ value: Quantity, from baseline: Quantity, _ measure: Claim.Measure?) -> [String] {
            Make.ledger {
                $0.claims = [
                    Make.claim("a", "nappies", value: value) {
                        $0.baseline = baseline
                        $0.measure = measure
                    }
                ]
            }.seen
        }
        #expect(seen("200 percent", from: "4", .change) == ["/claims[1]/baseline tiny-base"])
        #expect(seen("200 percent", from: "30", .change) == [])
        #expect(seen("31 percent", from: "20 percent", nil) == [])
        #expect(seen("12", from: "0", nil) == [])
    }

    @Test func `reactions are not above the reach that is given`() {
        let taxonomy = Taxonomy([
            Make.metric("reach", .output) { $0.unit = "people" },
            Make.metric("impressions", .output) { $0.denominator = "reach" },
            Make.metric("likes", .outTake) { $0.denominator = "reach" },
            Make.metric("donors", .outcome) {
                $0.unit = "people"
                $0.denominator = "people asked or reached"
            },
        ])
        func seen(_ claims: [(Identifier<Metric>, Quantity)]) -> [String] {
            Make.ledger(terms: { $0 = Terms(taxonomy) }) {
                $0.claims = claims.enumerated().map { number, claim in
                    Make.claim(Identifier("c\(number)"), claim.0, value: claim.1) {
                        $0.says = Text("c\(number)")
                    }
                }
            }.seen.filter { !$0.hasSuffix("no-result") }
        }
        #expect(seen([("reach", "2000"), ("likes", "9000")]) == ["/claims[2]/value above-reach"])
        #expect(seen([("donors", "9000"), ("reach", "2000")]) == ["/claims[1]/value above-reach"])
        #expect(seen([("reach", "2000"), ("likes", "2000")]) == [])
        #expect(seen([("reach", "2000"), ("impressions", "10000"), ("likes", "9000")]) == [])
        #expect(seen([("reach", "2000"), ("impressions", "90000")]) == [])
        #expect(seen([("likes", "9000")]) == [])
    }
}
