import Reports

/// Rows as a file that a spreadsheet opens.
enum Spreadsheet {
    static func text(_ rows: [[String]]) -> String {
        DataSheet(name: "", rows.map { $0.map { .text($0) } }).csv
    }
}
