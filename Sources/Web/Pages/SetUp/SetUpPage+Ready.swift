internal import Intake
internal import Jury
internal import Phrases
internal import Reports

extension SetUpPage {
    /// A ready-made set-up, for one category or for all.
    var ready: HTML {
        let ways = SetUp.allCases.map { ($0.rawValue, $0.rawValue + ": " + words.manner(of: $0)) }
        let categories = edition.categories.map { ($0.id.text, $0.name.text(in: words)) }
        let fields: HTML = """
            <p class="soft">\(words.setUpReadySays)</p>
            \(FieldView.choice("like", words.setUpReadyWhich, ways, chosen: ""))\
            \(FieldView.choice("category", words.setUpReadyFor, [("", words.setUpReadyAll)] + categories, chosen: ""))
            """
        return """
            <details>
            <summary>\(words.setUpReady)</summary>
            \(form("like", fields, button: isFixed ? nil : words.setUpReadyButton))</details>

            """
    }
}
