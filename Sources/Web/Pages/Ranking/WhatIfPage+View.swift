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
        \(form)\(table(rows, [words.whatIfHere, words.rankPoints], words.whatIf))</div>
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
        let rules = Rule.allCases.map { option($0.rawValue, $0.rawValue, $0 == rule) }
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

    private func table(_ rows: [Row], _ columns: [String], _ caption: String) -> HTML {
        let heads = columns.map { "<th scope=\"col\" class=\"number\">\($0)</th>" as HTML }
        let lines = rows.map { row -> HTML in
            let cells = zip(columns, row.others).map { name, place -> HTML in
                "<td class=\"number place\" data-name=\"\(name)\">\(place)</td>"
            }
            return """
                <tr><th scope="row">\(row.title)</th>\(cells)\
                <td class="number soft" data-name="\(words.whatIfOfficial)">\(row.official)</td></tr>

                """
        }
        return """
            <table class="places">
            <caption class="skip">\(caption)</caption>
            <thead><tr><th scope="col">\(words.rankEntry)</th>\(heads)\
            <th scope="col" class="number">\(words.whatIfOfficial)</th></tr></thead>
            <tbody>
            \(lines)</tbody>
            </table>

            """
    }

    private var vain: HTML? {
        if vanity.isEmpty { return nil }
        return """
            <h2>\(words.vanityTitle)</h2>
            <p>\(words.vanitySays)</p>
            \(table(vanity, [words.byExposure, words.byReaction], words.vanityTitle))
            """
    }
}
