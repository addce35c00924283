extension Proceedings.RubricFrame {
    /// What a screening asks, whatever the rubric: no is 0, maybe 1, yes 2.
    public static let screening: Self = {
        var frame = Self()
        frame.scale = Scale(min: 0, max: 2_000, step: 1_000)
        frame.criteria = [.goesOn]
        frame.weights = [100]
        return frame
    }()
}

extension Identifier<Criterion> {
    /// The one criterion of a screening.
    public static var goesOn: Self { "goes-on" }
}

extension Proceedings {
    /// The frame by which an entry is marked in a round: its rubric's, but for a screening.
    public func frame(of entry: Identifier<Entry>, in round: Identifier<Round>) -> RubricFrame? {
        rounds[round]?.kind == .screening ? .screening : frame(of: entry)
    }

    /// What the jurors of a screening said of an entry, by the ballots that count. Who abstained is in none
    /// of the three.
    public struct ScreeningCount: Hashable, Sendable {
        public let entry: Identifier<Entry>
        public internal(set) var yes = 0
        public internal(set) var maybe = 0
        public internal(set) var no = 0

        fileprivate var ballots: Int { yes + maybe + no }

        /// By the share of yes, then of maybe, as `Scoring.Screening` orders them, then by name.
        fileprivate func isBefore(_ other: Self) -> Bool {
            if ballots == 0 || other.ballots == 0 {
                return ballots == other.ballots ? entry < other.entry : ballots > 0
            }
            let (own, others) = (shares, other.shares)
            return own == others ? entry < other.entry : own > others
        }

        private var shares: (yes: Ratio, maybe: Ratio) {
            (Ratio(yes, over: ballots), Ratio(maybe, over: ballots))
        }
    }

    /// The entries that compete and have a seat in a screening, those that are wanted most first; empty for
    /// another round.
    public func screeningCounts(in id: Identifier<Round>) -> [ScreeningCount] {
        guard let round = rounds[id], round.kind == .screening else { return [] }
        var counts: [Identifier<Entry>: ScreeningCount] = [:]
        for (seat, ballot) in round.ballots where entries[seat.entry]?.candidacy == .competing {
            var count = counts[seat.entry] ?? ScreeningCount(entry: seat.entry)
            if reasonNotToCount(ballot, of: seat) == nil {
                switch ballot.cells.first?.mark {
                case 2_000: count.yes += 1
                case 1_000: count.maybe += 1
                case 0: count.no += 1
                default: break
                }
            }
            counts[seat.entry] = count
        }
        return counts.values.sorted { $0.isBefore($1) }
    }

    /// The rounds with a category of this one that were opened after it, or not yet.
    func rounds(after id: Identifier<Round>) -> [Identifier<Round>] {
        guard let round = rounds[id], let opened = round.opened else { return [] }
        let own = Set(round.categories)
        return rounds.filter { other, later in
            other != id && later.opened.map { $0 > opened } ?? true && !own.isDisjoint(with: later.categories)
        }.map(\.key)
    }

    /// The screening whose shortlist keeps an entry from a round after it; `nil` where none does.
    public func screening(
        keeping entry: Identifier<Entry>, from id: Identifier<Round>
    ) -> Identifier<Round>? {
        guard let category = entries[entry]?.category, let round = rounds[id] else { return nil }
        return rounds.filter { other, screening in
            guard other != id, let opened = screening.opened, screening.shortlist?.contains(entry) == false
            else { return false }
            return screening.categories.contains(category) && round.opened.map { $0 > opened } ?? true
        }.min { ($0.value.opened ?? 0) < ($1.value.opened ?? 0) }?.key
    }
}
