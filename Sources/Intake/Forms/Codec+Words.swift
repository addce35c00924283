internal import Jury

extension Reading {
    /// A short value such as a code or a date. XML lets white space stand around it; JSON and YAML do not.
    mutating func word(_ node: Document.Index, numbers: Bool = false) -> String? {
        guard var range = text(node, numbers: numbers) else { return nil }
        noteAttributes(of: node)
        if document.syntax == .xml { range = trimmed(range) }
        if range.isEmpty {
            note(.emptyText, at: node)
            return nil
        }
        return document.string(range)
    }

    /// An element that holds a word takes no attributes.
    private mutating func noteAttributes(of node: Document.Index) {
        var child = document.nodes[node].firstChild
        while child >= 0 {
            note(.unknownField(document.name(child) ?? "", nearest: []), at: child)
            child = document.nodes[child].nextSibling
        }
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isWhite(document.text[start]) { start += 1 }
        while start < end, isWhite(document.text[end - 1]) { end -= 1 }
        return start..<end
    }
}

extension Codec {
    /// A word of a given form, read into a value where the form holds.
    ///
    /// `numbers`: JSON may write it as a number, too.
    static func lexical(
        _ form: Fault.Lexical, numbers: Bool = false, _ read: @escaping @Sendable (String) -> Value?,
        _ write: @escaping @Sendable (Value) -> String
    ) -> Codec {
        Codec(
            shape: { .lexical(form, numbers: numbers) },
            decode: { node, reading in
                guard let word = reading.word(node, numbers: numbers) else { return nil }
                guard form.admits(word) else {
                    reading.note(.badForm(word, expected: form), at: node)
                    return reading.keepsOddWords ? read(word) : nil
                }
                if let value = read(word) { return value }
                reading.note(form == .day ? .impossibleDay(word) : .numberOutOfRange(word), at: node)
                return nil
            },
            encode: { .word(write($0)) })
    }
}

extension Codec {
    static func id<Subject>() -> Codec where Value == Identifier<Subject> {
        .lexical(.identifier, { Identifier($0) }, \.text)
    }
}

extension Codec<Identifier<Metric>> {
    static let metric = Codec.lexical(.metric, { Identifier($0) }, \.text)
}

extension Codec<Day> {
    static let day = Codec.lexical(.day, { Day($0) }, \.description)
}

extension Codec<Language> {
    static let language = Codec.lexical(.language, { Language($0) }, \.tag)
}

extension Codec<Country> {
    static let country = Codec.lexical(.country, { Country($0) }, \.code)
}

extension Codec<Currency> {
    static let currency = Codec.lexical(.currency, { Currency($0) }, \.code)
}

extension Codec<String> {
    static let digest = Codec.lexical(.digest, { $0 }, { $0 })
    static let link = Codec.lexical(.link, { $0 }, { $0 })
}

extension Codec<Int> {
    static let integer = Codec.lexical(.integer, numbers: true, { Int($0) }, { String($0) })
}

extension Codec<Thousandths> {
    /// A number with at most three decimals.
    static let decimal = Codec.lexical(
        .decimal, numbers: true, { DecimalNumber($0)?.thousandths }, \.description)
}
