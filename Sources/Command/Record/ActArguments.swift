import Jury
import Records

/// Reads an act from words of a command line: each field by its name, `entry=boots`, or by its place among
/// those that have none. Texts come as they are; their digests go into the act.
struct ActArguments: ActCoder {
    private var values: [String: String] = [:]
    private let salt: () -> Salt
    /// What has to be kept before the act is done.
    private(set) var texts: [FreeText] = []
    private(set) var fault: String?

    /// The act and its texts, or why the words do not make one.
    static func read(
        _ type: any Act.Type, _ words: [String], salt: @escaping () -> Salt
    ) throws(Refusal) -> (act: any Act, texts: [FreeText]) {
        var arguments = ActArguments(FieldList(of: type).fields, words, salt)
        var act = type.init()
        if arguments.fault == nil { act.code(with: &arguments) }
        if let fault = arguments.fault {
            throw Refusal("\(fault); it goes: \(type.kind) \(FieldList(of: type).usage)")
        }
        return (act, arguments.texts)
    }

    private init(_ fields: [FieldList.Field], _ words: [String], _ salt: @escaping () -> Salt) {
        self.salt = salt
        var unnamed: [String] = []
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let field = fields.first(where: { $0.name == parts[0] }) else {
                unnamed.append(word)
                continue
            }
            if values.updateValue(String(parts[1]), forKey: field.name) != nil {
                fault = "\(field.name) is there twice"
            }
        }
        // Those that must be there take their places first.
        for field in fields.filter({ !$0.isOptional }) + fields.filter(\.isOptional)
        where values[field.name] == nil && !unnamed.isEmpty {
            values[field.name] = unnamed.removeFirst()
        }
        if let first = unnamed.first { fault = "\"\(first)\" is too much" }
    }

    private mutating func value(_ name: StaticString) -> String? { values["\(name)"] }

    private mutating func required(_ name: StaticString) -> String? {
        let value = value(name)
        if value == nil { fail("\(name) is missing") }
        return value
    }

    private mutating func fail(_ sentence: String) { fault = fault ?? sentence }

    mutating func word(_ name: StaticString, _ value: inout String) { value = required(name) ?? value }

    mutating func word(_ name: StaticString, orNone value: inout String?) { value = self.value(name) }

    mutating func number(_ name: StaticString, _ value: inout Int) {
        guard let text = required(name) else { return }
        if let number = Int(text) { value = number } else { fail("\(name) is a whole number") }
    }

    mutating func number(_ name: StaticString, orNone value: inout Int?) {
        guard let text = self.value(name) else { return }
        value = Int(text)
        if value == nil { fail("\(name) is a whole number") }
    }

    /// People count lines from 1, as everything that is printed does.
    mutating func line(_ name: StaticString, _ value: inout Int) {
        number(name, &value)
        value -= 1
    }

    mutating func line(_ name: StaticString, orNone value: inout Int?) {
        number(name, orNone: &value)
        value = value.map { $0 - 1 }
    }

    mutating func time(_ name: StaticString, orNone value: inout Int?) {
        guard let text = self.value(name) else {
            if value != nil { fail("\(name) is missing") }
            return
        }
        value = Moment(text)?.milliseconds
        if value == nil { fail("\(name) is a time with its zone, such as 2026-11-24T18:00+02:00") }
    }

    mutating func mark(_ name: StaticString, orNone value: inout Thousandths?) {
        guard let text = self.value(name), text != "-" else {
            if value != nil { fail("\(name) is missing") }
            return
        }
        value = DecimalNumber(text)?.thousandths
        if value == nil { fail("\(name) is a number, or - for none") }
    }

    mutating func text(_ name: StaticString, orNone value: inout Identifier<WrittenText>?) {
        guard let words = self.value(name) else {
            if value != nil { fail("\(name) is missing: \(name)=\"…\"") }
            return
        }
        guard !words.isEmpty, let text = FreeText(words, salt: salt()) else {
            return fail("\(name) is empty or too long")
        }
        texts.append(text)
        value = Identifier(text.digest.base64)
    }

    mutating func rows(_ name: StaticString, _ value: inout [[String]]) {
        guard let text = required(name) else { return }
        value = text.split(separator: ",").map { $0.split(separator: ":").map(String.init) }
    }

    mutating func act(_ value: inout any Act) {}

    mutating func refuse() { fail("a word is none of those that can stand there") }
}
