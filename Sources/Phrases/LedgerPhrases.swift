public import Jury
public import Ledger

/// The ledger in words: never in codes.
public enum LedgerPhrases {
    public static func tier(_ tier: Tier) -> String {
        switch tier {
        case .result: "Results"
        case .reaction: "Reactions"
        case .exposure: "Exposure"
        case .means: "Means"
        }
    }

    /// What a tier is, for those who meet the word for the first time.
    public static func about(_ tier: Tier) -> String {
        switch tier {
        case .result: "what people did, and what changed in real life"
        case .reaction: "what people noticed, liked, shared and said"
        case .exposure: "how many could have seen it"
        case .means: "what was put in"
        }
    }

    public static func level(_ level: Level) -> String {
        switch level {
        case .input: "input"
        case .activity: "activity"
        case .output: "output"
        case .outTake: "out-take"
        case .outcome: "outcome"
        case .impact: "impact"
        }
    }

    public static func provenance(_ provenance: Evidence.Provenance) -> String {
        switch provenance {
        case .unsourced: "no source named"
        case .entrant: "said by the entrant"
        case .record: "a record shown"
        case .independent: "an outsider confirms"
        case .verified: "verified"
        }
    }

    public static func comparison(_ comparison: Comparison) -> String {
        switch comparison {
        case .bare: "bare figure"
        case .ofHowMany: "of how many"
        case .beforeAndAfter: "before and after"
        case .otherCauses: "other causes weighed"
        case .counterfactual: "control group"
        }
    }

    public static func grade(_ grade: Grade) -> String {
        provenance(grade.provenance) + ", " + comparison(grade.comparison)
    }

    /// Two or three words for a gap, as in a table.
    public static func short(_ gap: Gap) -> String {
        switch gap {
        case .number: "no number"
        case .source: "no source"
        case .record: "no record"
        case .ofHowMany: "of how many?"
        case .baseline: "how many before?"
        case .period: "when?"
        }
    }

    /// The question that a strict juror would ask of a claim.
    public static func question(_ gap: Gap, _ claim: WeighedClaim) -> String {
        switch gap {
        case .number: "How many were there, in a number that somebody counted?"
        case .source: "Who says so?"
        case .record: "Can \(MetricPhrases.kind(claim.metric?.proof ?? .other)) be opened?"
        case .ofHowMany: "Of how many, or against what target?"
        case .baseline: "How many were there before, counted in the same way?"
        case .period: "From when to when was it counted?"
        }
    }

    /// Why a claim has its grade.
    public static func reason(_ reason: GradeReason) -> String {
        switch reason {
        case .noSource: "No source is named."
        case .named(let id): "\(Words.quoted(id.text)) is named, and it is no record that can be opened."
        case .record(let id): "\(Words.quoted(id.text)) is a record that can be opened."
        case .awaitsOrganiser(let id, let stated):
            """
            \(Words.quoted(id.text)) can be opened and is said to be more than a record \
            (\(provenance(stated))); an organiser has to open it first.
            """
        case .provenanceConfirmed(let confirmed): "Settled by the organiser: \(provenance(confirmed))."
        case .bareFigure: "Nothing stands beside the figure to compare it with."
        case .ofHowMany: "It says of how many."
        case .target: "It is set against a target."
        case .baseline: "It says how it was before."
        case .otherCauses: "Other causes are weighed."
        case .comparator: "It is compared with others."
        case .counterfactual: "It is compared with what would have been without the campaign."
        case .designWithout(let design): "It names a comparison (\(design.rawValue)) that it does not show."
        case .comparisonConfirmed(let confirmed): "Settled by the organiser: \(comparison(confirmed))."
        case .stepDown(let defect): "One step down, confirmed by the organiser: \(self.defect(defect))."
        }
    }

    public static func defect(_ defect: Defect) -> String {
        switch defect {
        case .biasedSample: "those who were asked do not stand for the others"
        case .wrongPopulation: "others were counted than the claim speaks of"
        case .chosenWindow: "the time was picked afterwards"
        case .promised: "it was only promised"
        case .compulsory: "people had no choice"
        case .refuted: "it does not hold"
        }
    }
}
