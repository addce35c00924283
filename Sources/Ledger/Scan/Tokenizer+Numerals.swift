internal import Jury

extension Tokenizer {
    /// Reads digits with the signs between them, and leaves out what only looks like a number: parts of
    /// names, dates with signs, times of day, ranks.
    mutating func readNumeral() {
        let start = at
        let isJoined = isJoinedBefore(start)
        var extent = NumeralExtent(bytes, at: start)
        at = extent.end
        let letters = lettersHere()
        if !letters.isEmpty {
            extent.isName = extent.isName || isDigit(at + letters.count) || !mayFollowDigits(letters)
        } else if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "-"), isLetter(at + 1) {
            // A compound: 5-year, 1-oji.
            at += 1
            extent.isName = !lettersHere().elementsEqual("plus".utf8)
            at -= 1
        }
        if isJoined || extent.isName || isListNumber(start, extent) {
            skipName()
            return passName()
        }
        addNumeral(from: start, form(of: extent, from: start))
    }

    private func form(of extent: NumeralExtent, from start: Int) -> NumeralForm {
        var form: NumeralForm = []
        if extent.isPlain { form.insert(.plain) }
        if extent.isRange { form.insert(.range) }
        if extent.isVersion(from: start, bytes) { form.insert(.version) }
        if extent.isPlain, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "."), bytes[at + 1] == 0x20,
            isSmallLetter(after: at + 1)
        {
            form.insert(.dotted)
        }
        return form
    }

    /// `COVID-19`, `#1`, `/2012`, `v.2`.
    private func isJoinedBefore(_ start: Int) -> Bool {
        guard start > 0 else { return false }
        switch bytes[start - 1] {
        case UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "_"): return true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"):
            return start > 1 && bytes[start - 2] > 0x20 && (isLetter(start - 2) || isDigit(start - 2))
        default: return false
        }
    }

    /// `1.` or `2)` at the beginning of a line.
    private func isListNumber(_ start: Int, _ extent: NumeralExtent) -> Bool {
        guard extent.isPlain, at - start <= 2, at < bytes.count, isSpace(at + 1) else { return false }
        let isMarked = bytes[at] == UInt8(ascii: ".") && !isSmallLetter(after: at + 1)
        return (isMarked || bytes[at] == UInt8(ascii: ")")) && isFirstInLine(start)
    }

    /// Whether nothing stands before an offset in its line.
    private func isFirstInLine(_ index: Int) -> Bool {
        bytes[Int(lines[lines.count - 1])..<index].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    private func lettersHere() -> Slice<UnsafeBufferPointer<UInt8>> {
        var end = at
        while end < bytes.count, isLetter(end) { end += 1 }
        return bytes[at..<end]
    }

    /// Units and scales, and not the endings of ranks, nor names such as `4G`.
    private func mayFollowDigits(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let word = Folding.folded(String(decoding: letters, as: UTF8.self))
        if ["st", "nd", "rd", "th", "er", "re", "e", "eme", "ere", "nde", "g", "d"].contains(word) {
            return false
        }
        let isCapital = letters.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
        return !isCapital || ["k", "m", "b", "md", "mds", "mn", "bn", "eur", "mw", "kw"].contains(word)
            || word.utf8.count > 3
    }

    func isDigit(_ index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }

    /// Also of any letter past ASCII, of which we only see bytes.
    private func isLetter(_ index: Int) -> Bool {
        let byte = bytes[index]
        return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A && byte < 0x80 || byte >= 0xC3 && byte <= 0xDF
            || byte >= 0x80 && byte < 0xC0 && index > 0 && bytes[index - 1] >= 0xC3
                && bytes[index - 1] <= 0xDF
    }
}

/// How far a numeral reaches, with the signs that set its digits apart.
struct NumeralExtent {
    private(set) var end: Int
    /// Digits and nothing else.
    private(set) var isPlain = true
    /// Two numbers with a dash between them, of which the first is the smaller.
    private(set) var isRange = false
    /// A date, a time of day, a fraction: no number.
    var isName = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        end = start
        var counts = [Self.digits(bytes, from: start)]
        end += counts[0]
        var isSpaced = true
        while let (joint, length) = Self.joint(bytes, at: end) {
            let count = Self.digits(bytes, from: end + length)
            if count == 0 { break }
            if joint == .space, !isSpaced || counts.count == 1 && counts[0] > 3 || count != 3 { break }
            switch joint {
            case .space: break
            case .point: isSpaced = false
            case .colon, .slash: isName = true
            case .dash:
                if isRange { isName = true }
                isRange = true
                isSpaced = false
            }
            isPlain = false
            counts.append(count)
            end += length + count
        }
        let isGrouped = !counts.dropFirst().dropLast().contains { $0 != 3 }
        if !isGrouped || isRange && (counts.count != 2 || counts.contains { $0 > 3 }) { isName = true }
    }

    private enum Joint { case point, space, colon, slash, dash }

    /// What may stand between digits, and its bytes.
    private static func joint(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (joint: Joint, length: Int)? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'"): return (.point, 1)
        case 0x20: return (.space, 1)
        case UInt8(ascii: ":"): return (.colon, 1)
        case UInt8(ascii: "/"): return (.slash, 1)
        case UInt8(ascii: "-"): return (.dash, 1)
        case 0xC2...0xE2:
            switch WordReader.scalar(at: index, in: bytes) {
            case ("\u{2019}", let length): return (.point, length)
            case ("\u{A0}", let length), ("\u{2007}", let length), ("\u{2009}", let length),
                ("\u{202F}", let length):
                return (.space, length)
            case ("\u{2010}", let length), ("\u{2013}", let length), ("\u{2212}", let length):
                return (.dash, length)
            default: return nil
            }
        default: return nil
        }
    }

    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
        return end - start
    }

    /// `2.0`.
    func isVersion(from start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let count = end - start
        guard count == 3 || count == 4, bytes[end - 2] == UInt8(ascii: ".") else { return false }
        return bytes[end - 1] == 0x30
    }
}
