import Jury
import Ledger
import Phrases

/// What an agency reads before it pays.
enum PreflightText {
    static func text(_ preflight: Preflight, _ findings: [Finding], _ style: Style) -> String {
        let ledger = preflight.ledger
        let claims = ledger.counted.filter { ($0.tier ?? .means) > .means }
        var lines = [style.bold(ledger.entry.title.words.visible), LedgerWords.verdict(ledger)]
        func part(_ title: String, _ claims: [String]) {
            if !claims.isEmpty { lines += ["", style.bold(title)] + claims.map { "  " + $0 } }
        }
        let results = claims.filter { $0.tier == .result }
        part("Proved: a record is shown", results.filter { $0.grade.provenance >= .record }.map(line))
        part("Claimed: somebody says so", results.filter { $0.grade.provenance == .entrant }.map(line))
        part("Missing: nobody says so", results.filter { $0.grade.provenance == .unsourced }.map(line))
        part("Noise: counts nothing by itself", claims.filter { $0.tier != .result }.map(line))
        part("How high marks can count today", preflight.criteria.map { ceiling($0, preflight.rubric) })
        let steps = preflight.raises.map { raise in
            PreflightPhrases.step(raise.step) { title($0, ledger) } + gain(raise, preflight.rubric)
        }
        part("What would raise it most", steps)
        let questions = findings.filter { $0.severity < .note }.map { finding in
            finding.inEnglish.summary + " " + finding.inEnglish.remedy
        }
        let gaps = LedgerWords.questions(ledger).map { question, claims in
            "\(question) (\(claims.joined(separator: "; ")))".visible
        }
        part("What a strict juror would ask", questions + gaps)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ claim: WeighedClaim) -> String {
        let figure = claim.claim.value?.written ?? "no figure"
        return "\(figure) · \(claim.claim.says.words) (\(LedgerPhrases.grade(claim.grade)))".visible
    }

    private static func title(_ id: Identifier<Claim>, _ ledger: Ledger) -> String {
        "“\(ledger.claim(id)?.claim.says.words ?? id.text)”".visible
    }

    private static func ceiling(_ ceiling: Preflight.Ceiling, _ rubric: Rubric) -> String {
        let name = rubric.criteria.first { $0.id == ceiling.standing.criterion }?.name.en ?? ""
        let effective = ceiling.effective.thousandths?.description ?? ""
        let because = PreflightPhrases.because(ceiling, evidence: rubric.evidence)
        let head = "\(name): at most \(effective) of \(rubric.scale.max)"
        return ([head] + because.map { "    " + $0 }).joined(separator: "\n  ").visibleLines
    }

    private static func gain(_ raise: Preflight.Raise, _ rubric: Rubric) -> String {
        guard raise.points > 0, let points = raise.points.thousandths else { return "" }
        return " (up to \(points) points of \(rubric.total) more)"
    }
}

extension String {
    /// `visible`, line by line.
    fileprivate var visibleLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
            .joined(separator: "\n")
    }
}
