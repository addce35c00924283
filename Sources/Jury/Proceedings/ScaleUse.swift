/// How a juror uses a scale: the ballots that she sent first, beside those that she sent last.
///
/// It is made of her own marks alone, and nobody else's page takes it.
public struct ScaleUse: Hashable, Sendable {
    /// One of the categories that are marked so.
    public let category: Identifier<Category>
    public let frame: Proceedings.RubricFrame
    /// Ballots at either end; none stands at both.
    public let count: Int
    /// In the rubric's order.
    public let criteria: [Change]
    /// Over all criteria.
    public let all: Change

    /// Marks at the beginning and at the end; `nil` where she gave none there.
    public struct Change: Hashable, Sendable {
        public let first: Marks?
        public let last: Marks?

        /// By how much the mean went up; `nil` where one end has none.
        public var rise: Thousandths? {
            guard let first, let last else { return nil }
            return Thousandths(last.mean.count - first.mean.count)
        }
    }

    public struct Marks: Hashable, Sendable {
        public let mean: Thousandths
        /// The standard deviation of a sample; 0 of a single mark.
        public let spread: Thousandths
    }

    /// With fewer one odd entry says as much as she does.
    public static let ballotsMin = 8
    public static let endMax = 10

    /// - Parameter ballots: those that she sent under the frame, in the order in which she did; at least
    ///   `ballotsMin`, else `nil`.
    init?(_ ballots: [Ballot], under frame: Proceedings.RubricFrame, in category: Identifier<Category>) {
        guard ballots.count >= Self.ballotsMin else { return nil }
        let count = min(Self.endMax, ballots.count / 2)
        (self.category, self.frame, self.count) = (category, frame, count)
        let (first, last) = (ballots.prefix(count), ballots.suffix(count))
        criteria = frame.criteria.map { criterion in
            Change(
                first: Marks(first.compactMap { $0.points(on: criterion) }),
                last: Marks(last.compactMap { $0.points(on: criterion) }))
        }
        func all(_ ballots: ArraySlice<Ballot>) -> [Int] {
            ballots.flatMap { ballot in frame.criteria.compactMap { ballot.points(on: $0) } }
        }
        self.all = Change(first: Marks(all(first)), last: Marks(all(last)))
    }
}

extension ScaleUse.Marks {
    init?(_ points: [Int]) {
        let count = points.count
        if count == 0 { return nil }
        let sum = points.reduce(0, +)
        mean = Thousandths((2 * sum + count) / (2 * count))
        if count == 1 {
            spread = 0
            return
        }
        let squares = points.reduce(0) { $0 + $1 * $1 }
        let variance = (count * squares - sum * sum) / (count * (count - 1))
        spread = Thousandths(Self.root(variance))
    }

    /// The whole part of a square root, by Newton's iteration from above, which falls until it is there.
    private static func root(_ number: Int) -> Int {
        if number < 2 { return number }
        var root = number
        var next = (root + 1) / 2
        while next < root {
            root = next
            next = (root + number / root) / 2
        }
        return root
    }
}

extension Ballot {
    /// In thousandths; `nil` without a mark.
    fileprivate func points(on criterion: Identifier<Criterion>) -> Int? {
        criteria.firstIndex(of: criterion).flatMap { cells[$0].mark?.count }
    }
}

extension JurorDesk {
    /// By rubric, in the order of the first ballot under each. Those with too few ballots are left out, and
    /// so are screenings, which have no marks.
    public var scaleUses: [ScaleUse] {
        let sent = seats.filter { $0.ballot.isSealed && !$0.isScreening }
            .sorted { ($0.ballot.sealed ?? 0) < ($1.ballot.sealed ?? 0) }
        var frames: [Proceedings.RubricFrame] = []
        for seat in sent where !frames.contains(seat.frame) { frames.append(seat.frame) }
        return frames.compactMap { frame in
            let own = sent.filter { $0.frame == frame }
            return own.first.flatMap { ScaleUse(own.map(\.ballot), under: frame, in: $0.category) }
        }
    }
}
