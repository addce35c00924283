/// The words that stand around numbers in one language, by their folded form.
struct NumberWords: Sendable {
    /// Directly before a number: "more than".
    let before: [String: Quantity.Qualifier]
    /// After a number: "million", "per cent", "or more".
    let after: [String: Follower]

    /// What a word or phrase does to the number before it.
    enum Follower: Hashable, Sendable {
        /// Times ten to this power.
        case scale(Int)
        /// `M` is a million everywhere. `m` is one in English, a metre in the other languages, and without a
        /// language one or the other.
        case letterM
        case percent
        /// Makes a per cent sign before it one of points, which are a difference and not a share.
        case points
        case qualifier(Quantity.Qualifier)
        /// Makes it another number, which we do not work out: a dozen, a half, a scale we are not sure of.
        case unreadable
    }
}

extension NumberWords {
    /// From phrases set off by commas, as people write them.
    init(before: [Quantity.Qualifier: String], after: [Follower: String]) {
        self.before = NumberWords.table(before)
        // A language's own words go before what they mean elsewhere, as "billion" does.
        self.after = NumberWords.table(NumberWords.everywhere)
            .merging(NumberWords.table(after)) { _, own in own }
    }

    /// Of several languages at once.
    init(all languages: [NumberWords]) {
        before = languages.reduce(into: [:]) { $0.merge($1.before) { first, _ in first } }
        after = languages.reduce(into: [:]) { $0.merge($1.after) { first, _ in first } }
    }

    /// Phrases by themselves, in the form in which the scanner hands out words.
    private static func table<Meaning: Hashable>(_ lists: [Meaning: String]) -> [String: Meaning] {
        var table: [String: Meaning] = [:]
        for (meaning, list) in lists {
            for phrase in list.split(separator: ", ") {
                let words = NumberScanner(String(phrase)).tokens.map { token in
                    if case .word(let word, _) = token { word } else { "" }
                }
                let earlier = table.updateValue(meaning, forKey: words.joined(separator: " "))
                precondition(earlier == nil || earlier == meaning, "\(phrase) is given two meanings")
            }
        }
        return table
    }
}

extension NumberWords {
    /// Words of the longest phrase below.
    private static let phraseMax = 4

    /// What a table holds for the longest phrase that begins at a token, and the token after the phrase.
    static func match<Meaning>(
        _ tokens: [NumberToken], from start: Int, in meaning: (String) -> Meaning?
    ) -> (meaning: Meaning, end: Int)? {
        var phrase = ""
        var longest: (Meaning, Int)?
        for index in start..<min(start + phraseMax, tokens.count) {
            guard case .word(let word, _) = tokens[index] else { break }
            phrase += phrase.isEmpty ? word : " " + word
            if let found = meaning(phrase) { longest = (found, index + 1) }
        }
        return longest
    }

    /// What a table holds for the longest phrase that ends before the token `end` and does not begin before
    /// `start`, and where the phrase begins.
    static func match<Meaning>(
        _ tokens: [NumberToken], from start: Int = 0, upTo end: Int, in meaning: (String) -> Meaning?
    ) -> (meaning: Meaning, start: Int)? {
        var phrase = ""
        var longest: (Meaning, Int)?
        for index in (max(start, end - phraseMax)..<end).reversed() {
            guard case .word(let word, _) = tokens[index] else { break }
            phrase = phrase.isEmpty ? word : word + " " + phrase
            if let found = meaning(phrase) { longest = (found, index) }
        }
        return longest
    }
}

extension NumberWords {
    /// The signs before a number that qualify it.
    static let signs: [Unicode.Scalar: Quantity.Qualifier] = [
        ">": .moreThan, "≥": .moreThan, "<": .lessThan, "≤": .lessThan, "~": .about, "≈": .about, "±": .about,
    ]

    /// Before "more than" they make it "at most", and the other way round.
    static let negations: Set<String> = ["no", "not", "never", "pas", "jamais", "ne", "mitte"]

    /// Codes that may stand between a qualifier and its number, or touch the number. With the three that the
    /// Baltic states had, and the beginning of `US$`.
    static let currencies: Set<String> = [
        "eur", "usd", "gbp", "chf", "sek", "nok", "dkk", "pln", "czk", "lvl", "ltl", "eek", "us",
    ]

    /// Their digit belongs to the unit.
    static let unitsWithDigit: Set<String> = ["m2", "m3", "km2", "cm2", "cm3", "co2", "co2e"]

    /// Directly after a digit they make it a rank, which is no quantity: `1st`, `2e`.
    static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th", "er", "re", "e", "eme", "ere", "nde"]
}
