/// Goes through an act's fields, one after another, and writes or reads each: so both ways agree by
/// being one.
///
/// Words are ids, digests and choices: ASCII without quotation marks, backslashes and control characters, so
/// that they stand in a line as they are. There are no other texts in a line.
public protocol ActCoder {
    mutating func word(_ name: StaticString, _ value: inout String)
    /// Left out where there is none.
    mutating func word(_ name: StaticString, orNone value: inout String?)
    mutating func number(_ name: StaticString, _ value: inout Int)
    /// Left out where there is none.
    mutating func number(_ name: StaticString, orNone value: inout Int?)
    /// The number of a line, from 0.
    mutating func line(_ name: StaticString, _ value: inout Int)
    /// The number of a line, from 0; left out where there is none.
    mutating func line(_ name: StaticString, orNone value: inout Int?)
    /// Milliseconds since 1970 in UTC; left out where there is none.
    mutating func time(_ name: StaticString, orNone value: inout Int?)
    /// A mark in thousandths; left out where there is none.
    mutating func mark(_ name: StaticString, orNone value: inout Thousandths?)
    /// The digest of what somebody wrote; left out where there is nothing.
    mutating func text(_ name: StaticString, orNone value: inout Identifier<WrittenText>?)
    /// Each item is a list of words.
    mutating func rows(_ name: StaticString, _ value: inout [[String]])
    /// One of a few words.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ name: StaticString, _ value: inout Choice)
    where Choice.RawValue == String
    /// An act with its kind, under `act` and `body`.
    mutating func act(_ value: inout any Act)
    /// The field that was just read holds what the act cannot mean. Nothing where fields are written.
    mutating func refuse()
}

extension ActCoder {
    mutating func id<Subject>(_ name: StaticString, _ value: inout Identifier<Subject>) {
        var text = value.text
        word(name, &text)
        value = Identifier(text)
    }

    mutating func id<Subject>(_ name: StaticString, orNone value: inout Identifier<Subject>?) {
        var text = value?.text
        word(name, orNone: &text)
        value = text.map { Identifier($0) }
    }

    public mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: StaticString, _ value: inout Choice
    ) where Choice.RawValue == String {
        var text = value.rawValue
        word(name, &text)
        if let read = Choice(rawValue: text) { value = read } else { refuse() }
    }

    mutating func mark(_ name: StaticString, _ value: inout Thousandths) {
        var count = value.count
        number(name, &count)
        value = Thousandths(count)
    }

    public mutating func line(_ name: StaticString, _ value: inout Int) { number(name, &value) }

    public mutating func line(_ name: StaticString, orNone value: inout Int?) {
        number(name, orNone: &value)
    }

    public mutating func time(_ name: StaticString, orNone value: inout Int?) {
        number(name, orNone: &value)
    }

    public mutating func mark(_ name: StaticString, orNone value: inout Thousandths?) {
        var count = value?.count
        number(name, orNone: &count)
        value = count.map { Thousandths($0) }
    }

    public mutating func text(_ name: StaticString, orNone value: inout Identifier<WrittenText>?) {
        id(name, orNone: &value)
    }

    mutating func text(_ name: StaticString, _ value: inout Identifier<WrittenText>) {
        var digest: Identifier<WrittenText>? = value
        text(name, orNone: &digest)
        if let digest { value = digest } else { refuse() }
    }

    mutating func time(_ name: StaticString, _ value: inout Int) {
        var time: Int? = value
        self.time(name, orNone: &time)
        if let time { value = time } else { refuse() }
    }

    mutating func ids<Subject>(_ name: StaticString, _ value: inout [Identifier<Subject>]) {
        var texts = value.map { [$0.text] }
        rows(name, &texts)
        if texts.contains(where: { $0.count != 1 }) { refuse() }
        value = texts.compactMap { $0.first.map { Identifier($0) } }
    }
}
