/// What a claim's words say that its figure counts, without who says so: "Reports in the media, as another
/// page has it" counts reports in the media.
struct FigureWords {
    private let words: Set<String>
    let isSameAgain: Bool

    init(_ text: String) {
        var counted = text[...]
        if let comma = text.lastIndex(of: ","),
            CheckWords.reporters.first(in: String(text[text.index(after: comma)...])) != nil
        {
            counted = text[..<comma]
        }
        words = Set(
            counted.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init))
        isSameAgain = CheckWords.sameAgain.first(in: String(counted)) != nil && words.count < 4
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
