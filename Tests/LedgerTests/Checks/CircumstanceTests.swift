import Jury
import Testing

@testable import Ledger

@Suite struct CircumstanceTests {
    private func survey(_ change: (inout Evidence) -> Void) -> [String] {
        Make.ledger {
            var survey = Make.evidence("survey", isRecord: true)
            survey.kind = .survey
            survey.sampleSize = "500"
            change(&survey)
            $0.evidence = [survey]
        }.seen
    }

    @Test func `a small sample is a fault only below half of its population`() {
        #expect(survey { _ in } == [])
        #expect(survey { $0.sampleSize = nil } == ["/evidence[1] sample-unsaid"])
        #expect(survey { $0.sampleSize = "29" } == ["/evidence[1]/sampleSize small-sample"])
        #expect(survey { $0.sampleSize = "30" } == [])
        #expect(
            survey { evidence in
                evidence.sampleSize = "20"
                evidence.sampleOf = "24"
            } == [])
        #expect(
            survey { evidence in
                evidence.sampleSize = "20"
                evidence.sampleOf = "410"
            } == ["/evidence[1]/sampleSize small-sample"])
    }

    @Test(arguments: [
        "Followers who answered", "Volontaires inscrits", "Sekotāji", "Savanoriai", "Vabatahtlikud",
    ])
    func `a sample of those who like it is asked about in every language`(sampling: String) {
        #expect(survey { $0.sampling = Text(sampling) } == ["/evidence[1]/sampling biased-sample"])
    }

    @Test(arguments: ["All members", "Every tenth follower", "Chaque abonné", "Those in the register"])
    func `a sample that does not pick itself is not`(sampling: String) {
        #expect(survey { $0.sampling = Text(sampling) } == [])
    }

    private func result(_ change: (inout Claim) -> Void) -> [String] {
        Make.ledger { $0.claims = [Make.claim("a", "nappies", change)] }.seen
    }

    @Test(arguments: [
        "The film led to gifts", "Dons reçus grâce à notre film", "Ziedojumi pateicoties mums",
        "Kampanijos dėka paaukota", "Tänu meile annetatud",
    ])
    func `a cause is claimed in every language, and asked about beside a bare figure`(says: String) {
        #expect(result { $0.says = Text(says) } == ["/claims[1]/says causal-word"])
        #expect(
            result { claim in
                claim.says = Text(says)
                claim.baseline = "3000"
            } == [])
    }

    @Test(arguments: [
        "Money pledged", "Dons promis", "Solījumi", "Pažadėta suma", "Lubadused",
    ])
    func `a promise is asked about where the nature is not said`(says: String) {
        #expect(result { $0.says = Text(says) } == ["/claims[1]/says promise-word"])
        #expect(
            result { claim in
                claim.says = Text(says)
                claim.nature = .counted
            } == [])
    }

    @Test(arguments: [
        "The course is mandatory.", "La formation est obligatoire.", "Apmācība ir obligāta.",
        "Mokymai privalomi.", "Koolitus on kohustuslik.",
    ])
    func `an act that nobody could refuse is asked about where the nature is not said`(note: String) {
        #expect(result { $0.note = Text(note) } == ["/claims[1]/note compulsory-word"])
    }

    @Test(arguments: [
        "People helped", "Personnes engagées", "Iesaistītie cilvēki", "Įtraukti žmonės", "Kaasatud inimesed",
    ])
    func `words for results are asked about beside exposure, and only there`(says: String) {
        func seen(_ metric: Identifier<Metric>) -> [String] {
            Make.ledger {
                $0.claims = [
                    Make.claim("a", metric) { $0.says = Text(says) }, Make.claim("b", "nappies"),
                ]
            }.seen
        }
        #expect(seen("reach") == ["/claims[1]/says result-word"])
        #expect(seen("donors") == [])
    }

    @Test func `results without a word on other causes are asked once, if somebody can answer`() {
        func names(_ origin: Entry.Origin?, _ value: Quantity, answer: String? = nil) -> [String] {
            Make.ledger {
                $0.origin = origin
                $0.claims = [Make.claim("a", "nappies", value: value)]
                if let answer {
                    $0.otherFactors = OtherFactors()
                    $0.otherFactors?.text = Text(answer)
                }
            }.remarks().map(\.fault.name).filter { $0 == "no-other-causes" }
        }
        #expect(names(nil, "3500") == ["no-other-causes"])
        #expect(names(.invented, "3500") == ["no-other-causes"])
        #expect(names(.compiled, "3500") == [])
        #expect(names(nil, "0") == [])
        #expect(names(nil, "3500", answer: "A mild winter.") == [])
    }

    @Test func `void money is told once and asked nothing more`() {
        let ledger = Make.ledger {
            $0.claims = [
                Make.claim("a", "ave") {
                    $0.measure = .change
                    $0.says = "People helped"
                },
                Make.claim("b", "nappies"),
            ]
        }
        #expect(ledger.seen == ["/claims[1]/metric invalid-metric"])
    }
}
