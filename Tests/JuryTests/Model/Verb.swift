/// An act as the page on acts writes it: a kind, and members in the page's order.
struct Verb: Hashable {
    var kind: String
    var members: [Member] = []

    struct Member: Hashable {
        var name: String
        var value: Value
    }

    indirect enum Value: Hashable {
        case word(String)
        case number(Int)
        case list([Value])
        case verb(Verb)
    }

    init(_ kind: String, _ members: KeyValuePairs<String, Value?> = [:]) {
        self.kind = kind
        self.members = members.compactMap { name, value in value.map { Member(name: name, value: $0) } }
    }

    subscript(name: String) -> Value? { members.first { $0.name == name }?.value }

    func word(_ name: String) -> String { has(name) ?? "" }

    func has(_ name: String) -> String? {
        if case .word(let word) = self[name] { word } else { nil }
    }

    func number(_ name: String) -> Int? {
        if case .number(let number) = self[name] { number } else { nil }
    }

    /// A list of words, each a row of one.
    func rows(_ name: String) -> [[String]] {
        guard case .list(let rows) = self[name] else { return [] }
        return rows.map { row in
            switch row {
            case .word(let word): [word]
            case .list(let words): words.map { if case .word(let word) = $0 { word } else { "" } }
            case .number, .verb: []
            }
        }
    }

    func words(_ name: String) -> [String] { rows(name).compactMap(\.first) }

    /// What a proposal asks for.
    var asked: Verb? {
        if case .verb(let verb) = self["body"] { verb } else { nil }
    }

    /// The bytes of a line's body.
    var body: String { "{" + members.map { "\"\($0.name)\":\($0.value.json)" }.joined(separator: ",") + "}" }
}

extension Verb.Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    init(stringLiteral word: String) { self = .word(word) }

    init(integerLiteral number: Int) { self = .number(number) }

    static func words(_ words: [String]) -> Self { .list(words.map { .word($0) }) }

    var json: String {
        switch self {
        case .word(let word): "\"\(word)\""
        case .number(let number): "\(number)"
        case .list(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
        case .verb(let verb): verb.body
        }
    }
}

/// A verb that somebody does at a time. The line's number stays with it when others before it are left out.
struct Step: Hashable {
    var verb: Verb
    var actor: String
    var now: Int
    var line: Int
}

extension Step: CustomStringConvertible {
    var description: String { "\(line) at \(now) \(actor): \(verb.kind) \(verb.body)" }
}
