/// Finds the seat of a juror before an entry: a hash table of seat numbers with linear probing, at most half
/// full. The keys stand in the sheet.
struct SeatTable: Sendable {
    /// Seat numbers, -1 where free.
    private var slots = [Int32](repeating: -1, count: 1024)
    private var count = 0
    /// Rows of one ballot follow each other in most files.
    private var latest = -1
    /// Different in every process, so that no file can be written to make all keys collide. What is found does
    /// not depend on it.
    private let seed = UInt64(truncatingIfNeeded: "seats".hashValue)

    /// O(1) expected.
    mutating func find(entry: Int, juror: Int, in sheet: BallotSheet) -> Int? {
        if latest >= 0, sheet.seatEntries[latest] == entry, sheet.seatJurors[latest] == juror { return latest }
        var slot = start(Int32(entry), Int32(juror))
        while slots[slot] >= 0 {
            let seat = Int(slots[slot])
            if sheet.seatEntries[seat] == entry, sheet.seatJurors[seat] == juror {
                latest = seat
                return seat
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a seat that `find` did not find.
    mutating func insert(_ seat: Int, in sheet: BallotSheet) {
        if count * 2 >= slots.count { grow(in: sheet) }
        place(seat, in: sheet)
        count += 1
        latest = seat
    }

    private mutating func place(_ seat: Int, in sheet: BallotSheet) {
        var slot = start(sheet.seatEntries[seat], sheet.seatJurors[seat])
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(seat)
    }

    private mutating func grow(in sheet: BallotSheet) {
        let seats = slots.filter { $0 >= 0 }
        slots = [Int32](repeating: -1, count: slots.count * 4)
        for seat in seats { place(Int(seat), in: sheet) }
    }

    private func start(_ entry: Int32, _ juror: Int32) -> Int {
        let key = UInt64(UInt32(bitPattern: entry)) << 32 | UInt64(UInt32(bitPattern: juror))
        let product = (key ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return Int(truncatingIfNeeded: product.high ^ product.low) & (slots.count - 1)
    }
}
