import Jury
import Ledger
import Phrases
import Rankings
import Scoring

extension RankingTable {
    /// Mean marks as given and as they count, where these differ or a juror lifted something; then the lifts
    /// and the decisions, each with its reason.
    static func counted(_ ranked: RankedCategory, _ evidence: RankingEvidence, _ style: Style) -> String {
        var rows: [[String]] = []
        for place in ranked.ranking.places {
            for (number, part) in place.breakdown.enumerated()
            where part.effectiveMark != part.meanMark || part.lifted > 0 {
                rows.append([
                    shortened(ranked.visibleTitle(place.entry)),
                    "\(number + 1) \(shortened(ranked.rubric.criteria[number].name.en.visible))",
                    rounded(part.meanMark.thousandths), rounded(part.effectiveMark.thousandths),
                    evidence.entries[place.entry]?.criteria[number].because(under: ranked.rubric) ?? "",
                ])
            }
        }
        var text = StandingPhrases.allAsGiven + "\n"
        if !rows.isEmpty {
            let head = ["Entry", "Criterion", "Given", "Counts", "Because"]
            text = StandingPhrases.heading + "\n\n" + aligned([head] + rows, left: [0, 1, 4], style)
        }
        let notes =
            ranked.lifts.map { lift in
                StandingPhrases.lifted(
                    juror: lift.juror.text.visible, criterion: lift.criterion.text.visible,
                    reason: lift.reason) + ", for \(ranked.visibleTitle(lift.entry))."
            }
            + evidence.decisions.map { decision in
                StandingPhrases.decided(decision, title: ranked.visibleTitle(decision.entry)) + "."
            }
        return notes.isEmpty ? text : text + "\n" + notes.map(wrapped).joined()
    }
}
