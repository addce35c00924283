import Jury

/// Reads comma-separated values row by row (RFC 4180, DOI 10.17487/RFC4180), over bytes and without a copy.
///
/// Lines may end in CRLF, LF or CR; fields may be quoted, with doubled quotation marks and line breaks
/// inside. Empty lines are passed over. A faulty row is told and reading goes on with the next line.
/// O(bytes).
struct CSVReader {
    /// Where the text of a field stands, without its quotation marks.
    struct Field {
        var start = 0
        var end = 0
        /// Whether quotation marks inside are doubled.
        var hasDoubledQuotes = false
    }

    enum Outcome {
        /// `fields` has the row.
        case row
        /// A row that cannot be split into fields; the offset of the byte that is wrong.
        case fault(Fault, offset: Int)
        case end
    }

    /// Fields of a row past this number are counted and not kept.
    static let fieldsMax = Limits.attributes

    let delimiter: UInt8
    /// The bytes after the last one that is read.
    let end: Int
    /// Bytes above this are neither quotation mark, delimiter nor line end.
    private let specialMax: UInt8
    private(set) var position: Int
    /// Of the next row, from 1.
    private(set) var line: Int
    /// Of the latest row: its first byte, its line, how many fields it has, and the fields.
    private(set) var rowStart: Int
    private(set) var rowLine: Int
    private(set) var fieldCount = 0
    private(set) var fields = [Field](repeating: Field(), count: fieldsMax)
    /// Whether any quotation mark was met: then a line end need not be the end of a row.
    private(set) var hasMetQuote = false

    /// A reader of the bytes in a range, which begins with a row.
    init(_ range: Range<Int>, delimiter: UInt8, line: Int = 1) {
        self.delimiter = delimiter
        end = range.upperBound
        position = range.lowerBound
        rowStart = range.lowerBound
        self.line = line
        rowLine = line
        specialMax = max(delimiter, UInt8(ascii: "\""))
    }

    mutating func next(in bytes: Span<UInt8>) -> Outcome {
        while position < end, bytes[position] == .lineFeed || bytes[position] == .carriageReturn {
            endLine(at: position, in: bytes)
        }
        guard position < end else { return .end }
        rowStart = position
        rowLine = line
        fieldCount = 0
        var at = position
        while true {
            var field = Field(start: at, end: at)
            if at < end, bytes[at] == .quotationMark {
                if let fault = readQuoted(&field, &at, in: bytes) { return fault }
            } else {
                while at < end, isPlain(bytes[at]) { at += 1 }
                field.end = at
            }
            if fieldCount < Self.fieldsMax { fields[fieldCount] = field }
            fieldCount += 1
            guard at < end else {
                position = end
                return .row
            }
            if bytes[at] == delimiter {
                at += 1
            } else if bytes[at] == .quotationMark {
                hasMetQuote = true
                return skipLine(.strayQuote, offset: at, in: bytes)
            } else {
                endLine(at: at, in: bytes)
                return .row
            }
        }
    }

    /// Whether a byte is neither quotation mark, delimiter nor line end.
    @inline(__always)
    func isPlain(_ byte: UInt8) -> Bool {
        if byte > specialMax { return true }
        return byte != delimiter && byte != .quotationMark && byte != .lineFeed && byte != .carriageReturn
    }

    /// Goes on after a row of one line that was read by other means.
    mutating func pass(to offset: Int) {
        position = offset
        line += 1
    }

    /// Reads a field from its opening quotation mark to the byte after the closing one.
    private mutating func readQuoted(_ field: inout Field, _ at: inout Int, in bytes: Span<UInt8>) -> Outcome?
    {
        hasMetQuote = true
        let opening = at
        at += 1
        field.start = at
        while at < end {
            guard bytes[at] == .quotationMark else {
                at += 1
                continue
            }
            guard at + 1 < end, bytes[at + 1] == .quotationMark else { break }
            field.hasDoubledQuotes = true
            at += 2
        }
        guard at < end else { return skipLine(.unclosedQuote, offset: opening, in: bytes) }
        field.end = at
        at += 1
        line += lineEnds(from: field.start, to: field.end, in: bytes)
        guard at < end, isPlain(bytes[at]) else { return nil }
        return skipLine(.strayQuote, offset: at, in: bytes)
    }

    /// Gives up the row and goes on after the line in which it went wrong.
    private mutating func skipLine(_ fault: Fault, offset: Int, in bytes: Span<UInt8>) -> Outcome {
        line = rowLine + lineEnds(from: rowStart, to: offset, in: bytes)
        var at = offset
        while at < end, bytes[at] != .lineFeed, bytes[at] != .carriageReturn { at += 1 }
        if at < end { endLine(at: at, in: bytes) } else { position = end }
        return .fault(fault, offset: offset)
    }

    private mutating func endLine(at offset: Int, in bytes: Span<UInt8>) {
        let isPair = bytes[offset] == .carriageReturn && offset + 1 < end && bytes[offset + 1] == .lineFeed
        position = offset + (isPair ? 2 : 1)
        line += 1
    }

    private func lineEnds(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
        var count = 0
        for at in start..<end {
            if bytes[at] == .carriageReturn
                || bytes[at] == .lineFeed && (at == start || bytes[at - 1] != .carriageReturn)
            {
                count += 1
            }
        }
        return count
    }
}

extension CSVReader {
    /// Where a byte of the latest row stands for a person with an editor. O(bytes of the row).
    func position(of offset: Int, in bytes: Span<UInt8>) -> SourcePosition {
        var lineStart = rowStart
        for at in rowStart..<max(rowStart, offset)
        where bytes[at] == .lineFeed || bytes[at] == .carriageReturn {
            lineStart = at + 1
        }
        var column = 1
        for at in lineStart..<max(lineStart, offset) where bytes[at] & 0b1100_0000 != 0b1000_0000 {
            column += 1
        }
        return SourcePosition(line: rowLine + lineEnds(from: rowStart, to: offset, in: bytes), column: column)
    }
}

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let quotationMark = UInt8(ascii: "\"")
}
