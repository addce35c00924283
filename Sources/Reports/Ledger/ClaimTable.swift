internal import Jury
internal import Ledger
internal import Phrases

/// Claim, figure, proof, gap: one row for each claim; on a phone one card.
enum ClaimTable {
    static func html(_ claims: [WeighedClaim], of ledger: Ledger) -> HTML {
        """
        <table>
        <thead><tr><th scope="col">Claim</th><th scope="col">Figure</th><th scope="col">Proof</th>\
        <th scope="col">Still missing</th></tr></thead>
        <tbody>
        \(claims.map { row($0, ledger) })</tbody>
        </table>

        """
    }

    private static func row(_ claim: WeighedClaim, _ ledger: Ledger) -> HTML {
        let gaps = ledger.gaps(of: claim).map { "<li>\(LedgerPhrases.short($0))</li>" as HTML }
        let missing: HTML =
            gaps.isEmpty
            ? "<td class=\"empty\"></td>"
            : "<td class=\"ask\" data-name=\"Still missing\"><ul>\(gaps)</ul></td>"
        return """
            <tr>
            <th scope="row">\(said(claim, ledger))\(kind(claim))</th>
            <td>\(figure(claim))</td>
            <td data-name="Proof">\(LedgerWords.sentence(LedgerPhrases.grade(claim.grade)))\
            \(sources(claim, ledger))</td>
            \(missing)
            </tr>

            """
    }

    /// In the language that it is written in, for those who listen to the page.
    private static func said(_ claim: WeighedClaim, _ ledger: Ledger) -> HTML {
        let language = claim.claim.says.language ?? ledger.entry.language
        let words: HTML = "\(claim.claim.says.words)"
        return language.map { "<span lang=\"\($0.tag)\">\(words)</span>" } ?? words
    }

    private static func kind(_ claim: WeighedClaim) -> HTML {
        var words = [claim.metric?.name(in: "en") ?? "no metric"]
        if let level = claim.level { words.append(LedgerPhrases.level(level)) }
        if claim.isFollowUp { words.append("known after the deadline") }
        switch claim.nature {
        case .promised: words.append("promised")
        case .compulsory: words.append("compulsory")
        case .counted, .yesOrNo: break
        }
        if claim.isInvalid { words.append("counts nothing") }
        words += claim.defects.map(LedgerPhrases.defect)
        return "<br><span class=\"small soft\">\(words.joined(separator: " · "))</span>"
    }

    private static func figure(_ claim: WeighedClaim) -> HTML {
        guard let value = claim.claim.value else { return "<span class=\"soft\">no figure</span>" }
        let isStruck = claim.isInvalid || claim.defects.contains(.refuted)
        let written: HTML =
            isStruck
            ? "<s class=\"figure\">\(value.written)</s>" : "<span class=\"figure\">\(value.written)</span>"
        let beside = LedgerWords.beside(claim).map { "<br><span class=\"small\">\($0)</span>" as HTML }
        return written + beside.joined()
    }

    private static func sources(_ claim: WeighedClaim, _ ledger: Ledger) -> HTML {
        claim.claim.evidence.compactMap { ledger.evidence[$0] }.map { evidence -> HTML in
            let name = evidence.title.words.isEmpty ? evidence.id.text : evidence.title.words
            return "<br><span class=\"small soft\">\(name)</span>"
        }.joined()
    }
}
