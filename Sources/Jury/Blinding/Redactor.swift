/// Strikes names and words from texts. What stands in their place has always the same length.
struct Redactor: Sendable {
    static let block = "▇▇▇"
    private var phrases: [Phrase] = []

    private struct Phrase: Sendable {
        /// Folded.
        let words: [String]
        /// Whether the last one may go on.
        let isOpen: Bool
        /// Whether it is struck only where it begins with a capital: many an agency is called as a thing is.
        let isName: Bool
    }

    private struct Word {
        let range: Range<String.Index>
        let folded: String
        let isCapital: Bool
    }

    init() {}

    /// Strikes the words in any case; one that ends in `*` strikes all that begin so.
    mutating func strike(_ written: String) {
        let isOpen = written.hasSuffix("*")
        add(Self.words(of: written).map(\.folded), isOpen: isOpen, isName: false)
    }

    /// Strikes what an organisation or a person is called: in whole, without what stands in brackets, and
    /// written as one word.
    mutating func strike(name: String?) {
        guard let name else { return }
        for form in [name, String(name.prefix { $0 != "(" })] {
            let words = Self.words(of: form).map(\.folded)
            add(words, isOpen: false, isName: words.count == 1)
            // As in hashtags and addresses; what is short begins many a word.
            let joined = words.joined()
            if words.count > 1, joined.utf8.count > 5 { add([joined], isOpen: true, isName: false) }
        }
    }

    /// Strikes a person's name, and each part of it.
    mutating func strike(person: String?) {
        guard let person else { return }
        strike(name: person)
        // Initials stand for much else.
        for word in Self.words(of: person) where word.folded.utf8.count > 2 {
            add([word.folded], isOpen: false, isName: true)
        }
    }

    private mutating func add(_ words: [String], isOpen: Bool, isName: Bool) {
        if words.isEmpty { return }
        phrases.append(Phrase(words: words, isOpen: isOpen, isName: isName))
        phrases.sort { $0.words.count > $1.words.count }
    }

    /// - Complexity: O(words of the text · phrases).
    func struck(_ text: String) -> String {
        let words = Self.words(of: text)
        var (struck, done, index) = ("", text.startIndex, 0)
        while index < words.count {
            guard let phrase = phrases.first(where: { matches($0, words[index...]) }) else {
                index += 1
                continue
            }
            let last = words[index + phrase.words.count - 1]
            let start = words[index].range.lowerBound
            struck += text[done..<start] + Self.block
            done = Self.end(of: start..<last.range.upperBound, in: text)
            index += phrase.words.count
        }
        return struck + text[done...]
    }

    /// With the bracket that belongs to one inside.
    private static func end(of range: Range<String.Index>, in text: String) -> String.Index {
        let scalars = text.unicodeScalars
        let isOpen = scalars[range].last { $0 == "(" || $0 == ")" } == "("
        guard isOpen, range.upperBound < scalars.endIndex, scalars[range.upperBound] == ")" else {
            return range.upperBound
        }
        return scalars.index(after: range.upperBound)
    }

    private func matches(_ phrase: Phrase, _ words: ArraySlice<Word>) -> Bool {
        guard let first = words.first, words.count >= phrase.words.count,
            first.isCapital || !phrase.isName
        else { return false }
        let last = phrase.words.count - 1
        return phrase.words.indices.allSatisfy { number in
            let word = words[words.startIndex + number].folded
            return number == last && phrase.isOpen
                ? word.hasPrefix(phrase.words[number]) : word == phrase.words[number]
        }
    }

    /// Runs of letters and digits.
    private static func words(of text: String) -> [Word] {
        let scalars = text.unicodeScalars
        var (words, index): ([Word], String.Index) = ([], scalars.startIndex)
        while index < scalars.endIndex {
            let start = index
            while index < scalars.endIndex, isPart(scalars[index]) { scalars.formIndex(after: &index) }
            if start == index {
                scalars.formIndex(after: &index)
                continue
            }
            let word = String(scalars[start..<index])
            words.append(
                Word(
                    range: start..<index, folded: Folding.folded(word),
                    isCapital: !scalars[start].properties.isLowercase))
        }
        return words
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetter || scalar.isAccent || scalar.digit != nil || scalar.isDigitOfOtherScript
    }
}
