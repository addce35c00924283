internal import Jury
internal import Phrases
internal import Rankings
internal import Reports
internal import Scoring

/// The list beside the one that other weights, another rule, a juror less or bare marks would give. It is
/// asked for by its address alone: nothing is kept, and the list stays as it is.
struct WhatIfPage {
    let title: String
    let weights: [Weight]
    let rule: Rule
    let jurors: [String]
    let without: String?
    let isRaw: Bool
    let canBeRaw: Bool
    let rows: [Row]
    let vanity: [Row]
    let address: Address
    let ranking: Address
    let words: any PageWords

    struct Weight {
        let field: String
        let name: String
        let value: Int
    }

    struct Row {
        let title: String
        let official: String
        /// By the rule asked for; by exposure and by reaction.
        let others: [String]
    }

    /// What a weight may be here. A criterion that weighs nothing would be another rubric.
    static let weightRange = 1...100

    static func answer(_ person: PersonVisit) async throws -> Answer {
        try await person.answer { seen in
            let page = WhatIfPage(seen, person)
            return person.page(page.title, here: Address(.rankings), page.html)
        }
    }
}

extension WhatIfPage {
    private init(_ seen: SeenRanking, _ person: PersonVisit) {
        let (words, query, ranked) = (person.words, person.visit.question.query, seen.ranked)
        self.words = words
        title = words.whatIf + " " + seen.category.name.text(in: words)
        var setup = seen.setup
        for number in setup.rubric.criteria.indices {
            let asked = query["weight.\(setup.rubric.criteria[number].id)"].flatMap(Int.init)
            if let asked, Self.weightRange.contains(asked) { setup.rubric.criteria[number].weight = asked }
        }
        setup.rubric.total = setup.rubric.criteria.reduce(0) { $0 + $1.weight }
        setup.rule = query["rule"].flatMap(Rule.init(rawValue:)) ?? setup.rule
        isRaw = query["raw"] == "1"
        canBeRaw = ranked.evidence != nil
        if isRaw { setup.claims = nil }
        let jurors = Set(ranked.seats.map { ranked.sheet.juror(ofSeat: $0).text }).sorted()
        self.jurors = jurors
        let without = query["without"].flatMap { jurors.contains($0) ? $0 : nil }
        self.without = without
        let sheet = without.map { ranked.sheet.without(Identifier($0)) } ?? ranked.sheet
        rule = setup.rule
        weights = setup.rubric.criteria.map {
            Weight(field: "weight.\($0.id)", name: $0.name.text(in: words), value: $0.weight)
        }
        rows = Self.rows(ranked, RankedCategory(setup, sheet).ranking, words)
        vanity = Self.vanity(ranked)
        address = Address(.whatIf, seen.category.id.text)
        ranking = Address(.ranking, seen.category.id.text)
    }

    private static func rows(
        _ ranked: RankedCategory, _ other: Ranking, _ words: any PageWords
    ) -> [Row] {
        let official = Dictionary(
            ranked.ranking.places.map { ($0.entry, $0.numbered) },
            uniquingKeysWith: { first, _ in first })
        let placed = other.places.map { place in
            Row(
                title: ranked.title(place.entry), official: official[place.entry] ?? "–",
                others: [place.numbered, words.tenths(place.score.thousandths)])
        }
        let out = other.unplaced.map {
            Row(title: ranked.title($0.entry), official: official[$0.entry] ?? "–", others: ["–", "–"])
        }
        return placed + out
    }

    private static func vanity(_ ranked: RankedCategory) -> [Row] {
        guard let orders = ranked.evidence?.vanity, orders.contains(where: { $0.agreement != nil }) else {
            return []
        }
        return ranked.ranking.places.enumerated().map { number, place in
            Row(
                title: ranked.title(place.entry), official: place.numbered,
                others: orders.map { order in
                    order.entries[number].figure == nil ? "–" : "\(order.entries[number].place)"
                })
        }
    }
}
