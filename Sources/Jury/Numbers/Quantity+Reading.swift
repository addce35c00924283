extension Quantity {
    /// What was understood of a quantity's words.
    public enum Reading: Hashable, Sendable {
        case number(DecimalNumber, Qualifier, isPercent: Bool)
        /// No number in it: "a steep rise".
        case qualitative
        /// Several numbers that the words may mean, the likeliest first; nothing is guessed.
        case ambiguous([DecimalNumber])
        /// There are digits, but no number that we know to read.
        case unread
    }
}
