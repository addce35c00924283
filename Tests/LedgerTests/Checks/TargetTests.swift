import Jury
import Testing

@testable import Ledger

@Suite struct TargetTests {
    private func seen(
        _ objective: (inout Objective) -> Void, _ claim: (inout Claim) -> Void = { _ in }
    ) -> [String] {
        Make.ledger {
            var aim = Objective()
            aim.id = "aim"
            aim.metric = "donors"
            aim.target = "500"
            objective(&aim)
            $0.period = Period("2025-03-01", "2025-05-31")
            $0.objectives = [aim]
            $0.claims = [
                Make.claim("a", "donors") {
                    $0.objective = "aim"
                    claim(&$0)
                }
            ]
        }.seen
    }

    @Test func `a target is written before the start`() {
        #expect(seen { $0.setOn = Day("2025-03-01") } == [])
        #expect(seen { $0.setOn = Day("2025-03-02") } == ["/objectives[1]/setOn target-set-late"])
    }

    private func revised(to target: Quantity, baseline: Quantity? = nil) -> [String] {
        seen {
            $0.baseline = baseline
            $0.revisions = [Objective.Revision(), Objective.Revision()]
            $0.revisions[0].target = target
            $0.revisions[1].target = "five hundred"
        }
    }

    @Test func `a later target asks for no less, whichever way is better`() {
        #expect(revised(to: "300") == ["/objectives[1]/revisions[1]/target target-lowered"])
        #expect(revised(to: "700") == [])
        #expect(revised(to: "700", baseline: "900") == ["/objectives[1]/revisions[1]/target target-lowered"])
        #expect(revised(to: "300", baseline: "900") == [])
        #expect(revised(to: "90 percent") == [])
    }

    @Test func `the claim's target is the objective's first`() {
        #expect(seen({ _ in }) { $0.target = "500" } == [])
        #expect(seen({ _ in }) { $0.target = "at least 500" } == [])
        #expect(seen({ _ in }) { $0.target = "300" } == ["/claims[1]/target target-differs"])
        #expect(
            seen({ $0.unit = "people" }) { claim in
                claim.target = "300"
                claim.unit = "families"
            } == [])
    }

    @Test func `an objective is answered by its own metric`() {
        #expect(seen { $0.metric = "nappies" } == ["/claims[1]/objective other-metric"])
        #expect(seen({ _ in }) { $0.metric = "likes" }.contains("/claims[1]/objective lower-answer"))
        #expect(seen({ _ in }) { $0.metric = "hours" }.contains("/claims[1]/objective no-later-figure"))
        #expect(seen { $0.metric = "reach" } == ["/claims[1]/objective other-metric"])
        #expect(seen { $0.metric = nil } == [])
    }

    @Test func `days before the launch, after the deadline and after the judging are told`() {
        func seen(_ start: String, _ end: String, terms: (inout Terms) -> Void = { _ in }) -> [String] {
            Make.ledger(terms: terms) {
                $0.period = Period("2025-03-01", "2025-05-31")
                $0.claims = [Make.claim("a", "donors") { $0.period = Period(start, end) }]
            }.seen
        }
        #expect(seen("2025-01-01", "2025-01-31") == ["/claims[1]/period/end before-launch"])
        #expect(seen("2025-01-01", "2025-03-01") == [])
        #expect(seen("2025-07-01", "2025-11-07") == [])
        let deadline: (inout Terms) -> Void = { $0.deadline = Day("2025-06-30") }
        #expect(seen("2025-07-01", "2025-07-02", terms: deadline) == ["/claims[1]/period/end after-deadline"])
        let judging: (inout Terms) -> Void = {
            $0.deadline = Day("2025-06-30")
            $0.judging = Day("2025-09-01")
        }
        #expect(seen("2025-07-01", "2025-11-07", terms: judging) == ["/claims[1]/period/end after-judging"])
    }
}
