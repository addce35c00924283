import Jury

/// What stands in the column `mark`.
enum MarkText {
    case mark(BallotSheet.Cell)
    case abstained
    case recused
    /// Neither a number that a scale can hold nor one of the words.
    case unreadable

    /// Digits with a point or comma and at most three decimals, zeros at the end aside; or one of the words,
    /// in capital or small letters. The words are English in every language's sheet.
    init(_ field: CSVReader.Field, in bytes: Span<UInt8>) {
        guard field.start < field.end else {
            self = .unreadable
            return
        }
        if let count = Self.thousandths(field.start, field.end, bytes) {
            self = BallotSheet.Cell(Thousandths(count)).map(Self.mark) ?? .unreadable
        } else if Self.spells("abstained", field, bytes) {
            self = .abstained
        } else if Self.spells("recused", field, bytes) {
            self = .recused
        } else {
            self = .unreadable
        }
    }

    private static func thousandths(_ start: Int, _ end: Int, _ bytes: Span<UInt8>) -> Int? {
        var at = start
        let isNegative = bytes[at] == UInt8(ascii: "-")
        if isNegative { at += 1 }
        guard end - at <= 15 else { return nil }
        var count = 0
        let first = at
        while at < end, let digit = digit(bytes[at]) {
            count = count * 10 + digit
            at += 1
        }
        guard at > first else { return nil }
        var decimals = 0
        if at < end {
            guard bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ",") else { return nil }
            at += 1
            guard at < end else { return nil }
            while at < end {
                guard let digit = digit(bytes[at]) else { return nil }
                if decimals < 3 {
                    count = count * 10 + digit
                    decimals += 1
                } else if digit > 0 {
                    return nil
                }
                at += 1
            }
        }
        while decimals < 3 {
            count *= 10
            decimals += 1
        }
        return isNegative ? -count : count
    }

    /// The thousandths of a mark that begins at `start` and is plain digits, and the offset of the byte after
    /// it; `nil` for everything else, which the initializer looks at.
    @inline(__always)
    static func plain(_ start: Int, _ limit: Int, _ bytes: Span<UInt8>, _ delimiter: UInt8) -> (Int, Int)? {
        var at = start
        var count = 0
        while at < limit, at < start + 6, let digit = digit(bytes[at]) {
            count = count * 10 + digit
            at += 1
        }
        guard at > start, at < limit else { return nil }
        let hasPoint =
            bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ",") && delimiter != bytes[at]
        guard hasPoint else { return (count * 1000, at) }
        at += 1
        var unit = 1000
        while at < limit, unit > 1, let digit = digit(bytes[at]) {
            count = count * 10 + digit
            unit /= 10
            at += 1
        }
        return unit < 1000 ? (count * unit, at) : nil
    }

    @inline(__always)
    private static func digit(_ byte: UInt8) -> Int? {
        let value = byte &- UInt8(ascii: "0")
        return value < 10 ? Int(value) : nil
    }

    private static func spells(_ word: StaticString, _ field: CSVReader.Field, _ bytes: Span<UInt8>) -> Bool {
        guard field.end - field.start == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { letters in
            for at in letters.indices where bytes[field.start + at] | 0x20 != letters[at] { return false }
            return true
        }
    }
}
