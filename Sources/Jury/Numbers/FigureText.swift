/// A text with its figures, as far as its reading goes.
struct FigureText {
    private let tokens: [NumberToken]
    private let figures: [Figure]
    private let style: NumberStyle

    init(_ text: String, style: NumberStyle) {
        let tokens = NumberScanner(text).tokens
        self.tokens = tokens
        self.style = style
        figures = tokens.indices.compactMap { index in
            guard case .numeral(let numeral) = tokens[index] else { return nil }
            return Figure(numeral, at: index, in: tokens, style: style)
        }
    }

    var reading: Quantity.Reading {
        if tokens.contains(.otherDigits) { return .unread }
        guard let figure = figures.first else { return .qualitative }
        guard figures.count == 1, let number = figure.numbers.first else { return .unread }
        if figure.numbers.count > 1 { return .ambiguous(figure.numbers) }
        return .number(number, figure.qualifier ?? .exact, isPercent: figure.isPercent)
    }

    /// How a number is said that was stated beside the words: by the figure that may mean it, or the only
    /// one. Where the words have no digits, by the words that they begin with and any per cent: "nearly
    /// ninety per cent".
    func manner(of number: DecimalNumber) -> (qualifier: Quantity.Qualifier?, isPercent: Bool) {
        if figures.isEmpty { return inLetters }
        let onlyFigure = figures.count == 1 ? figures.first : nil
        guard let figure = figures.first(where: { $0.numbers.contains(number) }) ?? onlyFigure
        else { return (nil, false) }
        return (figure.qualifier, figure.isPercent)
    }

    private var inLetters: (qualifier: Quantity.Qualifier?, isPercent: Bool) {
        let words = style.words
        let start = tokens.first?.isNegation == true ? 1 : 0
        let end = NumberWords.match(tokens, from: start) { words.before[$0] }?.end
        let opening = end.flatMap { Figure.opening(upTo: $0, in: tokens, words: words)?.qualifier }
        let isPercent = tokens.indices.contains { index in
            NumberWords.match(tokens, from: index) { words.after[$0] }?.meaning == .percent
        }
        return (opening, isPercent)
    }
}
