/// Copeland's rule: pairs won less pairs lost, by majority of the jurors who judged both (Copeland 1951; Llull
/// 1299).
///
/// With few jurors and many tied pairs it has many ties, which stay. A pair that no juror judged is neither
/// won nor lost. Exact. O(entries²) after the pairs are counted.
public enum Copeland {
    public static func scores(_ pairs: Pairwise) -> [Score?] {
        (0..<pairs.count).map { a in
            Score((0..<pairs.count).reduce(0) { $0 + pairs.margin(a, over: $1).signum() }, over: 1)
        }
    }
}
