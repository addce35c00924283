internal import Jury
internal import Phrases
internal import Rankings
internal import Scoring

/// The places of the first entries under every rule.
enum RulesSection {
    private static let entriesMax = 12

    static func html(_ category: AnalysedCategory) -> HTML {
        let analysis = category.analysis
        let shown = Array(category.order.prefix(entriesMax))
        guard shown.count > 1 else { return "" }
        let official = shown.map { analysis.official?.ranks[$0] }
        let reach = Double(max(1, min(shown.count, 6)))
        let values = analysis.opinions.map { opinion in
            zip(shown, official).map { entry, place -> Double? in
                guard let own = opinion.ranks[entry], let place else { return nil }
                return max(-1, min(1, Double(place - own) / reach))
            }
        }
        let same = analysis.opinions.count { $0.winners == analysis.official?.winners }
        return """
            <h3>Under other rules</h3>
            <p>\(same) of \(analysis.opinions.count) rules name the same first. Second opinions only: the \
            rule of \
            the edition decides.</p>
            \(HeatPicture(
                title: "Places under every rule",
                summary: """
                    The place of each entry under each rule. Green is a better place than the official \
                    one, red \
                    a worse one; without colour they are the same.
                    """,
                kind: "Rule", rows: analysis.opinions.map(\.rule.rawValue), columns: shown.map { category.titles[$0] },
                values: values,
                words: analysis.opinions.map { opinion in
                    shown.map { opinion.ranks[$0].map(String.init) ?? "–" }
                }
            ).html)
            \(agreement(analysis))
            """
    }

    private static func agreement(_ analysis: Analysis) -> HTML {
        let rules = analysis.opinions.map(\.rule.rawValue)
        let tau = rules.indices.map { one in
            rules.indices.map { analysis.methodAgreement[one, $0] }
        }
        let least = min(tau.joined().compactMap(\.self).min() ?? 0, 0.99)
        return HeatPicture(
            title: "How far rules agree",
            summary: """
                Kendall's tau-b of every two rules over all entries: 1 is the same order, 0 no relation, −1 \
                the reverse.
                """,
            kind: "Rule", rows: rules, columns: rules,
            values: tau.map { $0.map { $0.map { ($0 - least) / (1 - least) } } },
            words: tau.map { $0.map { Decimals.two($0) } }
        ).html
    }
}
