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
            \(table?.html ?? "<p>\(words.nobodyPlaced)</p>\n")\
            \((ties + decided).map { "<p>\($0)</p>\n" as HTML })\(without)
            """
    }

    private var firm: HTML? {
        if table == nil { return nil }
        if isWaiting { return "<p class=\"notice\" role=\"status\" data-again>\(words.statisticsWait)</p>\n" }
        return firmness.map { "<p class=\"lead\">\($0)</p>\n" }
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
