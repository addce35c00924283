/// The rows of a small file of comma-separated values as they stand, whatever they mean.
public struct PlainRows: Hashable, Sendable {
    /// The names in the first line.
    public var columns: [String]
    /// Without empty ones; each has a cell for every column.
    public var rows: [[String]]

    public init(columns: [String], rows: [[String]]) {
        (self.columns, self.rows) = (columns, rows)
    }

    /// Separated by comma, semicolon or tab, whichever the first line uses; UTF-8. Spaces around cells are
    /// left out, and so is what cannot be read, which the reader for what the file means tells of.
    public init(csv: [UInt8]) {
        self.init(columns: [], rows: [])
        let bytes = csv.span
        guard case .success(let content) = CSVReader.content(of: bytes) else { return }
        var reader = CSVReader(content, delimiter: CSVReader.delimiter(in: content, of: bytes))
        var fieldCount = 0
        reading: while true {
            switch reader.next(in: bytes) {
            case .end: break reading
            case .fault: continue
            case .row: break
            }
            if fieldCount == 0 { fieldCount = reader.fieldCount }
            guard reader.fieldCount == fieldCount else { continue }
            let cells = reader.fields.prefix(fieldCount).map { field in
                (try? field.trimmed(in: bytes).text(in: bytes).get()) ?? ""
            }
            if columns.isEmpty {
                columns = cells
            } else if cells.contains(where: { !$0.isEmpty }) {
                rows.append(cells)
            }
        }
    }

    /// The same as a file, with commas (RFC 4180). It is read back as it is; for people who open it in a
    /// spreadsheet there is no guard against formulas.
    public var csv: [UInt8] {
        // The first line is what tells the separator.
        let first = Self.line(columns, special: "\",;\t\r\n")
        return Array((first + rows.map { Self.line($0, special: "\",\r\n") }.joined()).utf8)
    }

    private static func line(_ cells: [String], special: String) -> String {
        cells.map { cell in
            let isPlain = cell.utf8.allSatisfy { !special.utf8.contains($0) }
            return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ",") + "\n"
    }
}
