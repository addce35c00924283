extension Taxonomy {
    /// The metrics whose identifier, name or words in any language hold a text; case, accents and hyphens do
    /// not matter. Those that are called just so come first, then those with a word that begins so, each in
    /// the order of the file. O(letters of the taxonomy).
    public func metrics(matching text: String) -> [Metric] {
        let wanted = Self.plain(text)
        if wanted.isEmpty { return [] }
        var found: [[Metric]] = [[], [], []]
        for id in ids {
            guard let metric = metrics[id] else { continue }
            let ranks = metric.searched.compactMap { Self.rank(of: wanted, in: $0) }
            if let rank = ranks.min() { found[rank].append(metric) }
        }
        return found.flatMap { $0 }
    }

    /// The one metric that somebody means: by its identifier, by its name in any language, by a word for it,
    /// or because no other holds the text. `nil` where that is none or several: nothing is guessed.
    public func metric(called text: String) -> Metric? {
        let (wanted, all) = (Self.plain(text), ids.compactMap { metrics[$0] })
        if wanted.isEmpty { return nil }
        let ways: [(Metric) -> [String]] = [
            { [$0.id.text] }, { Array($0.names.values) }, { $0.aliases.values.joined() + [] },
        ]
        for way in ways {
            let called = all.filter { way($0).contains { !$0.hasSuffix("*") && Self.plain($0) == wanted } }
            if !called.isEmpty { return called.count == 1 ? called[0] : nil }
        }
        let held = metrics(matching: text)
        return held.count == 1 ? held[0] : nil
    }

    /// 0 for the same, 1 for the beginning of a word, 2 for any part; `nil` where it is not there.
    private static func rank(of wanted: String, in text: String) -> Int? {
        let isStem = text.hasSuffix("*")
        let words = plain(text)
        if words == wanted || isStem && !words.isEmpty && wanted.hasPrefix(words) { return 0 }
        if (" " + words).contains(" " + wanted) { return 1 }
        return words.contains(wanted) ? 2 : nil
    }

    /// Folded words with single spaces; the marks of aliases are left out.
    private static func plain(_ text: String) -> String {
        Folding.folded(text).split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
    }
}

extension Metric {
    /// All that it may be called.
    fileprivate var searched: [String] { [id.text] + names.values + aliases.values.joined() }
}
