/// Letters without case and accents, as all our readers of words compare them.
public enum Folding {
    /// The letters from U+00C0 to U+017F as small ASCII letters. `*` stands for the signs for times and by.
    public static let latin = Array(
        ("aaaaaaaceeeeiiiidnooooo*ouuuuyts" + "aaaaaaaceeeeiiiidnooooo*ouuuuyty"
            + "aaaaaaccccccccdddd" + "eeeeeeeeeegggggggghhhh" + "iiiiiiiiiiiijjkkk" + "llllllllllnnnnnnnnn"
            + "oooooooorrrrrrsssssssstttttt" + "uuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    /// A scalar as part of a folded word, in UTF-8: empty for an accent, `nil` for what is no letter.
    public static func letters(of scalar: Unicode.Scalar) -> [UInt8]? {
        guard scalar.isLetter || scalar.isAccent else { return nil }
        var word: [UInt8] = []
        scalar.appendFolded(to: &word)
        return word
    }

    /// A text in small letters without accents; what is no letter stays.
    public static func folded(_ text: String) -> String {
        var folded: [UInt8] = []
        for scalar in text.unicodeScalars { scalar.appendFolded(to: &folded) }
        return String(decoding: folded, as: UTF8.self)
    }
}
