/// How sure each place is, by all that was drawn.
public struct Sureness: Sendable {
    /// By drawing juries from the jury.
    public let bootstrap: JurorBootstrap
    /// By the crossed model; `nil` where it says nothing.
    public let posterior: RankPosterior?

    public init(bootstrap: JurorBootstrap, posterior: RankPosterior?) {
        self.bootstrap = bootstrap
        self.posterior = posterior
    }

    /// With a probability of 90 % by either way of drawing: the wider of the two intervals, from the better
    /// beginning to the worse end. `nil` for an entry without ballots.
    public func interval(of entry: Int) -> ClosedRange<Int>? {
        let intervals = [bootstrap.places, posterior?.places].compactMap { $0?.interval(of: entry) }
        guard let low = intervals.map(\.lowerBound).min(), let high = intervals.map(\.upperBound).max() else {
            return nil
        }
        return low...high
    }

    /// Of being among the first `count`: by both ways the lesser of what they say for what is likely, and the
    /// greater for what is not, so the one that is less sure.
    public func probability(of entry: Int, among count: Int) -> Double {
        let drawn = bootstrap.places.probability(of: entry, among: count)
        guard let posterior else { return drawn }
        return Self.lessSure(drawn, posterior.places.probability(of: entry, among: count))
    }

    /// Of reaching a level of award or a better one, the less sure of both; `nil` for an entry without
    /// ballots.
    ///
    /// - Parameter level: by its number in `bootstrap.levels`.
    public func probability(of entry: Int, atLeast level: Int) -> Double? {
        guard let drawn = bootstrap.levels?.probability(of: entry, atLeast: level) else { return nil }
        guard let modelled = posterior?.levels?.probability(of: entry, atLeast: level) else { return drawn }
        return Self.lessSure(drawn, modelled)
    }

    private static func lessSure(_ a: Double, _ b: Double) -> Double { abs(a - 0.5) < abs(b - 0.5) ? a : b }
}

/// How easily another entry would have won.
public struct Fragility: Hashable, Sendable {
    /// Entries of rank 1 under the rule that decides.
    public let winners: [Int]
    /// Entries that would be first with 5 % or more, the likeliest first, with the probability.
    public let contenders: [Contender]
    /// What alone would have given other winners, in the order: rules, jurors, criteria.
    public let others: [Other]

    public struct Contender: Hashable, Sendable {
        public let entry: Int
        public let probability: Double
    }

    public struct Other: Hashable, Sendable {
        public let cause: Cause
        public let winners: [Int]
    }

    public enum Cause: Hashable, Sendable {
        /// A plain mean, or a robust score, where another rule decides or decided otherwise.
        case mean, robust
        /// By number in the table.
        case withoutJuror(Int)
        case withoutCriterion(Int)
    }

    /// Whether one juror less, the mean or a robust score names another winner.
    public var isFlagged: Bool {
        others.contains { other in
            if case .withoutCriterion = other.cause { false } else { true }
        }
    }

    public init(
        winners: [Int], sureness: Sureness, mean: [Int], robust: [Int]?, jurors: LeaveOneOut,
        criteria: LeaveOneOut
    ) {
        self.winners = winners
        let count = sureness.bootstrap.places.entries
        contenders = (0..<count).map {
            Contender(entry: $0, probability: sureness.probability(of: $0, among: 1))
        }
        .filter { $0.probability >= 0.05 }
        .sorted { ($1.probability, $0.entry) < ($0.probability, $1.entry) }
        var others: [Other] = []
        func note(_ cause: Cause, _ found: [Int]) {
            if !found.isEmpty, found != winners { others.append(Other(cause: cause, winners: found)) }
        }
        note(.mean, mean)
        if let robust { note(.robust, robust) }
        // Without one juror the mean's own winners are what changes.
        for juror in jurors.ranks.indices where jurors.winners(without: juror) != mean {
            note(.withoutJuror(juror), jurors.winners(without: juror))
        }
        for criterion in criteria.ranks.indices where criteria.winners(without: criterion) != mean {
            note(.withoutCriterion(criterion), criteria.winners(without: criterion))
        }
        self.others = others
    }
}
