public import Jury

extension EnglishPages {
    public var menuRanking: String { "Ranking" }
    public var rankingTitle: String { "Ranking" }
    public var rankingLink: String { "See the ranking" }
    public func rankingWaits(_ bar: RankingBar) -> String {
        switch bar {
        case .role: "Who organises, or speaks for an agency or a client, sees no marks and no ranking."
        case .noRound: "No round ranks this category yet."
        case .stillOpen: "There is a ranking when the round is closed."
        case .ownBallots(let missing):
            "Your own ballots come first: \(missing) \(missing == 1 ? "is" : "are") missing. Step back from entries that you will not mark."
        }
    }
    public func hiddenInRanking(_ count: Int) -> String {
        count == 1
            ? "One entry is not shown to you. Places and statistics are those of the others among themselves."
            : "\(count) entries are not shown to you. Places and statistics are those of the others among themselves."
    }
    public var nobodyPlaced: String { "Nobody has a place." }

    public var rankPlace: String { "Place" }
    public var rankEntry: String { "Entry" }
    public var rankPoints: String { "Points" }
    public var rankGap: String { "Gap to the next" }
    public var rankLevel: String { "Award" }
    public var rankNotes: String { "Note" }
    public var rankWhy: String { "Why?" }
    public func levelWith(_ titles: String) -> String { "level with \(titles)" }
    public func rankedBy(_ rule: Rule, ballots: ClosedRange<Int>) -> String {
        let count =
            ballots.count == 1 ? "\(ballots.lowerBound)" : "\(ballots.lowerBound) to \(ballots.upperBound)"
        return "Rule of the edition: \(self.rule(rule)). Ballots for each entry: \(count)."
    }
    public func tieBroken(_ step: Tiebreak, order: String) -> String {
        "Equal points, separated by \(Self.tiebreak(step)): \(order)."
    }
    public func tieShared(_ titles: String, chain: [Tiebreak]) -> String {
        let tried = chain.map(Self.tiebreak).joined(separator: ", nor by ")
        return chain.isEmpty
            ? "\(titles) share a place: the rubric has no rule for ties."
            : "\(titles) share a place: not separated by \(tried)."
    }
    public func unplacedAllRecused(_ jurors: Int) -> String {
        jurors == 1 ? "Its only juror stepped back." : "All \(jurors) jurors stepped back."
    }
    public func unplacedTooFew(_ found: Int, of needed: Int) -> String {
        "It has \(found) of \(needed) ballots."
    }
    public var unplacedNoWhole: String { "None of its ballots has a mark on every criterion." }
    public var unplacedNotAdjustable: String {
        "The ballots do not tell severe jurors from weak entries, and the rule needs that."
    }
    public func unplacedNoMarks(_ criteria: String) -> String { "It has no mark on: \(criteria)." }
    public var unplacedVoid: String { "It claims money that nobody paid, which the category does not admit." }
    public var unplacedTitle: String { "Without a place" }

    public var howSure: String { "How sure?" }
    public var firstIsFirm: String {
        "No single juror decides who is first, and neither the mean nor a robust score would name another."
    }
    public var firstHangs: String {
        "Without one juror, or by another way of counting, another entry would be first."
    }
    public var statisticsWait: String {
        "The statistics are being worked out. This page loads again by itself."
    }
    public var chancesShow: String { "Show chances of winning" }
    public var chancesHide: String { "Hide chances of winning" }
    public var inEnglish: String { "What follows is in English for now." }
    public func showsFirst(_ count: Int, of all: Int) -> String { "The first \(count) of \(all) entries." }
    public var showsAll: String { "Show all" }

    public func whyTitle(place: Int) -> String { "Why place \(place)?" }
    public func whyBehind(_ points: String, _ title: String, place: Int) -> String {
        "\(points) points behind “\(title)” in place \(place)."
    }
    public func whyAhead(_ points: String, _ title: String, place: Int) -> String {
        "\(points) points ahead of “\(title)” in place \(place)."
    }
    public func whyInterval(_ places: ClosedRange<Int>) -> String {
        places.count == 1
            ? "In 90 of 100 juries like this one it would have the same place."
            : "In 90 of 100 juries like this one it would have a place from \(places.lowerBound) to \(places.upperBound)."
    }
    public var whyCriteria: String { "Points by criterion" }
    public var whyCriterion: String { "Criterion" }
    public var whyWeight: String { "Weight" }
    public var whyMark: String { "Mean mark" }
    public var whyCounted: String { "Counts as" }
    public func whyAgainst(place: Int) -> String { "Beside place \(place)" }
    public var whyBallots: String { "The ballots" }
    public var whyJuror: String { "Juror" }
    public var whySum: String { "Points" }
    public var whyStandsApart: String { "stands apart" }
    public var whyComments: String { "What jurors wrote" }
    public func whyLifted(_ criterion: String, reason: String) -> String {
        "Lifted the limit on \(criterion): \(reason)"
    }
    public func whyRecused(_ count: Int) -> String {
        count == 1 ? "One juror stepped back." : "\(count) jurors stepped back."
    }

    public var whatIf: String { "What if?" }
    public var whatIfSays: String {
        "Try other weights, another rule, a juror less. Nothing on this page is kept, and the list stays as it is."
    }
    public var whatIfWeights: String { "Weights" }
    public var whatIfRule: String { "Rule" }
    public var whatIfWithout: String { "Without the juror" }
    public var whatIfNobody: String { "All jurors" }
    public var whatIfRaw: String { "Marks as given, without limits by evidence" }
    public var whatIfShow: String { "Show" }
    public var whatIfReset: String { "Back to the rule" }
    public var whatIfOfficial: String { "In the list" }
    public var whatIfHere: String { "Here" }
    public var vanityTitle: String { "If vanity had counted" }
    public var vanitySays: String {
        "Places by the largest figure of exposure, and of reaction, that each entry claims."
    }
    public var byExposure: String { "By exposure" }
    public var byReaction: String { "By reaction" }

    public var sheetTitle: String { "A spreadsheet of another year" }
    public var sheetSays: String {
        """
        Paste the marks of any sheet: a line for each ballot, with entry, juror and one column for \
        each criterion, under a line with their names. You see what the statistics make of it. \
        Nothing is kept.
        """
    }
    public var sheetLabel: String { "Cells, or CSV" }
    public var sheetFile: String { "Take a CSV file" }
    public var sheetShow: String { "Show" }
    public var sheetEmpty: String { "Paste some marks first." }

    private static func tiebreak(_ step: Tiebreak) -> String {
        switch step {
        case .results: "points on criteria that read results"
        case .grade: "how well the headline results are shown"
        case .tier: "the highest tier that is shown"
        case .jurors: "how many jurors placed one above the other"
        case .weights: "points on the heaviest criteria"
        }
    }
}
