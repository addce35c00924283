/// A random draw of claims that somebody looks into, so that an entrant cannot tell beforehand which.
///
/// The line that keeps the draw says from which claims and how many. Which of them follows from the root of
/// the journal with that line as its last: nobody knows it before the line is written, and anybody can work
/// it out afterwards.
public struct Audit: Hashable, Sendable {
    /// From which was drawn, in their order.
    public let claims: [Drawable]
    public let count: Int
    public let by: Identifier<Person>
    /// What came of those that were looked into.
    public internal(set) var outcomes: [Drawable: Outcome] = [:]

    /// A claim of an entry.
    public struct Drawable: Hashable, Sendable, Comparable {
        public let entry: Identifier<Entry>
        public let claim: Identifier<Claim>

        public init(_ entry: Identifier<Entry>, _ claim: Identifier<Claim>) {
            (self.entry, self.claim) = (entry, claim)
        }

        public static func < (a: Self, b: Self) -> Bool { (a.entry, a.claim) < (b.entry, b.claim) }
    }

    public enum Outcome: Hashable, Sendable {
        /// It holds; why.
        case held(Identifier<WrittenText>)
        /// What a person decided of it since.
        case decided(Decision.Ruling)
    }

    /// The claims that are drawn, in the order in which they are.
    ///
    /// The first eight bytes of the root, the first being the highest, are the seed; each draw takes the
    /// claim at the remainder of the next number by how many are left, and the first that is left takes its
    /// place (Fisher & Yates 1938; Durstenfeld 1964, DOI 10.1145/364520.364540). Of 400 claims none is
    /// likelier than another by more than one in 10^16.
    public func drawn(root: [UInt8]) -> [Drawable] {
        var generator = SplitMix64(seed: root.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
        var left = claims
        for place in 0..<min(count, left.count) {
            let taken = place + Int(generator.next() % UInt64(left.count - place))
            left.swapAt(place, taken)
        }
        return Array(left.prefix(count))
    }
}

extension Proceedings {
    /// Whether an entry goes on, by the last shortlist of its category; where there is none, all do.
    public func wentOn(_ entry: Identifier<Entry>, in category: Identifier<Category>) -> Bool {
        let screenings = rounds.values.filter {
            $0.shortlist != nil && $0.categories.contains(category)
        }
        let last = screenings.max { $0.number < $1.number }
        return last?.shortlist?.contains(entry) ?? true
    }

    /// What a decision on a claim means for audits that could have drawn it.
    mutating func settle(_ ruling: Decision.Ruling, on claim: Audit.Drawable) {
        for line in audits.keys where audits[line]?.claims.contains(claim) == true {
            audits[line]?.outcomes[claim] = .decided(ruling)
        }
    }
}
