import Jury
import Ledger
import Testing

@Suite struct StandingTests {
    /// One criterion that reads results, weighed by evidence, unless told otherwise.
    private func rubric(_ change: (inout Rubric) -> Void = { _ in }) -> Rubric {
        var rubric = Rubric.resultsOnly
        change(&rubric)
        return rubric
    }

    private func effective(
        _ raw: Thousandths, under rubric: Rubric? = nil, terms: (inout Terms) -> Void = { _ in },
        _ claims: [Claim]
    ) -> String {
        let rubric = rubric ?? self.rubric()
        let ledger = Make.ledger(terms: terms) {
            $0.evidence = [
                Make.evidence("word", isRecord: false), Make.evidence("log", isRecord: true),
            ]
            $0.otherFactors = OtherFactors()
            $0.otherFactors?.text = Text("The season, weighed.")
            $0.claims = claims
        }
        let standing = ledger.standings(under: rubric)[0].standing
        return standing.effective(raw, on: rubric.scale).thousandths?.padded ?? ""
    }

    @Test func `the worked cases of the rule come out to the last digit`() {
        func claim(_ source: Identifier<Evidence>?, _ change: (inout Claim) -> Void = { _ in }) -> [Claim] {
            [Make.claim("a", "donors", evidence: source.map { [$0] } ?? [], change)]
        }
        let confirmed: (inout Terms) -> Void = {
            $0.decisions = [
                Decision(entry: "entry", claim: "a", ruling: .provenance(.verified), reason: "audited")
            ]
        }
        #expect(effective(8000, claim("word")) == "4.846")
        #expect(effective(8000, claim("log") { $0.of = "10000" }) == "8.000")
        #expect(effective(9000, claim("word")) == "5.396")
        #expect(effective(9000, claim("word") { $0.design = .contribution }) == "6.714")
        #expect(effective(9000, claim("log")) == "7.154")
        #expect(effective(8000, claim(nil)) == "2.538")
        let trial = claim("log") {
            $0.design = .counterfactual
            $0.comparator = Text("Towns drawn by lot")
        }
        #expect(effective(9000, terms: confirmed, trial) == "9.000")
        #expect(effective(9000, [Make.claim("a", "reach", evidence: ["log"])]) == "2.000")
        #expect(effective(9000, [Make.claim("a", "likes", evidence: ["log"])]) == "4.000")
    }

    @Test func `nothing claimed, a promise and words without a number are capped`() {
        let shown: [Identifier<Evidence>] = ["log"]
        func counts(_ claim: Claim) -> String {
            effective(9000, under: rubric { $0.evidence = .shown }, [claim])
        }
        #expect(effective(9000, []) == "1.000")
        #expect(counts(Make.claim("a", "pledges", evidence: shown)) == "5.000")
        #expect(counts(Make.claim("a", "donors", value: "many", evidence: shown)) == "5.000")
        #expect(counts(Make.claim("a", "donors", evidence: shown) { $0.nature = .compulsory }) == "5.000")
        #expect(counts(Make.claim("a", "donors", value: "many")) == "1.000")
        #expect(counts(Make.claim("a", "ave", evidence: shown)) == "1.000")
        #expect(counts(Make.claim("a", "hours", evidence: shown)) == "1.000")
        #expect(
            counts(Make.claim("a", "donors", value: "yes", evidence: shown) { $0.nature = .yesOrNo })
                == "9.000")
    }

    @Test func `a numbered result on the entrant's word stays above noise`() {
        #expect(effective(5000, [Make.claim("a", "donors", evidence: ["word"])]) == "4.500")
        #expect(effective(3000, [Make.claim("a", "donors", evidence: ["word"])]) == "3.000")
    }

    @Test func `a weak further result never takes away what reactions allow`() {
        let likes = Make.claim("a", "likes", evidence: ["log"])
        let words = Make.claim("b", "donors", value: "many", evidence: ["word"])
        #expect(effective(9000, [likes, words]) == "4.000")
    }

    @Test func `awareness as a category's aim, or a criterion that reads reactions, takes the cap off`() {
        let likes = [Make.claim("a", "likes", evidence: ["log"]) { $0.of = "10000" }]
        #expect(effective(9000, terms: { $0.awarenessIsAim = true }, likes) == "9.000")
        #expect(
            effective(9000, under: rubric { $0.criteria[0].reads = [.reaction, .result] }, likes) == "9.000")
    }

    @Test func `the entrant's headline decides, then the organiser's, then the best that is shown`() {
        func named(_ change: (inout Entry) -> Void, _ terms: (inout Terms) -> Void = { _ in }) -> String {
            let ledger = Make.ledger(terms: terms) {
                $0.evidence = [Make.evidence("log", isRecord: true)]
                $0.claims = [Make.claim("a", "donors"), Make.claim("b", "nappies", evidence: ["log"])]
                change(&$0)
            }
            let standing = ledger.standings(under: rubric())[0]
            return "\(standing.headline?.claim.id.text ?? "") \(standing.namedBy?.rawValue ?? "")"
        }
        let decided: (inout Terms) -> Void = {
            $0.decisions = [Decision(entry: "entry", claim: "a", ruling: .headline("results"), reason: "")]
        }
        #expect(named({ _ in }) == "b program")
        #expect(named({ _ in }, decided) == "a organiser")
        #expect(
            named(
                {
                    var headline = Entry.Headline()
                    headline.criterion = "results"
                    headline.claim = "b"
                    $0.headlines = [headline]
                }, decided) == "b entrant")
    }

    @Test func `an edition that lets an invalid metric void a criterion gives it the lowest mark`() {
        let claims = [Make.claim("a", "donors", evidence: ["log"]), Make.claim("b", "ave")]
        #expect(effective(9000, terms: { $0.invalid = .zero }, claims) == "1.000")
        #expect(effective(9000, claims) == "7.154")
    }

    @Test func `a criterion that does not read results is free`() {
        #expect(effective(9000, under: rubric { $0.criteria[0].reads = [] }, []) == "9.000")
    }
}
