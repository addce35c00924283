internal import Jury
internal import Phrases
public import Rankings
internal import Scoring

/// Rankings as one table: a line for each entry, a column for each criterion's points.
public enum RankingSheet {
    public static func sheet(_ rankings: [RankedCategory]) -> DataSheet {
        let criteria = criteria(of: rankings)
        // Where no entries were read, marks count as they were given.
        let marked = self.criteria(of: rankings.filter { $0.evidence != nil })
        let fixed = [
            "category", "place", "tied", "entry", "title", "score", "exact", "level", "ballots", "reason",
        ]
        let marks = marked.flatMap { [$0.text + " raw", $0.text + " effective"] }
        var rows = [(fixed + criteria.map(\.text) + marks).map { DataSheet.Cell.text($0) }]
        for ranked in rankings {
            for place in ranked.ranking.places { rows.append(row(place, ranked, criteria, marked)) }
            for unplaced in ranked.ranking.unplaced {
                let named: [DataSheet.Cell] = [
                    .text(ranked.category.id.text), "", "", .text(unplaced.entry.text),
                    .text(ranked.title(unplaced.entry)), "", "", "", "", .text(unplaced.inEnglish),
                ]
                rows.append(named + Array(repeating: "", count: criteria.count + 2 * marked.count))
            }
        }
        return DataSheet(name: "Ranking", rows)
    }

    /// The ballots that a ranking comes from: a line for each, a column for each criterion's mark.
    public static func ballots(_ ranked: RankedCategory) -> DataSheet {
        let criteria = ranked.rubric.criteria
        let columns = criteria.map { ranked.sheet.criteria.firstIndex(of: $0.id) }
        let head: [DataSheet.Cell] = ["entry", "title", "juror"] + criteria.map { .text($0.id.text) }
        let rows = ranked.seats.map { seat -> [DataSheet.Cell] in
            let entry = ranked.sheet.entry(ofSeat: seat)
            let marks = columns.map { column -> DataSheet.Cell in
                guard let column else { return "" }
                if ranked.sheet.isRecused(seat) { return "recused" }
                let cell = ranked.sheet.cell(seat: seat, criterion: column)
                return cell.mark.map { .number($0.description) } ?? (cell == .empty ? "" : "abstained")
            }
            return [
                .text(entry.text), .text(ranked.title(entry)), .text(ranked.sheet.juror(ofSeat: seat).text),
            ] + marks
        }
        return DataSheet(name: "Ballots", [head] + rows)
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
    ) -> [DataSheet.Cell] {
        let parts = Dictionary(uniqueKeysWithValues: place.breakdown.map { ($0.criterion, $0) })
        func number(_ fraction: Fraction?) -> DataSheet.Cell {
            fraction.map { .number($0.description) } ?? ""
        }
        return [
            .text(ranked.category.id.text), .number(place.place), place.isTied ? "yes" : "no",
            .text(place.entry.text), .text(ranked.title(place.entry)), .number(place.score.description),
            .text(place.score.exact), .text(place.level?.text ?? "none"), .number(place.ballots), "",
        ] + criteria.map { number(parts[$0]?.points) }
            + marked.flatMap { [number(parts[$0]?.meanMark), number(parts[$0]?.effectiveMark)] }
    }
}
