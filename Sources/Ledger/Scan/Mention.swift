public import Jury

/// A number, or words of growth, in running text, with the metric that it likely belongs to. A proposal: a
/// person confirms it.
public struct Mention: Hashable, Sendable {
    /// Where it begins in its text. Columns count Unicode scalars.
    public let position: SourcePosition
    /// As it is written: the numeral with the words, per cent and currency that belong to it.
    public let text: String
    /// `nil` where the words say no number, or the digits can be read in several ways or in none.
    public let value: DecimalNumber?
    public let qualifier: Quantity.Qualifier
    /// `percent`, a currency's code, or the metric's unit; `nil` where nothing says it.
    public let unit: String?
    /// `nil` where no metric's words stand near it.
    public let metric: Identifier<Metric>?
    public let tier: Tier?

    public var line: Int { position.line }
    public var column: Int { position.column }
}
