import Jury

/// Which field of a row is what, as the header says.
struct BallotColumns {
    var entry = 0
    var juror = 0
    var criterion = 0
    var mark = 0
    var comment: Int?
    var lift: Int?
    /// Fields in every row.
    var count = 0
    /// By field.
    var kinds: [Kind] = []

    enum Kind { case entry, juror, criterion, mark, comment, lift, other }

    static let required = ["entry", "juror", "criterion", "mark"]
    static let known = required + ["comment", "lift"]

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

    /// From the header, which the reader has just read; `nil` where a column is missing that a ballot needs.
    ///
    /// Names in any order, capital or small letters. A column without a name and without a meaning is passed
    /// over; a name that is not known is told.
    init?(_ header: CSVReader, in bytes: Span<UInt8>, _ findings: inout CappedFindings) {
        count = header.fieldCount
        var numbers: [String: Int] = [:]
        var meant: Set<String> = []
        for number in 0..<min(header.fieldCount, CSVReader.fieldsMax) {
            let field = header.fields[number].trimmed(in: bytes)
            if field.isEmpty { continue }
            let position = header.position(of: field.start, in: bytes)
            let name: String
            switch field.text(in: bytes) {
            case .success(let text): name = text.lowercased()
            case .failure(let failure):
                let place = header.position(of: failure.offset, in: bytes)
                findings.add(Finding(.csv, failure.fault, at: place))
                continue
            }
            if !Self.known.contains(name) {
                let nearest = Spelling.nearest(to: name, among: Self.known)
                if let best = nearest.first { meant.insert(best) }
                findings.add(Finding(.csv, .unknownColumn(name, nearest: nearest), at: position))
            } else if numbers[name] != nil {
                findings.add(Finding(.csv, .duplicateField(name), at: position, path: "/" + name))
            } else {
                numbers[name] = number
            }
        }
        let missing = Self.required.filter { numbers[$0] == nil }
        for name in missing where !meant.contains(name) {
            findings.add(
                Finding(.csv, .missingColumn(name), at: SourcePosition(line: header.rowLine, column: 1)))
        }
        guard let entry = numbers["entry"], let juror = numbers["juror"],
            let criterion = numbers["criterion"], let mark = numbers["mark"]
        else { return nil }
        self.entry = entry
        self.juror = juror
        self.criterion = criterion
        self.mark = mark
        comment = numbers["comment"]
        lift = numbers["lift"]
        kinds = (0..<count).map { number in
            switch number {
            case entry: .entry
            case juror: .juror
            case criterion: .criterion
            case mark: .mark
            case comment: .comment
            case lift: .lift
            default: .other
            }
        }
    }
}
