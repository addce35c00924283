/// An archive made by hand (PKWARE's APPNOTE.TXT 6.3.10), so that every field of it can lie.
public struct ZIPBytes: Sendable {
    public var members: [Member]
    /// Before the first member, and behind the end.
    public var prefix: [UInt8] = []
    public var suffix: [UInt8] = []
    /// How many the end says that there are; `nil` for the truth.
    public var count: Int?

    public init(_ members: [Member] = []) {
        self.members = members
    }

    /// Plain files by their names.
    public init(_ files: [(String, [UInt8])]) {
        members = files.map { Member($0.0, $0.1) }
    }

    public struct Member: Sendable {
        public var name: [UInt8]
        public var packed: [UInt8]
        public var size: Int
        public var sum: UInt32
        public var method = 0
        public var flags = 0
        /// As Unix has it.
        public var mode = 0
        /// Where the list says that it lies; `nil` for the truth.
        public var offset: Int?
        /// Before the member itself; `nil` for the name in the list.
        public var localName: [UInt8]?

        /// As it is.
        public init(_ name: String, _ bytes: [UInt8] = []) {
            (self.name, packed, size) = (Array(name.utf8), bytes, bytes.count)
            sum = ZIPBytes.sum(bytes)
        }

        /// So many equal bytes, deflated to about one of 158.
        public init(_ name: String, run byte: UInt8, count: Int) {
            self.name = Array(name.utf8)
            (packed, size, method) = (ZIPBytes.run(byte, count), count, 8)
            sum = ZIPBytes.sum(repeatElement(byte, count: count))
        }
    }

    public var bytes: [UInt8] {
        var bytes = prefix
        var list: [UInt8] = []
        for member in members {
            let offset = bytes.count
            let shared =
                Self.little(member.method, 2) + Self.little(0, 4) + Self.little(Int(member.sum), 4)
                + Self.little(member.packed.count, 4) + Self.little(member.size, 4)
            let local = member.localName ?? member.name
            bytes += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + Self.little(member.flags, 2) + shared
            bytes += Self.little(local.count, 2) + Self.little(0, 2) + local + member.packed
            list += Self.little(0x0201_4B50, 4) + Self.little(3 << 8 | 20, 2) + Self.little(20, 2)
            list += Self.little(member.flags, 2) + shared + Self.little(member.name.count, 2)
            list += Self.little(0, 8) + Self.little(member.mode << 16, 4)
            list += Self.little(member.offset ?? offset, 4) + member.name
        }
        let start = bytes.count
        let count = count ?? members.count
        bytes += list + Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(count, 2)
        bytes +=
            Self.little(count, 2) + Self.little(list.count, 4) + Self.little(start, 4) + Self.little(0, 2)
        return bytes + suffix
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    /// CRC-32 (ISO 3309), bit by bit over a table.
    static func sum(_ bytes: some Sequence<UInt8>) -> UInt32 {
        ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }

    /// DEFLATE (RFC 1951, 3.2.6): one literal, and then copies of 258 bytes of what stands before.
    private static func run(_ byte: UInt8, _ count: Int) -> [UInt8] {
        var bits: [UInt8] = []
        func put(_ number: Int, _ count: Int) {
            for shift in (0..<count).reversed() { bits.append(UInt8(number >> shift & 1)) }
        }
        func literal(_ byte: UInt8) {
            byte < 144 ? put(0x30 + Int(byte), 8) : put(0x190 + Int(byte) - 144, 9)
        }
        // The last block, with the codes that are agreed.
        bits += [1, 1, 0]
        var left = count
        if left > 0 {
            literal(byte)
            left -= 1
        }
        while left >= 258 {
            put(0xC5, 8)
            put(0, 5)
            left -= 258
        }
        for _ in 0..<left { literal(byte) }
        put(0, 7)
        return stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) { $0 | $1.element << $1.offset }
        }
    }
}
