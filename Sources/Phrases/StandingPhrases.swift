public import Jury

/// Sentences about what claims let marks count.
public enum StandingPhrases {
    public static let heading = "Marks that count otherwise than they were given (mean marks)"

    public static let allAsGiven = "By what the entries claim, every mark counts as it was given."

    /// For a ranking of marks without their entries.
    public static let withoutEntries =
        "No entries were read: marks count as given, without caps and evidence."

    /// What holds marks back, in words; `nil` where nothing does.
    ///
    /// - Parameters:
    ///   - cap: that of the best that is claimed; `nil` for none.
    ///   - grade: that of the headline result, with g where it weighs.
    public static func because(
        isVoid: Bool, best: BestClaim, cap: Thousandths?, grade: Grade?, factor: Ratio?
    ) -> String? {
        if isVoid { return "money that nobody paid is claimed: counts nothing" }
        var parts: [String] = []
        if let cap { parts.append("\(words(best)): at most \(cap)") }
        if let grade, let factor, factor < 1 {
            parts.append("\(LedgerPhrases.grade(grade)): counts \(factor)")
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    public static func lifted(juror: String, criterion: String, reason: String) -> String {
        "Lifted by \(juror) on \(criterion): \(whole(reason))"
    }

    public static func decided(_ decision: Decision, title: String) -> String {
        """
        Decided of \(title), claim \(decision.claim): \(decision.ruling.kind.rawValue) \
        \(decision.ruling.value), because \(whole(decision.reason))
        """
    }

    /// A reason is never cut short.
    private static func whole(_ reason: String) -> String { "“" + Words.visible(reason) + "”" }

    private static func words(_ best: BestClaim) -> String {
        switch best {
        case .nothing: "nothing claimed"
        case .exposure: "exposure only"
        case .reaction: "reaction only"
        case .unmeasured: "a result without a number, promised or compulsory"
        case .result: "a numbered result"
        }
    }
}
