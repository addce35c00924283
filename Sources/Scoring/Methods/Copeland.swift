/// Copeland's rule: pairs won less pairs lost, by majority of the jurors who judged both (Copeland 1951;
/// Llull 1299).
///
/// With few jurors and many tied pairs it has many ties, which stay. A pair that no juror judged is neither
/// won nor lost. Exact. O(entries²) after the pairs are counted.
public enum Copeland {
    public static func scores(_ pairs: Pairwise) -> [Score?] {
        let count = pairs.count
        var points = [Int](repeating: 0, count: count)
        pairs.wins.withUnsafeBufferPointer { wins in
            for a in 0..<count {
                var own = 0
                for b in 0..<a {
                    let sign = (wins[a &* count &+ b] &- wins[b &* count &+ a]).signum()
                    own &+= Int(sign)
                    points[b] &-= Int(sign)
                }
                points[a] &+= own
            }
        }
        return points.map { Score($0, over: 1) }
    }
}
