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
        let scanner = NumberScanner(passage)
        var offsets = [0]
        for scalar in passage.unicodeScalars {
            offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
        }
        // A sign before the digits is part of the numeral.
        let found = scanner.tokens.indices.first { offsets[scanner.ranges[$0].upperBound] > offset }
        guard let index = found, case .numeral(let numeral) = scanner.tokens[index] else { return nil }
        let figure = Figure(numeral, at: index, in: scanner.tokens, style: NumberStyle(language))
        let start = scanner.ranges[figure.tokens.lowerBound].lowerBound
        let end = scanner.ranges[figure.tokens.upperBound - 1].upperBound
        range = offsets[start]..<offsets[end]
        number = figure.numbers.count == 1 ? figure.numbers[0] : nil
        qualifier = figure.qualifier ?? .exact
        isPercent = figure.isPercent
    }
}
