import Jury
import Ledger
import Testing

@Suite struct LargestFigureTests {
    @Test func `the largest figure of a tier is found, however it is written`() {
        let ledger = Make.ledger {
            $0.claims = [
                Make.claim("a", "reach", value: "1.2 million"), Make.claim("b", "reach", value: "900,000"),
                Make.claim("c", "reach", value: "95 %"), Make.claim("d", "ave", value: "8 billion"),
                Make.claim("e", "likes", value: "many"),
            ]
        }
        #expect(ledger.largest(in: .exposure) == DecimalNumber(1_200_000))
        #expect(ledger.largest(in: .reaction) == nil)
        #expect(ledger.largest(in: .means) == nil)
    }
}
