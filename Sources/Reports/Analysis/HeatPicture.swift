/// A table of numbers as a picture: one square each, the deeper its colour the further from the middle. Above
/// and below the middle have colours of their own, and a sign for those who see no colours.
struct HeatPicture {
    let title: String
    /// What the picture shows, in a sentence.
    let summary: String
    /// What the rows are: `Entry`.
    var kind = "Entry"
    let rows: [String]
    let columns: [String]
    /// By row and column, -1…1; `nil` where there is nothing.
    let values: [[Double?]]
    /// What is written in a square; empty for nothing.
    let words: [[String]]

    private static let cell = 34
    private static let step = 25
    private static let letter = 7
    /// Letters of a name that are drawn, across and at a slant.
    private static let (rowLetters, columnLetters) = (26, 18)

    private var side: Int { 12 + Self.letter * min(Self.rowLetters, rows.map(\.count).max() ?? 0) }

    /// Names of one or two letters stand upright; others lean, and reach over the last column.
    private var leans: Bool { (columns.map(\.count).max() ?? 0) > 2 }
    private var lean: Int {
        leans ? Self.letter * min(Self.columnLetters, columns.map(\.count).max() ?? 0) : 0
    }
    private var head: Int { leans ? 20 + lean * 7 / 8 : 24 }

    var html: HTML {
        let width = side + columns.count * Self.cell + 8 + lean / 2
        let height = head + rows.count * Self.step + 8
        return """
            <figure>
            <div class="scroll" tabindex="0" role="group" aria-label="\(title)">
            <svg viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" \
            aria-label="\(title). \(summary)">
            \(heads)\(rows.indices.map(row))</svg>
            </div>
            <figcaption>\(summary)</figcaption>
            \(numbers)
            </figure>

            """
    }

    /// The same as a table, for those who read rather than see; on paper the squares say the numbers.
    private var numbers: HTML {
        let heads = [DataTable.Column(name: kind, kind: .words)] + columns.map { .init(name: $0) }
        let cells = rows.indices.map { row in
            ["\(rows[row])"] + words[row].map { "\($0.isEmpty ? "–" : $0)" as HTML }
        }
        return """
            <details class="numbers"><summary>The numbers as a table</summary>
            \(DataTable(caption: title, columns: heads, rows: cells).html)</details>
            """
    }

    private var heads: [HTML] {
        columns.enumerated().map { number, name in
            let x = side + number * Self.cell + Self.cell / 2
            let y = head - 8
            if !leans { return "<text class=\"in\" x=\"\(x)\" y=\"\(y)\">\(name)</text>\n" }
            return """
                <text x="\(x)" y="\(y)" transform="rotate(-60 \(x) \(y))">\
                \(Self.short(name, Self.columnLetters))</text>

                """
        }
    }

    private func row(_ number: Int) -> HTML {
        let y = head + number * Self.step
        return """
            <text class="end" x="\(side - 8)" y="\(y + 17)">\(Self.short(rows[number], Self.rowLetters))</text>
            \(columns.indices.map { square(number, $0, side + $0 * Self.cell, y) })
            """
    }

    private func square(_ row: Int, _ column: Int, _ x: Int, _ y: Int) -> HTML {
        let place: HTML = """
            x="\(x + 1)" y="\(y + 1)" width="\(Self.cell - 2)" height="\(Self.step - 2)"
            """
        guard let value = values[row][column] else { return "<rect class=\"none\" \(place)/>\n" }
        // Never so deep that what is written on it could not be read.
        let depth = 100 + Int((min(1, abs(value)) * 62).rounded())
        let word: HTML? =
            words[row][column].isEmpty
            ? nil
            : "<text class=\"in\" x=\"\(x + Self.cell / 2)\" y=\"\(y + 16)\">\(words[row][column])</text>"
        return """
            <rect class="\(value < 0 ? "below" : "above")" fill-opacity="0.\(String(String(depth).dropFirst()))" \
            \(place)/>\(word)

            """
    }

    private static func short(_ text: String, _ count: Int) -> String {
        text.count > count ? text.prefix(count - 1) + "…" : text
    }
}
