import Jury
import JuryTestSupport
import Testing

@testable import Ledger

/// What is worked out once for claims that are alike is what each of them would give.
@Suite struct PreflightAlikeTests {
    /// The definition: every step of every claim is tried.
    private func naive(_ ledger: Ledger, _ rubric: Rubric) -> [Preflight.Step] {
        var (steps, reached) = ([Preflight.Step](), ledger)
        func sums(_ ledger: Ledger) -> [Ratio] {
            let range = rubric.scale.max.count - rubric.scale.min.count
            let read = zip(rubric.criteria, ledger.standings(under: rubric)).filter(\.0.readsResults)
            let points = read.map { criterion, standing in
                (standing.standing.effective(rubric.scale.max, on: rubric.scale)
                    - Ratio(rubric.scale.min.count, over: 1000))
                    * Ratio(criterion.weight * 1000, over: max(1, range))
            }
            let factors = read.map { ($1.factor ?? 0) * Ratio($0.weight, over: 1) }
            return [points.reduce(0) { $0 + $1 }, factors.reduce(0) { $0 + $1 }]
        }
        while steps.count < 3 {
            let today = sums(reached)
            var best: (step: Preflight.Step, next: Ledger, gain: [Ratio])?
            for (step, _) in Preflight.Step.all(for: reached) {
                let next = step.taken(in: reached)
                let gain = zip(sums(next), today).map { $0 - $1 }
                let least = best?.gain ?? [0, 0]
                if (gain[0], gain[1]) > (least[0], least[1]) { best = (step, next, gain) }
            }
            guard let best else { break }
            steps.append(best.step)
            // A result that nobody has claimed has no name by which to speak of it.
            if best.step == .claimResult { break }
            reached = best.next
        }
        return steps
    }

    private func claims(_ count: Int, _ generator: inout SplitMix64) -> [Claim] {
        (0..<count).map { index in
            let metric =
                ["donors", "reach", "likes", "sales_volume"].randomElement(using: &generator) ?? "donors"
            let evidence = [[], ["word"], ["log"]].randomElement(using: &generator) ?? []
            // Now and then two have one name, as in drafts.
            let name = Int.random(in: 0..<20, using: &generator) == 0 ? "claim-0" : "claim-\(index)"
            return Make.claim(
                Identifier(name), Identifier(metric),
                value: Bool.random(using: &generator) ? "1200" : "a steep rise",
                evidence: evidence.map { Identifier($0) }
            ) { claim in
                if Bool.random(using: &generator) { claim.of = "10000" }
                claim.nature = [nil, .yesOrNo, .promised].randomElement(using: &generator) ?? nil
            }
        }
    }

    @Test(arguments: 0..<60) func `the steps are those of the definition`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let claims = claims(Int.random(in: 0...14, using: &generator), &generator)
        let isNamed = Bool.random(using: &generator)
        let ledger = Make.ledger {
            $0.evidence = [Make.evidence("word", isRecord: false), Make.evidence("log", isRecord: true)]
            $0.claims = claims
            if isNamed, let claim = claims.last {
                var headline = Entry.Headline()
                (headline.criterion, headline.claim) = (Rubric.resultsOnly.criteria[0].id, claim.id)
                $0.headlines = [headline]
            }
        }
        #expect(Preflight(ledger, under: .resultsOnly).raises.map(\.step) == naive(ledger, .resultsOnly))
    }

    @Test func `thousands of claims are looked at while somebody waits`() {
        let ledger = Make.ledger {
            $0.evidence = [Make.evidence("word", isRecord: false)]
            $0.claims = (0..<3_000).map {
                Make.claim(Identifier("claim-\($0)"), "donors", evidence: ["word"])
            }
        }
        // 0.2 s unoptimised; to try each step of each claim takes minutes.
        let steps = Preflight(ledger, under: .resultsOnly).raises.map(\.step)
        #expect(steps == [.showRecord("claim-0", .other), .sayOfHowMany("claim-0")])
    }
}
