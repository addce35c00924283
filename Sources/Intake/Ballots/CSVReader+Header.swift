import Jury

extension CSVReader {
    /// The sign that separates the names in the first line: the most frequent of comma, semicolon and tab
    /// outside quotation marks, a comma where there is none.
    static func delimiter(in range: Range<Int>, of bytes: Span<UInt8>) -> UInt8 {
        var counts = (comma: 0, semicolon: 0, tab: 0)
        var isQuoted = false
        var hasBegun = false
        for at in range {
            let isLineEnd = bytes[at] == .lineFeed || bytes[at] == .carriageReturn
            if isLineEnd, hasBegun, !isQuoted { break }
            hasBegun = hasBegun || !isLineEnd
            switch bytes[at] {
            case .quotationMark: isQuoted.toggle()
            case _ where isQuoted: continue
            case UInt8(ascii: ","): counts.comma += 1
            case UInt8(ascii: ";"): counts.semicolon += 1
            case .tab: counts.tab += 1
            default: break
            }
        }
        if counts.semicolon > counts.comma, counts.semicolon >= counts.tab { return UInt8(ascii: ";") }
        return counts.tab > counts.comma ? .tab : UInt8(ascii: ",")
    }

    /// The bytes of a sheet without a byte-order mark; `nil`, and the name of the encoding, where it is none
    /// that is read.
    static func content(of bytes: Span<UInt8>) -> Result<Range<Int>, OtherEncoding> {
        if bytes.count >= 2, (bytes[0], bytes[1]) == (0xFF, 0xFE) || (bytes[0], bytes[1]) == (0xFE, 0xFF) {
            return .failure(OtherEncoding(name: "UTF-16"))
        }
        let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
        return .success((hasMark ? 3 : 0)..<bytes.count)
    }

    /// Where the columns stand that the latest row names, by their names.
    ///
    /// Names in any order, capital or small letters. A column without a name and without a meaning is passed
    /// over; a name that is not known is told, unless `others` are welcome, and so is a required one that is
    /// missing. `aliases`: other words for known names.
    func columns(
        required: [String], optional: [String], aliases: [String: String] = [:], others: Bool = false,
        in bytes: Span<UInt8>, _ findings: inout CappedFindings
    ) -> [String: Int] {
        let known = required + optional
        var numbers: [String: Int] = [:]
        var meant: Set<String> = []
        for number in 0..<min(fieldCount, Self.fieldsMax) {
            let field = fields[number].trimmed(in: bytes)
            if field.isEmpty { continue }
            let position = position(of: field.start, in: bytes)
            let name: String
            switch field.text(in: bytes) {
            case .success(let text): name = aliases[text.lowercased()] ?? text.lowercased()
            case .failure(let failure):
                let place = self.position(of: failure.offset, in: bytes)
                findings.add(Finding(.csv, failure.fault, at: place))
                continue
            }
            if !known.contains(name) {
                if others { continue }
                let nearest = Spelling.nearest(to: name, among: known)
                if let best = nearest.first { meant.insert(best) }
                findings.add(Finding(.csv, .unknownColumn(name, nearest: nearest), at: position))
            } else if numbers[name] != nil {
                findings.add(Finding(.csv, .duplicateField(name), at: position, path: "/" + name))
            } else {
                numbers[name] = number
            }
        }
        for name in required where numbers[name] == nil && !meant.contains(name) {
            findings.add(Finding(.csv, .missingColumn(name), at: SourcePosition(line: rowLine, column: 1)))
        }
        return numbers
    }
}

/// An encoding that begins with a mark of its own and is not UTF-8.
struct OtherEncoding: Error {
    let name: String
}
