import Intake
import Jury
import JuryTestSupport
import Ledger
import Scoring
import Testing

/// What always holds for scores, given the same marks: over drawn entries, whose seed is in the failure, and
/// over those that come with the project.
@Suite struct RulesThatHoldTests {
    static let seeds = UInt64(0)..<100

    /// Entries, and what they are called in a failure.
    private static func all(_ seed: UInt64) -> [Entry] {
        seed == 0 ? Rules.entries : [DrawnEntry(seed: seed).entry]
    }

    private func expectEqual(_ seed: UInt64, _ change: (inout Entry, inout SplitMix64) -> Void) {
        compare(seed, change) {
            $0.effective == $1.effective && $0.standing.tier == $1.standing.tier
                && $0.standing.factors == $1.standing.factors
        }
    }

    private func compare(
        _ seed: UInt64, _ change: (inout Entry, inout SplitMix64) -> Void,
        _ holds: (_ before: Judged, _ after: Judged) -> Bool
    ) {
        var draw = SplitMix64(seed: seed)
        for entry in Self.all(seed) {
            var changed = entry
            change(&changed, &draw)
            for rubric in Rules.rubrics + (seed == 0 ? Rules.presets : []) {
                let (before, after) = (Judged(entry, under: rubric), Judged(changed, under: rubric))
                let isTrue = holds(before, after)
                #expect(isTrue, "seed \(seed), \(entry.id), \(rubric.id) \(rubric.evidence)")
            }
        }
    }

    // MARK: What changes nothing

    @Test(arguments: seeds) func `ten times the vanity changes nothing`(seed: UInt64) {
        expectEqual(seed) { entry, _ in
            for index in entry.claims.indices {
                let tier = entry.claims[index].metric.flatMap { Taxonomy.builtIn.metrics[$0] }?.level(.strict)
                    .tier
                guard tier == .exposure || tier == .reaction, let amount = Self.amount(entry, index) else {
                    continue
                }
                entry.claims[index].value = Self.quantity(
                    DecimalNumber(amount.number.coefficient, exponent: amount.number.exponent + 1),
                    like: amount)
            }
        }
    }

    @Test(arguments: seeds) func `other words and another order of claims change nothing`(seed: UInt64) {
        expectEqual(seed) { entry, draw in
            for index in entry.claims.indices {
                entry.claims[index].says = Text("Ein Erfolg ohnegleichen")
                entry.claims[index].note = Text("Wirklich.")
            }
            entry.title = Text("Anders")
            entry.claims.shuffle(using: &draw)
            entry.evidence.shuffle(using: &draw)
        }
    }

    @Test(arguments: seeds) func `another language and another way to write numbers change nothing`(
        seed: UInt64
    ) {
        expectEqual(seed) { entry, _ in
            let language = entry.language
            func rewritten(_ quantity: Quantity?) -> Quantity? {
                guard let quantity, let amount = Amount(quantity, in: language) else { return quantity }
                return Self.quantity(amount.number, like: amount)
            }
            for index in entry.claims.indices {
                entry.claims[index].value = rewritten(entry.claims[index].value)
                entry.claims[index].of = rewritten(entry.claims[index].of)
                entry.claims[index].baseline = rewritten(entry.claims[index].baseline)
                entry.claims[index].target = rewritten(entry.claims[index].target)
            }
        }
    }

    @Test(arguments: seeds) func `a claim split in five changes nothing`(seed: UInt64) {
        expectEqual(seed) { entry, draw in
            guard let index = entry.claims.indices.randomElement(using: &draw) else { return }
            let whole = entry.claims[index]
            for number in 2...5 {
                var part = whole
                part.id = Identifier(whole.id.text + "-\(number)")
                if let amount = Self.amount(entry, index) {
                    part.value = Self.quantity(amount.number, like: amount)
                }
                entry.claims.insert(part, at: index)
            }
        }
    }

    // MARK: What never lowers

    @Test(arguments: seeds) func `a source, a denominator or a baseline never lowers`(seed: UInt64) {
        compare(
            seed,
            { entry, draw in
                guard let index = entry.claims.indices.randomElement(using: &draw) else { return }
                switch Int.random(in: 0..<3, using: &draw) {
                case 0:
                    var source = Evidence()
                    source.id = "further"
                    source.kind = Bool.random(using: &draw) ? .register : .article
                    source.link = "https://example.org/further"
                    entry.evidence.append(source)
                    entry.claims[index].evidence.append(source.id)
                case 1: entry.claims[index].of = entry.claims[index].of ?? "10000000"
                default: entry.claims[index].baseline = entry.claims[index].baseline ?? "1"
                }
            }
        ) { before, after in after.isAtLeast(before) }
    }

    @Test(arguments: seeds) func `leaving out a source, a denominator or a baseline never raises`(
        seed: UInt64
    ) {
        compare(
            seed,
            { entry, draw in
                guard let index = entry.claims.indices.randomElement(using: &draw) else { return }
                switch Int.random(in: 0..<3, using: &draw) {
                case 0: _ = entry.claims[index].evidence.popLast()
                case 1: entry.claims[index].of = nil
                default: entry.claims[index].baseline = nil
                }
            }
        ) { before, after in before.isAtLeast(after) }
    }

    @Test(arguments: seeds) func `a further claim never lowers, and leaving it out never raises`(seed: UInt64)
    {
        compare(
            seed,
            { entry, draw in
                var drawn = DrawnEntry(seed: draw.next())
                var further = drawn.claim("further")
                further.evidence = entry.evidence.map(\.id).filter { _ in Bool.random(using: &draw) }
                entry.claims.insert(further, at: Int.random(in: 0...entry.claims.count, using: &draw))
            }
        ) { before, after in after.isAtLeast(before) }
    }

    @Test(arguments: seeds) func `silence never pays`(seed: UInt64) {
        compare(
            seed,
            { entry, _ in
                entry.claims = []
                entry.headlines = []
                entry.evidence = []
            }
        ) { before, after in before.isAtLeast(after) }
    }

    // MARK: Results and noise

    @Test(arguments: seeds) func `a numbered result said by the entrant never ends below noise`(seed: UInt64)
    {
        compare(
            seed,
            { entry, _ in
                entry.claims.removeAll { claim in
                    let tier = claim.metric.flatMap { Taxonomy.builtIn.metrics[$0] }?.level(.strict).tier
                    return tier == .result
                }
                entry.headlines = []
                var result = Claim()
                result.id = "result"
                result.metric = "donors"
                result.value = "72"
                var word = Evidence()
                word.id = "word"
                word.kind = .entrantStatement
                result.evidence = [word.id]
                entry.evidence.append(word)
                entry.claims.append(result)
            }
        ) { before, after in
            // What noise alone may ever count, mark by mark.
            let caps = before.rubric.caps
            return zip(after.standing.criteria, before.rubric.criteria).allSatisfy { standing, criterion in
                guard criterion.readsResults else { return true }
                return stride(from: 1000, through: 10_000, by: 500).allSatisfy { mark in
                    let noise = Standing([Allowance(cap: caps.reaction)])
                    let raw = Thousandths(mark)
                    return standing.effective(raw, on: before.rubric.scale)
                        >= noise.effective(raw, on: before.rubric.scale)
                }
            }
        }
    }

    @Test(arguments: Rules.presets)
    func `palidzesim outranks a copy of itself that has only its noise`(rubric: Rubric) throws {
        let whole = try #require(Rules.entry("entries/palidzesim.xml"))
        var noise = whole
        noise.id = "a-copy"
        noise.claims.removeAll { $0.id != "buzz" && $0.id != "influencers" }
        noise.headlines = []
        #expect(noise.claims.count == 2)
        for mark: Thousandths in [4500, 6000, 8000, 10_000] {
            #expect(Rules.places([noise, whole], under: rubric, mark: mark) == ["1 palidzesim", "2 a-copy"])
        }
    }

    @Test(arguments: Rules.presets)
    func `Kony 2012 stands below Teeme Ära, given equal marks`(rubric: Rubric) throws {
        let kony = try #require(Rules.entry("entries/real/kony-2012.xml"))
        let teeme = try #require(Rules.entry("entries/real/teeme-ara-2008.xml"))
        for mark: Thousandths in [6000, 8000, 10_000] {
            #expect(
                Rules.places([kony, teeme], under: rubric, mark: mark) == ["1 teeme-ara-2008", "2 kony-2012"])
        }
    }

    // MARK: Numbers

    private static func amount(_ entry: Entry, _ index: Int) -> Amount? {
        Amount(entry.claims[index].value, in: entry.language)
    }

    /// As Latvian writes it: a comma before decimals, no points.
    private static func quantity(_ number: DecimalNumber, like amount: Amount) -> Quantity {
        let digits = number.description.replacing(".", with: ",") + (amount.isPercent ? " %" : "")
        return Quantity(digits, language: "lv", qualifier: amount.qualifier)
    }
}
