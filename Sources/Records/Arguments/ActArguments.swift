public import Jury
public import Wire

/// Reads an act from what somebody typed or a program sent. Texts come as they are; their digests go into the
/// act.
public struct ActArguments: ActCoder {
    private var values: [String: String] = [:]
    private let salt: () -> Salt
    private var texts: [FreeText] = []
    private var fault: Fault?

    /// An act that can be asked for, and what has to be kept before it is done.
    public struct Request {
        public let act: any Act
        public let texts: [FreeText]
    }

    /// Why words do not make an act, as a sentence without its full stop.
    public struct Fault: Error, Hashable, Sendable {
        public let sentence: String
        /// Whether all fields are there and of their kinds, and one holds what means nothing.
        public var isOfValue = false
    }

    /// From words of a command line: each field by its name, `entry=boots`, or by its place among those that
    /// have none.
    public static func read(
        _ type: any Act.Type, _ words: [String], salt: @escaping () -> Salt
    ) throws(Fault) -> Request {
        try ActArguments(FieldList(of: type).fields, words, salt).request(type)
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
                fail("\(field.name) is there twice")
            }
        }
        // Those that must be there take their places first.
        for field in fields.filter({ !$0.isOptional }) + fields.filter(\.isOptional)
        where values[field.name] == nil && !unnamed.isEmpty {
            values[field.name] = unnamed.removeFirst()
        }
        if let first = unnamed.first { fail("\"\(first)\" is too much") }
    }

    private func request(_ type: any Act.Type) throws(Fault) -> Request {
        var (arguments, act) = (self, type.init())
        if arguments.fault == nil { act.code(with: &arguments) }
        if let fault = arguments.fault { throw fault }
        return Request(act: act, texts: arguments.texts)
    }

    private mutating func value(_ name: StaticString) -> String? { values["\(name)"] }

    private mutating func required(_ name: StaticString) -> String? {
        let value = value(name)
        if value == nil { fail("\(name) is missing") }
        return value
    }

    private mutating func fail(_ sentence: String, isOfValue: Bool = false) {
        fault = fault ?? Fault(sentence: sentence, isOfValue: isOfValue)
    }

    public mutating func word(_ name: StaticString, _ value: inout String) { value = required(name) ?? value }

    public mutating func word(_ name: StaticString, orNone value: inout String?) { value = self.value(name) }

    public mutating func number(_ name: StaticString, _ value: inout Int) {
        guard let text = required(name) else { return }
        if let number = Int(text) { value = number } else { fail("\(name) is a whole number") }
    }

    public mutating func number(_ name: StaticString, orNone value: inout Int?) {
        guard let text = self.value(name) else { return }
        value = Int(text)
        if value == nil { fail("\(name) is a whole number") }
    }

    /// People count lines from 1, as everything that is printed does.
    public mutating func line(_ name: StaticString, _ value: inout Int) {
        number(name, &value)
        value &-= 1
    }

    public mutating func line(_ name: StaticString, orNone value: inout Int?) {
        number(name, orNone: &value)
        value = value.map { $0 &- 1 }
    }

    public mutating func time(_ name: StaticString, orNone value: inout Int?) {
        guard let text = self.value(name) else {
            if value != nil { fail("\(name) is missing") }
            return
        }
        value = Moment(text)?.milliseconds
        if value == nil {
            fail("\(name) is a time with its zone, such as 2026-11-24T18:00+02:00", isOfValue: true)
        }
    }

    public mutating func mark(_ name: StaticString, orNone value: inout Thousandths?) {
        guard let text = self.value(name), text != "-" else {
            if value != nil { fail("\(name) is missing") }
            return
        }
        value = DecimalNumber(text)?.thousandths
        if value == nil { fail("\(name) is a number, or - for none", isOfValue: true) }
    }

    public mutating func text(_ name: StaticString, orNone value: inout Identifier<WrittenText>?) {
        guard let words = self.value(name) else {
            if value != nil { fail("\(name) is missing: \(name)=\"…\"") }
            return
        }
        guard !words.isEmpty, let text = FreeText(words, salt: salt()) else {
            return fail("\(name) is empty or too long", isOfValue: true)
        }
        texts.append(text)
        value = Identifier(text.digest.base64)
    }

    public mutating func rows(_ name: StaticString, _ value: inout [[String]]) {
        guard let text = required(name) else { return }
        value = text.split(separator: ",").map { $0.split(separator: ":").map(String.init) }
    }

    public mutating func act(_ value: inout any Act) {}

    public mutating func refuse() { fail("a word is none of those that can stand there", isOfValue: true) }
}

extension ActArguments {
    /// From the members of a JSON object, each of its field's kind. Lines are counted from 0, as in the
    /// journal, and not from 1 as people do.
    public static func read(
        _ type: any Act.Type, _ fields: JSONValue, salt: @escaping () -> Salt
    ) throws(Fault) -> Request {
        guard let members = fields.members else { throw Fault(sentence: "fields is an object") }
        return try ActArguments(FieldList(of: type).fields, members, salt).request(type)
    }

    private init(
        _ fields: [FieldList.Field], _ members: [JSONValue.Member], _ salt: @escaping () -> Salt
    ) {
        self.salt = salt
        for member in members {
            guard let field = fields.first(where: { $0.name == member.name }) else {
                fail("there is no field \"\(member.name)\" here")
                continue
            }
            guard let typed = Self.typed(member.value, as: field.kind) else {
                fail("\(field.name) is not \(Self.wanted(field.kind))")
                continue
            }
            values[field.name] = typed
        }
    }

    /// As somebody would type it; `nil` where it is of another kind.
    private static func typed(_ value: JSONValue, as kind: FieldList.Kind) -> String? {
        switch kind {
        case .word, .choice, .time, .text: value.text
        case .number: value.integer.map(String.init)
        case .line: value.integer.flatMap { $0 >= 0 && $0 < .max ? String($0 + 1) : nil }
        case .mark:
            switch value {
            case .null: "-"
            case .number(let text): text
            default: nil
            }
        case .rows: rows(value)
        }
    }

    private static func rows(_ value: JSONValue) -> String? {
        guard let items = value.items else { return nil }
        let rows = items.map { item in
            item.text.map { [$0] }
                ?? item.items.flatMap { words in
                    let texts = words.compactMap(\.text)
                    return texts.count == words.count ? texts : nil
                }
        }
        let whole = rows.compactMap(\.self)
        return whole.count == rows.count
            ? whole.map { $0.joined(separator: ":") }.joined(separator: ",") : nil
    }

    private static func wanted(_ kind: FieldList.Kind) -> String {
        switch kind {
        case .word, .text: "a text"
        case .choice(let words): "one of " + words.joined(separator: ", ")
        case .number: "a whole number"
        case .line: "the number of a line, from 0"
        case .time: "a time with its zone, such as \"2026-11-24T18:00+02:00\""
        case .mark: "a number, or null for none"
        case .rows: "a list of names, or of lists of names"
        }
    }
}
