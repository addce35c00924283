/// Base 64 with padding (RFC 4648, section 4), read strictly: one text for one row of bytes.
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The six bits of a character; 255 for all others.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, sign) in alphabet.enumerated() { values[Int(sign)] = UInt8(value) }
        return values
    }()

    static func text(_ bytes: [UInt8]) -> String {
        String(decoding: utf8(bytes), as: UTF8.self)
    }

    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var start = 0
        while start < bytes.count {
            let count = min(3, bytes.count - start)
            var bits = 0
            for offset in 0..<3 {
                bits = bits << 8 | (offset < count ? Int(bytes[start + offset]) : 0)
            }
            for offset in 0..<4 {
                text.append(offset <= count ? alphabet[bits >> (18 - 6 * offset) & 63] : UInt8(ascii: "="))
            }
            start += 3
        }
        return text
    }

    static func bytes(of text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8 { bytes(of: $0) }
    }

    /// `nil` for anything that `text` would not have written, such as bits set past the last byte.
    static func bytes(of text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: text.count / 4 * 3)
        let count = bytes.withUnsafeMutableBytes { decode(text, into: $0) }
        guard let count else { return nil }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// The count of bytes written; there must be room for three for every four characters.
    static func decode(_ text: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableRawBufferPointer) -> Int?
    {
        guard text.count % 4 == 0 else { return nil }
        return values.withUnsafeBufferPointer { values in
            var count = 0
            var start = 0
            while start < text.count {
                var padding = 0
                if start + 4 == text.count, text[start + 3] == UInt8(ascii: "=") {
                    padding = text[start + 2] == UInt8(ascii: "=") ? 2 : 1
                }
                var bits = 0
                for offset in 0..<(4 - padding) {
                    let value = values[Int(text[start + offset])]
                    if value == 255 { return nil }
                    bits = bits << 6 | Int(value)
                }
                bits <<= 6 * padding
                if padding > 0, bits & (1 << (8 * padding) - 1) != 0 { return nil }
                for offset in 0..<(3 - padding) {
                    bytes[count] = UInt8(truncatingIfNeeded: bits >> (16 - 8 * offset))
                    count += 1
                }
                start += 4
            }
            return count
        }
    }
}
