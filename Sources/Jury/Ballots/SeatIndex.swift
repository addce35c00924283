/// Finds the seat of a juror before an entry while a sheet is built.
///
/// Each entry has a chain of its seats, which for a handful of jurors lie side by side in the memory. Entries with
/// a long chain, as from an audience with phones, go into a hash table.
struct SeatIndex: Sendable {
    private struct Chain {
        /// The latest seat, -1 for none.
        var last: Int32 = -1
        var count: Int32 = 0
    }

    private struct Key: Hashable {
        let entry: Int32
        let juror: Int32
    }

    private var chains: [Chain] = []
    /// By seat: the earlier seat of the same entry, -1 for none.
    private var previous: [Int32] = []
    /// Of entries with longer chains.
    private var table: [Key: Int32] = [:]
    private static let chainMax = 32

    mutating func addEntry() { chains.append(Chain()) }

    func count(ofEntry entry: Int) -> Int { Int(chains[entry].count) }

    /// O(1): at most 32 steps.
    func find(entry: Int, juror: Int, in sheet: BallotSheet) -> Int? {
        if chains[entry].count > Self.chainMax {
            return table[Key(entry: Int32(entry), juror: Int32(juror))].map(Int.init)
        }
        var seat = chains[entry].last
        while seat >= 0, sheet.seatJurors[Int(seat)] != juror { seat = previous[Int(seat)] }
        return seat < 0 ? nil : Int(seat)
    }

    /// Adds the seat that the sheet has just got as its last.
    mutating func insert(entry: Int, in sheet: BallotSheet) {
        let seat = Int32(sheet.seatCount - 1)
        previous.append(chains[entry].last)
        chains[entry].last = seat
        chains[entry].count += 1
        guard chains[entry].count > Self.chainMax else { return }
        if chains[entry].count > Self.chainMax + 1 {
            table[Key(entry: Int32(entry), juror: sheet.seatJurors[Int(seat)])] = seat
            return
        }
        var member = seat
        while member >= 0 {
            table[Key(entry: Int32(entry), juror: sheet.seatJurors[Int(member)])] = member
            member = previous[Int(member)]
        }
    }
}
