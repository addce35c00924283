/// Which known names a misspelt one may have meant.
public enum Spelling {
    /// The nearest of `known`, best first, at most `count`; empty where none is near.
    ///
    /// Near is an edit distance (Levenshtein 1966, *Soviet Physics Doklady* 10, 707–710; a swap of neighbours
    /// counts one, Damerau 1964, DOI 10.1145/363958.363994) of at most a third of the longer name, or a name
    /// that holds the other whole. Case and the signs `-` and `_` do not count. O(known × length²).
    public static func nearest(to word: String, among known: some Sequence<String>, count: Int = 3)
        -> [String]
    {
        let wanted = folded(word)
        guard wanted.count >= 1, wanted.count <= 128 else { return [] }
        var near: [(distance: Int, name: String)] = []
        for name in Set(known) {
            let candidate = folded(name)
            let allowed = max(1, max(wanted.count, candidate.count) / 3)
            let holds =
                min(wanted.count, candidate.count) >= 4
                && (contains(candidate, wanted) || contains(wanted, candidate))
            if !holds, abs(wanted.count - candidate.count) > allowed { continue }
            let distance = distance(wanted, candidate)
            if distance <= allowed {
                near.append((distance, name))
            } else if holds {
                near.append((allowed + 1, name))
            }
        }
        near.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return near.prefix(count).map(\.name)
    }

    private static func folded(_ word: String) -> [UInt8] {
        word.lowercased().utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
    }

    private static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        guard !short.isEmpty, long.count >= short.count else { return false }
        return (0...(long.count - short.count)).contains {
            long[$0..<($0 + short.count)].elementsEqual(short)
        }
    }

    /// Insertions, deletions, substitutions and swaps of neighbours that turn one into the other.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
