/// Words to look for in a text, at the start of a word and whole; one that ends in `*` may go on.
///
/// Written small; small letters match capitals too. Made once; looking costs O(text), and no memory.
struct WordList: Sendable {
    private struct Pattern {
        let word: String
        let bytes: [UInt8]
        let mayGoOn: Bool
    }

    /// By the first byte, the longest first.
    private let patterns: [[Pattern]]

    init(_ words: [String]) {
        var patterns = [[Pattern]](repeating: [], count: 256)
        for word in words.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            let mayGoOn = word.hasSuffix("*")
            let bytes = Array(word.utf8.dropLast(mayGoOn ? 1 : 0))
            guard let first = bytes.first else { continue }
            patterns[Int(first)].append(Pattern(word: word, bytes: bytes, mayGoOn: mayGoOn))
        }
        self.patterns = patterns
    }

    /// The first that stands in a text, as the text has it; `nil` where none does.
    func first(in text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            var isInWord = false
            for index in bytes.indices {
                let byte = bytes[index]
                if !isInWord {
                    for pattern in patterns[Int(byte.lowercased(after: 0))] {
                        guard let end = Self.end(of: pattern, at: index, in: bytes) else { continue }
                        return String(decoding: bytes[index..<end], as: UTF8.self)
                    }
                }
                // The further bytes of a character are what its first byte is.
                if byte & 0xC0 != 0x80 { isInWord = byte.isLetter }
            }
            return nil
        }
    }

    /// Where a word that begins here ends, if it is the pattern's.
    private static func end(
        of pattern: Pattern, at start: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var end = start + pattern.bytes.count
        guard end <= bytes.count else { return nil }
        var last: UInt8 = 0
        for index in pattern.bytes.indices {
            let byte = bytes[start + index]
            if byte.lowercased(after: last) != pattern.bytes[index] { return nil }
            last = byte
        }
        while end < bytes.count, bytes[end].isLetter {
            if !pattern.mayGoOn { return nil }
            end += 1
        }
        return end
    }
}

extension UInt8 {
    /// In UTF-8, of the letters of ASCII, Latin-1 and Latin Extended-A: small and capital differ in the last
    /// byte only, by 32 in the first two and by 1 in the third (Unicode, Blocks.txt and UnicodeData.txt).
    fileprivate func lowercased(after last: UInt8) -> UInt8 {
        switch (last, self) {
        case (_, 0x41...0x5A), (0xC3, 0x80...0x9E): self | 0x20
        case (0xC4, 0x80...0xB7), (0xC5, 0x8A...0xB7): self | 1
        case (0xC4, 0xB9...0xBE), (0xC5, 0x81...0x88), (0xC5, 0xB9...0xBE): self & 1 == 1 ? self + 1 : self
        default: self
        }
    }

    /// A letter or digit, or a byte of one that is not ASCII. The signs of Latin-1 begin with C2; quotation
    /// marks, dashes and the apostrophe of printers with E2.
    fileprivate var isLetter: Bool {
        (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self)
            || self >= 0x80 && self != 0xC2 && self != 0xE2
    }
}
