/// What the scanner asks of a Unicode scalar. The ASCII and Latin letters that most texts consist of are
/// answered without Unicode's tables.
extension Unicode.Scalar {
    /// 0…9 of an ASCII digit.
    var digit: Int? {
        value >= 0x30 && value <= 0x39 ? Int(value) - 0x30 : nil
    }

    var isLetter: Bool {
        if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
        if value >= 0xC0, value < 0x250 { return value != 0xD7 && value != 0xF7 }
        if isPrintersSign { return false }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .letterNumber:
            return true
        default:
            return false
        }
    }

    /// In the block of general punctuation, which has no letters and no marks: printers' quotation marks,
    /// dashes and spaces.
    private var isPrintersSign: Bool { value >= 0x2000 && value <= 0x206F }

    var isCapital: Bool {
        value < 0x80 ? value >= 0x41 && value <= 0x5A : properties.isUppercase
    }

    /// A mark on the letter before it, or the hyphen that is not seen.
    var isAccent: Bool {
        if value < 0x300 { return value == 0xAD }
        if isPrintersSign { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return true
        default: return false
        }
    }

    var isDigitOfOtherScript: Bool { value >= 0x80 && properties.generalCategory == .decimalNumber }

    /// Raised and lowered digits, fractions, numbers in circles.
    var isOtherNumber: Bool { value >= 0x80 && properties.generalCategory == .otherNumber }

    /// As in m² and CO₂, where they belong to the word.
    var isRaisedOrLoweredDigit: Bool {
        value == 0xB2 || value == 0xB3 || value == 0xB9 || (value >= 0x2070 && value <= 0x2089)
    }

    var isCurrency: Bool {
        value < 0x80 ? self == "$" : properties.generalCategory == .currencySymbol
    }

    var isPoint: Bool { self == "." || self == "," }

    /// Hyphens, the en dash and the minus sign: what may mean less than nothing. The long dash only parts
    /// words.
    var isDash: Bool {
        self == "-" || (value >= 0x2010 && value <= 0x2013) || value == 0x2212
    }

    /// Joins or parts words and says nothing of a number.
    var isJoint: Bool {
        switch self {
        case " ", ".", "'", "\"", "(", ")", "[", "]", "$", "\t", "\n", "\r": return true
        default: break
        }
        if value < 0x80 { return false }
        switch properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .dashPunctuation, .openPunctuation,
            .closePunctuation, .initialPunctuation, .finalPunctuation, .currencySymbol, .control, .format:
            return true
        default:
            return false
        }
    }

    /// What a minus sign or a decimal sign without a digit before it may follow.
    var mayStandBeforeSign: Bool {
        switch self {
        case ".", ")", "]", "\u{2019}": false
        case ":", "=", "~", "<", ">", "≤", "≥", "≈": true
        default: isJoint
        }
    }

    /// As a small letter without its accent, so that `TŪKSTOŠI` and `tukstosi` are one word. O(1).
    func appendFolded(to word: inout [UInt8]) {
        if value < 0x80 {
            word.append(UInt8(value) | (isCapital ? 0x20 : 0))
        } else if value >= 0xC0, value < 0x180 {
            word.append(Folding.latin[Int(value) - 0xC0])
        } else if !isAccent {
            word.append(contentsOf: properties.lowercaseMapping.utf8)
        }
    }
}
