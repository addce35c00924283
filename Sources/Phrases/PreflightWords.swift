public import Jury
public import Ledger

/// The parts of what an agency reads before it pays, in the order in which they are told.
public enum PreflightPart: String, Hashable, Sendable, CaseIterable {
    case proved, claimed, missing, noise, ceilings, raises, questions
}

/// What an agency reads before it pays: the same sentences on the command line and on pages. In English.
public struct PreflightWords: Sendable {
    /// What the entry comes to, in one sentence.
    public let verdict: String
    /// Those that have something to say.
    public let parts: [(part: PreflightPart, lines: [Line])]

    /// What is said, and why.
    public struct Line: Hashable, Sendable {
        public let says: String
        public let because: [String]
    }

    /// - Parameter findings: those that are not told beside it already.
    public init(_ preflight: Preflight, _ findings: [Finding] = []) {
        let ledger = preflight.ledger
        let claims = ledger.counted.filter { ($0.tier ?? .means) > .means }
        let results = claims.filter { $0.tier == .result }
        func lines(_ claims: [WeighedClaim]) -> [Line] {
            claims.map { Line(says: Self.claim($0), because: []) }
        }
        let asked = findings.filter { $0.severity < .note }.map(\.inEnglish)
        let gaps = LedgerWords.questions(ledger).map { "\($0) (\($1.joined(separator: "; ")))" }
        let all: [(part: PreflightPart, lines: [Line])] = [
            (.proved, lines(results.filter { $0.grade.provenance >= .record })),
            (.claimed, lines(results.filter { $0.grade.provenance == .entrant })),
            (.missing, lines(results.filter { $0.grade.provenance == .unsourced })),
            (.noise, lines(claims.filter { $0.tier != .result })),
            (.ceilings, preflight.criteria.map { Self.ceiling($0, preflight.rubric) }),
            (.raises, preflight.raises.map { Line(says: Self.raise($0, preflight), because: []) }),
            (
                .questions,
                (asked.map { $0.summary + " " + $0.remedy } + gaps).map { Line(says: $0, because: []) }
            ),
        ]
        verdict = LedgerWords.verdict(ledger)
        parts = all.filter { !$0.lines.isEmpty }
    }

    private static func claim(_ claim: WeighedClaim) -> String {
        let figure = claim.claim.value?.written ?? "no figure"
        return "\(figure) · \(claim.claim.says.words) (\(LedgerPhrases.grade(claim.grade)))"
    }

    private static func ceiling(_ ceiling: Preflight.Ceiling, _ rubric: Rubric) -> Line {
        let name = rubric.criteria.first { $0.id == ceiling.standing.criterion }?.name.en ?? ""
        let effective = ceiling.effective.thousandths?.description ?? ""
        return Line(
            says: "\(name): at most \(effective) of \(rubric.scale.max)",
            because: PreflightPhrases.because(ceiling, evidence: rubric.evidence))
    }

    private static func raise(_ raise: Preflight.Raise, _ preflight: Preflight) -> String {
        let step = PreflightPhrases.step(raise.step) { id in
            "“\(preflight.ledger.claim(id)?.claim.says.words ?? id.text)”"
        }
        guard raise.points > 0, let points = raise.points.thousandths else { return step }
        return step + " (up to \(points) points of \(preflight.rubric.total) more)"
    }
}
