/// Gives every distinct identifier of a column a number: a hash table over bytes, with linear probing and at most
/// half full.
///
/// Sheets repeat: the latest identifier is tried first, then the one that followed it last time.
struct IdentifierTable {
    private struct Known {
        /// In `pool`.
        let start: Int
        let length: Int
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

    /// The bytes of all known identifiers, one after the other.
    private var pool: [UInt8] = []
    private var known: [Known] = []
    private var slots = [Slot](repeating: Slot(), count: 256)
    private var latest = 0
    /// Past this many, further identifiers get no number.
    private let limit: Int
    /// Different in every process, so that no file can be written to make all identifiers collide. The numbers
    /// do not depend on it.
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
        let hash = UInt32(truncatingIfNeeded: hash(start, end - start, bytes))
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot].number >= 0 {
            let number = Int(slots[slot].number)
            if slots[slot].hash == hash, known[number].length == end - start, holds(number, start, bytes) {
                return follow(number)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard known.count < limit else { return nil }
        let number = known.count
        slots[slot] = Slot(hash: hash, number: Int32(number))
        known.append(Known(start: pool.count, length: end - start, successor: Int32(number)))
        for at in start..<end { pool.append(bytes[at]) }
        if known.count * 2 > slots.count { grow() }
        return follow(number)
    }

    /// The owner's value of an identifier that begins at `start` and the offset of the byte after it, where it is
    /// the latest one or the latter's successor, and ends there.
    @inline(__always)
    mutating func expected(at start: Int, in bytes: Span<UInt8>, _ delimiter: UInt8) -> (value: Int, end: Int)? {
        guard latest < known.count else { return nil }
        for _ in 0..<2 {
            let candidate = known[latest]
            let end = start + candidate.length
            if candidate.value >= 0, end < bytes.count, Self.ends(bytes[end], delimiter),
                holds(latest, start, bytes)
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
        guard end > start, let number = number(from: start, to: end, in: bytes), known[number].value >= 0 else {
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

    /// Whether the bytes from `start` are those of a known identifier, which has as many.
    @inline(__always)
    private func holds(_ number: Int, _ start: Int, _ bytes: Span<UInt8>) -> Bool {
        let own = known[number].start
        let length = known[number].length
        let pool = pool.span
        if length < 8 {
            for at in 0..<length where pool[own + at] != bytes[start + at] { return false }
            return true
        }
        var at = 0
        while at < length - 8 {
            if word(own + at, pool) != word(start + at, bytes) { return false }
            at += 8
        }
        return word(own + length - 8, pool) == word(start + length - 8, bytes)
    }

    private func hash(_ start: Int, _ length: Int, _ bytes: Span<UInt8>) -> UInt64 {
        var state = mixed(seed ^ UInt64(length))
        if length < 8 {
            var short: UInt64 = 0
            for at in start..<(start + length) { short = short << 8 | UInt64(bytes[at]) }
            return mixed(state ^ short)
        }
        var at = 0
        while at < length - 8 {
            state = mixed(state ^ word(start + at, bytes))
            at += 8
        }
        return mixed(state ^ word(start + length - 8, bytes))
    }

    @inline(__always)
    private func mixed(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    @inline(__always)
    private func word(_ offset: Int, _ bytes: Span<UInt8>) -> UInt64 {
        bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
}
