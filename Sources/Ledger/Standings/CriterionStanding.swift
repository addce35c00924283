public import Jury

/// What the claims of an entry let the marks on one criterion count, and why.
public struct CriterionStanding: Hashable, Sendable {
    public let criterion: Identifier<Criterion>
    /// `nil` for a criterion that does not read results: nothing caps it.
    public let best: Best?
    /// The claim that g is taken from; `nil` where there is no result.
    public let headline: WeighedClaim?
    /// Who named it.
    public let namedBy: Namer?
    /// g of the headline result, whether it weighs on the mark or is only shown; `nil` without one.
    public let factor: Ratio?
    /// The highest g of the results that the headline could be; of several that nobody chose from, a further
    /// one never lowers it.
    public let bestFactor: Ratio?
    public let standing: Standing

    public typealias Best = BestClaim

    public enum Namer: String, Sendable, CaseIterable {
        case entrant, organiser
        /// Nobody did; the program takes the best that is shown.
        case program
    }
}

extension Ledger {
    /// What a rubric's criteria can count of this entry, in the rubric's order.
    public func standings(under rubric: Rubric) -> [CriterionStanding] {
        let hasInvalid = hasInvalid
        return rubric.criteria.map { standing(on: $0, rubric, hasInvalid) }
    }

    /// Whether the entry claims money that nobody paid.
    public var hasInvalid: Bool { claims.contains { $0.isInvalid && !$0.isFollowUp } }

    private func standing(
        on criterion: Criterion, _ rubric: Rubric, _ hasInvalid: Bool
    ) -> CriterionStanding {
        guard criterion.readsResults else {
            return CriterionStanding(
                criterion: criterion.id, best: nil, headline: nil, namedBy: nil, factor: nil,
                bestFactor: nil, standing: .free)
        }
        let readsReaction = criterion.reads.contains(.reaction) || terms.awarenessIsAim
        let graded = counted.map { (claim: $0, best: Self.best(of: $0, readsReaction)) }
        let best = graded.map(\.best).max() ?? CriterionStanding.Best.nothing
        // Whoever is named stays named while its source is missing: to add one then never lowers.
        let eligible = graded.filter {
            $0.claim.tier == .result || readsReaction && $0.claim.tier == .reaction
        }
        let named = headline(of: criterion.id, among: eligible.map(\.claim))
        let candidates =
            named.map { named in eligible.filter { $0.claim.claim.id == named.claim } }
            ?? graded.filter { $0.best >= .unmeasured }
        func factor(_ claim: WeighedClaim) -> Ratio {
            rubric.gradeWeights.factor(claim.grade, expected: terms.expected)
        }
        let isFactor = rubric.evidence == .factor
        // What noise allows by itself: so a further result, or a source for it, never lowers a mark.
        let noise = counted.map { Self.best(of: $0, false) }.filter { $0 <= .reaction }.max() ?? .nothing
        var allowances = [Allowance(cap: rubric.caps.cap(noise))]
        for (claim, own) in candidates {
            // A named headline is capped by the best of all claims; else each by what it is itself.
            let cap = rubric.caps.cap(named == nil ? own : best)
            let isFloored = own == .result && claim.grade.provenance >= .entrant
            allowances.append(
                Allowance(
                    cap: cap, factor: isFactor ? factor(claim) : 1,
                    floor: isFactor && isFloored ? rubric.caps.floor : nil))
        }
        let strongest = candidates.max { a, b in
            (a.best, factor(a.claim)) < (b.best, factor(b.claim))
        }
        return CriterionStanding(
            criterion: criterion.id, best: best, headline: strongest?.claim,
            namedBy: strongest == nil ? nil : named?.by ?? .program,
            factor: strongest.map { factor($0.claim) },
            bestFactor: candidates.map { factor($0.claim) }.max(),
            standing: Standing(
                allowances.distinct, isVoid: hasInvalid && terms.invalid != .none))
    }

    private static func best(of claim: WeighedClaim, _ readsReaction: Bool) -> CriterionStanding.Best {
        switch claim.tier {
        case nil, .means: .nothing
        case .exposure: .exposure
        case .reaction where !readsReaction: .reaction
        case .reaction, .result:
            if claim.isMeasured {
                .result
            } else if claim.grade.provenance > .unsourced {
                .unmeasured
            } else {
                claim.tier == .reaction ? .reaction : .nothing
            }
        }
    }

    private func headline(
        of criterion: Identifier<Criterion>, among results: [WeighedClaim]
    ) -> (claim: Identifier<Claim>, by: CriterionStanding.Namer)? {
        let ids = results.map(\.claim.id)
        if let headline = entry.headlines.first(where: { $0.criterion == criterion }),
            ids.contains(headline.claim)
        {
            return (headline.claim, .entrant)
        }
        for decision in terms.decisions
        where decision.entry == entry.id && decision.ruling == .headline(criterion)
            && ids.contains(decision.claim)
        {
            return (decision.claim, .organiser)
        }
        return nil
    }
}

extension [Allowance] {
    fileprivate var distinct: [Allowance] {
        var seen: Set<Allowance> = []
        return filter { seen.insert($0).inserted }
    }
}
