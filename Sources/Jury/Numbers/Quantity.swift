/// A number as a person wrote it, and, where the person says so, as it is to be read.
///
/// What was understood is worked out from the words by `reading(in:)`; the words stay beside it.
public struct Quantity: Hashable, Sendable {
    /// As written: `2.500`, `more than 300`, `a steep rise`.
    public var written: String
    /// The language of the words; `nil`: that of the entry.
    public var language: Language?
    /// The number as the entrant wants it read, in plain digits; `nil` where the words suffice.
    public var number: DecimalNumber?
    /// `nil` where the words suffice.
    public var qualifier: Qualifier?

    public init(
        _ written: String = "", language: Language? = nil, number: DecimalNumber? = nil,
        qualifier: Qualifier? = nil
    ) {
        self.written = written
        self.language = language
        self.number = number
        self.qualifier = qualifier
    }

    public enum Qualifier: String, Sendable, CaseIterable {
        case exact
        case moreThan = "more-than"
        case lessThan = "less-than"
        case about
        /// Words without a number.
        case qualitative
    }
}

extension Quantity: ExpressibleByStringLiteral {
    public init(stringLiteral written: String) {
        self.init(written)
    }
}
