/// A piece of what a person wrote, as far as numbers go.
enum NumberToken: Equatable {
    /// In small letters without accents; whether it was written with a capital.
    case word(String, isCapital: Bool)
    case numeral(Numeral)
    /// What is neither a letter nor a digit nor a mere joint.
    case sign(Unicode.Scalar)
    /// Digits that are no number we know to read: in a name, an ordinal, a fraction, another script.
    case otherDigits
}

/// Takes a text apart into words, numerals and signs in one pass.
///
/// Spaces, full stops, hyphens, quotation marks, brackets and currency signs only join or part words: they
/// are left out, so that `au-delà de` is three words and `more than €300` is two words and a numeral.
struct NumberScanner {
    private let scalars: [Unicode.Scalar]
    private var place = 0
    private(set) var tokens: [NumberToken] = []
    /// Where each token stands, in scalars.
    private(set) var ranges: [Range<Int>] = []
    /// Of the word that is being scanned; kept for its memory.
    private var letters: [UInt8] = []

    init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count)
        scalars.append(contentsOf: text.unicodeScalars)
        self.scalars = scalars
        tokens.reserveCapacity(4)
        ranges.reserveCapacity(4)
        while let scalar = scalar(at: place) {
            let start = place
            if scalar.digit != nil {
                scanNumeral()
            } else if scalar.isLetter {
                scanWord()
            } else if scalar.isDash || scalar == "+" {
                scanDashOrPlus(scalar)
            } else {
                scanSign(scalar)
            }
            // A step leaves one token or none.
            if tokens.count > ranges.count { ranges.append(start..<place) }
        }
    }

    /// The UTF-8 offset of a scalar. O(index).
    func offset(of index: Int) -> Int { scalars[..<index].reduce(0) { $0 + UTF8.width($1) } }

    private func scalar(at index: Int) -> Unicode.Scalar? {
        index >= 0 && index < scalars.count ? scalars[index] : nil
    }

    private func isDigit(at index: Int) -> Bool { scalar(at: index)?.digit != nil }

    /// Whether a numeral may follow a sign here: a digit, or `.` or `,` before one.
    private func beginsNumeral(at index: Int) -> Bool {
        isDigit(at: index) || (scalar(at: index)?.isPoint == true && isDigit(at: index + 1))
    }

    private mutating func scanNumeral(isNegative: Bool = false) {
        var numeral = Numeral(isNegative: isNegative)
        while let scalar = scalar(at: place) {
            if let digit = scalar.digit {
                numeral.append(digit: digit)
            } else if let sign = Numeral.Sign(scalar), isDigit(at: place + 1) {
                // A space before anything but a group of three parts two numbers.
                if sign == .space, !numeral.takesGroup || !isGroupOfThree(at: place + 1) { break }
                numeral.append(sign)
            } else {
                break
            }
            place += 1
        }
        tokens.append(.numeral(numeral))
    }

    private func isGroupOfThree(at index: Int) -> Bool {
        isDigit(at: index) && isDigit(at: index + 1) && isDigit(at: index + 2) && !isDigit(at: index + 3)
    }

    private mutating func scanWord() {
        let isGlued = isDigit(at: place - 1)
        let isCapital = scalars[place].isCapital
        var word = scanLetters()
        if isDigit(at: place), !NumberWords.currencies.contains(word) {
            repeat { word += scanDigits() + scanLetters() } while isDigit(at: place)
            let isUnit = NumberWords.unitsWithDigit.contains(word)
            tokens.append(isUnit ? .word(word, isCapital: isCapital) : .otherDigits)
        } else if scalar(at: place)?.isDash == true, isDigit(at: place + 1) {
            // COVID-19 is a name.
            place += 1
            _ = scanDigits()
            tokens.append(.otherDigits)
        } else {
            let isOrdinal = isGlued && NumberWords.ordinalEndings.contains(word)
            tokens.append(isOrdinal ? .otherDigits : .word(word, isCapital: isCapital))
        }
    }

    /// Letters from here on, folded, with raised and lowered digits, as in m².
    private mutating func scanLetters() -> String {
        letters.removeAll(keepingCapacity: true)
        while place < scalars.count {
            let scalar = scalars[place]
            guard scalar.isLetter || scalar.isAccent || scalar.isRaisedOrLoweredDigit else { break }
            scalar.appendFolded(to: &letters)
            place += 1
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private mutating func scanDigits() -> String {
        var digits = ""
        while let scalar = scalar(at: place), scalar.digit != nil {
            digits.unicodeScalars.append(scalar)
            place += 1
        }
        return digits
    }

    /// A dash or `+` is a number's sign directly before it, or before its currency, where nothing is in front
    /// of it.
    private mutating func scanDashOrPlus(_ sign: Unicode.Scalar) {
        let isFree = scalar(at: place - 1)?.mayStandBeforeSign ?? true
        place += 1
        let afterCurrency = scalar(at: place)?.isCurrency == true ? place + 1 : place
        if beginsNumeral(at: afterCurrency) {
            guard isFree else { return tokens.append(.otherDigits) }
            place = afterCurrency
            scanNumeral(isNegative: sign != "+")
        } else if sign == "+" {
            tokens.append(.sign(sign))
        }
    }

    private mutating func scanSign(_ sign: Unicode.Scalar) {
        let before = scalar(at: place - 1)
        if sign.isPoint, isDigit(at: place + 1), before?.mayStandBeforeSign ?? true {
            return scanNumeral()
        }
        place += 1
        if sign.isOtherNumber || sign.isDigitOfOtherScript {
            tokens.append(.otherDigits)
        } else if sign.isAccent {
            // Struck out, or a key's cap.
            if before?.digit != nil { tokens.append(.otherDigits) }
        } else if sign == "#" || sign == "@", isDigit(at: place) {
            _ = scanDigits()
            tokens.append(.otherDigits)
        } else if !sign.isJoint {
            tokens.append(.sign(sign))
        } else if sign == ".", isDigit(at: place), before?.isLetter == false, before != "." {
            tokens.append(.otherDigits)
        }
    }
}
