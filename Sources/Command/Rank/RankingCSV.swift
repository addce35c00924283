import Jury
import Rankings
import Scoring

/// Rankings as one spreadsheet: a line for each entry, a column for each criterion's points.
enum RankingCSV {
    static func text(_ work: RankingWork) -> String {
        let criteria = criteria(of: work.rankings)
        // Where no entries were read, marks count as they were given.
        let marked = self.criteria(of: work.rankings.filter { $0.evidence != nil })
        let fixed = [
            "category", "place", "tied", "entry", "title", "score", "exact", "level", "ballots", "reason",
        ]
        let marks = marked.flatMap { [$0.text + " raw", $0.text + " effective"] }
        var rows = [fixed + criteria.map(\.text) + marks]
        for ranked in work.rankings {
            for place in ranked.ranking.places { rows.append(row(place, ranked, criteria, marked)) }
            for unplaced in ranked.ranking.unplaced {
                let title = ranked.title(unplaced.entry)
                let named = [ranked.category.id.text, "", "", unplaced.entry.text, title]
                let blank = Array(repeating: "", count: criteria.count + 2 * marked.count)
                rows.append(named + ["", "", "", "", RankingTable.reason(unplaced)] + blank)
            }
        }
        return Spreadsheet.text(rows)
    }

    /// Each once, in the order of the rankings.
    private static func criteria(of rankings: [RankedCategory]) -> [Identifier<Criterion>] {
        var criteria: [Identifier<Criterion>] = []
        for criterion in rankings.flatMap(\.rubric.criteria) where !criteria.contains(criterion.id) {
            criteria.append(criterion.id)
        }
        return criteria
    }

    private static func row(
        _ place: Ranking.Place, _ ranked: RankedCategory, _ criteria: [Identifier<Criterion>],
        _ marked: [Identifier<Criterion>]
    ) -> [String] {
        let parts = Dictionary(uniqueKeysWithValues: place.breakdown.map { ($0.criterion, $0) })
        return [
            ranked.category.id.text, String(place.place), place.isTied ? "yes" : "no", place.entry.text,
            ranked.title(place.entry), place.score.description, place.score.exact,
            place.level?.text ?? "none", String(place.ballots), "",
        ] + criteria.map { parts[$0]?.points.description ?? "" }
            + marked.flatMap {
                [parts[$0]?.meanMark.description ?? "", parts[$0]?.effectiveMark.description ?? ""]
            }
    }
}
