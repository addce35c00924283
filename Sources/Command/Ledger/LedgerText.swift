import Jury
import Ledger
import Phrases

/// The ledger for a terminal: results first.
enum LedgerText {
    static func text(_ ledger: Ledger, _ findings: [Finding], _ style: Style) -> String {
        var lines = [style.bold(ledger.entry.title.words.visible), LedgerWords.verdict(ledger), ""]
        for tier in [Tier.result, .reaction, .exposure, .means] {
            let claims = ledger.claims(of: tier)
            if claims.isEmpty, tier < .reaction { continue }
            lines.append("\(style.bold(LedgerPhrases.tier(tier))): \(LedgerPhrases.about(tier))")
            if claims.isEmpty { lines.append("  none is claimed") }
            for claim in claims { lines += self.lines(claim, ledger, style) }
            lines.append("")
        }
        for claim in ledger.claims where claim.tier == nil { lines += self.lines(claim, ledger, style) }
        for cost in ledger.costs { lines.append(LedgerWords.cost(cost, in: ledger).visible) }
        let questions = findings.filter { $0.severity < .note }
        if !questions.isEmpty {
            lines += ["", style.bold("What a strict juror would ask")]
            for finding in questions {
                let sentence = finding.inEnglish
                lines.append("  \(sentence.summary) \(style.faint(sentence.remedy))")
            }
        }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ claim: WeighedClaim, _ ledger: Ledger, _ style: Style) -> [String] {
        let figure = (claim.claim.value?.written ?? "no figure").visible
        let says = claim.claim.says.words.visible
        let gaps = ledger.gaps(of: claim).map(LedgerPhrases.short).joined(separator: ", ")
        let beside = LedgerWords.beside(claim).joined(separator: ", ").visible
        var lines = ["  \(style.bold(figure))  \(says)"]
        if !beside.isEmpty { lines.append("      " + beside) }
        let grade = LedgerPhrases.grade(claim.grade)
        let metric = (claim.metric?.name(in: "en") ?? "no metric").visible
        lines.append("      " + style.faint("\(metric): \(grade)\(gaps.isEmpty ? "" : "; missing: \(gaps)")"))
        return lines
    }
}
