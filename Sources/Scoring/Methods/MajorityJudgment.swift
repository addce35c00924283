/// Majority judgment: entries by their middle ballot, and where these are equal by the ballots next to the
/// middle, outwards (Balinski & Laraki 2007, DOI 10.1073/pnas.0702634104; 2010, *Majority Judgment*, ch. 1).
///
/// This is the majority *value*, the rule for juries: the lower median is noted and taken away, again and
/// again, and the notes are compared in their order. Entries with panels of different sizes are compared as
/// if each ballot had been given equally often until all panels were equally large. Ties are left only where
/// all ballots are alike. Exact. O(ballots · log ballots + entries · sizes).
public enum MajorityJudgment {
    public static func scores(_ table: MarkTable) -> [Score?] {
        let panels = table.entries.indices.map { table.totals[table.ballots(of: $0)].sorted() }
        let steps = steps(outwards: Set(panels.map(\.count)))
        return panels.map { totals in
            if totals.isEmpty { return nil }
            let further = steps.flatMap { step -> [Int] in
                // The shares from the bottom at which this step stands, below and above the middle.
                let below = totals.count * (step.denominator - step.numerator)
                let above = totals.count * (step.denominator + step.numerator)
                return [totals[below / (2 * step.denominator)], totals[above / (2 * step.denominator)]]
            }
            return Score(totals[(totals.count - 1) / 2], over: table.unit, further: further)
        }
    }

    /// What is noted of one entry, in its order: ballots' totals in parts.
    public static func majorityValue(of totals: [Int]) -> [Int] {
        var rest = totals.sorted()
        return totals.indices.map { _ in rest.remove(at: (rest.count - 1) / 2) }
    }

    /// Twice the distance from the middle, as a share of the panel.
    private struct Step {
        let numerator: Int
        let denominator: Int
    }

    /// Points between the distances at which some panel goes from one ballot to the next: between two such
    /// distances nothing changes in any panel.
    private static func steps(outwards sizes: Set<Int>) -> [Step] {
        var edges: [Step] = [Step(numerator: 0, denominator: 1)]
        for size in sizes where size > 0 {
            for index in 0...size where 2 * index > size {
                edges.append(Step(numerator: 2 * index - size, denominator: size))
            }
        }
        edges.sort { $0.numerator * $1.denominator < $1.numerator * $0.denominator }
        return zip(edges, edges.dropFirst()).compactMap { a, b in
            let (left, right) = (a.numerator * b.denominator, b.numerator * a.denominator)
            return left == right
                ? nil : Step(numerator: left + right, denominator: 2 * a.denominator * b.denominator)
        }
    }
}

/// The majority gauge, which large electorates use in place of the majority value: the lower median, and the
/// shares of ballots above and below it. It differs from the value for small juries and is here to compare.
public struct MajorityGauge: Hashable, Sendable {
    /// In parts of the table.
    public let grade: Int
    public let above: Int
    public let below: Int
    public let ballots: Int

    /// `nil` for an entry without ballots.
    public static func gauges(_ table: MarkTable) -> [MajorityGauge?] {
        table.entries.indices.map { entry in
            let totals = table.totals[table.ballots(of: entry)].sorted()
            if totals.isEmpty { return nil }
            let grade = totals[(totals.count - 1) / 2]
            return MajorityGauge(
                grade: grade, above: totals.count { $0 > grade }, below: totals.count { $0 < grade },
                ballots: totals.count)
        }
    }
}
