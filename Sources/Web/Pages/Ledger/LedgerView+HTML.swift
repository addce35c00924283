internal import Jury
internal import Ledger
internal import Phrases
internal import Reports

extension LedgerView {
    var html: HTML {
        """
        \(section(.result, results))\(section(.reaction, reactions))\
        <div id="exposure" data-address="\(exposure.path)">\(exposureHTML)</div>
        \(means.isEmpty ? "" : folded(.means, means))\(unplacedHTML)
        """
    }

    /// On paper, where nothing unfolds.
    var printed: HTML {
        let waiting: HTML? =
            exposures == nil && exposureCount > 0 ? "<p class=\"soft\">\(words.exposureWaits)</p>\n" : nil
        return """
            \(section(.result, results))\(section(.reaction, reactions))\
            \(exposures.map { section(.exposure, $0) })\(waiting)\
            \(means.isEmpty ? "" : section(.means, means))\(unplacedHTML)
            """
    }

    private var unplacedHTML: HTML? {
        if unplaced.isEmpty { return nil }
        return """
            <section class="tier">
            <h2>\(words.unplaced)</h2>
            <p class="soft">\(words.unplacedSays)</p>
            \(list(unplaced))</section>

            """
    }

    var exposureHTML: HTML {
        if exposureCount == 0 { return "" }
        if let exposures { return folded(.exposure, exposures) }
        return """
            <section class="tier exposure waits">
            <h2>\(words.tier(.exposure)) <span class="soft">\(words.claims(exposureCount))</span></h2>
            <p class="soft">\(words.exposureWaits)</p>
            </section>

            """
    }

    private func section(_ tier: Tier, _ claims: [ClaimView]) -> HTML {
        """
        <section class="tier \(tier.rawValue)">
        <h2>\(words.tier(tier))</h2>
        <p class="soft">\(words.about(tier))</p>
        \(claims.isEmpty ? "<p>\(words.noClaims)</p>\n" : list(claims))</section>

        """
    }

    private func folded(_ tier: Tier, _ claims: [ClaimView]) -> HTML {
        """
        <details class="tier \(tier.rawValue)">
        <summary><h2>\(words.tier(tier)) <span class="soft">\(words.claims(claims.count))</span></h2></summary>
        <p class="soft">\(words.about(tier))</p>
        \(list(claims))</details>

        """
    }

    private func list(_ claims: [ClaimView]) -> HTML {
        "<ul class=\"claims\">\n\(claims.map(item))</ul>\n"
    }

    private func item(_ claim: ClaimView) -> HTML {
        let figure: HTML =
            claim.figure.map { written in
                claim.isStruck
                    ? "<s class=\"figure\">\(written)</s>" : "<span class=\"figure\">\(written)</span>"
            } ?? "<span class=\"soft\">\(words.noFigure)</span>"
        let beside: HTML? =
            claim.beside.isEmpty
            ? nil : "<span class=\"beside\">\(claim.beside.joined(separator: " · "))</span>"
        let missing: HTML? =
            claim.missing.isEmpty
            ? nil
            : "<span class=\"ask\">\(words.missing): \(claim.missing.joined(separator: " · "))</span>"
        let headline: HTML? = claim.isHeadline ? "<span class=\"tag\">\(words.headline)</span>" : nil
        let decided = claim.decided.map { "<span class=\"ask\">\($0)</span>" as HTML }
        return """
            <li>\(figure)<span class="says"\(lang(claim.language))>\(claim.says)</span>\(headline)\(beside)\
            <span class="proof">\(claim.proof)</span>\(decided)\(missing)</li>

            """
    }
}

/// The attribute that tells which language a text is in; nothing where nobody said.
func lang(_ tag: String?) -> HTML { tag.map { " lang=\"\($0)\"" } ?? "" }
