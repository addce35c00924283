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
        if same == count { return "All \(count) other rules give the same order." }
        return """
            \(same == 0 ? "None" : String(same)) of \(count) other rules \(same == 1 ? "gives" : "give") the same \
            order; the farthest from it is \(farthest), with a rank correlation of \(Decimals.two(tau)) \
            (Kendall's tau-b, 1 is the same order).
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

    public static func otherByJurorScale(_ winners: [String]) -> String {
        """
        By the juror scale, in which every juror has a severity, a spread and a care of her own, \
        \(names(winners)) would be first.
        """
    }

    public static func otherByRasch(_ winners: [String]) -> String {
        """
        By the many-facet Rasch model, which reads marks as steps and not as amounts, \(names(winners)) \
        would be first.
        """
    }

    public static let jurorScaleColumns = """
        In the juror scale the level is her mark for a mean entry, the spread how far her marks go up with a \
        standard deviation of worth, and the error the standard deviation of what is left. \

        """

    public static let raschColumns = """
        In the Rasch model severity is in logits; infit and outfit are near 1 where her marks surprise as \
        much as chance lets them.
        """

    public static func sameFirst(by model: String) -> String { "\(model) names the same first." }

    /// Why a model says nothing.
    public static func noJurorScale(juror: String, ballots: Int, least: Int) -> String {
        """
        The juror scale needs \(least) ballots of every juror, and \(Words.plain(juror)) gave \(ballots).
        """
    }

    public static func noRasch(categories: Int, most: Int) -> String {
        """
        The many-facet Rasch model reads marks as steps of a short scale; here \(categories) different \
        marks count, and \(most) are the most.
        """
    }

    public static func noModel(_ model: String, because reason: MissingReason) -> String {
        switch reason {
        case .parts: "\(model) says nothing: parts of the jury share no entry."
        case .noDifferences: "\(model) says nothing: all marks are the same."
        case .tooFewMarks:
            "\(model) says nothing: too few entries have marks between the lowest and the highest."
        case .noFiniteMeasures:
            "\(model) says nothing: there are too few marks for it, and some follow an order without exception."
        case .tooLarge: "\(model) is left out: the jury is too large for it."
        }
    }

    public enum MissingReason: Sendable {
        case parts, noDifferences, tooFewMarks, noFiniteMeasures, tooLarge
    }

    /// A juror's share of marks in the middle, and that of others: `52 % (40 %)`.
    public static func middle(_ share: Double?, ofRest rest: Double?) -> String {
        guard let share else { return "–" }
        return percent(share) + (rest.map { " (\(percent($0)))" } ?? "")
    }

    public static func list(_ names: [String]) -> String { Words.all(names) }

    private static func names(_ winners: [String]) -> String { Words.all(winners.map(Words.plain)) }
}
