public import Jury

/// A finding in words: what is wrong, and what puts it right.
public struct Sentence: Hashable, Sendable {
    public let summary: String
    public let remedy: String

    init(_ summary: String, _ remedy: String) {
        self.summary = summary
        self.remedy = remedy
    }
}

extension String {
    /// This text with control characters and invisible signs by their number, for a terminal.
    public var visible: String { Words.visible(self) }
}

extension Finding {
    /// The finding in English.
    public var inEnglish: Sentence { English.sentence(fault, subject) }
}
