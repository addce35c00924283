public import Jury
public import Ledger

/// Sentences that are put together from a ledger's figures.
public enum LedgerWords {
    /// One sentence that says what the entry comes to.
    public static func verdict(_ ledger: Ledger) -> String {
        let results = ledger.counted.filter { $0.tier == .result }
        guard !results.isEmpty else {
            return "No result in real life is claimed: what is told is who could have seen it, or liked it."
        }
        let shown = results.count { $0.grade.provenance >= .record }
        let measured = results.count(where: \.isMeasured)
        let count = "\(results.count) result\(results.count == 1 ? "" : "s") in real life"
        return
            "\(count), \(measured) with a number that counts, \(shown == 0 ? "none" : String(shown)) shown by a record."
    }

    /// How many claims, and how well they are shown.
    public static func tally(_ claims: [WeighedClaim]) -> String {
        if claims.isEmpty { return "none" }
        let shown = claims.count { $0.grade.provenance >= .record }
        let said = claims.count { $0.grade.provenance == .entrant }
        let parts = [
            shown > 0 ? "\(shown) shown" : nil, said > 0 ? "\(said) said" : nil,
            claims.count > shown + said ? "\(claims.count - shown - said) without a source" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    /// What stands beside a figure: how it was read, of how many, before, wanted, and what follows.
    public static func beside(_ claim: WeighedClaim) -> [String] {
        var parts: [String] = []
        if let value = claim.value, let written = claim.claim.value?.written {
            let read = number(value)
            // Spaces between groups of digits are read the same everywhere.
            let bare = written.filter { !$0.isWhitespace }
            if bare != read.filter({ $0 != "," && $0 != " " }), bare != read.filter({ $0 != " " }) {
                parts.append("read as \(read)")
            }
        }
        if let unit = claim.claim.unit?.words, unit != "percent" { parts.append(unit) }
        if let of = claim.claim.of?.written { parts.append("of \(of)\(share(claim.shareOfAll))") }
        if let baseline = claim.claim.baseline?.written {
            parts.append("before: \(baseline)\(change(claim.change))")
        }
        if let target = claim.target {
            parts.append("wanted: \(number(target))\(share(claim.shareOfTarget))")
        }
        if let population = claim.claim.population?.words { parts.append("among: \(population)") }
        if let period = claim.claim.period { parts.append(self.period(period)) }
        return parts
    }

    private static func share(_ ratio: Ratio?) -> String {
        percent(ratio).map { " (\($0))" } ?? ""
    }

    private static func change(_ ratio: Ratio?) -> String {
        guard let ratio, let words = percent(ratio) else { return "" }
        return ratio > 0 ? " (+\(words))" : " (\(words))"
    }

    /// With one decimal below 10 %, without above; `nil` where it cannot be told.
    public static func percent(_ ratio: Ratio?) -> String? {
        guard let ratio, let perMille = ratio.thousandths?.count else { return nil }
        let magnitude = perMille.magnitude
        let sign = perMille < 0 ? "−" : ""
        if magnitude >= 100 { return "\(sign)\(Words.grouped(Int((magnitude + 5) / 10))) %" }
        return "\(sign)\(magnitude / 10).\(magnitude % 10) %"
    }

    /// `more than 3,500`, `12.5 %`.
    public static func number(_ amount: Amount) -> String {
        let text = amount.number.description
        let point = text.firstIndex(of: ".") ?? text.endIndex
        let whole = Int(text[..<point]).map(Words.grouped) ?? String(text[..<point])
        let figure = whole + text[point...] + (amount.isPercent ? " %" : "")
        switch amount.qualifier {
        case .exact, .qualitative: return figure
        case .moreThan: return "more than " + figure
        case .lessThan: return "less than " + figure
        case .about: return "about " + figure
        }
    }

    public static func period(_ period: Period) -> String {
        if let written = period.written?.words { return written }
        switch (period.start, period.end) {
        case (let start?, let end?): return start == end ? "\(start)" : "\(start) to \(end)"
        case (let start?, nil): return "from \(start)"
        case (nil, let end?): return "to \(end)"
        case (nil, nil): return ""
        }
    }

    /// "EUR 1.25 for each of: People who gave nappies."
    public static func cost(_ cost: CostPerResult, in ledger: Ledger) -> String {
        let cents = String(cost.hundredths % 100)
        let sum = "\(Words.grouped(cost.hundredths / 100)).\(cents.count == 1 ? "0" : "")\(cents)"
        let says = ledger.claim(cost.claim)?.claim.says.words ?? cost.claim.text
        let hours = cost.includesHours ? ", unpaid hours included" : ""
        return "\(cost.currency.code) \(sum) for each of “\(says)”\(hours)."
    }

    /// What is still to be asked of the results: each question once, with the claims it is asked of, in the
    /// order in which they are asked.
    public static func questions(_ ledger: Ledger) -> [(question: String, claims: [String])] {
        var questions: [(question: String, claims: [String])] = []
        for gap in Gap.allCases {
            for claim in ledger.claims(of: .result)
            where !claim.isFollowUp && ledger.gaps(of: claim).contains(gap) {
                let question = LedgerPhrases.question(gap, claim)
                let says = claim.claim.says.words
                if let index = questions.firstIndex(where: { $0.question == question }) {
                    questions[index].claims.append(says)
                } else {
                    questions.append((question, [says]))
                }
            }
        }
        return questions
    }

    /// With a capital and a full stop.
    public static func sentence(_ words: String) -> String {
        words.prefix(1).uppercased() + words.dropFirst() + "."
    }
}
