/// Why a juror sits before an entry, as numbers.
public struct SeatReason: Hashable, Sendable {
    public let seat: Seat
    public let origin: Seating.Origin
    public let affinity: Int
    /// Jurors whom nothing bars and who suit the entry better.
    public let betterJurors: Int
    /// What the juror's ballots are worth elsewhere: see `Seating.prices`.
    public let price: Int
    /// What the affinity is made of, where it comes from traits.
    public let parts: [AffinityPart]

    public init(
        seat: Seat, origin: Seating.Origin, affinity: Int, betterJurors: Int, price: Int,
        parts: [AffinityPart]
    ) {
        (self.seat, self.origin, self.affinity) = (seat, origin, affinity)
        (self.betterJurors, self.price, self.parts) = (betterJurors, price, parts)
    }
}

extension Seating {
    /// - Parameter parts: those of a pair, as `AffinityWeights` tells them.
    /// - Returns: `nil` where the juror does not sit before the entry.
    public func reason(
        for seat: Seat, in problem: SeatingProblem, parts: [AffinityPart] = []
    ) -> SeatReason? {
        guard let origin = origin(of: seat) else { return nil }
        let affinity = problem.affinity(seat)
        let better = problem.jurors.indices.count { juror in
            let other = Seat(entry: seat.entry, juror: juror)
            return problem[bar: other] == nil && problem.affinity(other) > affinity
        }
        return SeatReason(
            seat: seat, origin: origin, affinity: affinity, betterJurors: better, price: prices[seat.juror],
            parts: parts)
    }

    /// - Complexity: O(log seats).
    public func origin(of seat: Seat) -> Origin? {
        var (low, high) = (0, seats.count)
        while low < high {
            let middle = (low + high) / 2
            if seats[middle] < seat { low = middle + 1 } else { high = middle }
        }
        return low < seats.count && seats[low] == seat ? origins[low] : nil
    }
}
