internal import Jury

/// All words that a scan knows: those of the metrics' aliases, and those that say what a number is not.
///
/// A word is found by its hash, a phrase by going from word to word in a tree. So what a text costs does not
/// depend on how many metrics there are.
struct Lexicon: Sendable {
    /// One metric that a phrase stands for, in one language.
    struct Sense: Sendable {
        let metric: Int32
        let language: UInt64
        /// Counts only with a number near it.
        let isWeak: Bool
        /// Met only in capitals, and then in every language.
        let isAcronym: Bool
    }

    /// What a word says by itself, whatever stands beside it.
    struct Word: Sendable {
        /// Its number in phrases; -1: it stands in none.
        var symbol: Int32 = -1
        var roles: WordRoles = []
        /// Of `currencies`; -1: it is none.
        var currency: Int8 = -1
        /// Whether a phrase begins with it.
        var beginsPhrase = false
        /// The languages whose small word it is.
        var languages: UInt64 = 0
    }

    static let numberSymbol: Int32 = 0
    static let currencies = WordRoles.currencies.map(\.code)

    /// Words as they are, and words as the beginning of others.
    private(set) var words: WordMeanings
    private(set) var stems: WordMeanings
    private var steps: WordTable
    /// By node of the tree of phrases.
    private(set) var senses: [[Sense]] = [[]]
    /// Tags of the languages, each with a bit of its own.
    private(set) var languages: [String] = []
    private var symbolCount: Int32 = 1

    /// - Parameter aliases: about how many there will be.
    private init(aliases: Int) {
        words = WordMeanings(capacity: aliases)
        stems = WordMeanings(capacity: aliases)
        steps = WordTable(capacity: aliases)
    }

    /// The words that belong to no metric.
    private static let common: Lexicon = {
        var lexicon = Lexicon(aliases: 1500)
        for (roles, list) in WordRoles.lists {
            for word in list.split(separator: " ") { lexicon.update(word) { $0.roles.formUnion(roles) } }
        }
        for (number, currency) in WordRoles.currencies.enumerated() {
            for word in currency.words.split(separator: " ") {
                lexicon.update(word) {
                    $0.roles.insert(.currency)
                    $0.currency = Int8(number)
                }
            }
        }
        for word in RunningFigure.wordsBefore { lexicon.update(word) { $0.roles.insert(.qualifies) } }
        for word in RunningFigure.wordsAfter { lexicon.update(word) { $0.roles.insert(.follows) } }
        for word in RunningFigure.closingWords { lexicon.update(word) { $0.roles.insert(.closes) } }
        for (language, list) in WordRoles.functionWords {
            let bit = lexicon.bit(of: language)
            for word in list.split(separator: " ") { lexicon.update(word) { $0.languages |= bit } }
        }
        return lexicon
    }()

    /// - Complexity: O(letters of the aliases).
    init(_ taxonomy: Taxonomy) {
        self = Self.common
        for (number, id) in taxonomy.ids.enumerated() {
            guard let metric = taxonomy.metrics[id] else { continue }
            for (language, aliases) in metric.aliases.sorted(by: { $0.key < $1.key }) {
                let bit = bit(of: language)
                for alias in aliases { add(alias, Int32(number), bit) }
            }
        }
    }

    /// The bits of a language, or of all where it is not one that we have words for.
    func mask(_ language: Language?) -> UInt64 {
        guard let language, let number = languages.firstIndex(of: language.primary.lowercased())
        else { return .max }
        return 1 << UInt64(number)
    }

    private mutating func bit(of language: String) -> UInt64 {
        let number = languages.firstIndex(of: language) ?? languages.count
        if number == languages.count { languages.append(language) }
        return 1 << UInt64(min(number, 63))
    }

    /// Changes what a word says that may end in `*`.
    private mutating func update(_ word: some StringProtocol, _ change: (inout Word) -> Void) {
        let isStem = word.hasSuffix("*")
        let hash = WordReader.hash(of: String(isStem ? word.dropLast() : word[...]))
        if isStem { stems.update(hash, change) } else { words.update(hash, change) }
    }

    private mutating func add(_ alias: String, _ metric: Int32, _ language: UInt64) {
        let isWeak = alias.hasPrefix("~")
        let parts = AliasWords.split(isWeak ? alias.dropFirst() : alias[...])
        var node: Int32 = 0
        for part in parts { node = step(from: node, symbol(of: part)) }
        guard let first = parts.first, node > 0 else { return }
        if first != "#" { update(first) { $0.beginsPhrase = true } }
        let isAcronym = parts.count == 1 && AliasWords.isAcronym(parts[0])
        senses[Int(node)].append(
            Sense(metric: metric, language: language, isWeak: isWeak, isAcronym: isAcronym))
    }

    private mutating func symbol(of part: String) -> Int32 {
        if part == "#" { return Self.numberSymbol }
        var symbol: Int32 = -1
        let new = symbolCount
        update(part) { word in
            if word.symbol < 0 { word.symbol = new }
            symbol = word.symbol
        }
        if symbol == new { symbolCount += 1 }
        return symbol
    }

    private mutating func step(from node: Int32, _ symbol: Int32) -> Int32 {
        let next = steps.value(of: Self.key(node, symbol), orNew: Int32(senses.count))
        if Int(next) == senses.count { senses.append([]) }
        return next
    }

    /// The node after another by a word; -1 where no phrase goes on so. O(1).
    func next(_ node: Int32, _ symbol: Int32) -> Int32 { steps.value(of: Self.key(node, symbol)) }

    private static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
        let pair = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
        return (pair &+ 1) &* 0x9E37_79B9_7F4A_7C15
    }
}

/// Words by their hash, with what each says.
struct WordMeanings: Sendable {
    private(set) var table: WordTable
    /// By the table's values.
    private var words: [Lexicon.Word] = []

    init(capacity: Int) {
        table = WordTable(capacity: capacity)
    }

    mutating func update(_ hash: UInt64, _ change: (inout Lexicon.Word) -> Void) {
        let index = Int(table.value(of: hash, orNew: Int32(words.count)))
        if index == words.count { words.append(Lexicon.Word()) }
        change(&words[index])
    }

    subscript(hash: UInt64) -> Lexicon.Word? {
        let index = table.value(of: hash)
        return index < 0 ? nil : words[Int(index)]
    }
}
