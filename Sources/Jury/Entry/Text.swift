/// Words of a person, with their language where they say it.
public struct Text: Hashable, Sendable {
    /// Without white space at either end; lines end with U+000A.
    public var words: String
    /// `nil`: the language of the entry.
    public var language: Language?

    public init(_ words: String = "", language: Language? = nil) {
        self.words = words
        self.language = language
    }
}

extension Text: ExpressibleByStringLiteral {
    public init(stringLiteral words: String) {
        self.init(words)
    }
}

/// A language by its tag (BCP 47), as in `lv` or `pt-BR`.
public struct Language: Hashable, Sendable, ExpressibleByStringLiteral {
    public let tag: String

    public init(_ tag: String) {
        self.tag = tag
    }

    public init(stringLiteral tag: String) {
        self.init(tag)
    }

    /// The language without its region or script: `pt` of `pt-BR`.
    public var primary: String {
        tag.utf8.firstIndex(of: UInt8(ascii: "-")).map { String(tag[..<$0]) } ?? tag
    }
}

/// A country by its code of two capitals (ISO 3166-1 alpha-2).
public struct Country: Hashable, Sendable, ExpressibleByStringLiteral {
    public let code: String

    public init(_ code: String) {
        self.code = code
    }

    public init(stringLiteral code: String) {
        self.init(code)
    }
}

/// A currency by its code of three capitals (ISO 4217).
public struct Currency: Hashable, Sendable, ExpressibleByStringLiteral {
    public let code: String

    public init(_ code: String) {
        self.code = code
    }

    public init(stringLiteral code: String) {
        self.init(code)
    }
}

/// From one day to another, both included, or in the entrant's words where the days are not known.
public struct Period: Hashable, Sendable {
    public var start: Day?
    public var end: Day?
    /// As the source puts it: "a few months in 2012".
    public var written: Text?

    public init() {}
}
