internal import Jury
internal import Phrases
internal import Reports

extension WhatIfPage {
    var html: HTML {
        """
        <p class="around"><a href="\(ranking.path)">\(words.rankingLink)</a></p>
        <h1>\(title)</h1>
        <p>\(words.whatIfSays)</p>
        <div class="beside-list">
        \(form)\(tried)</div>
        \(vain)
        """
    }

    private var form: HTML {
        let fields = weights.map { weight -> HTML in
            """
            <label class="slider"><span>\(weight.name)</span>\
            <input type="range" name="\(weight.field)" min="\(Self.weightRange.lowerBound)" \
            max="\(Self.weightRange.upperBound)" value="\(weight.value)"><output>\(weight.value)</output></label>

            """
        }
        let rules = Rule.allCases.map { option($0.rawValue, words.rule($0), $0 == rule) }
        let without = jurors.map { option($0, $0, $0 == self.without) }
        let raw: HTML? =
            canBeRaw
            ? """
            <label class="tick"><input type="checkbox" name="raw" value="1"\(isRaw ? " checked" as HTML : "")> \(words.whatIfRaw)</label>

            """ : nil
        return """
            <form method="get" action="\(address.path)" class="what-if" data-tries>
            <fieldset><legend>\(words.whatIfWeights)</legend>
            \(fields)</fieldset>
            <label class="text">\(words.whatIfRule) <select name="rule">\(rules)</select></label>
            <label class="text">\(words.whatIfWithout) <select name="without">\(option("", words.whatIfNobody, self.without == nil))\(without)</select></label>
            \(raw)<p class="buttons"><button>\(words.whatIfShow)</button>\
            <a class="button quiet" href="\(address.path)">\(words.whatIfReset)</a></p>
            </form>

            """
    }

    private func option(_ value: String, _ name: String, _ isChosen: Bool) -> HTML {
        "<option value=\"\(value)\"\(isChosen ? " selected" as HTML : "")>\(name)</option>"
    }

    private var tried: HTML {
        table(
            rows, [.init(name: words.whatIfHere, kind: .place), .init(name: words.rankPoints)],
            words.rankingTitle)
    }

    private func table(_ rows: [Row], _ others: [DataTable.Column], _ caption: String) -> HTML {
        DataTable(
            caption: caption,
            columns: [.init(name: words.rankEntry, kind: .words)] + others
                + [.init(name: words.whatIfOfficial)],
            rows: rows.map { row in ([row.title] + row.others + [row.official]).map { "\($0)" } },
            look: .facts
        ).html
    }

    private var vain: HTML? {
        if vanity.isEmpty { return nil }
        let columns = [words.byExposure, words.byReaction].map { DataTable.Column(name: $0) }
        return """
            \(table(vanity, columns, words.vanityTitle))
            <p class="soft">\(words.vanitySays)</p>

            """
    }
}
