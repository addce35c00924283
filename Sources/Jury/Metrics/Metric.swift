/// A kind of claim. The metric, not the entrant, says at which level a claim stands.
public struct Metric: Hashable, Sendable {
    public let id: Identifier<Metric>
    /// By language tag; English always.
    public var names: [String: String]
    /// Metrics of one kind, such as `giving` or `health`.
    public var family = ""
    /// In the reading of AMEC's framework (2016).
    public var amecLevel: Level
    /// In the stricter reading: what the audience did is an outcome, and only a changed condition is an
    /// impact.
    public var strictLevel: Level
    public var vanity: Vanity = .no
    /// Money that nobody paid, such as advertising value equivalents; it counts nothing.
    public var isInvalid = false
    /// What it counts is said and not yet done, such as pledges.
    public var isPromise = false
    /// What is counted: `people`, `percent`, `currency`, `yes/no`.
    public var unit = ""
    public var direction: Direction = .context
    /// Of how many: another metric's identifier or plain words; empty where there is no such question.
    public var denominator = ""
    /// What usually proves it.
    public var proof: Evidence.Kind = .other
    /// Words that stand for it in running text, by language tag, in the notation of the taxonomy's file.
    public var aliases: [String: [String]] = [:]

    public init(id: Identifier<Metric>, names: [String: String], amecLevel: Level, strictLevel: Level) {
        self.id = id
        self.names = names
        self.amecLevel = amecLevel
        self.strictLevel = strictLevel
    }

    public func level(_ reading: LevelReading) -> Level {
        switch reading {
        case .amec: amecLevel
        case .strict: strictLevel
        }
    }

    /// In the words of a language, or in English where there are none.
    public func name(in language: String) -> String { names[language] ?? names["en"] ?? id.text }

    /// Whether the metric is exposure or reaction that says little by itself.
    public enum Vanity: String, Sendable, CaseIterable {
        case yes, no
        /// A weak sign, never enough alone.
        case partial
    }

    /// Whether more of it is better.
    public enum Direction: String, Sendable, CaseIterable {
        case higher, lower
        /// It depends, as with a budget.
        case context
    }
}
