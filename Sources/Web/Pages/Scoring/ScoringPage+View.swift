internal import Phrases
internal import Reports

extension ScoringPage {
    var html: HTML {
        """
        <p class="around">\(link(previous, words.previousEntry, "prev")) \(link(next, words.followingEntry, "next"))</p>
        <header class="entry">
        <h1\(lang(language))>\(title)</h1>
        <p class="soft">\(facts)</p>
        \(origin.map { "<p class=\"soft\">\($0)</p>\n" as HTML })</header>
        <div class="desk">
        <div class="ledger">
        \(ledger.html)</div>
        <div class="sheet">
        \(marks.html)</div>
        <article class="text"\(lang(language))>
        <h2 lang="\(words.language.rawValue)">\(words.entryTitle)</h2>
        \(texts.map(passage))\(evidenceList)</article>
        </div>

        """
    }

    private func link(_ address: Address?, _ name: String, _ relation: String) -> HTML? {
        address.map { "<a href=\"\($0.path)\" rel=\"\(relation)\">\(name)</a>" }
    }

    private func passage(_ passage: Passage) -> HTML {
        """
        <h3 lang="\(words.language.rawValue)">\(passage.heading)</h3>
        \(passage.paragraphs.map { "<p\(lang(passage.language))>\($0)</p>\n" as HTML })
        """
    }

    private var evidenceList: HTML? {
        if evidence.isEmpty { return nil }
        return """
            <h3 lang="\(words.language.rawValue)">\(words.evidenceTitle)</h3>
            <ul>\(evidence.map(item))</ul>

            """
    }

    private func item(_ item: EvidenceItem) -> HTML {
        let provenance: HTML? = item.provenance.map {
            " <span class=\"soft\" lang=\"\(words.language.rawValue)\">\($0)</span>"
        }
        // Shown in full and followed by nobody but the reader herself.
        let link: HTML? = item.link.map {
            " <a href=\"\($0)\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">\($0)</a>"
        }
        return "<li>\(item.title)\(provenance)\(link)</li>\n"
    }
}
