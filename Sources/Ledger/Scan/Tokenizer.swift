internal import Jury

/// Takes a text apart in one pass over its bytes.
///
/// - Complexity: O(bytes), whatever the size of the lexicon.
struct Tokenizer {
    private(set) var tokens: [ScanToken] = []
    /// The symbols of all tokens.
    private(set) var symbols: [Int32] = []
    /// Offsets at which lines begin.
    private(set) var lines: [Int32] = [0]
    /// How many small words of each language were met.
    private(set) var languageCounts = [Int](repeating: 0, count: 8)

    let lexicon: Lexicon
    let bytes: UnsafeBufferPointer<UInt8>
    private let countsLanguages: Bool
    var at = 0
    /// Of the latest word or number.
    private var number: Int32 = 0
    private var lastWord = 0..<0
    private var lastRoles: WordRoles = []
    /// Whether no word stands between the last stop or pause and here, or none but the last.
    private var isAtStart = true
    private var isLastFirst = true

    /// - Parameter countsLanguages: whether to count small words.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon, countsLanguages: Bool) {
        self.countsLanguages = countsLanguages
        self.bytes = bytes
        self.lexicon = lexicon
        tokens.reserveCapacity(bytes.count / 16)
        symbols.reserveCapacity(bytes.count / 16)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            at = 3
            lines = [3]
        }
        // Pointers, because a check of bounds for every letter is felt.
        Folding.latin.withUnsafeBufferPointer { latin in
            lexicon.words.table.filter.bits.withUnsafeBufferPointer { words in
                lexicon.stems.table.filter.bits.withUnsafeBufferPointer { stems in
                    read(latin, WordFilter.Bits(words), WordFilter.Bits(stems))
                }
            }
        }
    }

    private mutating func read(
        _ latin: UnsafeBufferPointer<UInt8>, _ words: WordFilter.Bits, _ stems: WordFilter.Bits
    ) {
        while at < bytes.count {
            let byte = bytes[at]
            if (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 {
                readWord(latin, words, stems)
            } else if byte &- 0x30 < 10 {
                readNumeral()
            } else if byte == 0x20 {
                at += 1
            } else {
                readSign(byte)
            }
        }
    }

    // MARK: Words

    private mutating func readWord(
        _ latin: UnsafeBufferPointer<UInt8>, _ words: WordFilter.Bits, _ stems: WordFilter.Bits
    ) {
        let start = at
        let firstSymbol = Int32(symbols.count)
        var end = at
        var hash = WordHash.start
        var found = Lexicon.Word()
        while end < bytes.count {
            let byte = bytes[end]
            let letter = byte | 0x20
            if letter &- 0x61 < 26 {
                hash = WordHash.appending(letter, to: hash)
                end += 1
            } else if byte &- 0x30 < 10 {
                hash = WordHash.appending(byte, to: hash)
                end += 1
            } else if byte >= 0x80, let read = WordReader.sequence(at: end, in: bytes, latin, to: hash) {
                (hash, end) = (read.hash, end + read.length)
            } else {
                break
            }
            if stems.mayHold(hash), let stem = lexicon.stems[hash] { take(stem, into: &found) }
        }
        guard end > start else { return readSequence() }
        at = end
        number += 1
        if words.mayHold(hash), let word = lexicon.words[hash] { take(word, into: &found) }
        lastWord = start..<at
        lastRoles = found.roles
        if countsLanguages, found.languages != 0 { count(found.languages) }
        if found.symbol >= 0 || !found.roles.isEmpty { addWord(start, firstSymbol, found) }
        isLastFirst = isAtStart
        isAtStart = false
        if at < bytes.count, bytes[at] == UInt8(ascii: ":") { skipAddress() }
    }

    @inline(__always)
    private mutating func take(_ word: Lexicon.Word, into found: inout Lexicon.Word) {
        if word.symbol >= 0 {
            symbols.append(word.symbol)
            found.symbol = word.symbol
        }
        if word.beginsPhrase { found.beginsPhrase = true }
        found.roles.formUnion(word.roles)
        if word.currency >= 0 { found.currency = word.currency }
        found.languages |= word.languages
    }

    private mutating func addWord(_ start: Int, _ firstSymbol: Int32, _ found: Lexicon.Word) {
        let isCapital = at > start + 1 && isCapital(start) && isCapital(start + 1)
        tokens.append(
            ScanToken(
                kind: .word, start: Int32(start), end: Int32(at), number: number,
                symbols: firstSymbol..<Int32(symbols.count), roles: found.roles, currency: found.currency,
                beginsPhrase: found.beginsPhrase, isCapital: isCapital))
    }

    private mutating func count(_ languages: UInt64) {
        for index in languageCounts.indices where languages & (1 << UInt64(index)) != 0 {
            languageCounts[index] += 1
        }
    }

    func isCapital(_ index: Int) -> Bool { bytes[index] >= 0x41 && bytes[index] <= 0x5A }

    /// A web address is no text.
    private mutating func skipAddress() {
        guard at + 2 < bytes.count, bytes[at + 1] == UInt8(ascii: "/"), bytes[at + 2] == bytes[at + 1]
        else { return }
        while at < bytes.count, bytes[at] > 0x20 { at += 1 }
    }

    // MARK: Signs

    private mutating func readSign(_ byte: UInt8) {
        switch byte {
        case 0x0A, 0x0D: readLineEnd(byte)
        case UInt8(ascii: "."): readFullStop()
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"): add(.stop, 1)
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"):
            add(.pause, 1)
        case UInt8(ascii: "#"), UInt8(ascii: "@"):
            at += 1
            skipName()
        case UInt8(ascii: "-") where isSpace(at - 1) && isSpace(at + 1): add(.pause, 1)
        default: at += 1
        }
    }

    /// Spaces, dashes and other signs past ASCII.
    private mutating func readSequence() {
        let (scalar, length) = WordReader.scalar(at: at, in: bytes)
        switch scalar {
        case "…", "•", "·": add(.stop, length)
        case "—": add(.pause, length)
        case "–" where isSpace(at - 1): add(.pause, length)
        default: at += length
        }
    }

    private mutating func add(_ kind: ScanToken.Kind, _ length: Int) {
        tokens.append(ScanToken(kind: kind, start: Int32(at), end: Int32(at + length)))
        at += length
        isAtStart = true
    }

    /// The rest of a name: letters, digits and what joins them.
    mutating func skipName() {
        while at < bytes.count,
            WordReader.folding[Int(bytes[at])] != WordReader.other
                || bytes[at] == UInt8(ascii: "_")
        {
            at += 1
        }
    }

    private mutating func readLineEnd(_ byte: UInt8) {
        let length = byte == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
        let isBlank = at == Int(lines[lines.count - 1])
        tokens.append(ScanToken(kind: isBlank ? .stop : .line, start: Int32(at), end: Int32(at + length)))
        at += length
        lines.append(Int32(at))
        if isBlank || at < bytes.count && isBullet(bytes[at]) { isAtStart = true }
    }

    private func isBullet(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") }

    /// A full stop ends a sentence where a space follows, and then no small letter, and no abbreviation
    /// stands before it.
    private mutating func readFullStop() {
        let isGlued = lastWord.upperBound == at
        let isShort = isGlued && (lastRoles.contains(.abbreviation) || lastWord.count == 1)
        let isEnd = at + 1 >= bytes.count || bytes[at + 1] <= 0x20
        if isEnd, !isShort, !isSmallLetter(after: at + 1) { return add(.stop, 1) }
        at += 1
    }

    /// Whether the next sign after spaces is a small letter.
    func isSmallLetter(after index: Int) -> Bool {
        var index = index
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        guard index < bytes.count else { return false }
        if bytes[index] < 0x80 { return bytes[index] >= 0x61 && bytes[index] <= 0x7A }
        return WordReader.scalar(at: index, in: bytes).scalar.properties.isLowercase
    }

    func isSpace(_ index: Int) -> Bool {
        guard index >= 0, index < bytes.count else { return true }
        return bytes[index] <= 0x20
    }

    // MARK: Numerals

    /// Adds a numeral that ends here.
    mutating func addNumeral(from start: Int, _ form: NumeralForm) {
        number += 1
        var form = form
        if !isLastFirst, lastWord.upperBound + 1 == start, isCapitalized(lastWord.lowerBound) {
            form.insert(.named)
        }
        let first = Int32(symbols.count)
        symbols.append(Lexicon.numberSymbol)
        tokens.append(
            ScanToken(
                kind: .numeral, start: Int32(start), end: Int32(at), number: number,
                symbols: first..<first + 1, beginsPhrase: true, form: form))
        isAtStart = false
    }

    /// Counts digits that are no number.
    mutating func passName() {
        number += 1
        isAtStart = false
    }

    /// Whether a word begins with a capital and goes on in small letters: one in capitals may only be loud.
    private func isCapitalized(_ index: Int) -> Bool {
        if index + 1 < bytes.count, isCapital(index + 1) { return false }
        if bytes[index] < 0x80 { return isCapital(index) }
        return WordReader.scalar(at: index, in: bytes).scalar.properties.isUppercase
    }
}
