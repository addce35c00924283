/// A table as spreadsheets hold it: a value, which becomes CSV or a workbook.
public struct DataSheet: Hashable, Sendable {
    public let name: String
    /// The names of the columns first.
    public let rows: [[Cell]]

    /// Numbers are those that this program made. Whatever else looks like one stays the text that it is.
    public enum Cell: Hashable, Sendable, ExpressibleByStringLiteral {
        case text(String)
        /// Digits, at most one point, and a minus before them.
        case number(String)

        public init(stringLiteral text: String) { self = .text(text) }

        public static func number(_ count: Int) -> Cell { .number(String(count)) }
    }

    public init(name: String, _ rows: [[Cell]]) {
        (self.name, self.rows) = (name, rows)
    }

    /// CSV with commas, lines ended by CR and LF (RFC 4180).
    public var csv: String {
        rows.map { $0.map { Self.quoted(Self.written($0)) }.joined(separator: ",") + "\r\n" }.joined()
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
    /// injection).
    private static func written(_ cell: Cell) -> String {
        switch cell {
        case .number(let number): return number
        case .text(let text):
            guard let first = text.unicodeScalars.first else { return text }
            return "=+-@\t\r＝＋－＠".unicodeScalars.contains(first) ? "'" + text : text
        }
    }

    private static func quoted(_ cell: String) -> String {
        let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }
}
