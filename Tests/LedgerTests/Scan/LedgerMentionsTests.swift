import Jury
import Testing

@testable import Ledger

@Suite struct LedgerMentionsTests {
    private static let taxonomy: Taxonomy = {
        var donors = Make.metric("donors", .outcome)
        donors.names = ["en": "People who gave"]
        donors.aliases = ["en": ["~donors"], "fr": ["~donateurs"]]
        return Taxonomy([donors, Make.metric("likes", .outTake) { $0.aliases = ["en": ["~likes"]] }])
    }()

    private func ledger(_ change: (inout Entry) -> Void) -> Ledger {
        Ledger(Make.entry(change), Terms(Self.taxonomy))
    }

    private func told(_ ledger: Ledger) -> [String] {
        ledger.mentions().map { "\($0.path) \($0.mention.text) \($0.mention.metric?.text ?? "-")" }
    }

    @Test func `numbers of the running texts are told with their field, in the order of the form`() {
        var aim = Objective()
        aim.id = "aim"
        aim.says = "Find 50 donors"
        let ledger = ledger {
            $0.objectives = [aim]
            $0.summary = "Some 60 people."
            $0.results = "680 donors,\n40 likes"
            $0.learning = Text("2.500 donateurs", language: "fr")
            $0.otherFactors = OtherFactors()
            $0.otherFactors?.text = "7 likes"
            $0.claims = [Make.claim("a", "donors") { $0.says = "8 donors" }]
        }
        #expect(
            told(ledger) == [
                "/summary Some 60 -", "/objectives[1]/says 50 donors", "/results 680 donors",
                "/results 40 likes", "/learning 2.500 donors",
            ])
        #expect(ledger.mentions().map(\.mention.position.line) == [1, 1, 1, 2, 1])
    }

    @Test func `a number that has a field of its own is claimed`() {
        var aim = Objective()
        aim.target = "1000"
        aim.revisions = [Objective.Revision()]
        aim.revisions[0].target = "900"
        var evidence = Make.evidence("log", isRecord: true)
        evidence.sampleSize = "400"
        let ledger = ledger {
            $0.objectives = [aim]
            $0.evidence = [evidence]
            $0.budget = Budget()
            $0.budget?.unpaidHours = "250"
            $0.claims = [
                Make.claim("a", "donors", value: "3.5 thousand") {
                    $0.of = "10,000"
                    $0.baseline = "12"
                    $0.target = "3000"
                }
            ]
            $0.results =
                "3,500 of 10,000 donors, 12 before, 3000 hoped for, 1,000, then 900; 400 asked, 250 hours."
        }
        #expect(told(ledger) == [])
    }

    @Test func `an unclaimed figure with a metric is a note, and one without is left alone`() {
        let ledger = ledger {
            $0.results = "680 donors came from 12 towns."
        }
        #expect(
            ledger.remarks().filter { $0.fault.name == "unclaimed-figure" } == [
                Remark(
                    .entry, .concern(.unclaimedFigure("680", metric: "People who gave")),
                    FieldPath().field("results"))
            ])
    }

    @Test func `terms make their scan anew for another taxonomy or reading`() {
        var terms = Terms(Taxonomy([]))
        #expect(terms.scan.mentions(in: "3 donors").map(\.metric) == [nil])
        terms.taxonomy = Self.taxonomy
        #expect(terms.scan.mentions(in: "3 donors").map(\.metric) == ["donors"])
        terms.reading = .amec
        #expect(terms.scan.reading == .amec)
    }
}
