/// How long the parts of an entry may be. What is longer is told; the edition decides what follows.
public struct WordLimits: Hashable, Sendable {
    /// Characters of the title.
    public var titleCharacters: Int
    /// Words of each text, by the name of its field in the entry's form.
    public var words: [String: Int]

    public init(titleCharacters: Int, words: [String: Int]) {
        self.titleCharacters = titleCharacters
        self.words = words
    }

    /// Where an edition names none: about what real entry forms allow.
    public static let usual = WordLimits(
        titleCharacters: 80,
        words: [
            "summary": 150, "need": 200, "audience": 100, "strategy": 250, "execution": 250, "results": 200,
            "otherFactors": 150, "learning": 100,
        ])
}
