internal import Phrases
internal import Reports

extension WhyPage {
    var html: HTML {
        """
        <p class="around"><a href="\(ranking.path)">\(words.rankingLink)</a></p>
        <h1>\(title)</h1>
        <p class="lead">\(entry)</p>
        \(notice.map { "<p class=\"soft\">\($0)</p>\n" as HTML })\(facts.map { "<p>\($0)</p>\n" as HTML })\
        \(points.html)\(marks.html)\(recused.map { "<p class=\"soft\">\($0)</p>\n" as HTML })\(written)
        """
    }

    /// What marks count as stands there only where that is not what was given.
    private var points: DataTable {
        let hasCounted = criteria.contains { !$0.counted.isEmpty }
        let numbers =
            [words.whyWeight, words.whyMark] + (hasCounted ? [words.whyCounted] : [])
            + [words.rankPoints] + neighbours.map { words.whyAgainst(place: $0) }
        func cells(_ line: Line) -> [HTML] {
            let texts =
                [line.name, line.weight, line.mark] + (hasCounted ? [line.counted] : [])
                + [line.points] + line.beside
            return texts.map { "\($0)" }
        }
        return DataTable(
            caption: words.whyCriteria,
            columns: [.init(name: words.whyCriterion, kind: .words)] + numbers.map { .init(name: $0) },
            rows: criteria.map(cells), foot: cells(total), look: .facts)
    }

    private var marks: DataTable {
        DataTable(
            caption: words.whyBallots,
            columns: [.init(name: words.whyJuror, kind: .words)]
                + (columns + [words.whySum]).map { .init(name: $0) },
            rows: ballots.map { ballot in
                let apart: HTML? =
                    ballot.isApart ? " <span class=\"state\">\(words.whyStandsApart)</span>" : nil
                return ["\(ballot.juror)\(apart)"] + (ballot.marks + [ballot.sum]).map { "\($0)" }
            }, look: .facts)
    }

    private var written: HTML? {
        if comments.isEmpty { return nil }
        let items = comments.map { "<dt>\($0.juror)</dt><dd>\($0.text)</dd>\n" as HTML }
        return "<h2>\(words.whyComments)</h2>\n<dl class=\"inquiries\">\n\(items)</dl>\n"
    }
}
