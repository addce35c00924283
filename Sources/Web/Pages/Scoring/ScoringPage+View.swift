internal import Jury
internal import Phrases
internal import Reports

extension ScoringPage {
    var html: HTML {
        """
        <p class="around">\(link(previous, words.previousEntry, "prev")) \(link(next, words.followingEntry, "next"))</p>
        \(desk)
        """
    }

    /// Without the way to other entries.
    var desk: HTML {
        """
        \(head)\(jumps)<div class="desk">
        <div class="ledger" id="ledger">
        \(ledger.html)\(inquiries.html)\(followUps?.html)</div>
        <div class="sheet"><div class="stays"\(reach)>
        \(marks.html)</div></div>
        \(article(id: " id=\"text\"", isPrinted: false))</div>

        """
    }

    /// What scrolls is in reach of the keyboard, also where nothing in it is.
    private var reach: HTML? {
        marks.isOpen ? nil : " tabindex=\"0\" role=\"group\" aria-label=\"\(words.marksTitle)\""
    }

    /// On paper: all that is to be read, and room for marks.
    var printed: HTML {
        """
        <section class="paper">
        \(head)\(ledger.printed)\(marks.printed)\(article(id: nil, isPrinted: true))</section>

        """
    }

    /// On a phone, where what stands side by side elsewhere is one below the other.
    private var jumps: HTML {
        """
        <nav class="jumps" aria-label="\(title)"><a href="#ledger">\(words.tier(.result))</a> \
        <a href="#marks">\(words.marksTitle)</a> <a href="#text">\(words.entryTitle)</a></nav>

        """
    }

    private var head: HTML {
        """
        <header class="entry">
        <h1\(lang(language))>\(title)</h1>
        <p class="soft">\(facts)</p>
        \([origin, blind].compactMap(\.self).map { "<p class=\"soft\">\($0)</p>\n" as HTML })</header>

        """
    }

    private func article(id: HTML?, isPrinted: Bool) -> HTML {
        """
        <article class="text"\(id)\(lang(language))>
        <h2 lang="\(words.language.rawValue)">\(words.entryTitle)</h2>
        \(texts.map(passage))\(evidenceList(isPrinted))</article>

        """
    }

    private func link(_ address: Address?, _ name: String, _ relation: String) -> HTML? {
        address.map { "<a href=\"\($0.path)\" rel=\"\(relation)\">\(name)</a>" }
    }

    private func passage(_ passage: Passage) -> HTML {
        """
        <h3 lang="\(words.language.rawValue)">\(passage.heading)</h3>
        \(passage.paragraphs.map { "<p\(lang(passage.language))>\($0.map(piece))</p>\n" as HTML })
        """
    }

    private func piece(_ piece: ClaimHighlights.Piece) -> HTML {
        guard let tier = piece.tier else { return "\(piece.text)" }
        return "<mark class=\"\(tier.rawValue)\" title=\"\(words.tier(tier))\">\(piece.text)</mark>"
    }

    private func evidenceList(_ isPrinted: Bool) -> HTML? {
        if evidence.isEmpty { return nil }
        return """
            <h3 lang="\(words.language.rawValue)">\(words.evidenceTitle)</h3>
            <ul>\(evidence.map { item($0, isPrinted) })</ul>

            """
    }

    private func item(_ item: EvidenceItem, _ isPrinted: Bool) -> HTML {
        let provenance: HTML? = item.provenance.map {
            " <span class=\"soft\" lang=\"\(words.language.rawValue)\">\($0)</span>"
        }
        // Shown in full and followed by nobody but the reader herself.
        let link: HTML? = item.link.map {
            " <a href=\"\($0)\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">\($0)</a>"
        }
        let file = isPrinted ? item.file?.printed : item.file?.html
        return "<li>\(item.title)\(provenance)\(link)\(file)</li>\n"
    }
}
