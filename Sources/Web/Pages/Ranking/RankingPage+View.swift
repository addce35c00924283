internal import Phrases
internal import Reports

extension RankingPage {
    var html: HTML {
        let lines = [notice, says, hidden].compactMap(\.self).map { "<p class=\"soft\">\($0)</p>\n" as HTML }
        return """
            <h1>\(title)</h1>
            \(lines)\(firm)<p class="buttons">\
            <a class="button quiet" href="\(sure.path)">\(words.howSure)</a>\
            <a class="button quiet" href="\(whatIf.path)">\(words.whatIf)</a></p>
            \(table)\(ties.map { "<p>\($0)</p>\n" as HTML })\(without)
            """
    }

    private var firm: HTML? {
        if rows.isEmpty { return nil }
        if isWaiting { return "<p class=\"notice\" role=\"status\" data-again>\(words.statisticsWait)</p>\n" }
        return firmness.map { "<p class=\"lead\">\($0)</p>\n" }
    }

    private var table: HTML {
        if rows.isEmpty { return "<p>\(words.nobodyPlaced)</p>\n" }
        let level: HTML? = hasLevels ? "<th scope=\"col\">\(words.rankLevel)</th>" : nil
        return """
            <table class="places">
            <caption class="skip">\(words.rankingTitle): \(title)</caption>
            <thead><tr><th scope="col" class="number">\(words.rankPlace)</th><th scope="col">\(words.rankEntry)</th>\
            <th scope="col" class="number">\(words.rankPoints)</th>\
            <th scope="col" class="number">\(words.rankGap)</th>\(level)\
            <th scope="col">\(words.rankNotes)</th><th scope="col" class="on-screen">\(words.rankWhy)</th></tr></thead>
            <tbody>
            \(rows.map(row))</tbody>
            </table>

            """
    }

    private func row(_ row: Row) -> HTML {
        let level: HTML? =
            hasLevels ? "<td class=\"level\" data-name=\"\(words.rankLevel)\">\(row.level)</td>" : nil
        return """
            <tr><td class="number place">\(row.place)</td><th scope="row">\(row.title)</th>\
            <td class="number" data-name="\(words.rankPoints)">\(row.points)</td>\
            <td class="number soft" data-name="\(words.rankGap)">\(row.gap)</td>\(level)\
            <td class="soft" data-name="\(words.rankNotes)">\(row.note)</td>\
            <td class="on-screen"><a href="\(row.why.path)" aria-label="\(words.rankWhy) \(row.title)">\(words.rankWhy)</a></td></tr>

            """
    }

    private var without: HTML? {
        if unplaced.isEmpty { return nil }
        return """
            <h2>\(words.unplacedTitle)</h2>
            <ul class="entries">
            \(unplaced.map { "<li><span>\($0.title)</span><span class=\"soft\">\($0.reason)</span></li>\n" as HTML })</ul>

            """
    }
}
