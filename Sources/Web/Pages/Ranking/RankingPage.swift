internal import Jury
internal import Phrases
internal import Rankings
internal import Reports
internal import Scoring

/// The places of one category, calmly: what the rule gives, how far one is from the next, and between whom
/// the marks do not decide. All else is a page further.
struct RankingPage {
    let title: String
    let notice: String?
    let hidden: String?
    /// How the places came about.
    let says: String?
    /// How firmly the first stands; `nil` while that is being worked out.
    let firmness: String?
    let isWaiting: Bool
    /// `nil` where nobody has a place.
    let table: PlacesTable?
    let ties: [String]
    /// What the jury decided beside its marks.
    let decided: [String]
    let unplaced: [(title: String, reason: String)]
    let sure: Address
    let whatIf: Address
    let words: any PageWords

    static func answer(_ person: PersonVisit) async throws -> Answer {
        try await person.answer { seen in
            let page = RankingPage(seen, person)
            return person.page(page.title, here: Address(.rankings), page.html)
        }
    }
}

extension RankingPage {
    init(_ seen: SeenRanking, _ person: PersonVisit) {
        let (words, ranked, id) = (person.words, seen.ranked, seen.category.id.text)
        let places = ranked.ranking.places
        self.words = words
        title = seen.category.name.text(in: words)
        notice = seen.notice?.text(in: words)
        hidden = seen.hiddenCount > 0 ? words.hiddenInRanking(seen.hiddenCount) : nil
        let counts = places.map(\.ballots)
        says = counts.min().map { least in
            words.rankedBy(ranked.ranking.rule, ballots: least...(counts.max() ?? least))
        }
        firmness = places.isEmpty ? nil : seen.firmness(words)
        isWaiting = seen.analysed == nil
        table = places.isEmpty ? nil : Self.table(seen, person)
        ties = seen.ties(words)
        decided = seen.interventions.map { $0.told(words, title: ranked.title) }
        unplaced = ranked.ranking.unplaced.map {
            (ranked.title($0.entry), words.reason($0.reason, in: ranked.rubric))
        }
        sure = Address(.sure, id)
        whatIf = Address(.whatIf, id)
    }

    private static func table(_ seen: SeenRanking, _ person: PersonVisit) -> PlacesTable {
        let (words, ranked, id) = (person.words, seen.ranked, seen.category.id.text)
        var table = PlacesTable(caption: words.rankingTitle, ranked: ranked, words: words)
        if ranked.ranking.places.contains(where: { $0.level != nil }) {
            table.others.append((.init(name: words.rankLevel, kind: .words), { "\($0.level?.text ?? "")" }))
        }
        let level = seen.levelEntries
        table.others.append(
            (
                .init(name: words.rankNotes, kind: .words),
                { "\(level[$0.entry].map { words.levelWith($0) } ?? "")" }
            ))
        table.others.append(
            (
                .init(name: words.rankWhy, kind: .link),
                { place in
                    let address = Address(.why, id, person.site.publicName(of: place.entry))
                    let label = words.rankWhy + " " + ranked.title(place.entry)
                    return "<a href=\"\(address.path)\" aria-label=\"\(label)\">\(words.rankWhy)</a>"
                }
            ))
        return table
    }
}
