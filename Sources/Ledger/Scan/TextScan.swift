public import Jury

/// Finds the numbers in running text, and proposes for each the metric that it likely belongs to.
///
/// Made once from a taxonomy, it reads any number of texts.
public struct TextScan: Sendable {
    let lexicon: Lexicon
    let metrics: [MetricTraits]
    /// Whose levels the proposed tiers follow.
    public var reading: LevelReading

    /// - Complexity: O(letters of the taxonomy).
    public init(_ taxonomy: Taxonomy, reading: LevelReading = .strict) {
        lexicon = Lexicon(taxonomy)
        metrics = taxonomy.ids.map { MetricTraits(id: $0, taxonomy.metrics[$0]) }
        self.reading = reading
    }

    /// The numbers in a text, as they stand there, and words of growth beside a metric's words.
    ///
    /// `language` `nil`: the one whose small words are most frequent, or all at once where none is. Dates,
    /// years, times of day, ranks, versions and names are no mentions.
    /// - Complexity: O(bytes of the text), whatever the size of the taxonomy.
    public func mentions(in text: String, language: Language? = nil) -> [Mention] {
        var text = text
        return text.withUTF8 { bytes in
            let tokenizer = Tokenizer(bytes, lexicon, countsLanguages: language == nil)
            var sentence = SentenceScan(
                tokenizer, self, language ?? likeliest(tokenizer.languageCounts))
            var found: [SpottedMention] = []
            var first = 0
            var matters = false
            for index in tokenizer.tokens.indices {
                let token = tokenizer.tokens[index]
                if token.kind == .stop || index - first == Self.sentenceMax {
                    if matters { sentence.read(first..<index, into: &found) }
                    first = token.kind == .stop ? index + 1 : index
                    matters = false
                }
                if token.kind == .numeral || token.roles.contains(.growth) { matters = true }
            }
            if matters { sentence.read(first..<tokenizer.tokens.count, into: &found) }
            return placed(found, in: tokenizer)
        }
    }

    /// Known words of a sentence that are looked at together. Longer ones, which are lists without full
    /// stops, are cut, so that the cost stays linear.
    private static let sentenceMax = 400

    /// The language of which the most small words were met, if it is one.
    private func likeliest(_ counts: [Int]) -> Language? {
        guard let most = counts.max(), most >= 2, counts.count(where: { $0 == most }) == 1,
            let index = counts.firstIndex(of: most), index < lexicon.languages.count
        else { return nil }
        return Language(lexicon.languages[index])
    }

    private func placed(_ found: [SpottedMention], in tokenizer: Tokenizer) -> [Mention] {
        var cursor = LineCursor(tokenizer)
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { mention in
            let metric = mention.metric.map { metrics[$0] }
            return Mention(
                position: cursor.position(of: mention.range.lowerBound),
                text: String(decoding: tokenizer.bytes[mention.range], as: UTF8.self), value: mention.value,
                qualifier: mention.qualifier,
                unit: mention.unit ?? metric.flatMap { $0.unit.isEmpty ? nil : $0.unit },
                metric: metric?.id, tier: metric?.level(reading)?.tier)
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Unicode scalars of UTF-8 between two offsets: bytes that do not go on with one, eight at a time.
    func scalarCount(in range: Range<Int>) -> Int {
        let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(self)[range])
        var followers = 0
        var index = 0
        while index + 8 <= bytes.count {
            let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // The highest bit is set and the next is not; the product adds the eight in its highest byte.
            let marks = eight >> 7 & ~(eight >> 6) & 0x0101_0101_0101_0101
            followers += Int(truncatingIfNeeded: (marks &* 0x0101_0101_0101_0101) >> 56)
            index += 8
        }
        for byte in bytes[index...] where byte & 0xC0 == 0x80 { followers += 1 }
        return bytes.count - followers
    }
}

/// Lines and columns of offsets that only rise. O(bytes) for all of them together.
private struct LineCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lines: [Int32]
    private var line = 0
    private var column = 1
    private var offset: Int

    init(_ tokenizer: Tokenizer) {
        bytes = tokenizer.bytes
        lines = tokenizer.lines
        offset = Int(lines[0])
    }

    mutating func position(of wanted: Int) -> SourcePosition {
        while line + 1 < lines.count, Int(lines[line + 1]) <= wanted {
            line += 1
            offset = Int(lines[line])
            column = 1
        }
        column += bytes.scalarCount(in: offset..<wanted)
        offset = wanted
        return SourcePosition(line: line + 1, column: column)
    }
}

/// What a scan asks of a metric.
struct MetricTraits: Sendable {
    let id: Identifier<Metric>
    let unit: String
    private let levels: (strict: Level, amec: Level)?
    /// Whether it is, or may be, a percentage.
    let isPercent: Bool
    let isCurrency: Bool
    let isPeople: Bool
    let isTime: Bool

    init(id: Identifier<Metric>, _ metric: Metric?) {
        self.id = id
        unit = metric?.unit ?? ""
        levels = metric.map { ($0.strictLevel, $0.amecLevel) }
        let words = unit.split(separator: " ")
        isPercent = words.contains("percent")
        isCurrency = unit == "currency"
        isPeople = words.contains("people")
        isTime = !Self.times.isDisjoint(with: words)
    }

    private static let times: Set<Substring> = ["hours", "days", "seconds", "nights"]

    func level(_ reading: LevelReading) -> Level? {
        switch reading {
        case .strict: levels?.strict
        case .amec: levels?.amec
        }
    }
}

/// A mention by its place in the bytes of its text.
struct SpottedMention {
    var range: Range<Int>
    var value: DecimalNumber?
    var qualifier: Quantity.Qualifier
    /// `percent` or a currency's code.
    var unit: String?
    /// In the taxonomy's order.
    var metric: Int?
}
