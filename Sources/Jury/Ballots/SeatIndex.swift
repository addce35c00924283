/// Finds the seat of a juror before an entry while a sheet is built.
///
/// Each entry has its seats in blocks of eight, so that a handful of jurors lie side by side in the memory
/// whatever the order of the rows. Entries with many, as from an audience with phones, go into a hash table.
struct SeatIndex: Sendable {
    private struct Chain {
        /// The latest block, -1 for none.
        var block: Int32 = -1
        var count: Int32 = 0
    }

    private struct Member {
        var juror: Int32 = -1
        var seat: Int32 = -1
    }

    private struct Key: Hashable {
        let entry: Int32
        let juror: Int32
    }

    private var chains: [Chain] = []
    /// Block after block.
    private var members: [Member] = []
    /// By block: the earlier block of the same entry, -1 for none.
    private var previous: [Int32] = []
    /// Of entries with more seats than a chain may have.
    private var table: [Key: Int32] = [:]
    private var seatCount = 0
    private static let blockSize = 8
    private static let chainMax = 32

    mutating func addEntry() { chains.append(Chain()) }

    func count(ofEntry entry: Int) -> Int { Int(chains[entry].count) }

    /// O(1): at most 32 steps.
    func find(entry: Int, juror: Int) -> Int? {
        let chain = chains[entry]
        if chain.count > Self.chainMax {
            return table[Key(entry: Int32(entry), juror: Int32(juror))].map(Int.init)
        }
        var block = Int(chain.block)
        while block >= 0 {
            let start = block * Self.blockSize
            for at in start..<(start + Self.blockSize) where members[at].juror == juror {
                return Int(members[at].seat)
            }
            block = Int(previous[block])
        }
        return nil
    }

    /// Adds the next seat, which `find` did not find.
    mutating func insert(entry: Int, juror: Int) {
        let added = Member(juror: Int32(juror), seat: Int32(seatCount))
        let count = Int(chains[entry].count)
        seatCount += 1
        chains[entry].count += 1
        if count >= Self.chainMax {
            if count == Self.chainMax { tabulate(entry) }
            table[Key(entry: Int32(entry), juror: added.juror)] = added.seat
            return
        }
        if count % Self.blockSize == 0 {
            previous.append(chains[entry].block)
            chains[entry].block = Int32(previous.count - 1)
            members.append(contentsOf: repeatElement(Member(), count: Self.blockSize))
        }
        members[Int(chains[entry].block) * Self.blockSize + count % Self.blockSize] = added
    }

    /// Brings the full chain of an entry into the table.
    private mutating func tabulate(_ entry: Int) {
        var block = Int(chains[entry].block)
        while block >= 0 {
            let start = block * Self.blockSize
            for member in members[start..<(start + Self.blockSize)] {
                table[Key(entry: Int32(entry), juror: member.juror)] = member.seat
            }
            block = Int(previous[block])
        }
    }
}
