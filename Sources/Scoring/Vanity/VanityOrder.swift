public import Jury

/// If vanity had counted: the order that the largest figure of one tier alone would have given to the placed
/// entries, beside the official one. An entry without such a figure stands last; equal ones share a place.
public struct VanityOrder: Hashable, Sendable {
    public let tier: Tier
    /// In the official order.
    public let entries: [Place]
    /// Kendall's tau-b with the official order, from −1 to 1; `nil` where one of the two ties everybody.
    public let agreement: Thousandths?

    public struct Place: Hashable, Sendable {
        public let entry: Identifier<Entry>
        /// `nil` where it has none.
        public let figure: DecimalNumber?
        /// From 1; after shared places as many numbers are left out.
        public let place: Int
        public let isTied: Bool
        public let official: Int

        /// Places that the entry would have gained; negative where it would have lost. 0 where no entry has a
        /// figure.
        public let gain: Int
    }

    /// - Parameter figures: of each entry that has one. Past 64 bits a figure counts as none.
    /// - Complexity: O(entries²), for the pairs of Kendall's tau.
    public init(_ tier: Tier, _ figures: [Identifier<Entry>: DecimalNumber], beside ranking: Ranking) {
        self.tier = tier
        let sizes = ranking.places.map { place in
            figures[place.entry].flatMap { Ratio($0, over: DecimalNumber(1)) }
        }
        let descending = sizes.compactMap(\.self).sorted(by: >)
        var firsts: [Ratio: Int] = [:]
        var counts: [Ratio: Int] = [:]
        for (index, size) in descending.enumerated() {
            firsts[size] = firsts[size] ?? index + 1
            counts[size, default: 0] += 1
        }
        let without = sizes.count - descending.count
        entries = zip(ranking.places, sizes).map { official, size in
            let place = size.flatMap { firsts[$0] } ?? descending.count + 1
            return Place(
                entry: official.entry, figure: size == nil ? nil : figures[official.entry], place: place,
                isTied: size.map { (counts[$0] ?? 0) > 1 } ?? (without > 1), official: official.place,
                gain: descending.isEmpty ? 0 : official.place - place)
        }
        agreement = KendallTau.thousandths(entries.map(\.official), entries.map(\.place))
    }

    /// Those that would have gained most, and those that would have lost most; empty where nobody would.
    public var mostGained: [Place] { most { $0.gain } }
    public var mostLost: [Place] { most { -$0.gain } }

    private func most(_ moved: (Place) -> Int) -> [Place] {
        let most = entries.map(moved).max() ?? 0
        return most > 0 ? entries.filter { moved($0) == most } : []
    }
}
