/// Finds the seat of a juror before an entry: a hash table with linear probing, at most five eighths full.
struct SeatTable: Sendable {
    private struct Slot {
        var entry: Int32 = -1
        var juror: Int32 = -1
        /// -1 where the slot is free.
        var seat: Int32 = -1
    }

    private var slots = [Slot](repeating: Slot(), count: 1024)
    private var count = 0
    /// Different in every process, so that no file can be written to make all keys collide. What is found does
    /// not depend on it.
    private let seed = UInt64(truncatingIfNeeded: "seats".hashValue)

    /// O(1) expected.
    func find(entry: Int, juror: Int) -> Int? {
        let slot = slots[slot(Int32(entry), Int32(juror))]
        return slot.seat < 0 ? nil : Int(slot.seat)
    }

    /// Adds a seat that `find` did not find.
    mutating func insert(_ seat: Int, entry: Int, juror: Int) {
        if count * 8 >= slots.count * 5 { grow() }
        let added = Slot(entry: Int32(entry), juror: Int32(juror), seat: Int32(seat))
        slots[slot(added.entry, added.juror)] = added
        count += 1
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for taken in old where taken.seat >= 0 { slots[slot(taken.entry, taken.juror)] = taken }
    }

    /// The slot that holds a key, or the free one where it belongs.
    private func slot(_ entry: Int32, _ juror: Int32) -> Int {
        let key = UInt64(UInt32(bitPattern: entry)) << 32 | UInt64(UInt32(bitPattern: juror))
        var slot = Int(truncatingIfNeeded: mixed(mixed(key ^ seed))) & (slots.count - 1)
        while slots[slot].seat >= 0, slots[slot].entry != entry || slots[slot].juror != juror {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func mixed(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}
