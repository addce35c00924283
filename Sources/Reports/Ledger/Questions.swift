internal import Jury
internal import Ledger
internal import Phrases

/// What a strict juror would ask: the checks' questions, then those of the results, one for each gap.
enum Questions {
    static func html(_ ledger: Ledger, _ findings: [Finding]) -> HTML? {
        let items = findings.filter { $0.severity < .note }.map(item) + gaps(ledger)
        let notes = findings.filter { $0.severity == .note }.map(item)
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

    private static func item(_ finding: Finding) -> HTML {
        let sentence = finding.inEnglish
        return """
            <li>\(sentence.summary) <span class="soft">\(sentence.remedy)</span></li>

            """
    }

    private static func gaps(_ ledger: Ledger) -> [HTML] {
        ledger.claims(of: .result).filter { !$0.isFollowUp }.compactMap { claim in
            let questions = ledger.gaps(of: claim).map { LedgerPhrases.question($0, claim) }
            guard !questions.isEmpty else { return nil }
            return """
                <li>\(claim.claim.says.words): <span class="soft">\(questions.joined(separator: " "))</span></li>

                """
        }
    }
}
