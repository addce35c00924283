/// The mean of an entry's ballots without the highest and the lowest of them.
///
/// Which ballots go is said by a `Trim`. Of equal ballots it makes no difference which one goes, so the rule
/// needs no tie convention of its own. An entry with too few ballots to trim keeps them all. With unequal
/// panels the share that goes differs; in incomplete panels trimming selects on leniency, so the mean or the
/// crossed model is the better rule there (Tukey 1962, DOI 10.1214/aoms/1177704711, for trimming itself).
/// Exact. O(ballots · log ballots).
public enum TrimmedMean {
    public static func scores(_ table: MarkTable, _ trim: Trim) -> [Score?] {
        table.entries.indices.map { entry in
            let totals = table.totals[table.ballots(of: entry)].sorted()
            if totals.isEmpty { return nil }
            let kept = trim.kept(of: totals)
            return Score(kept.reduce(0, +), over: kept.count * table.unit)
        }
    }
}

/// Which of several marks for the same thing count.
public enum Trim: Hashable, Sendable {
    /// As many from each end, where at least one is left: skating and diving drop 1 + 1.
    case each(Int)
    /// As many from each end as this percentage of all, rounded down.
    case percent(Int)
    /// The two closest of three, as in rope skipping and where a third juror was called; of two equal gaps
    /// the higher pair. Any other number is kept whole.
    case closestPair
    /// By the number of judges, as in gymnastics and rope skipping: of three the two closest, of four or five
    /// 1 + 1 go, of six or more 2 + 2 (International Jump Rope Union, *Technical Manual*, rules.ijru.sport).
    case byPanel

    /// - Parameter sorted: the lowest first, at least one.
    public func kept<Marks: RandomAccessCollection>(of sorted: Marks) -> Marks.SubSequence
    where Marks.Element == Int, Marks.Index == Int {
        switch self {
        case .each(let count): return Self.middle(of: sorted, without: count)
        case .percent(let share): return Self.middle(of: sorted, without: sorted.count * share / 100)
        case .closestPair:
            guard sorted.count == 3 else { return sorted[...] }
            let first = sorted.startIndex
            let isHigher = sorted[first + 2] - sorted[first + 1] <= sorted[first + 1] - sorted[first]
            return isHigher ? sorted.dropFirst() : sorted.dropLast()
        case .byPanel:
            if sorted.count < 4 { return Trim.closestPair.kept(of: sorted) }
            return Self.middle(of: sorted, without: sorted.count < 6 ? 1 : 2)
        }
    }

    private static func middle<Marks: RandomAccessCollection>(
        of sorted: Marks, without count: Int
    ) -> Marks.SubSequence {
        sorted.count > 2 * count ? sorted.dropFirst(count).dropLast(count) : sorted[...]
    }
}
