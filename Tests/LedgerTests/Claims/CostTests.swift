import Jury
import Ledger
import Testing

@Suite struct CostTests {
    private func costs(_ budget: (inout Budget) -> Void) -> [String] {
        let ledger = Make.ledger(terms: { $0.hourValue = Money(DecimalNumber(20), "EUR") }) {
            var all = Budget()
            all.currency = "EUR"
            budget(&all)
            $0.budget = all
            $0.claims = [
                Make.claim("a", "donors", value: "3"), Make.claim("b", "likes", value: "10"),
                Make.claim("c", "donors", value: "50%"),
            ]
        }
        return ledger.costs.map { "\($0.claim) \($0.hundredths) \($0.currency.code) \($0.includesHours)" }
    }

    @Test func `the budget and the hours at the edition's rate, divided by what came out`() {
        #expect(costs { $0.amount = "100" } == ["a 3333 EUR false"])
        #expect(
            costs {
                $0.amount = "100"
                $0.unpaidHours = "10"
            } == ["a 10000 EUR true"])
    }

    @Test func `a budget of zero never makes a result infinitely cheap`() {
        #expect(costs { $0.amount = "0" } == [])
        #expect(
            costs {
                $0.amount = "0"
                $0.unpaidHours = "3"
            } == ["a 2000 EUR true"])
    }

    @Test func `hours in another currency than the edition's rate are not valued`() {
        #expect(
            costs {
                $0.currency = "SEK"
                $0.amount = "90"
                $0.unpaidHours = "10"
            } == ["a 3000 SEK false"])
    }
}
