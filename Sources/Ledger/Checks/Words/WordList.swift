/// Words to look for in a text, at the start of a word and whole; one that ends in `*` may go on.
///
/// Written small; small letters match capitals too. Made once; looking costs O(text), and no memory.
struct WordList: Sendable {
    private struct Pattern {
        /// Where its letters are among those of all.
        let range: Range<Int>
        /// Its second letter; most words differ in it. 0 where it has one.
        let second: UInt8
        let mayGoOn: Bool
    }

    private var letters: [UInt8] = []
    /// Those that begin with the same byte side by side, the longest first.
    private var patterns: [Pattern] = []
    /// By the first byte.
    private var beginnings = [Range<Int>](repeating: 0..<0, count: 256)

    init(_ words: [String]) {
        let longestFirst = words.sorted { $0.utf8.count > $1.utf8.count }
        let byFirst = Dictionary(grouping: longestFirst) { $0.utf8.first ?? 0 }
        for (first, words) in byFirst {
            let start = patterns.count
            for word in words {
                let mayGoOn = word.hasSuffix("*")
                let start = letters.count
                letters += word.utf8.dropLast(mayGoOn ? 1 : 0)
                let second = letters.count > start + 1 ? letters[start + 1] : 0
                patterns.append(Pattern(range: start..<letters.count, second: second, mayGoOn: mayGoOn))
            }
            beginnings[Int(first)] = start..<patterns.count
        }
    }

    /// The first that stands in a text, as the text has it; `nil` where none does.
    func first(in text: String) -> String? { first(in: Substring(text)) }

    func first(in text: Substring) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            var isInWord = false
            for index in bytes.indices {
                let byte = bytes[index]
                if !isInWord {
                    let next = index + 1 < bytes.count ? bytes[index + 1].lowercased(after: byte) : 0
                    for number in beginnings[Int(byte.lowercased(after: 0))] {
                        let pattern = patterns[number]
                        guard pattern.second == next || pattern.second == 0,
                            let end = end(of: pattern, at: index, in: bytes)
                        else { continue }
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
    private func end(
        of pattern: Pattern, at start: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var end = start + pattern.range.count
        guard end <= bytes.count else { return nil }
        var last: UInt8 = 0
        for index in pattern.range {
            let byte = bytes[start + index - pattern.range.lowerBound]
            if byte.lowercased(after: last) != letters[index] { return nil }
            last = byte
        }
        while end < bytes.count, bytes[end].isLetter {
            if !pattern.mayGoOn { return nil }
            end += 1
        }
        return end
    }
}

/// The words of a text in small letters: what stands between all that is neither letter nor digit.
enum SmallWords {
    static func all(in text: Substring) -> Set<String> {
        var text = text
        if let words = text.withUTF8(latin) { return words }
        return Set(text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init))
    }

    /// Of ASCII, Latin letters, quotation marks and dashes, without Unicode's tables; `nil` where something
    /// else stands there.
    private static func latin(_ bytes: UnsafeBufferPointer<UInt8>) -> Set<String>? {
        var words = Set<String>(minimumCapacity: bytes.count / 6)
        var word: [UInt8] = []
        var index = 0
        func end() {
            if word.isEmpty { return }
            words.insert(String(decoding: word, as: UTF8.self))
            word.removeAll(keepingCapacity: true)
        }
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch (byte, next) {
            case (..<0x80, _):
                if byte.isLetter { word.append(byte.lowercased(after: 0)) } else { end() }
                index += 1
            case (0xC3, 0x97), (0xC3, 0xB7):
                end()
                index += 2
            // Their small letters have other first bytes, or two.
            case (0xC4, 0xB0), (0xC4, 0xBF), (0xC5, 0xB8): return nil
            case (0xC3...0xC5, _):
                word.append(byte)
                word.append(next.lowercased(after: byte))
                index += 2
            case (0xE2, 0x80) where index + 2 < bytes.count && (0x90...0xBA).contains(bytes[index + 2]):
                end()
                index += 3
            default: return nil
            }
        }
        end()
        return words
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
