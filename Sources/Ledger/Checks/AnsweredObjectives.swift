internal import Jury

extension Check {
    /// An objective is answered by a figure of its own metric: what was to change by what changed, and not by
    /// who saw it (Barcelona Principles: outcomes, not only outputs). A starting figure alone answers
    /// nothing.
    static let answeredObjectives = Check { ledger, remarks in
        var answersByID: [Identifier<Objective>: [Int]] = [:]
        for (index, claim) in ledger.claims.enumerated() where !claim.isFollowUp && claim.metric != nil {
            if let id = claim.claim.objective { answersByID[id, default: []].append(index) }
        }
        for objective in ledger.entry.objectives {
            guard let answers = answersByID[objective.id] else { continue }
            func path(_ index: Int) -> FieldPath { ledger.claims[index].path.field("objective") }
            if answers.allSatisfy({ ledger.claims[$0].tier == .means }) {
                remarks.add(.claim, .concern(.noLaterFigure), path(answers[0]))
                continue
            }
            guard let id = objective.metric, let metric = ledger.terms.taxonomy.metrics[id] else { continue }
            let tier = metric.level(ledger.terms.reading).tier
            let lower = answers.filter { ledger.claims[$0].tier.map { $0 < tier && $0 > .means } ?? false }
            for index in lower {
                let concern = Concern.lowerAnswer(objective: tier, claim: ledger.claims[index].tier ?? .means)
                remarks.add(.claim, .concern(concern), path(index))
            }
            let isAnswered = answers.contains { ledger.claims[$0].metric?.id == id }
            if !isAnswered, lower.isEmpty, let other = ledger.claims[answers[0]].metric {
                let names = (metric.name(in: "en"), other.name(in: "en"))
                remarks.add(
                    .claim, .concern(.otherMetric(objective: names.0, claim: names.1)), path(answers[0]))
            }
        }
    }
}
