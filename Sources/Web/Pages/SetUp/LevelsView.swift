internal import Jury
internal import Phrases
internal import Reports

/// Levels of award as rows to be filled, with two that are free.
struct LevelsView {
    let levels: [AwardLevel]
    let says: String
    let words: any PageWords

    var html: HTML {
        let free = [AwardLevel(), AwardLevel()]
        let rows = (levels + free).enumerated().map { number, level -> HTML in
            let score = level.id.text.isEmpty ? "" : level.score.description
            return """
                <div class="fields">
                \(FieldView.id("level.\(number).id", words.setUpLevel, level.id.text, isRequired: false))\
                \(FieldView.number("level.\(number).score", words.setUpLevelScore, score, step: "0.001"))</div>

                """
        }
        return """
            <fieldset>
            <legend>\(words.setUpLevels)</legend>
            <p class="soft">\(says)</p>
            \(rows)</fieldset>

            """
    }
}
