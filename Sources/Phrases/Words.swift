internal import Jury

/// Small pieces of sentences.
enum Words {
    private static let lengthShown = 80

    /// A text of the user's in quotation marks, shortened, with control characters by their number.
    static func quoted(_ text: String) -> String {
        "“" + plain(text) + "”"
    }

    /// The same without quotation marks, for what other programs said of the user's text.
    static func plain(_ text: String) -> String {
        let isLong = text.unicodeScalars.count > lengthShown
        let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(lengthShown)))
        return visible(start) + (isLong ? "…" : "")
    }

    /// All of a text, with control characters and invisible signs by their number: nothing that is printed
    /// can move the cursor, change a colour or turn the direction of writing.
    static func visible(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars { shown += visible(scalar) }
        return shown
    }

    private static func visible(_ scalar: Unicode.Scalar) -> String {
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || isInvisible(scalar) {
            return "<" + codePoint(scalar.value) + ">"
        }
        return String(scalar)
    }

    /// `U+202E`.
    static func codePoint(_ number: UInt32) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// `a, b or c`.
    static func either(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " or " + last
    }

    /// `a, b and c`.
    static func all(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }

    /// `1,500,000.5`.
    static func number(_ number: DecimalNumber) -> String {
        let parts = number.description.split(separator: ".")
        let whole = Int(parts[0]).map(grouped) ?? String(parts[0])
        return parts.count > 1 ? whole + "." + parts[1] : whole
    }

    /// A question after a misspelt name, or else another advice.
    static func didYouMean(_ nearest: [String], otherwise advice: String) -> String {
        nearest.isEmpty ? advice : "Did you mean \(either(nearest))?"
    }

    /// `1,048,576`.
    static func grouped(_ number: Int) -> String { grouped(number, by: ",") }

    static func grouped(_ number: Int, by sign: String) -> String {
        var digits = String(abs(number))
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: sign)
    }

    /// Signs that turn the direction of writing, or are not seen at all.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        (0x200B...0x200F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value) || scalar.value == 0xFEFF
    }
}
