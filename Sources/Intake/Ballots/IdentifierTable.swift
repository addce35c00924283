/// Gives every distinct identifier of a column a number: a hash table over bytes, with linear probing and at
/// most half full.
///
/// Sheets repeat: the latest identifier is tried first, then the one that followed it last time.
struct IdentifierTable {
    private struct Known {
        let key: IdentifierKey
        /// Of its bytes in `pool`.
        let start: Int
        /// What the owner keeps for it, -1 for nothing yet.
        var value: Int32 = -1
        /// The number of the one that followed it last time, or itself.
        var successor: Int32
    }

    private struct Slot {
        var hash: UInt32 = 0
        /// -1 where the slot is free.
        var number: Int32 = -1
    }

    /// The bytes of the known identifiers that their keys do not hold, one after the other.
    private var pool: [UInt8] = []
    private var known: [Known] = []
    private var slots = [Slot](repeating: Slot(), count: 256)
    private var latest = 0
    /// Past this many, further identifiers get no number.
    private let limit: Int
    /// Different in every process, so that no file can be written to make all identifiers collide. The
    /// numbers do not depend on it.
    private let seed = UInt64(truncatingIfNeeded: "identifiers".hashValue)

    init(limit: Int) {
        self.limit = limit
    }

    /// What the owner keeps for an identifier, by its number; -1 for nothing yet.
    subscript(number: Int) -> Int32 {
        get { known[number].value }
        set { known[number].value = newValue }
    }

    /// The number of the identifier in `start..<end`, counted from 0 in order of first appearance; `nil` past
    /// the limit. O(length) expected.
    mutating func number(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int? {
        let key = IdentifierKey(start, end - start, bytes)
        let hash = hash(key, start, bytes)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot].number >= 0 {
            let number = Int(slots[slot].number)
            if slots[slot].hash == hash, known[number].key == key, holdsMiddle(number, start, bytes) {
                return follow(number)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard known.count < limit else { return nil }
        let number = known.count
        slots[slot] = Slot(hash: hash, number: Int32(number))
        known.append(Known(key: key, start: pool.count, successor: Int32(number)))
        if !key.isWhole {
            for at in start..<end { pool.append(bytes[at]) }
        }
        if known.count * 2 > slots.count { grow() }
        return follow(number)
    }

    /// The owner's value of an identifier that begins at `start` and the offset of the byte after it, where
    /// it is the latest one or the latter's successor, and ends there.
    @inline(__always)
    mutating func expected(at start: Int, in bytes: Span<UInt8>, _ delimiter: UInt8) -> (
        value: Int, end: Int
    )? {
        guard latest < known.count else { return nil }
        for _ in 0..<2 {
            let candidate = known[latest]
            let end = start + candidate.key.length
            if candidate.key.agrees(at: start, in: bytes), Self.ends(bytes[end], delimiter),
                candidate.value >= 0, candidate.key.isWhole || holdsMiddle(latest, start, bytes)
            {
                return (Int(candidate.value), end)
            }
            latest = Int(candidate.successor)
        }
        return nil
    }

    /// The same for any other identifier that already has a value.
    mutating func found(at start: Int, in bytes: Span<UInt8>, _ delimiter: UInt8) -> (value: Int, end: Int)? {
        var end = start
        while end < bytes.count, !Self.ends(bytes[end], delimiter) {
            if bytes[end] <= .quotationMark { return nil }
            end += 1
        }
        guard end > start, let number = number(from: start, to: end, in: bytes), known[number].value >= 0
        else {
            return nil
        }
        return (Int(known[number].value), end)
    }

    @inline(__always)
    private static func ends(_ byte: UInt8, _ delimiter: UInt8) -> Bool {
        byte == delimiter || byte == .lineFeed || byte == .carriageReturn
    }

    private mutating func follow(_ number: Int) -> Int {
        known[latest].successor = Int32(number)
        latest = number
        return number
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for taken in old where taken.number >= 0 {
            var slot = Int(taken.hash) & (slots.count - 1)
            while slots[slot].number >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = taken
        }
    }

    /// Whether the bytes from `start` are those of a known identifier that has the same key.
    private func holdsMiddle(_ number: Int, _ start: Int, _ bytes: Span<UInt8>) -> Bool {
        if known[number].key.isWhole { return true }
        let own = known[number].start
        let pool = pool.span
        for at in 8..<(known[number].key.length - 8) where pool[own + at] != bytes[start + at] {
            return false
        }
        return true
    }

    private func hash(_ key: IdentifierKey, _ start: Int, _ bytes: Span<UInt8>) -> UInt32 {
        var state = Self.mixed(seed ^ UInt64(key.length))
        state = Self.mixed(state ^ key.head)
        if !key.isWhole {
            for at in 8..<(key.length - 8) { state = Self.mixed(state ^ UInt64(bytes[start + at])) }
        }
        return UInt32(truncatingIfNeeded: Self.mixed(state ^ key.tail))
    }

    private static func mixed(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}
