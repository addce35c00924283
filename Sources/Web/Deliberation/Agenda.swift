internal import Jury
internal import Rankings
internal import Scoring

/// What the marks of a category leave to the jury.
struct Agenda: Sendable {
    var items: [Item] = []

    enum Item: Hashable, Sendable {
        /// Whoever is first is not so for every jury and every way of counting.
        case first([Identifier<Entry>])
        /// They have one place.
        case shared([Identifier<Entry>])
        /// The marks do not tell them apart, and they get different awards.
        case border([Identifier<Entry>])
        /// A ballot on each of them is explained neither by its merit nor by its juror's severity.
        case apart([Identifier<Entry>])
        /// They have no place.
        case unplaced([Identifier<Entry>])

        var entries: [Identifier<Entry>] {
            switch self {
            case .first(let entries), .shared(let entries), .border(let entries), .apart(let entries),
                .unplaced(let entries):
                entries
            }
        }
    }

    /// What is to be talked over, one entry after another.
    var order: [Identifier<Entry>] {
        var seen: Set<Identifier<Entry>> = []
        return items.flatMap(\.entries).filter { seen.insert($0).inserted }
    }

    init(_ seen: SeenRanking) {
        let ranking = seen.ranked.ranking
        if seen.analysed?.analysis.fragility.isFlagged ?? false, ranking.places.count > 1 {
            items.append(.first(ranking.places.prefix(2).map(\.entry)))
        }
        let shared = Dictionary(grouping: ranking.places.filter(\.isTied), by: \.place)
        items += shared.sorted { $0.key < $1.key }.map { .shared($1.map(\.entry)) }
        let levels = Dictionary(ranking.places.map { ($0.entry, $0.level) }) { first, _ in first }
        items += seen.bands.filter { Set($0.map { levels[$0] ?? nil }).count > 1 }.map { .border($0) }
        if let analysed = seen.analysed {
            let apart = ranking.places.map(\.entry).filter { !analysed.standingApart(before: $0).isEmpty }
            if !apart.isEmpty { items.append(.apart(apart)) }
        }
        if !ranking.unplaced.isEmpty { items.append(.unplaced(ranking.unplaced.map(\.entry))) }
    }
}
