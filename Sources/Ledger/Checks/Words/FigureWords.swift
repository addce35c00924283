/// What a claim's words say that its figure counts, without who says so: "Reports in the media, as another
/// page has it" counts reports in the media.
struct FigureWords {
    private let words: Set<String>
    let isSameAgain: Bool

    init(_ text: String) {
        var counted = text[...]
        if let comma = text.utf8.lastIndex(of: UInt8(ascii: ",")),
            CheckWords.reporters.first(in: text[text.utf8.index(after: comma)...]) != nil
        {
            counted = text[..<comma]
        }
        words = SmallWords.all(in: counted)
        isSameAgain = words.count < 4 && CheckWords.sameAgain.first(in: counted) != nil
    }

    enum Relation { case equal, narrower, wider, different }

    /// How this counts beside another: what says more words is narrower.
    func relation(to other: FigureWords) -> Relation {
        if words.isEmpty || other.words.isEmpty { return .different }
        if words == other.words { return .equal }
        if words.isSuperset(of: other.words) { return .narrower }
        return words.isSubset(of: other.words) ? .wider : .different
    }
}
