import Jury
import Ledger
import Testing

/// What claims let a mark count, where one claim or source more could have cost something.
@Suite struct AllowanceTests {
    private func effective(
        _ raw: Thousandths, reads: [Tier] = [.result], _ entry: @escaping (inout Entry) -> Void
    ) -> String? {
        var rubric = Rubric()
        rubric.evidence = .factor
        var criterion = Criterion()
        criterion.id = "help"
        criterion.weight = 100
        criterion.reads = reads
        rubric.criteria = [criterion]
        let standing = Make.ledger(entry).standings(under: rubric)[0].standing
        return standing.effective(raw, on: rubric.scale).thousandths?.padded
    }

    @Test func `a yes that somebody vouches for has the floor of a number`() {
        let yes: (inout Entry) -> Void = {
            $0.evidence = [Make.evidence("word", isRecord: false)]
            $0.claims = [Make.claim("law", "donors", value: nil, evidence: ["word"]) { $0.nature = .yesOrNo }]
        }
        #expect(effective(6000, yes) == "4.500")
        #expect(effective(10_000, yes) == "5.945")
    }

    @Test func `a source for a reaction that reads as result does not lower it below noise`() {
        func likes(_ evidence: [Identifier<Evidence>]) -> (inout Entry) -> Void {
            {
                $0.evidence = [Make.evidence("word", isRecord: false)]
                $0.claims = [Make.claim("likes", "likes", evidence: evidence) { $0.nature = .compulsory }]
            }
        }
        #expect(effective(6000, reads: [.reaction, .result], likes([])) == "4.000")
        #expect(effective(6000, reads: [.reaction, .result], likes(["word"])) == "4.000")
    }

    @Test func `a source for the named headline never lowers`() {
        func entry(_ evidence: [Identifier<Evidence>]) -> (inout Entry) -> Void {
            {
                $0.evidence = [Make.evidence("log", isRecord: true)]
                $0.claims = [
                    Make.claim("given", "donors", evidence: ["log"]),
                    Make.claim("had-to", "nappies", value: nil, evidence: evidence) {
                        $0.nature = .compulsory
                    },
                ]
                var headline = Entry.Headline()
                headline.criterion = "help"
                headline.claim = "had-to"
                $0.headlines = [headline]
            }
        }
        #expect(effective(9000, entry([])) == "2.758")
        #expect(effective(9000, entry(["log"])) == "7.154")
    }
}
