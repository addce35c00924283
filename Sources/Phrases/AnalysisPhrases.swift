/// Sentences about how far a ranking can be trusted.
public enum AnalysisPhrases {
    /// How firmly the first stands.
    ///
    /// - Parameters:
    ///   - winners: those of rank 1 under the rule that decides.
    ///   - contenders: who would be first with which probability, the likeliest first.
    public static func top(_ winners: [String], _ contenders: [(name: String, probability: Double)]) -> String
    {
        guard let first = winners.first else { return "Nobody has a place." }
        if winners.count > 1 { return "The first place is shared by \(Words.all(winners.map(Words.plain)))." }
        let chance = contenders.first { $0.name == first }?.probability ?? 0
        let name = Words.plain(first)
        let rivals = contenders.filter { $0.name != first }.prefix(3)
        let others = Words.all(rivals.map { "\(Words.plain($0.name)) in \(times($0.probability))" })
        switch chance {
        case 0.95...:
            return "\(name) is first, and would be under nearly any jury like this one (\(share(chance)))."
        case 0.8...:
            return
                "\(name) is first, and likely would be under another jury like this one (\(share(chance)))."
        case 0.5...:
            return """
                \(name) is first, but not safely: of 100 juries like this one it would be in \
                \(times(chance))\(others.isEmpty ? "" : ", \(others)").
                """
        default:
            return """
                The first place is open. \(name) has it, but of 100 juries like this one it would in only \
                \(times(chance))\(others.isEmpty ? "" : ", \(others)").
                """
        }
    }

    /// Of a hundred: `54`.
    private static func times(_ probability: Double) -> String {
        switch probability {
        case ..<0.005: "less than 1"
        case 0.995...: "99 or more"
        default: "\(Int((probability * 100).rounded()))"
        }
    }

    /// `54 of 100 cases`.
    public static func share(_ probability: Double) -> String {
        switch probability {
        case ..<0.005: "fewer than 1 of 100 cases"
        case 0.995...: "99 of 100 cases or more"
        default: "\(Int((probability * 100).rounded())) of 100 cases"
        }
    }

    /// `54 %`, for narrow columns.
    public static func percent(_ probability: Double) -> String {
        switch probability {
        case 0: "0 %"
        case ..<0.005: "< 1 %"
        case 0.995..<1: "> 99 %"
        default: "\(Int((probability * 100).rounded())) %"
        }
    }

    public static func otherByMean(_ winners: [String]) -> String {
        "By the plain mean \(names(winners)) would be first."
    }

    public static func otherByRobust(_ winners: [String]) -> String {
        "By the robust score, in which marks that stand alone weigh less, \(names(winners)) would be first."
    }

    public static func otherWithoutJuror(_ jurors: [String], _ winners: [String]) -> String {
        "Without \(Words.either(jurors.map(Words.plain))) \(names(winners)) would be first."
    }

    public static func otherWithoutCriterion(_ criteria: [String], _ winners: [String]) -> String {
        "Without the criterion \(Words.either(criteria.map(Words.plain))) \(names(winners)) would be first."
    }

    /// How far other rules give the same order.
    public static func rulesAgree(same: Int, of count: Int, farthest: String, tau: Double) -> String {
        """
        \(same) of \(count) other rules give the same order; the farthest from it is \(farthest), with a \
        rank correlation of \(Decimals.two(tau)) (Kendall's tau-b, 1 is the same order).
        """
    }

    public static let nothingElse = "No single juror and no single criterion decides who is first."

    /// How little the weights would have to change.
    public static func dethroning(_ leader: String, _ rival: String, change: Double) -> String {
        let points = Int((change * 50).rounded(.up))
        return """
            Moving \(points) of 100 points of weight from one criterion to another would put \
            \(Words.plain(rival)) beside \(Words.plain(leader)).
            """
    }

    public static func undethroned(_ leader: String) -> String {
        "No other weights of the criteria would put another entry before \(Words.plain(leader))."
    }

    public static func firstByWeights(_ shares: [(name: String, share: Double)]) -> String {
        let parts = shares.map { "\(Words.plain($0.name)) in \(share($0.share))" }
        return "Under weights drawn at random the first is \(Words.all(parts))."
    }

    /// Whether everybody judged everything, and what follows.
    public static func complete(jurors: Int, entries: Int) -> String {
        """
        All \(jurors) jurors judged all \(entries) entries, so nobody's severity moves a place, and the \
        plain \
        mean is the recommended rule.
        """
    }

    public static func connected(ballots: Int, possible: Int) -> String {
        """
        \(Words.grouped(ballots)) of \(Words.grouped(possible)) possible ballots are there. Entries met \
        different jurors, and the adjusted score beside the official one takes their severity off. Where a \
        jury \
        is planned so, that is the recommended rule.
        """
    }

    public static func disconnected(parts: Int) -> String {
        """
        The jury falls into \(parts) parts that share no entry. Nobody can tell between them whether \
        jurors are \
        severe or entries weak, so nothing is adjusted, and places across the parts mean little.
        """
    }

    public static let noDifference =
        "No measurable difference: what separates the entries is no more than chance among these jurors."

    public static let tooFew = "There are too few ballots to tell severity and chance apart."

    public static func incomplete(_ ballots: Int) -> String {
        ballots == 1
            ? "One ballot lacks a mark and is left out here."
            : "\(Words.grouped(ballots)) ballots lack a mark and are left out here."
    }

    /// How the numbers came about, so that anybody can repeat them.
    public static func drawn(juries: Int, isExact: Bool, seed: UInt64) -> String {
        isExact
            ? "All \(Words.grouped(juries)) juries that can be drawn from this one were gone through."
            : "\(Words.grouped(juries)) juries were drawn from this one, with the seed \(seed)."
    }

    /// How far jurors agree, one with another and the whole jury with another one like it.
    public static func agreement(_ single: Double, _ panel: Double, jurors: Int) -> String {
        """
        One juror agrees with another by \(Decimals.two(single)), and the mean of all \(jurors) with that \
        of another jury like this one by \(Decimals.two(panel)) (intraclass correlation, 1 is full agreement).
        """
    }

    public static func alpha(_ value: Double) -> String {
        "Jurors agree by \(Decimals.two(value)) on the entries that they share (Krippendorff's alpha, 1 is full agreement)."
    }

    /// Two jurors whose marks go together.
    public static func striking(_ first: String, _ second: String, identical: Double) -> String {
        """
        The ballots of \(Words.plain(first)) and \(Words.plain(second)) go together more than merit, \
        severity and \
        chance explain; \(percent(identical)) of their totals are the same. That is a question to ask, not \
        a proof.
        """
    }

    public static func list(_ names: [String]) -> String { Words.all(names) }

    private static func names(_ winners: [String]) -> String { Words.all(winners.map(Words.plain)) }
}
