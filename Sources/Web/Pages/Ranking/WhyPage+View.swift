internal import Phrases
internal import Reports

extension WhyPage {
    var html: HTML {
        """
        <p class="around"><a href="\(ranking.path)">\(words.rankingLink)</a></p>
        <h1>\(title)</h1>
        <p class="lead">\(entry)</p>
        \(notice.map { "<p class=\"soft\">\($0)</p>\n" as HTML })\(facts.map { "<p>\($0)</p>\n" as HTML })\
        <h2>\(words.whyCriteria)</h2>
        \(points)<h2>\(words.whyBallots)</h2>
        \(marks)\(recused.map { "<p class=\"soft\">\($0)</p>\n" as HTML })\(written)
        """
    }

    private var points: HTML {
        let beside = neighbours.map {
            "<th scope=\"col\" class=\"number\">\(words.whyAgainst(place: $0))</th>" as HTML
        }
        return """
            <table class="places">
            <thead><tr><th scope="col">\(words.whyCriterion)</th><th scope="col" class="number">\(words.whyWeight)</th>\
            <th scope="col" class="number">\(words.whyMark)</th><th scope="col" class="number">\(words.whyCounted)</th>\
            <th scope="col" class="number">\(words.rankPoints)</th>\(beside)</tr></thead>
            <tbody>
            \(criteria.map(line))</tbody>
            <tfoot>\(line(total))</tfoot>
            </table>

            """
    }

    private func line(_ line: Line) -> HTML {
        let beside = zip(neighbours, line.beside).map { place, text -> HTML in
            "<td class=\"number soft\" data-name=\"\(words.whyAgainst(place: place))\">\(text)</td>"
        }
        return """
            <tr><th scope="row">\(line.name)</th>\
            <td class="number soft" data-name="\(words.whyWeight)">\(line.weight)</td>\
            <td class="number" data-name="\(words.whyMark)">\(line.mark)</td>\
            <td class="number" data-name="\(words.whyCounted)">\(line.counted)</td>\
            <td class="number" data-name="\(words.rankPoints)">\(line.points)</td>\(beside)</tr>

            """
    }

    private var marks: HTML {
        let heads = columns.map { "<th scope=\"col\" class=\"number\">\($0)</th>" as HTML }
        return """
            <div class="scroll" tabindex="0" role="group" aria-label="\(words.whyBallots)">
            <table class="places">
            <thead><tr><th scope="col">\(words.whyJuror)</th>\(heads)\
            <th scope="col" class="number">\(words.whySum)</th></tr></thead>
            <tbody>
            \(ballots.map(row))</tbody>
            </table>
            </div>

            """
    }

    private func row(_ ballot: Ballot) -> HTML {
        let apart: HTML? = ballot.isApart ? " <span class=\"state\">\(words.whyStandsApart)</span>" : nil
        let marks = zip(columns, ballot.marks).map { name, mark -> HTML in
            "<td class=\"number\" data-name=\"\(name)\">\(mark)</td>"
        }
        return """
            <tr><th scope="row">\(ballot.juror)\(apart)</th>\(marks)\
            <td class="number" data-name="\(words.whySum)">\(ballot.sum)</td></tr>

            """
    }

    private var written: HTML? {
        if comments.isEmpty { return nil }
        let items = comments.map { "<dt>\($0.juror)</dt><dd>\($0.text)</dd>\n" as HTML }
        return "<h2>\(words.whyComments)</h2>\n<dl class=\"inquiries\">\n\(items)</dl>\n"
    }
}
