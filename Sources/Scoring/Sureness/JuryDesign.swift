internal import Jury

/// A jury to be drawn with a known truth: how many judge what, and how they differ.
///
/// A mark is the middle of the scale, plus the entry's true value times the juror's scale, plus her severity,
/// plus noise; rounded to a whole mark and kept on the scale. Standard deviations are in marks.
public struct JuryDesign: Hashable, Sendable {
    public var entries: Int
    public var jurors: Int
    /// At most the number of jurors; of no effect where all judge all.
    public var ballotsPerEntry: Int
    public var assignment: Assignment
    /// Whole marks.
    public var scale: ClosedRange<Int>
    /// Of the entries' true values.
    public var entryDeviation: Double
    /// Of how far one juror lies above another.
    public var severityDeviation: Double
    /// Of a juror's scale around 1: 0 where all use the scale alike. A scale is never negative.
    public var scaleDeviation: Double
    /// Of what is left.
    public var noiseDeviation: Double
    /// Whether noise is Student's t with 3 degrees of freedom, of the same deviation: now and then a juror is
    /// far off.
    public var hasHeavyTails: Bool
    /// The first so many jurors mark by chance, all marks alike.
    public var rogueJurors: Int

    public enum Assignment: String, Hashable, Sendable, CaseIterable {
        /// Every juror judges every entry.
        case complete
        /// Each entry has jurors drawn by lot.
        case random
        /// Jurors sit in groups, and an entry goes to one of them. Groups have no entry in common.
        case blocked
    }

    public init(
        entries: Int, jurors: Int, ballotsPerEntry: Int? = nil, assignment: Assignment = .complete,
        scale: ClosedRange<Int> = 1...10, entryDeviation: Double = 1, severityDeviation: Double = 0.7,
        scaleDeviation: Double = 0, noiseDeviation: Double = 1, hasHeavyTails: Bool = false,
        rogueJurors: Int = 0
    ) {
        precondition(entries > 0 && jurors > 0, "a jury has jurors and entries")
        self.entries = entries
        self.jurors = jurors
        self.ballotsPerEntry = ballotsPerEntry ?? jurors
        self.assignment = assignment
        self.scale = scale
        self.entryDeviation = entryDeviation
        self.severityDeviation = severityDeviation
        self.scaleDeviation = scaleDeviation
        self.noiseDeviation = noiseDeviation
        self.hasHeavyTails = hasHeavyTails
        self.rogueJurors = rogueJurors
    }
}

extension JuryDesign {
    /// The ballots of one jury, and by entry its true value.
    ///
    /// - Parameter seed: the same seed draws the same jury on every machine.
    public func draw(seed: UInt64) -> (table: MarkTable, truth: [Double]) {
        var generator = SplitMix64(seed: seed)
        var normal = NormalDraw(seed: generator.next())
        let truth = (0..<entries).map { _ in entryDeviation * normal.next() }
        let severities = (0..<jurors).map { _ in severityDeviation * normal.next() }
        let scales = (0..<jurors).map { _ in max(0, 1 + scaleDeviation * normal.next()) }
        let middle = Double(scale.lowerBound + scale.upperBound) / 2
        var ballots: [MarkTable.Ballot] = []
        for (entry, panel) in panels(&generator).enumerated() {
            for juror in panel {
                let noise = noiseDeviation * (hasHeavyTails ? normal.nextHeavyTailed() : normal.next())
                let mark =
                    juror < rogueJurors
                    ? Int.random(in: scale, using: &generator)
                    : nearest(middle + scales[juror] * truth[entry] + severities[juror] + noise)
                ballots.append(MarkTable.Ballot(entry: entry, juror: juror, parts: [mark]))
            }
        }
        let table = MarkTable(
            entries: Self.names("entry", entries).map { Identifier($0) },
            jurors: Self.names("juror", jurors).map { Identifier($0) },
            criteria: [.init(id: "overall", weight: 1)], unit: 1, ballots: ballots)
        return (table, truth)
    }

    private func nearest(_ value: Double) -> Int {
        let (low, high) = (Double(scale.lowerBound), Double(scale.upperBound))
        return Int(min(max(value.rounded(), low), high))
    }

    /// By entry: who judges it.
    private func panels(_ generator: inout SplitMix64) -> [[Int]] {
        let size = max(1, min(ballotsPerEntry, jurors))
        switch assignment {
        case .complete:
            return (0..<entries).map { _ in Array(0..<jurors) }
        case .random:
            return (0..<entries).map { _ in
                Array((0..<jurors).shuffled(using: &generator).prefix(size)).sorted()
            }
        case .blocked:
            // Jurors who do not fill a group have no entries.
            let groups = jurors / size
            let order = (0..<entries).shuffled(using: &generator)
            var panels = [[Int]](repeating: [], count: entries)
            for (place, entry) in order.enumerated() {
                let group = place % groups
                panels[entry] = Array(group * size..<(group + 1) * size)
            }
            return panels
        }
    }

    /// Of one length, so that their order is that of their numbers.
    private static func names(_ kind: String, _ count: Int) -> [String] {
        let width = String(max(1, count)).count
        return (1...max(1, count)).map { number in
            let digits = String(number)
            return kind + "-" + String(repeating: "0", count: width - digits.count) + digits
        }
    }
}

extension NormalDraw {
    /// Student's t with 3 degrees of freedom over its deviation √3: a normal number over the root of the sum
    /// of three squares of others.
    fileprivate mutating func nextHeavyTailed() -> Double {
        let above = next()
        let squares = (0..<3).reduce(0.0) { sum, _ in
            let number = next()
            return sum + number * number
        }
        return above / squares.squareRoot()
    }
}
