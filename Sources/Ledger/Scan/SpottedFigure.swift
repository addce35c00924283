internal import Jury

/// A number in a sentence, with the words, signs and currency that belong to it.
struct SpottedFigure {
    /// That of its numeral.
    let token: Int
    /// UTF-8 offsets of all that belongs to it.
    private(set) var range: Range<Int>
    let value: DecimalNumber?
    let qualifier: Quantity.Qualifier
    let isPercent: Bool
    private(set) var currency: String?
    /// Whether words such as "million" or a per cent sign follow the digits.
    let hasFollowers: Bool

    /// What is counted, as far as the next word tells: people, or a stretch of time.
    private(set) var isPeople = false
    private(set) var isTime = false

    var unit: String? { isPercent ? "percent" : currency }

    /// How far around the digits words may belong to them, in bytes. The longest such phrase has four words.
    private static let passageBytes = 30

    /// `nil` where the digits are part of a name or a rank.
    init?(at index: Int, in sentence: borrowing SentenceScan) {
        let numeral = sentence.tokens[index]
        let (start, end) = (Int(numeral.start), Int(numeral.end))
        let bytes = sentence.bytes
        token = index
        if numeral.form.contains(.range) {
            let isMarked = end < bytes.count && bytes[end] == UInt8(ascii: "%")
            range = start..<(isMarked ? end + 1 : end)
            value = nil
            qualifier = .about
            isPercent = isMarked
            hasFollowers = isMarked
        } else {
            let passage = Self.passage(around: index, in: sentence)
            let words = String(decoding: UnsafeBufferPointer(rebasing: bytes[passage]), as: UTF8.self)
            guard
                let figure = RunningFigure(
                    at: start - passage.lowerBound, in: words, language: sentence.language)
            else { return nil }
            range =
                figure.range.lowerBound + passage.lowerBound..<figure.range.upperBound
                + passage.lowerBound
            value = figure.number
            qualifier = figure.qualifier
            isPercent = figure.isPercent
            hasFollowers = range.upperBound > end
        }
        takeCurrency(beside: index, in: sentence)
        // After "million" and the like the next word is a little further on.
        let next = sentence.tokens[(index + 1)...].prefix(4).first {
            Int($0.start) >= range.upperBound && Int($0.start) <= range.upperBound + 2
        }
        isPeople = next?.roles.contains(.people) ?? false
        isTime = next?.roles.contains(.time) ?? false
    }

    /// The digits with what beside them may belong to them, up to the next number, comma or stop; mostly
    /// nothing does.
    private static func passage(around index: Int, in sentence: SentenceScan) -> Range<Int> {
        startOfPassage(before: index, in: sentence)..<endOfPassage(after: index, in: sentence)
    }

    private static func startOfPassage(before index: Int, in sentence: SentenceScan) -> Int {
        let (tokens, bytes) = (sentence.tokens, sentence.bytes)
        let start = Int(tokens[index].start)
        let isQualified = sentence.neighbour(before: index).map { tokens[$0].roles.contains(.qualifies) }
        guard isQualified ?? false || isSigned(start, bytes), !isEndOfRange(index, in: sentence)
        else { return start }
        var first = max(sentence.start, start - passageBytes)
        var before = index - 1
        while before >= tokens.startIndex, Int(tokens[before].end) > first {
            if tokens[before].kind != .word, tokens[before].kind != .line {
                first = Int(tokens[before].end)
                break
            }
            before -= 1
        }
        while first < start, bytes[first] & 0xC0 == 0x80 { first += 1 }
        return first
    }

    /// Whether a sign stands before an offset that may belong to the digits there; what is no ASCII may.
    private static func isSigned(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset > 0 else { return false }
        let isSpaced = offset > 1 && bytes[offset - 1] == 0x20
        switch bytes[offset - (isSpaced ? 2 : 1)] {
        case 0x80..., UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "~"),
            UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "$"):
            return true
        default: return false
        }
    }

    /// "From 200 to 500": in some languages the same word as "up to".
    private static func isEndOfRange(_ index: Int, in sentence: SentenceScan) -> Bool {
        let beginning = sentence.neighbour(before: index).flatMap { sentence.neighbour(before: $0) }
        return beginning.map { sentence.tokens[$0].kind == .numeral } ?? false
    }

    private static func endOfPassage(after index: Int, in sentence: SentenceScan) -> Int {
        let (tokens, bytes) = (sentence.tokens, sentence.bytes)
        let end = endOfSign(from: Int(tokens[index].end), bytes)
        let clause = tokens[(index + 1)...].prefix { $0.kind == .word || $0.kind == .line }
        let isFollowed = sentence.neighbour(after: index).map { tokens[$0].roles.contains(.follows) }
        guard isFollowed ?? false || clause.contains(where: { $0.roles.contains(.closes) })
        else { return end }
        var last = min(bytes.count, end + passageBytes)
        if clause.endIndex < tokens.endIndex { last = min(last, Int(tokens[clause.endIndex].start)) }
        while last < bytes.count, last > end, bytes[last] & 0xC0 == 0x80 { last -= 1 }
        return max(last, end)
    }

    /// Where the per cent sign or the plus after an offset ends, also after a space; the offset itself where
    /// there is none.
    private static func endOfSign(from offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = offset
        while end < bytes.count, end < offset + 3, bytes[end] == 0x20 || bytes[end] >= 0x80 { end += 1 }
        let isSign = end < bytes.count && (bytes[end] == UInt8(ascii: "%") || bytes[end] == UInt8(ascii: "+"))
        return isSign ? end + 1 : offset
    }

    private mutating func takeCurrency(beside index: Int, in sentence: SentenceScan) {
        let (tokens, bytes) = (sentence.tokens, sentence.bytes)
        if let (code, end) = Self.sign(in: bytes, from: range.upperBound) {
            currency = code
            range = range.lowerBound..<end
        } else if let word = Self.word(in: tokens, from: index, at: range.upperBound) {
            currency = Lexicon.currencies[Int(word.currency)]
            range = range.lowerBound..<Int(word.end)
        } else if let (code, start) = Self.sign(in: bytes, upTo: Int(tokens[index].start)) {
            currency = code
            range = min(start, range.lowerBound)..<range.upperBound
        } else if let before = sentence.neighbour(before: index), tokens[before].currency >= 0 {
            currency = Lexicon.currencies[Int(tokens[before].currency)]
            range = min(Int(tokens[before].start), range.lowerBound)..<range.upperBound
        }
    }

    /// The word for a currency that stands directly after an offset.
    private static func word(in tokens: ArraySlice<ScanToken>, from index: Int, at offset: Int) -> ScanToken?
    {
        tokens[(index + 1)...].prefix(4).first {
            $0.currency >= 0 && Int($0.start) >= offset && Int($0.start) <= offset + 2
        }
    }

    private static let signs: [(code: String, bytes: [UInt8])] = [
        ("EUR", Array("€".utf8)), ("USD", Array("$".utf8)), ("GBP", Array("£".utf8)),
    ]

    /// A currency's sign directly after an offset, or after one space, and where it ends.
    private static func sign(
        in bytes: UnsafeBufferPointer<UInt8>, from offset: Int
    ) -> (code: String, end: Int)? {
        let isSpaced = offset < bytes.count && bytes[offset] == 0x20
        let isWide = offset + 1 < bytes.count && bytes[offset] == 0xC2 && bytes[offset + 1] == 0xA0
        let start = offset + (isSpaced ? 1 : isWide ? 2 : 0)
        for (code, sign) in signs where bytes.dropFirst(start).starts(with: sign) {
            return (code, start + sign.count)
        }
        return nil
    }

    /// The same directly before an offset.
    private static func sign(
        in bytes: UnsafeBufferPointer<UInt8>, upTo offset: Int
    ) -> (code: String, start: Int)? {
        let end = offset > 0 && bytes[offset - 1] == 0x20 ? offset - 1 : offset
        for (code, sign) in signs where bytes.prefix(end).suffix(sign.count).elementsEqual(sign) {
            return (code, end - sign.count)
        }
        return nil
    }
}
