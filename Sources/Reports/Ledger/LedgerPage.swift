public import Jury
public import Ledger
internal import Phrases

/// The ledger of one entry as a page: what happened in real life first, exposure folded.
public enum LedgerPage {
    /// - Parameter findings: what the checks saw, best first.
    public static func html(_ ledger: Ledger, findings: [Finding]) -> HTML {
        let title = ledger.entry.title.words
        return Page(
            title: "\(title) · ledger", language: "en",
            body: """
                <main>
                \(header(ledger))
                \(TierBars.html(ledger))
                \([Tier.result, .reaction].map { section($0, of: ledger) })
                \(folded(.exposure, of: ledger))
                \(folded(.means, of: ledger))
                \(withoutMetric(ledger))
                \(costs(ledger))
                \(Questions.html(ledger, findings))
                \(footer(ledger))
                </main>

                """
        ).html
    }

    private static func header(_ ledger: Ledger) -> HTML {
        let entry = ledger.entry
        let names = [entry.agency?.name.words, entry.client.map { "for " + $0.name.words }].compactMap { $0 }
        let countries = entry.countries.map(\.code).joined(separator: ", ")
        let facts = [names.joined(separator: " "), countries, entry.period.map(LedgerWords.period) ?? ""]
        return """
            <header>
            <h1>\(entry.title.words)</h1>
            <p class="soft">\(facts.filter { !$0.isEmpty }.joined(separator: " · "))</p>
            \(origin(entry))
            <p class="lead">\(LedgerWords.verdict(ledger))</p>
            </header>

            """
    }

    private static func origin(_ entry: Entry) -> HTML? {
        switch entry.origin {
        case .invented: "<p class=\"soft\">An invented campaign, for demonstration.</p>\n"
        case .compiled: "<p class=\"soft\">Compiled by others from published sources.</p>\n"
        case .submitted, nil: nil
        }
    }

    private static func section(_ tier: Tier, of ledger: Ledger) -> HTML {
        let claims = ledger.claims(of: tier)
        return """
            <section class="\(tier.rawValue)">
            <h2>\(LedgerPhrases.tier(tier))</h2>
            <p class="soft">\(LedgerWords.sentence(LedgerPhrases.about(tier)))</p>
            \(claims.isEmpty ? "<p>None is claimed.</p>\n" : ClaimTable.html(claims, of: ledger))
            </section>

            """
    }

    /// Exposure says nothing of what happened, so it waits until somebody asks.
    private static func folded(_ tier: Tier, of ledger: Ledger) -> HTML? {
        let claims = ledger.claims(of: tier)
        guard !claims.isEmpty else { return nil }
        return """
            <details class="\(tier.rawValue)">
            <summary><h2>\(LedgerPhrases.tier(tier)) (\(claims.count))</h2></summary>
            <p class="soft">\(LedgerWords.sentence(LedgerPhrases.about(tier)))</p>
            \(ClaimTable.html(claims, of: ledger))
            </details>

            """
    }

    private static func withoutMetric(_ ledger: Ledger) -> HTML? {
        let claims = ledger.claims.filter { $0.tier == nil }
        guard !claims.isEmpty else { return nil }
        return """
            <section>
            <h2>Not placed yet</h2>
            <p class="soft">No known metric is named, so nothing says what kind of figure it is.</p>
            \(ClaimTable.html(claims, of: ledger))
            </section>

            """
    }

    private static func costs(_ ledger: Ledger) -> HTML? {
        let costs = ledger.costs
        guard !costs.isEmpty else { return nil }
        return """
            <section>
            <h2>What a result took</h2>
            <p class="soft">All that went in, divided by what came out. Compare it only with the same kind of \
            result.</p>
            <ul>\(costs.map { "<li>\(LedgerWords.cost($0, in: ledger))</li>" as HTML })</ul>
            </section>

            """
    }

    private static func footer(_ ledger: Ledger) -> HTML {
        """
        <footer class="small soft">
        <p>The metric of a claim, not its author, says to which kind it belongs. Grades are proposed from \
        what is attached, at most “\(LedgerPhrases.provenance(.record))” until an organiser has opened \
        it. This category expects: \(LedgerPhrases.grade(ledger.terms.expected)). What is seen here moves \
        no mark; only what a person confirms does.</p>
        </footer>

        """
    }
}
