import Jury
import Phrases
import Rankings
import Scoring

extension RankingTable {
    /// Rows of the table below a ranking; of more entries, those that would have moved most.
    private static let vanityRowsMax = 8

    /// The places that exposure alone and reaction alone would have given.
    static func vanity(_ ranked: RankedCategory, _ evidence: RankingEvidence, _ style: Style) -> String {
        let orders = evidence.vanity
        guard !ranked.ranking.places.isEmpty else { return "" }
        var rows = [["Entry", "Official"] + orders.map { VanityPhrases.kind($0.tier) }]
        for index in mostMoved(orders, of: ranked.ranking.places.count) {
            let place = ranked.ranking.places[index]
            rows.append(
                [shortened(ranked.visibleTitle(place.entry)), numbered(place)]
                    + orders.map { cell($0.entries[index]) })
        }
        let sentences = orders.map { order in
            let (gained, lost) = (order.mostGained, order.mostLost)
            return VanityPhrases.summary(
                order.tier, agreement: order.agreement,
                gained: gained.map { ranked.visibleTitle($0.entry) }, by: gained.first?.gain ?? 0,
                lost: lost.map { ranked.visibleTitle($0.entry) }, by: -(lost.first?.gain ?? 0))
        }
        return VanityPhrases.heading + "\n\n" + aligned(rows, left: [0], style) + "\n"
            + sentences.map(wrapped).joined()
    }

    /// In the official order.
    private static func mostMoved(_ orders: [VanityOrder], of count: Int) -> [Int] {
        let moved = (0..<count).map { index in orders.map { abs($0.entries[index].gain) }.max() ?? 0 }
        let most = (0..<count).sorted { (-moved[$0], $0) < (-moved[$1], $1) }.prefix(vanityRowsMax)
        return most.sorted()
    }

    private static func cell(_ place: VanityOrder.Place) -> String {
        let number = (place.isTied ? "=" : "") + String(place.place)
        return (place.figure.map(VanityPhrases.figure) ?? VanityPhrases.nobody) + "  " + number
    }
}
