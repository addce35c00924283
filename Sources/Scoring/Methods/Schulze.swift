/// Schulze's rule: an entry defeats another where the strongest chain of majorities from it to the other is
/// stronger than the strongest one back (Schulze 2011, DOI 10.1007/s00355-010-0475-4).
///
/// A chain is as strong as its weakest majority, measured by margin or by winning votes. The rank is one more
/// than the number of entries that defeat it; the defeats are an order without circles but not of every two,
/// so equal ranks are ties. A pair that no juror judged is no majority. Exact. O(entries³), several at once.
public struct Schulze: Hashable, Sendable {
    public enum Strength: Hashable, Sendable { case margins, winningVotes }

    public let count: Int
    /// Row by row: the strength of the strongest chain; 0 for none.
    let paths: [Int32]

    public init(_ pairs: Pairwise, by strength: Strength = .margins) {
        count = pairs.count
        var paths = [Int32](repeating: 0, count: count * count)
        for a in 0..<count {
            for b in 0..<count where pairs.margin(a, over: b) > 0 {
                let value = strength == .margins ? pairs.margin(a, over: b) : pairs.wins(a, over: b)
                paths[a * count + b] = Int32(value)
            }
        }
        // Half as wide is twice as fast; panels are hardly ever larger.
        let isNarrow = paths.allSatisfy { $0 <= Int16.max }
        self.paths =
            isNarrow ? Self.widened(paths, count, Int16.self) : Self.widened(paths, count, Int32.self)
    }

    /// Widest paths between all pairs (Floyd 1962, DOI 10.1145/367766.368168, with minimum and maximum).
    @inline(__always)
    private static func widened<Width: FixedWidthInteger>(
        _ strengths: [Int32], _ count: Int, _: Width.Type
    ) -> [Int32] {
        var paths = strengths.map { Width(truncatingIfNeeded: $0) }
        for middle in 0..<count {
            let through = Array(paths[(middle * count)..<((middle + 1) * count)])
            paths.withUnsafeMutableBufferPointer { paths in
                through.withUnsafeBufferPointer { through in
                    for from in 0..<count where from != middle {
                        let row = from &* count
                        let reach = paths[row &+ middle]
                        if reach == 0 { continue }
                        for to in 0..<count {
                            paths[row &+ to] = max(paths[row &+ to], min(reach, through[to]))
                        }
                    }
                }
            }
        }
        for entry in 0..<count { paths[entry * count + entry] = 0 }
        return paths.map { Int32($0) }
    }

    public func defeats(_ a: Int, _ b: Int) -> Bool { paths[a * count + b] > paths[b * count + a] }

    /// Minus the number of entries that defeat it.
    public var scores: [Score?] {
        (0..<count).map { b in Score(-(0..<count).count { $0 != b && defeats($0, b) }, over: 1) }
    }

    /// One more than the number of entries that defeat it.
    public var ranks: [Int] { (0..<count).map { b in 1 + (0..<count).count { $0 != b && defeats($0, b) } } }
}
