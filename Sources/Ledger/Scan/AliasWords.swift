internal import Jury

/// The notation of aliases in a taxonomy's file: words, of which one may end in `*`, and `#` for a number.
enum AliasWords {
    /// The words of an alias without its mark for weakness. As in texts, apostrophes and hyphens part words.
    static func split(_ alias: Substring) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in alias.unicodeScalars {
            if scalar == "#" || scalar == "*" || WordReader.isPartOfWord(scalar) {
                word.unicodeScalars.append(scalar)
            } else {
                words.append(word)
                word = ""
            }
        }
        // A star by itself, as after an apostrophe, stands for any word that follows.
        return (words + [word]).filter { !$0.isEmpty && $0 != "*" }
    }

    /// Whether it is met in capitals only: it is written so, or has no more than three letters.
    static func isAcronym(_ word: String) -> Bool {
        let letters = word.unicodeScalars
        if word.hasSuffix("*") || letters.contains(where: { $0.value >= 0x30 && $0.value <= 0x39 }) {
            return false
        }
        return letters.count <= 3 || letters.prefix(2).allSatisfy { $0.value >= 0x41 && $0.value <= 0x5A }
    }
}
