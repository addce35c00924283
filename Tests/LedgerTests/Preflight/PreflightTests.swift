import Jury
import Testing

@testable import Ledger

@Suite struct PreflightTests {
    private func preflight(_ claims: [Claim]) -> Preflight {
        let ledger = Make.ledger {
            $0.evidence = [
                Make.evidence("word", isRecord: false), Make.evidence("log", isRecord: true),
            ]
            $0.claims = claims
        }
        return Preflight(ledger, under: .resultsOnly)
    }

    @Test func `a bare figure is told to bring its record first, then of how many`() {
        let preflight = preflight([Make.claim("a", "donors", evidence: ["word"])])
        #expect(preflight.criteria.map(\.effective) == [Ratio(541, over: 91)])
        #expect(preflight.raises.map(\.step) == [.showRecord("a", .other), .sayOfHowMany("a")])
        #expect(preflight.raises.map(\.points) == [Ratio(2000, over: 91), Ratio(300, over: 13)])
    }

    @Test func `where all is shown nothing would raise it`() {
        let preflight = preflight([Make.claim("a", "donors", evidence: ["log"]) { $0.of = "10000" }])
        #expect(preflight.criteria.map(\.effective) == [10])
        #expect(preflight.raises == [])
    }

    @Test func `an entry of noise is told to say what happened`() {
        let preflight = preflight([Make.claim("a", "reach", evidence: ["log"])])
        #expect(preflight.criteria.map(\.effective) == [2])
        #expect(preflight.raises.map(\.step) == [.claimResult])
    }

    @Test func `words are told to become a number`() {
        let preflight = preflight([
            Make.claim("a", "donors", value: "a steep rise", evidence: ["log"]) { $0.of = "10000" }
        ])
        #expect(preflight.criteria.map(\.effective) == [5])
        #expect(preflight.raises.map(\.step) == [.giveNumber("a")])
    }
}
