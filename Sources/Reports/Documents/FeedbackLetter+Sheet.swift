internal import Jury
public import Phrases

extension FeedbackLetter {
    /// Letters, each on paper of its own.
    public static func pages(_ letters: [FeedbackLetter], _ words: any PageWords) -> PrintedPages {
        PrintedPages(
            title: words.document(.letters), language: words.language, sheets: letters.map { $0.sheet(words) }
        )
    }

    /// As it is printed.
    public func sheet(_ words: any PageWords) -> HTML {
        """
        <section class="sheet letter">
        <p class="soft">\(heading.joined(separator: " · "))</p>
        <h1>\(words.letterTitle)</h1>
        <p class="lead"\(written)>\(title)</p>
        <p class="soft">\(names.joined(separator: " · "))</p>
        \(matter(words))</section>

        """
    }

    /// All below its heading.
    public func matter(_ words: any PageWords) -> HTML {
        let band: HTML? = third.map { "<p>\(words.letterBand($0))</p>\n" }
        let said: HTML =
            remarks.isEmpty
            ? "<p>\(words.letterQuiet)</p>\n"
            : """
            \(remarks.map(part))<p class="soft small">\(words.letterNames)</p>

            """
        return """
            \(band)<h2>\(words.letterJury)</h2>
            \(said)\(list(words.letterShown, shown))\(list(words.letterClaimed, claimed))\
            \(list(words.letterMissing, missing))\(list(words.letterRaises, raises))
            """
    }

    private func part(_ remarks: Remarks) -> HTML {
        let name: HTML? = remarks.criterion.map { "<h3>\($0)</h3>\n" }
        return "\(name)\(remarks.texts.map { "<blockquote>\($0)</blockquote>\n" as HTML })"
    }

    private func list(_ title: String, _ lines: [String]) -> HTML? {
        if lines.isEmpty { return nil }
        return """
            <h2>\(title)</h2>
            <ul\(written)>\(lines.map { "<li>\($0)</li>\n" as HTML })</ul>

            """
    }

    /// The language of the entrant's own words, for those who listen.
    private var written: HTML? { entryLanguage.map { " lang=\"\($0.tag)\"" } }
}
