import Intake
import Jury
import JuryTestSupport

/// Entries drawn from a seed: claims of all tiers, with and without figures, sources and comparisons.
struct DrawnEntry {
    var draw: SplitMix64
    private(set) var entry = Entry()

    static let metrics: [Identifier<Metric>] = [
        "donors", "volunteers", "area_protected", "org_created", "likes", "shares", "followers_gained",
        "impressions", "video_views", "volunteer_hours", "budget_total",
    ]

    init(seed: UInt64) {
        draw = SplitMix64(seed: seed)
        entry.id = "drawn"
        entry.language = "en"
        entry.evidence = (0..<Int.random(in: 0...3, using: &draw)).map { number in
            evidence(Identifier("evidence-\(number)"))
        }
        entry.claims = (0..<Int.random(in: 0...5, using: &draw)).map { number in
            claim(Identifier("claim-\(number)"))
        }
        if chance(2), let named = entry.claims.randomElement(using: &draw) {
            var headline = Entry.Headline()
            headline.criterion = "results"
            headline.claim = named.id
            entry.headlines = [headline]
        }
    }

    mutating func chance(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &draw) == 0 }

    mutating func evidence(_ id: Identifier<Evidence>) -> Evidence {
        var evidence = Evidence()
        evidence.id = id
        evidence.kind =
            [.register, .survey, .article, .entrantStatement].randomElement(using: &draw) ?? .other
        evidence.provenance =
            [nil, .unsourced, .entrant, .record, .independent].randomElement(using: &draw) ?? nil
        if chance(2) { evidence.link = "https://example.org/log" }
        return evidence
    }

    mutating func claim(_ id: Identifier<Claim>) -> Claim {
        var claim = Claim()
        claim.id = id
        claim.says = Text("What \(id) says")
        claim.metric = Self.metrics.randomElement(using: &draw)
        claim.nature = [nil, nil, nil, .yesOrNo, .promised, .compulsory].randomElement(using: &draw) ?? nil
        if !chance(5) { claim.value = quantity() }
        if chance(3) { claim.of = quantity() }
        if chance(4) { claim.baseline = quantity() }
        if chance(5) { claim.target = quantity() }
        if chance(4) { claim.population = Text(["Riga", "Vilnius"].randomElement(using: &draw) ?? "") }
        claim.evidence = entry.evidence.map(\.id).filter { _ in chance(2) }
        return claim
    }

    mutating func quantity() -> Quantity {
        Quantity(number: DecimalNumber(Int.random(in: 1...9_000_000, using: &draw)))
    }
}

extension Quantity {
    /// `3500`, as English writes it.
    init(number: DecimalNumber) {
        self.init(number.description)
    }
}
