/// Borda's count: an entry gets from each juror a point for every entry that she placed below it, and half a
/// point for every one that she placed equal (Borda 1781, *Mémoire sur les élections au scrutin*).
///
/// `scores` adds the points up. Where jurors judged different numbers of entries that favours those who met
/// busy jurors; `normalised` divides each juror's points by the entries she could have placed below, and
/// takes the mean. Equal sums are ties. Exact. O(ballots · log ballots).
public enum Borda {
    public static func scores(_ table: MarkTable) -> [Score?] {
        let points = points(table)
        return table.entries.indices.map { entry in
            let own = table.ballots(of: entry)
            return own.isEmpty ? nil : Score(points[own].reduce(0) { $0 + $1.halves }, over: 2)
        }
    }

    /// The same from counted pairs, for which they have to be there already; 0 for an entry without ballots.
    /// O(entries²), several at once.
    public static func scores(_ pairs: Pairwise) -> [Score?] {
        var halves = [Int](repeating: 0, count: pairs.count)
        pairs.wins.withUnsafeBufferPointer { wins in
            pairs.ties.withUnsafeBufferPointer { ties in
                for entry in halves.indices {
                    var sum = 0
                    for index in entry &* pairs.count..<(entry &+ 1) &* pairs.count {
                        sum &+= 2 &* Int(wins[index]) &+ Int(ties[index])
                    }
                    halves[entry] = sum
                }
            }
        }
        return halves.map { Score($0, over: 2) }
    }

    public static func normalised(_ table: MarkTable) -> [Score?] {
        let points = points(table)
        return table.entries.indices.map { entry in
            let own = points[table.ballots(of: entry)]
            if own.isEmpty { return nil }
            let sum = own.reduce(Fraction.zero) { sum, ballot in
                // A juror of one entry says nothing of its place: the middle.
                sum
                    + (ballot.others > 0
                        ? Fraction(ballot.halves, over: 2 * ballot.others) : Fraction(1, over: 2))
            }
            return Score(sum / own.count)
        }
    }

    /// By ballot: twice its points, and how many other entries the juror judged.
    private static func points(_ table: MarkTable) -> [(halves: Int, others: Int)] {
        var points = [(halves: Int, others: Int)](repeating: (0, 0), count: table.ballotCount)
        for juror in table.ballotsByJuror() {
            let groups = table.groups(of: juror)
            for group in groups.ranges {
                let halves = 2 * group.lowerBound + group.count - 1
                for index in group { points[groups.ballots[index]] = (halves, juror.count - 1) }
            }
        }
        return points
    }
}
