/// A file before it is written: what a form makes of a value, the same for XML and JSON.
indirect enum Draft: Hashable, Sendable {
    case word(String)
    /// Words with marks beside them; `name` is the words' own name where JSON needs a record.
    case marked(name: String, String, [Mark])
    case record([Member])
    case list(item: String, [Draft])

    struct Mark: Hashable, Sendable {
        let name: String
        let value: String
    }

    struct Member: Hashable, Sendable {
        let name: String
        let value: Draft
        let isAttribute: Bool

        init(_ name: String, _ value: Draft, isAttribute: Bool) {
            self.name = name
            self.value = value
            self.isAttribute = isAttribute
        }
    }

    /// Marks that are `nil` are left out; words without marks are just words.
    static func content(_ name: String, _ words: String, _ marks: [(String, String?)]) -> Draft {
        let given = marks.compactMap { mark in mark.1.map { Mark(name: mark.0, value: $0) } }
        return given.isEmpty ? .word(words) : .marked(name: name, words, given)
    }
}
