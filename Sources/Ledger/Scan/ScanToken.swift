/// Something in a text that matters to the scan: a number, a word that it knows, or the end of a clause.
/// Words that it does not know leave no token.
struct ScanToken {
    enum Kind: UInt8 {
        case word, numeral
        /// The end of a line, which ends nothing in text that is set in lines.
        case line
        /// Between clauses.
        case pause
        /// Between sentences.
        case stop
    }

    let kind: Kind
    /// UTF-8 offsets.
    let start: Int32
    let end: Int32
    /// Which word or number of the text it is, counting those without a token: neighbours differ by 1.
    var number: Int32 = 0
    /// Its symbols in phrases, in the list of all.
    var symbols: Range<Int32> = 0..<0
    var roles: WordRoles = []
    var currency: Int8 = -1
    /// Whether a phrase may begin here.
    var beginsPhrase = false
    /// Whether a word begins with two capitals.
    var isCapital = false
    var form: NumeralForm = []
}

/// How a numeral is written, as far as it tells what the number is.
struct NumeralForm: OptionSet {
    let rawValue: UInt8

    /// Digits and nothing else.
    static let plain = NumeralForm(rawValue: 1 << 0)
    /// Two numbers with a dash between them.
    static let range = NumeralForm(rawValue: 1 << 1)
    /// A full stop and a small letter follow, as after ranks in Latvian and Estonian: `3. vieta`.
    static let dotted = NumeralForm(rawValue: 1 << 2)
    /// It stands directly after a word in capitals inside a sentence: `Channel 4`.
    static let named = NumeralForm(rawValue: 1 << 3)
    /// One digit or two, a point and a zero: `2.0`.
    static let version = NumeralForm(rawValue: 1 << 4)
}
