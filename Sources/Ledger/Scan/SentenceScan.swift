internal import Jury

/// Reads sentences one after another: which metrics are named, which numbers stand there, and which belong
/// together.
struct SentenceScan {
    /// A metric's words.
    struct Match {
        let tokens: Range<Int>
        let range: Range<Int>
        var senses: [Lexicon.Sense]
    }

    let scan: TextScan
    let bytes: UnsafeBufferPointer<UInt8>
    /// Those of the sentence, and where its text begins.
    private(set) var tokens: ArraySlice<ScanToken> = []
    private(set) var start = 0
    private let all: [ScanToken]
    let language: Language?
    private let symbols: [Int32]
    private let mask: UInt64
    private(set) var matches: [Match] = []
    private(set) var figures: [SpottedFigure] = []

    init(_ tokenizer: Tokenizer, _ scan: TextScan, _ language: Language?) {
        self.scan = scan
        self.language = language
        bytes = tokenizer.bytes
        all = tokenizer.tokens
        symbols = tokenizer.symbols
        mask = scan.lexicon.mask(language)
    }

    /// Adds what is found in the sentence of these tokens.
    mutating func read(_ range: Range<Int>, into mentions: inout [SpottedMention]) {
        tokens = all[range]
        start = range.lowerBound > 0 ? Int(all[range.lowerBound - 1].end) : 0
        matches.removeAll(keepingCapacity: true)
        figures.removeAll(keepingCapacity: true)
        findMatches()
        findFigures()
        let (metrics, isTaken) = attached()
        for (index, figure) in figures.enumerated() {
            mentions.append(
                SpottedMention(
                    range: figure.range, value: figure.value, qualifier: figure.qualifier, unit: figure.unit,
                    metric: isNeed(figure) ? nil : metrics[index]))
        }
        addGrowths(besides: isTaken, to: &mentions)
    }

    /// Whether it says what is lacking for a stretch of time, and not what was given: "needs 300 a day".
    private func isNeed(_ figure: SpottedFigure) -> Bool {
        tokens[..<figure.token].contains { $0.roles.contains(.need) }
            && tokens[figure.token...].contains { $0.roles.contains(.rate) }
    }

    // MARK: Metrics' words

    /// The longest phrase at each word, from left to right.
    private mutating func findMatches() {
        var index = tokens.startIndex
        while index < tokens.endIndex {
            guard tokens[index].beginsPhrase, let match = longestMatch(at: index) else {
                index += 1
                continue
            }
            matches.append(match)
            index = match.tokens.upperBound
        }
    }

    private func longestMatch(at start: Int) -> Match? {
        var longest: Match?
        extend(from: 0, start, start, &longest)
        return longest
    }

    /// Goes on from a node of the tree of phrases by the token at `index`.
    private func extend(from node: Int32, _ start: Int, _ index: Int, _ longest: inout Match?) {
        for symbol in tokens[index].symbols {
            let next = scan.lexicon.next(node, symbols[Int(symbol)])
            if next < 0 { continue }
            let end = index + 1
            if end >= (longest?.tokens.upperBound ?? 0) {
                for sense in scan.lexicon.senses[Int(next)] where isMet(sense, tokens[start]) {
                    if longest?.tokens.upperBound == end {
                        longest?.senses.append(sense)
                    } else {
                        let range = Int(tokens[start].start)..<Int(tokens[index].end)
                        longest = Match(tokens: start..<end, range: range, senses: [sense])
                    }
                }
            }
            if let follower = neighbour(after: index) { extend(from: next, start, follower, &longest) }
        }
    }

    private func isMet(_ sense: Lexicon.Sense, _ token: ScanToken) -> Bool {
        sense.isAcronym ? token.isCapital : sense.language & mask != 0
    }

    /// The next word, also of the next line, if it is known and nothing stands between.
    func neighbour(after index: Int) -> Int? {
        var next = index + 1
        while next < tokens.endIndex, tokens[next].kind == .line { next += 1 }
        guard next < tokens.endIndex, tokens[next].number == tokens[index].number + 1 else { return nil }
        return next
    }

    func neighbour(before index: Int) -> Int? {
        var next = index - 1
        while next >= tokens.startIndex, tokens[next].kind == .line { next -= 1 }
        guard next >= tokens.startIndex, tokens[next].kind == .word || tokens[next].kind == .numeral,
            tokens[next].number == tokens[index].number - 1
        else { return nil }
        return next
    }

    // MARK: Numbers

    private mutating func findFigures() {
        for index in tokens.indices where tokens[index].kind == .numeral {
            guard let figure = SpottedFigure(at: index, in: self), !isNoFigure(figure) else { continue }
            figures.append(figure)
        }
    }

    /// Whether a metric's words begin at a token.
    func beginsMatch(_ index: Int) -> Bool {
        var low = 0
        var high = matches.count
        while low < high {
            let middle = (low + high) / 2
            if matches[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
        }
        return low < matches.count && matches[low].tokens.lowerBound == index
    }

    func isPartOfMatch(_ index: Int) -> Bool { matches.contains { $0.tokens.contains(index) } }
}
