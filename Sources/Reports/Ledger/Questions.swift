internal import Jury
internal import Ledger
internal import Phrases

/// What a strict juror would ask: the checks' questions, then those of the results, one for each gap.
enum Questions {
    static func html(_ ledger: Ledger, _ findings: [Finding]) -> HTML? {
        let items = findings.filter { $0.severity < .note }.map { item($0, ledger) } + gaps(ledger)
        let notes = findings.filter { $0.severity == .note && !isGap($0) }.map { item($0, ledger) }
        guard !items.isEmpty || !notes.isEmpty else { return nil }
        let asked: HTML? = items.isEmpty ? nil : "<ol class=\"questions\">\n\(items)</ol>\n"
        let noted: HTML? =
            notes.isEmpty
            ? nil
            : """
            <details>
            <summary>Good to know (\(notes.count))</summary>
            <ol class="questions">
            \(notes)</ol>
            </details>

            """
        return """
            <section>
            <h2>What a strict juror would ask</h2>
            \(asked)\(noted)</section>

            """
    }

    /// Whether the gaps of the claims ask the same.
    private static func isGap(_ finding: Finding) -> Bool {
        switch finding.fault {
        case .noEvidence, .concern(.noBaseline), .concern(.noDenominator), .concern(.noPeriod): true
        default: false
        }
    }

    private static func item(_ finding: Finding, _ ledger: Ledger) -> HTML {
        let sentence = finding.inEnglish
        let claim = ledger.claims.first { finding.path.hasPrefix($0.path.description) }
        let about = claim.map { "<strong>\($0.claim.says.words):</strong> " as HTML }
        return """
            <li>\(about)\(sentence.summary) <span class="soft">\(sentence.remedy)</span></li>

            """
    }

    /// Each question once, with the claims that it is asked of.
    private static func gaps(_ ledger: Ledger) -> [HTML] {
        LedgerWords.questions(ledger).map { question, claims in
            """
            <li>\(question) <span class="soft">\(claims.joined(separator: "; "))</span></li>

            """
        }
    }
}
