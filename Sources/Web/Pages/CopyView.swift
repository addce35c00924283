internal import Phrases
internal import Reports

/// A letter as a text to copy, for whoever sends it by her own mail.
struct CopyView {
    /// Where it would go; `nil` where that is not known.
    let address: String?
    let subject: String
    let body: String
    /// In which the letter is written.
    let language: PageLanguage
    let words: any PageWords
}

extension CopyView {
    var html: HTML {
        let to: HTML? = address.map { "<p>\(words.copyTo): <span class=\"copy\">\($0)</span></p>\n" }
        return """
            \(to)<label class="text">\(words.copySubject)
            <input type="text" value="\(subject)" lang="\(language.rawValue)" readonly></label>
            <label class="text">\(words.copyBody)
            <textarea rows="14" lang="\(language.rawValue)" readonly>
            \(body)</textarea></label>

            """
    }
}
