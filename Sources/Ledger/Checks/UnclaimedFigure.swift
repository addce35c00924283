internal import Jury

extension Check {
    /// Numbers in the running text that no claim states: nobody can ask for their evidence. Those near which
    /// no metric's words stand are left alone.
    static let unclaimedFigure = Check { ledger, remarks in
        for (mention, path) in ledger.mentions() {
            guard let metric = mention.metric.flatMap({ ledger.terms.taxonomy.metrics[$0] }) else { continue }
            remarks.add(
                .entry, .concern(.unclaimedFigure(mention.text, metric: metric.name(in: "en"))), path)
        }
    }
}
