internal import Jury

/// Weighs the claims of one entry: metric, level, figures and grade of each, then the grade of each result.
struct Weighing {
    /// A claim's numbers, as far as they could be read.
    struct Figures {
        let value: Amount?
        let of: Amount?
        let baseline: Amount?
        let target: Amount?
    }

    private let entry: Entry
    private let terms: Terms
    private let objectives: [Identifier<Objective>: Objective]
    private let evidence: [Identifier<Evidence>: Evidence]
    private let decisions: [Decision]

    init(
        _ entry: Entry, _ terms: Terms, _ objectives: [Identifier<Objective>: Objective],
        _ evidence: [Identifier<Evidence>: Evidence], _ decisions: [Decision]
    ) {
        self.entry = entry
        self.terms = terms
        self.objectives = objectives
        self.evidence = evidence
        self.decisions = decisions
    }

    func claims() -> [WeighedClaim] {
        var weighed: [WeighedClaim] = []
        let path = FieldPath().field("claims")
        weighed.reserveCapacity(entry.claims.count)
        for number in entry.claims.indices {
            weighed.append(weigh(entry.claims[number], at: path.item(number + 1), isFollowUp: false))
        }
        for (part, followUp) in entry.followUps.enumerated() {
            let path = FieldPath().field("followUps").item(part + 1).field("claims")
            for (number, claim) in followUp.claims.enumerated() {
                weighed.append(weigh(claim, at: path.item(number + 1), isFollowUp: true))
            }
        }
        shareGrades(among: &weighed)
        return weighed
    }

    private func weigh(_ claim: Claim, at path: FieldPath, isFollowUp: Bool) -> WeighedClaim {
        let rulings = decisions.filter { $0.claim == claim.id }.map(\.ruling)
        var metricID = claim.metric
        var settledLevel: Level?
        var defects: [Defect] = []
        for ruling in rulings {
            switch ruling {
            case .metric(let id): metricID = id
            case .level(let level): settledLevel = level
            case .defect(let defect): defects.append(defect)
            case .provenance, .comparison, .headline: break
            }
        }
        let metric = metricID.flatMap { terms.taxonomy.metrics[$0] }
        let figures = Figures(
            value: amount(claim.value), of: amount(claim.of), baseline: amount(claim.baseline),
            target: target(of: claim))
        let hasOtherCauses = entry.otherFactors.map { $0.text != nil || !$0.factors.isEmpty } ?? false
        let grading = Grading(
            of: claim, figures, hasOtherCauses: hasOtherCauses, evidence: evidence, rulings: rulings)
        return WeighedClaim(
            claim: claim, path: path, isFollowUp: isFollowUp, metric: metric,
            level: settledLevel ?? metric?.level(terms.reading), figures: figures,
            nature: nature(of: claim, metric, defects), grading: grading, defects: defects)
    }

    private func amount(_ quantity: Quantity?) -> Amount? { Amount(quantity, in: entry.language) }

    private func target(of claim: Claim) -> Amount? {
        if let own = amount(claim.target) { return own }
        guard let id = claim.objective, let objective = objectives[id],
            objective.metric == nil || objective.metric == claim.metric
        else { return nil }
        return amount(objective.target)
    }

    /// A metric that counts promises makes every claim of it one, whatever the entrant calls it.
    private func nature(of claim: Claim, _ metric: Metric?, _ defects: [Defect]) -> Claim.Nature {
        if claim.nature == .compulsory || defects.contains(.compulsory) { return .compulsory }
        if defects.contains(.promised) || metric?.isPromise == true { return .promised }
        return claim.nature ?? .counted
    }

    /// Claims of one metric, population and period are one result and have the best that is shown for it, so
    /// that splitting a claim changes nothing and a further source can only raise.
    private func shareGrades(among claims: inout [WeighedClaim]) {
        struct Key: Hashable {
            let metric: Identifier<Metric>
            let population: String?
            let period: Period?
            let nature: Claim.Nature
        }
        var counts: [Identifier<Metric>: Int] = [:]
        for index in claims.indices {
            if let metric = claims[index].metric { counts[metric.id, default: 0] += 1 }
        }
        // By number: a key takes longer to look up than to compare grades.
        var numbers: [Key: Int] = [:]
        var best: [Grade] = []
        // Most metrics are claimed once, and have nothing to share.
        func key(_ weighed: borrowing WeighedClaim) -> Key? {
            guard weighed.isCounted, let metric = weighed.metric, counts[metric.id] != 1 else { return nil }
            return Key(
                metric: metric.id, population: weighed.claim.population?.words.lowercased(),
                period: weighed.claim.period, nature: weighed.nature)
        }
        let results = claims.map { claim -> Int? in
            guard let key = key(claim) else { return nil }
            let own = claim.ownGrade
            guard let number = numbers[key] else {
                numbers[key] = best.count
                best.append(own)
                return best.count - 1
            }
            let known = best[number]
            best[number] = Grade(
                max(known.provenance, own.provenance), max(known.comparison, own.comparison))
            return number
        }
        for (index, number) in results.enumerated() {
            if let number { claims[index].grade = best[number] }
        }
    }
}
