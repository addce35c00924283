internal import Jury
internal import Phrases
internal import Rankings
internal import Reports
internal import Scoring

/// The places of a ranking with their points and the way to the next, and what else a page knows of them.
struct PlacesTable {
    let caption: String
    let ranked: RankedCategory
    let words: any PageWords
    /// Further columns, each with its cell for an entry.
    var others: [(column: DataTable.Column, cell: (Ranking.Place) -> HTML)] = []

    var html: HTML {
        let places = ranked.ranking.places
        let columns: [DataTable.Column] =
            [
                .init(name: words.rankPlace, kind: .place), .init(name: words.rankEntry, kind: .words),
                .init(name: words.rankPoints), .init(name: words.rankGap),
            ] + others.map(\.column)
        let rows = places.indices.map { index -> [HTML] in
            let place = places[index]
            let gap = index + 1 < places.count ? words.gap(from: place, to: places[index + 1]) : ""
            return [
                "\(place.numbered)", "\(ranked.title(place.entry))",
                "\(words.tenths(place.score.thousandths))", "\(gap)",
            ] + others.map { $0.cell(place) }
        }
        return DataTable(caption: caption, columns: columns, rows: rows, heading: 1, look: .facts).html
    }
}

extension Ranking.Place {
    /// `2`, or `=2` where others have it too.
    var numbered: String { (isTied ? "=" : "") + "\(place)" }
}

extension PageWords {
    /// From one place to the next, to one decimal; less than that is said, and not rounded away.
    fileprivate func gap(from place: Ranking.Place, to next: Ranking.Place) -> String {
        let gap = place.score.thousandths.count - next.score.thousandths.count
        if place.score == next.score { return "0" }
        return gap < 50 ? "< " + tenths(Thousandths(100)) : tenths(Thousandths(gap))
    }
}
