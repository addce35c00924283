extension Proceedings {
    /// Two jurors who are so far apart before an entry that a third is called.
    public struct ThirdJurorCall: Hashable, Sendable {
        public let entry: Identifier<Entry>
        /// By name.
        public let jurors: [Identifier<Juror>]
        /// In points of 100.
        public let apart: Ratio
    }

    /// The entries before which a round calls a third juror, by name: exactly two ballots count and are
    /// whole, and their scores are the round's gap or more apart.
    ///
    /// Scores are by the marks as they were given, not rounded. The rule is that of PRSA's chapters:
    /// prsapinnacleawards.com/judging asks for a third judge from 15 points on, and takes the two closest.
    /// O(marks).
    public func thirdJurorCalls(in round: Identifier<Round>) -> [ThirdJurorCall] {
        disputes(in: round).filter { $0.ballots.count == 2 }.map { dispute in
            ThirdJurorCall(
                entry: dispute.entry, jurors: dispute.ballots.map(\.juror).sorted(), apart: dispute.apart)
        }.sorted { $0.entry < $1.entry }
    }

    /// Of three whole ballots that count and are a gap apart the one that is not of the two closest; of two
    /// equal distances the higher pair counts, as in `Scoring.Trim.closestPair`.
    ///
    /// The one set aside never has the score of another, so that no order decides.
    func setAside(in round: Identifier<Round>) -> [Pairing] {
        disputes(in: round).filter { $0.ballots.count == 3 }.map { dispute in
            let own = dispute.ballots
            let isHigher = own[2].sum - own[1].sum <= own[1].sum - own[0].sum
            return Pairing(dispute.entry, isHigher ? own[0].juror : own[2].juror)
        }
    }

    /// Whether in each of the categories two ballots can be enough.
    func canCallThirdJuror(in all: [Identifier<Category>]) -> Bool {
        all.allSatisfy { categories[$0].map(\.callsThirdJuror) ?? false }
    }

    /// An entry whose whole ballots that count are a gap or more apart.
    private struct Dispute {
        let entry: Identifier<Entry>
        /// The lowest first. Sums of marks above the lowest of the scale, times their weights.
        let ballots: [(sum: Int, juror: Identifier<Juror>)]
        let apart: Ratio
    }

    private func disputes(in id: Identifier<Round>) -> [Dispute] {
        guard let round = rounds[id], round.kind != .screening, let gap = round.gap else { return [] }
        var sums: [Identifier<Entry>: [(sum: Int, juror: Identifier<Juror>)]] = [:]
        for (seat, ballot) in round.ballots where ballot.hasMarks {
            guard let sum = frame(of: seat.entry)?.sum(of: ballot), reasonNotToCount(ballot, of: seat) == nil
            else { continue }
            sums[seat.entry, default: []].append((sum, seat.juror))
        }
        return sums.compactMap { entry, unsorted in
            let ballots = unsorted.sorted { ($0.sum, $0.juror) < ($1.sum, $1.juror) }
            guard let contestant = entries[entry], categories[contestant.category]?.callsThirdJuror == true,
                let frame = frame(of: entry), let low = ballots.first, let high = ballots.last
            else { return nil }
            let apart = frame.points(high.sum - low.sum)
            return apart < Ratio(gap.count, over: 1_000)
                ? nil : Dispute(entry: entry, ballots: ballots, apart: apart)
        }
    }
}

extension Proceedings.CategoryFrame {
    /// Where more ballots are needed, the third is there anyway, and setting one aside would leave too few.
    fileprivate var callsThirdJuror: Bool { needed <= 2 }
}

extension Proceedings.RubricFrame {
    /// As an act sets it. What a journal says that was written elsewhere may be anything.
    private var isSound: Bool {
        let weights = 1...Limits.weightTotal
        return scale.isHeldByBallots && weights.contains(total) && criteria.count <= Limits.criteria
            && self.weights.allSatisfy { weights.contains($0) }
    }

    /// `nil` where a criterion has no mark.
    fileprivate func sum(of ballot: Ballot) -> Int? {
        guard isSound, ballot.criteria == criteria else { return nil }
        var sum = 0
        for (weight, cell) in zip(weights, ballot.cells) {
            guard let mark = cell.mark else { return nil }
            sum += weight * (mark.count - scale.min.count)
        }
        return sum
    }

    /// What a sum is worth in points of 100.
    fileprivate func points(_ sum: Int) -> Ratio {
        Ratio(100 * sum, over: total * (scale.max.count - scale.min.count))
    }
}
