internal import Phrases
internal import Reports

/// What somebody wrote into a form that was refused, so that it need not be written again.
struct RefusedText {
    private let texts: [String]
    private let words: any PageWords

    /// - Parameter page: it may have the texts in its own fields.
    init(_ question: Question, status: Answer.Status, beside page: HTML, words: any PageWords) {
        let fields = status.rawValue < 400 ? [] : question.form?.fields ?? []
        texts = fields.filter { Self.isText($0.name) && !$0.value.isEmpty }.map(\.value).filter { text in
            !page.text.contains(("\(text)" as HTML).text)
        }
        self.words = words
    }

    private static func isText(_ field: String) -> Bool {
        ["text", "reason", "question", "notes", "agency"].contains(field) || field.hasPrefix("comment.")
            || field.hasPrefix("lift.")
    }

    var html: HTML? {
        if texts.isEmpty { return nil }
        return """
            <label class="text notice">\(words.notTakenText)
            <textarea rows="4" readonly>
            \(texts.joined(separator: "\n\n"))</textarea></label>

            """
    }
}
