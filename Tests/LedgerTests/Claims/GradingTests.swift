import Jury
import Testing

@testable import Ledger

@Suite struct GradingTests {
    @Test func `a claim without a source is unsourced and bare`() {
        let ledger = Make.ledger { $0.claims = [Make.claim("a", "donors")] }
        #expect(ledger.claims.map(\.grade) == [Grade(.unsourced, .bare)])
        #expect(ledger.claims.map(\.reasons) == [[.noSource, .bareFigure]])
    }

    @Test func `a record that can be opened, and of how many, is what a category expects`() {
        let ledger = Make.ledger {
            $0.evidence = [Make.evidence("log", isRecord: true)]
            $0.claims = [Make.claim("a", "donors", evidence: ["log"]) { $0.of = "10000" }]
        }
        #expect(ledger.claims.map(\.grade) == [Grade.usual])
        #expect(ledger.claims.map(\.reasons) == [[.record("log"), .ofHowMany]])
        #expect(ledger.claims.map(\.shareOfAll) == [Ratio(7, over: 20)])
    }

    @Test func `what the entrant calls verified is a record until an organiser opens it`() {
        let verified: (inout Entry) -> Void = {
            $0.evidence = [Make.evidence("log", isRecord: true)]
            $0.evidence[0].provenance = .verified
            $0.claims = [Make.claim("a", "donors", evidence: ["log"])]
        }
        let before = Make.ledger(verified)
        #expect(before.claims.map(\.grade) == [Grade(.record, .bare)])
        let after = Make.ledger(
            terms: {
                $0.decisions = [
                    Decision(entry: "entry", claim: "a", ruling: .provenance(.verified), reason: "opened")
                ]
            }, verified)
        #expect(after.claims.map(\.grade) == [Grade(.verified, .bare)])
    }

    @Test func `to call a record the entrant's own never makes it less, and a mere name never makes it more`()
    {
        func grade(_ change: (inout Evidence) -> Void) -> [Evidence.Provenance] {
            let ledger = Make.ledger {
                $0.evidence = [Make.evidence("log", isRecord: true)]
                change(&$0.evidence[0])
                $0.claims = [Make.claim("a", "donors", evidence: ["log"])]
            }
            return ledger.claims.map(\.grade.provenance)
        }
        #expect(grade { $0.provenance = .entrant } == [.record])
        #expect(grade { $0.provenance = .unsourced } == [.record])
        #expect(grade { $0.kind = .article } == [.entrant])
        #expect(
            grade {
                $0.kind = .article
                $0.provenance = .independent
            } == [.record])
        #expect(
            grade {
                $0.link = nil
                $0.provenance = .verified
            } == [.entrant])
    }

    @Test func `claims of one metric, population and period share the best that is shown`() {
        let ledger = Make.ledger {
            $0.evidence = [Make.evidence("log", isRecord: true)]
            $0.claims = [
                Make.claim("a", "donors", evidence: ["log"]),
                Make.claim("b", "donors") { $0.baseline = "10" },
                Make.claim("c", "donors") { $0.population = "Lithuanians" },
            ]
        }
        #expect(
            ledger.claims.map(\.grade) == [
                Grade(.record, .beforeAndAfter), Grade(.record, .beforeAndAfter), Grade(.unsourced, .bare),
            ])
    }

    @Test func `a confirmed bias takes one step of comparison, and a refuted claim counts nothing`() {
        func ledger(_ defect: Defect) -> Ledger {
            Make.ledger(
                terms: {
                    $0.decisions = [
                        Decision(entry: "entry", claim: "a", ruling: .defect(defect), reason: "seen")
                    ]
                }, { $0.claims = [Make.claim("a", "donors") { $0.baseline = "10" }] })
        }
        #expect(ledger(.biasedSample).claims.map(\.grade) == [Grade(.unsourced, .ofHowMany)])
        #expect(ledger(.refuted).counted == [])
    }
}
