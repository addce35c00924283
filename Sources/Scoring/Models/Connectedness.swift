/// Which entries and jurors hang together: two are of one part if a chain of ballots leads from one to the
/// other. Between parts nothing says whether marks differ because of the entries or because of the jurors, so
/// no severity can be estimated across them (Weeks & Williams 1964, DOI 10.1080/00401706.1964.10490188).
///
/// - Complexity: nearly O(ballots).
public struct Connectedness: Hashable, Sendable {
    /// By entry: the number of its part; `nil` for one without ballots. Parts are numbered from 0 in the
    /// order of their first entry.
    public let entries: [Int?]
    /// By juror, in the same way.
    public let jurors: [Int?]
    /// How many parts there are, entries without ballots apart: `connected_components`.
    public let count: Int

    public init(_ table: MarkTable) {
        let entryCount = table.entries.count
        var sets = DisjointSets(count: entryCount + table.jurors.count)
        var isJudging = [Bool](repeating: false, count: table.jurors.count)
        for (entry, juror) in zip(table.ballotEntries, table.ballotJurors) {
            sets.join(Int(entry), entryCount + Int(juror))
            isJudging[Int(juror)] = true
        }
        // The least of a part is an entry.
        var numbers: [Int: Int] = [:]
        entries = (0..<entryCount).map { entry in
            guard !table.ballots(of: entry).isEmpty else { return nil }
            let part = sets.head(entry)
            let number = numbers[part] ?? numbers.count
            numbers[part] = number
            return number
        }
        jurors = isJudging.indices.map { isJudging[$0] ? numbers[sets.head(entryCount + $0)] : nil }
        count = numbers.count
    }

    /// Whether every entry can be compared with every other.
    public var isWhole: Bool { count <= 1 && !entries.contains(nil) }
}
