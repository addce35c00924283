/// Words by their hash: an open table that is filled once and then only asked. A hash of 64 bits stands for
/// the word itself.
struct WordTable: Sendable {
    /// 0 where nothing is.
    private var keys: [UInt64]
    private var values: [Int32]
    private var count = 0
    private(set) var filter = WordFilter()

    /// - Parameter capacity: about how many words there will be.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 3 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: -1, count: size)
    }

    /// The value of a word, which becomes the given one where it is new. O(1), and O(size) when it grows.
    mutating func value(of key: UInt64, orNew new: Int32) -> Int32 {
        if count * 2 > keys.count { grow() }
        let place = place(of: key)
        if keys[place] == key { return values[place] }
        keys[place] = key
        values[place] = new
        count += 1
        filter.insert(key)
        return new
    }

    /// -1 for a word that is not there. O(1).
    func value(of key: UInt64) -> Int32 { values[place(of: key)] }

    private func place(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: key >> 32) & mask
        while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = (keys, values)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        values = [Int32](repeating: -1, count: old.0.count * 2)
        for index in old.0.indices where old.0[index] != 0 {
            let place = place(of: old.0[index])
            keys[place] = old.0[index]
            values[place] = old.1[index]
        }
    }
}

/// A bit for the highest digits of each key: a word that is not known mostly costs one look at it.
struct WordFilter: Sendable {
    private(set) var bits = [UInt64](repeating: 0, count: 1024)

    mutating func insert(_ key: UInt64) {
        bits[Int(truncatingIfNeeded: key >> 54)] |= 1 &<< (key >> 48)
    }

    /// The filter as a reader of texts asks it.
    struct Bits {
        private let bits: UnsafeBufferPointer<UInt64>

        init(_ bits: UnsafeBufferPointer<UInt64>) {
            self.bits = bits
        }

        /// Whether the word may be there.
        @inline(__always)
        func mayHold(_ key: UInt64) -> Bool {
            bits[Int(truncatingIfNeeded: key >> 54)] & (1 &<< (key >> 48)) != 0
        }
    }
}

/// A hash of the letters of a word, letter by letter, so that each of its beginnings has one on the way: the
/// scheme of FNV-1a (Fowler, Noll and Vo, draft-eastlake-fnv), with a multiplier that fills the high bits.
enum WordHash {
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func appending(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
    }
}
