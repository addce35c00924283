internal import Jury

extension Check {
    /// 3,500 gave: of how many who were asked? Asked of counted results whose metric is a part of a larger
    /// number, as the taxonomy says; a target answers it as well.
    static let missingDenominator = Check(ofEach: { claim, ledger, remarks in
        guard claim.tier == .result, claim.nature == .counted, let value = claim.value, !value.isPercent,
            claim.claim.measure != .change, claim.claim.of == nil, claim.claim.target == nil,
            claim.target == nil, claim.claim.partOf == nil, let metric = claim.metric, metric.isPartOfMany
        else { return }
        let path = claim.path
        let whole = ledger.terms.taxonomy.metrics[Identifier(metric.denominator)]?.name(in: "en")
        remarks.add(.claim, .concern(.noDenominator(whole ?? metric.denominator)), path)
    })
}

extension Metric {
    /// Whether it counts some of many: people, places or things that could all have been counted. A level
    /// before, a target or a budget is something else to compare with, and has its own question.
    var isPartOfMany: Bool {
        direction == .higher && Self.counted.contains(unit) && !denominator.isEmpty
            && !Self.unlikeCrowds.contains { denominator.hasSuffix($0) }
    }

    private static let counted: Set = [
        "people", "people or percent", "pledges", "signatures", "tickets", "organisations", "placements",
        "hectares", "responses",
    ]

    /// How denominators end that are not "of how many".
    private static let unlikeCrowds = ["before", "period", "amount", "base", "risk", "month"]
}
