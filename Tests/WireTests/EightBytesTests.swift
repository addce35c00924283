import Testing

@testable import Wire

@Suite struct EightBytesTests {
    /// Bytes beside the ones that are looked for, where a borrow or a sign could mislead.
    private static let beside: [UInt8] = [
        0x00, 0x01, 0x1F, 0x20, 0x21, 0x3B, 0x3C, 0x3D, 0x7F, 0x80, 0xBC, 0xFF,
    ]

    @Test(arguments: 0..<8, beside)
    func `each question has the answer that looking at every byte has`(place: Int, byte: UInt8) {
        for other in Self.beside {
            var bytes = [UInt8](repeating: other, count: 8)
            bytes[place] = byte
            let eight = bytes.withUnsafeBufferPointer { EightBytes(at: 0, in: $0) }
            #expect(eight?.isASCII == bytes.allSatisfy { $0 < 0x80 })
            #expect(eight?.prefix(before: 0x3C) == bytes.prefix { $0 != 0x3C }.count)
            #expect(eight?.contains(0x3C) == bytes.contains(0x3C))
            #expect(eight?.containsLess(than: 0x20) == bytes.contains { $0 < 0x20 })
            let repeats = zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
            #expect(eight?.mayRepeat(0x20) == (repeats || bytes.last == 0x20))
        }
    }

    @Test(arguments: [(0, true), (1, true), (2, false), (8, false)])
    func `fewer than eight bytes are none`(start: Int, isThere: Bool) {
        let bytes = [UInt8](repeating: 0, count: 9)
        bytes.withUnsafeBufferPointer { #expect((EightBytes(at: start, in: $0) != nil) == isThere) }
    }
}
