/// Rows as a file that a spreadsheet opens: CSV with commas, lines ended by CR and LF (RFC 4180).
enum Spreadsheet {
    static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map { quoted(safe($0)) }.joined(separator: ",") + "\r\n" }.joined()
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
    /// injection).
    private static func safe(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        return "=+-@\t\r＝＋－＠".unicodeScalars.contains(first) ? "'" + text : text
    }

    /// RFC 4180.
    private static func quoted(_ cell: String) -> String {
        let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }
}
