public import Jury

extension Rule {
    /// Whether its scores are points from 0 to 100, of which levels of award can be read. Under the other
    /// rules levels are read from the weighted mean.
    public var isOnScale: Bool {
        switch self {
        case .mean: true
        }
    }

    /// By entry of the tally; `nil` where its ballots do not suffice for a score.
    func scores(in tally: Tally) -> [Score?] {
        switch self {
        case .mean: tally.entries.indices.map { WeightedMean.score(of: $0, in: tally).map { Score($0) } }
        }
    }
}
