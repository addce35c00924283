extension Quantity {
    /// What was understood of a quantity's words.
    public enum Reading: Hashable, Sendable {
        case number(DecimalNumber, Qualifier, isPercent: Bool)
        /// No number in it: "a steep rise".
        case qualitative
        /// Several numbers that the words may mean, the likeliest first; nothing is guessed.
        case ambiguous([DecimalNumber])
        /// There are digits, but no number that we know to read.
        case unread
    }

    /// What the quantity says: the number that was stated, or else the one number in the words.
    ///
    /// The quantity's own language goes before `language`, that of the entry. English, French, Latvian,
    /// Lithuanian and Estonian are known; in any other, and for `nil`, no sign is taken for granted and the
    /// words of all five count. Words around the number are let pass (`3,500 people`), but not further
    /// digits: `8 of 10`, `10-12`, `1/3`, a date, `COVID-19`, `#1` and `1st` are `unread`, and so are digits
    /// of other scripts and numbers that take more than 18 digits. Numbers in letters are not read: without
    /// digits it is `qualitative`.
    ///
    /// A stated number takes its qualifier, where none is stated, and its per cent sign from the words; a
    /// stated `qualitative` is taken only without one. O(length); a run of plain digits takes no memory.
    public func reading(in language: Language?) -> Reading {
        if let number { return stated(number, in: language) }
        if qualifier == .qualitative { return .qualitative }
        switch wordsReading(in: language) {
        case .number(let number, let said, let isPercent):
            return .number(number, qualifier ?? said, isPercent: isPercent)
        case let reading:
            return reading
        }
    }

    /// The number that the words say where it is not the stated one; `nil` where the two agree, where none
    /// was stated, and where the words do not say just one.
    public func contradiction(in language: Language?) -> DecimalNumber? {
        guard let number, case .number(let said, _, _) = wordsReading(in: language), said != number
        else { return nil }
        return said
    }

    private func stated(_ number: DecimalNumber, in language: Language?) -> Reading {
        let said = FigureText(written, style: style(in: language)).manner(of: number)
        let stated = qualifier == .qualitative ? nil : qualifier
        return .number(number, stated ?? said.qualifier ?? .exact, isPercent: said.isPercent)
    }

    /// What the words say, whatever was stated.
    private func wordsReading(in language: Language?) -> Reading {
        if let plain { return .number(DecimalNumber(plain), .exact, isPercent: false) }
        return FigureText(written, style: style(in: language)).reading
    }

    /// The words as a number where they are 1 to 18 ASCII digits and nothing else, which most are.
    var plain: Int? {
        var number = 0
        var count = 0
        for byte in written.utf8 {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), count < 18 else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
            count += 1
        }
        return count > 0 ? number : nil
    }

    private func style(in language: Language?) -> NumberStyle {
        NumberStyle(self.language ?? language)
    }
}
