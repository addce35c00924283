/// A numeral together with what the words next to it say about it.
struct Figure {
    /// What it may mean, the likeliest first; empty: not known.
    private(set) var numbers: [DecimalNumber]
    /// `nil`: the words do not say.
    private(set) var qualifier: Quantity.Qualifier?
    private(set) var isPercent = false
    /// From the first token that qualifies the numeral to the last that belongs to it.
    private(set) var tokens: Range<Int>
    /// The power of ten that the words after the numeral add.
    private var scale = 0
    /// Whether an `m` after it may stand for millions or for metres.
    private var mayBeMillions = false

    /// The numeral at `index` of a text's tokens. Looks no further than the next numeral, so that all figures
    /// of a text together take O(tokens).
    init(_ numeral: Numeral, at index: Int, in tokens: [NumberToken], style: NumberStyle) {
        numbers = numeral.numbers(in: style)
        let opening = index > 0 ? Figure.opening(upTo: index, in: tokens, words: style.words) : nil
        qualifier = opening?.qualifier
        self.tokens = (opening?.start ?? index)..<(index + 1)
        let end = readFollowers(from: index + 1, in: tokens, style: style)
        self.tokens = self.tokens.lowerBound..<end
        if qualifier == nil, end < tokens.count {
            qualifier = Figure.closing(tokens, from: end, words: style.words)
        }
        if mayBeMillions || scale != 0 {
            numbers = numbers.scaled(by: mayBeMillions ? [scale + 6, scale] : [scale])
        }
    }

    /// What the words before the token `index` say, and where they begin: "more than €".
    static func opening(
        upTo index: Int, in tokens: [NumberToken], words: NumberWords
    ) -> (qualifier: Quantity.Qualifier, start: Int)? {
        var end = index
        if end > 0, case .word(let word, _) = tokens[end - 1], NumberWords.currencies.contains(word) {
            end -= 1
        }
        // As in >= and =<.
        if end > 1, tokens[end - 1] == .sign("=") { end -= 1 }
        if end > 0, case .sign(let sign) = tokens[end - 1] {
            return NumberWords.signs[sign].map { ($0, end - 1) }
        }
        guard let (qualifier, start) = NumberWords.match(tokens, upTo: end, in: { words.before[$0] })
        else { return nil }
        let isNegated = start > 0 && tokens[start - 1].isNegation
        return isNegated ? (opposite(of: qualifier), start - 1) : (qualifier, start)
    }

    private static func opposite(of qualifier: Quantity.Qualifier) -> Quantity.Qualifier {
        switch qualifier {
        case .moreThan: return .lessThan
        case .lessThan: return .moreThan
        default: return qualifier
        }
    }

    /// Takes what follows the numeral for as long as it says something about it; the token after that.
    private mutating func readFollowers(
        from start: Int, in tokens: [NumberToken], style: NumberStyle
    ) -> Int {
        var place = start
        while place < tokens.count {
            if tokens[place] == .sign("+") {
                qualifier = qualifier ?? .moreThan
                place += 1
            } else if tokens[place] == .sign("%") {
                isPercent = true
                place += 1
            } else if let (follower, end) = NumberWords.match(
                tokens, from: place, in: { style.words.after[$0] })
            {
                take(follower, isCapital: tokens[place].isCapital, style: style)
                place = end
            } else {
                break
            }
        }
        return place
    }

    private mutating func take(_ follower: NumberWords.Follower, isCapital: Bool, style: NumberStyle) {
        switch follower {
        case .scale(let power): scale += power
        case .letterM:
            if isCapital || style == .english { scale += 6 } else { mayBeMillions = style == .other }
        case .percent: isPercent = true
        case .points: isPercent = false
        case .qualifier(let said): qualifier = qualifier ?? said
        case .unreadable: numbers = []
        }
    }

    /// What the last words of all say of the last numeral: "300 people or more".
    private static func closing(
        _ tokens: [NumberToken], from start: Int, words: NumberWords
    ) -> Quantity.Qualifier? {
        guard !tokens[start...].contains(where: \.isNumeral) else { return nil }
        var end = tokens.count
        while end > start, case .sign = tokens[end - 1] { end -= 1 }
        let said = NumberWords.match(tokens, from: start, upTo: end) { phrase -> Quantity.Qualifier? in
            // "300-plus" is a qualifier; "two posts on Google Plus" is not.
            guard phrase != "plus", case .qualifier(let qualifier) = words.after[phrase] else { return nil }
            return qualifier
        }
        return said?.meaning
    }
}

extension NumberToken {
    fileprivate var isCapital: Bool {
        if case .word(_, true) = self { true } else { false }
    }

    var isNegation: Bool {
        if case .word(let word, _) = self { NumberWords.negations.contains(word) } else { false }
    }

    fileprivate var isNumeral: Bool {
        if case .numeral = self { true } else { false }
    }
}

extension DecimalNumber {
    /// How many digits it takes to write it out, without those behind the point.
    fileprivate var digitCount: Int {
        var (count, rest) = (1, coefficient.magnitude / 10)
        while rest > 0 { (count, rest) = (count + 1, rest / 10) }
        return count + exponent
    }
}

extension [DecimalNumber] {
    /// Each times 10 to each of the powers, once; empty where one of them takes more than 18 digits to write
    /// out.
    fileprivate func scaled(by powers: [Int]) -> [DecimalNumber] {
        var products: [DecimalNumber] = []
        for power in powers {
            for number in self {
                let product = DecimalNumber(number.coefficient, exponent: number.exponent + power)
                guard product.digitCount <= Numeral.digitsMax else { return [] }
                if !products.contains(product) { products.append(product) }
            }
        }
        return products
    }
}
