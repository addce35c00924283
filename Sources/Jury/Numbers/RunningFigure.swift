/// A figure in running text: a numeral together with the words beside it that say how it is meant.
public struct RunningFigure: Hashable, Sendable {
    /// UTF-8 offsets in the passage, from the first word that qualifies the numeral to the last word or sign
    /// that belongs to it: `plus de 300`, `1,5 million`, `90 %`.
    public let range: Range<Int>
    /// `nil` where the digits can be read in several ways or in none.
    public let number: DecimalNumber?
    public let qualifier: Quantity.Qualifier
    public let isPercent: Bool

    /// The figure whose digits begin at a UTF-8 offset of a passage, by the rules of
    /// `Quantity.reading(in:)`; `nil` where they are part of a name or a rank, or no digits stand there.
    ///
    /// Give a passage of a few words: all of it is looked at.
    public init?(at offset: Int, in passage: String, language: Language?) {
        if let plain = Quantity(passage).plain {
            guard offset == 0 else { return nil }
            range = 0..<passage.utf8.count
            number = DecimalNumber(plain)
            qualifier = .exact
            isPercent = false
            return
        }
        let scanner = NumberScanner(passage)
        // A sign before the digits is part of the numeral.
        let found = scanner.tokens.indices.first {
            scanner.offset(of: scanner.ranges[$0].upperBound) > offset
        }
        guard let index = found, case .numeral(let numeral) = scanner.tokens[index] else { return nil }
        guard !scanner.isRank(at: index) else { return nil }
        let figure = Figure(numeral, at: index, in: scanner.tokens, style: NumberStyle(language))
        let start = scanner.ranges[figure.tokens.lowerBound].lowerBound
        let end = scanner.ranges[figure.tokens.upperBound - 1].upperBound
        range = scanner.offset(of: start)..<scanner.offset(of: end)
        number = figure.numbers.count == 1 ? figure.numbers[0] : nil
        qualifier = figure.qualifier ?? .exact
        isPercent = figure.isPercent
    }
}

extension NumberScanner {
    /// Whether an ending such as `st` makes the numeral a rank.
    fileprivate func isRank(at index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index + 1] == .otherDigits
            && ranges[index + 1].lowerBound == ranges[index].upperBound
    }
}

extension RunningFigure {
    /// The last words of all phrases before numbers, in all languages and folded: a number after another word
    /// is not qualified by it.
    public static let wordsBefore: Set<String> =
        Set(NumberStyle.allCases.flatMap { $0.words.before.keys.compactMap(lastWord) })
        .union(NumberWords.currencies)
    /// The first words of all phrases after numbers.
    public static let wordsAfter = Set(
        NumberStyle.allCases.flatMap { $0.words.after.keys.compactMap(firstWord) })
    /// The last words of what may be said of a number at the end of its clause: "300 people or more".
    public static let closingWords = Set(
        NumberStyle.allCases.flatMap { style in
            style.words.after.compactMap { phrase, follower -> String? in
                if case .qualifier = follower { lastWord(phrase) } else { nil }
            }
        })

    private static func firstWord(_ phrase: String) -> String? {
        phrase.split(separator: " ").first.map(String.init)
    }

    private static func lastWord(_ phrase: String) -> String? {
        phrase.split(separator: " ").last.map(String.init)
    }
}
