/// The line of every act. To seek one among a million touches one place of memory, where a dictionary
/// touches three: by linear probing, with a part of the hash beside the line (Knuth, The Art of Computer
/// Programming 3, 6.4, algorithm L). 21 to 27 bytes a line.
struct ActTable {
    /// By line.
    private var acts: [ActID] = []
    /// A power of two of them: in the upper bits a part of an act's hash, in the lower its line and 1; 0 for
    /// a free row.
    private var rows = [UInt32](repeating: 0, count: 16)

    /// As many as `JournalLimits.lines` and 1 need.
    private static let lineBits: UInt32 = 21

    mutating func reserve(_ count: Int) {
        acts.reserveCapacity(count)
        if !Self.suits(rows.count, count) { enlarge(for: count) }
    }

    /// The line of an act; `nil` where it has none.
    subscript(act: ActID) -> Int? { find(act, Self.hash(act)).line }

    /// Gives the next line to an act. Where it has one already that one is returned, and nothing changes.
    mutating func add(_ act: ActID) -> Int? {
        if !Self.suits(rows.count, acts.count + 1) { enlarge(for: acts.count + 1) }
        let hash = Self.hash(act)
        let (row, line) = find(act, hash)
        if let line { return line }
        rows[row] = Self.row(hash, line: acts.count)
        acts.append(act)
        return nil
    }

    private func find(_ act: ActID, _ hash: UInt64) -> (row: Int, line: Int?) {
        let last = rows.count - 1
        var row = Int(truncatingIfNeeded: hash) & last
        while rows[row] != 0 {
            let found = rows[row]
            if found >> Self.lineBits == hash >> (32 + UInt64(Self.lineBits)) {
                let line = Int(found & (1 << Self.lineBits - 1)) - 1
                if acts[line] == act { return (row, line) }
            }
            row = (row + 1) & last
        }
        return (row, nil)
    }

    /// Whether a quarter of the rows is free, so that ways are short.
    private static func suits(_ rows: Int, _ count: Int) -> Bool { count * 4 <= rows * 3 }

    private mutating func enlarge(for count: Int) {
        var size = rows.count
        while !Self.suits(size, count) { size *= 2 }
        rows = [UInt32](repeating: 0, count: size)
        for (line, act) in acts.enumerated() {
            let hash = Self.hash(act)
            rows[find(act, hash).row] = Self.row(hash, line: line)
        }
    }

    private static func row(_ hash: UInt64, line: Int) -> UInt32 {
        let mark = UInt32(truncatingIfNeeded: hash >> (32 + UInt64(lineBits))) << lineBits
        return mark | UInt32(line + 1)
    }

    // Names are the clients' own: the hash is one that they cannot reckon.
    private static func hash(_ act: ActID) -> UInt64 { UInt64(bitPattern: Int64(act.hashValue)) }
}
