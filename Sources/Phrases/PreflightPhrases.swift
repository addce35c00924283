public import Jury
public import Ledger

/// What an agency is told before it pays.
public enum PreflightPhrases {
    /// Why a criterion counts as high as it does, sentence by sentence; empty where nothing holds it back.
    public static func because(_ ceiling: Preflight.Ceiling, evidence: Rubric.EvidenceUse) -> [String] {
        let standing = ceiling.standing
        var sentences: [String] = []
        if standing.standing.isVoid {
            sentences.append(
                "The entry claims money that nobody paid; this edition then counts nothing here.")
        }
        switch standing.best {
        case .nothing: sentences.append("Nothing is claimed that the criterion could count.")
        case .exposure: sentences.append("Only exposure is claimed: how many could have seen it.")
        case .reaction: sentences.append("Only reactions are claimed: what people noticed, liked and shared.")
        case .unmeasured: sentences.append("The results have no number, or were promised or compulsory.")
        case .result, nil: break
        }
        if let headline = standing.headline {
            let by =
                switch standing.namedBy {
                case .entrant: "named by you"
                case .organiser: "named by the organiser"
                case .program, nil: "the best that is shown; you named none"
                }
            sentences.append(
                "The headline result is \(Words.quoted(headline.claim.id.text)) (\(by)): "
                    + "\(LedgerPhrases.grade(headline.grade)).")
        }
        if evidence != .factor, let factor = standing.factor, factor < 1 {
            sentences.append("The evidence is weighed by its own criterion or by eye, not here.")
        }
        return sentences
    }

    public static func step(_ step: Preflight.Step, title: (Identifier<Claim>) -> String) -> String {
        switch step {
        case .giveNumber(let id): "Say how many, in a number that was counted, for \(title(id))."
        case .nameSource(let id): "Say who counted, for \(title(id))."
        case .showRecord(let id, let kind): "Attach \(MetricPhrases.kind(kind)) for \(title(id))."
        case .sayOfHowMany(let id): "Say of how many, or against what target, for \(title(id))."
        case .claimResult: "Say what happened in real life: how many people did something, and what changed."
        }
    }
}
