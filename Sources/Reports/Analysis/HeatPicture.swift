/// A table of numbers as a picture: one square each, the deeper its colour the further from the middle. Above
/// and below the middle have colours of their own, and a sign for those who see no colours.
struct HeatPicture {
    let title: String
    /// What the picture shows, in a sentence.
    let summary: String
    let rows: [String]
    let columns: [String]
    /// By row and column, -1…1; `nil` where there is nothing.
    let values: [[Double?]]
    /// What is written in a square; empty for nothing.
    let words: [[String]]

    private static let cell = 34
    private static let head = 92

    var html: HTML {
        let side = 12 + 7 * min(26, rows.map(\.count).max() ?? 0)
        let width = side + columns.count * Self.cell + 8
        let height = Self.head + rows.count * Self.cell / 2 * 3 / 2 + 8
        return """
            <figure class="wide" role="group" aria-label="\(title)">
            <div class="scroll" tabindex="0" role="region" aria-label="\(title)">
            <svg viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" \
            aria-label="\(title). \(summary)">
            \(heads(side))\(rows.indices.map { row($0, side) })</svg>
            </div>
            <figcaption>\(summary)</figcaption>
            </figure>

            """
    }

    private var step: Int { Self.cell / 2 * 3 / 2 }

    private func heads(_ side: Int) -> [HTML] {
        columns.enumerated().map { number, name in
            let x = side + number * Self.cell + Self.cell / 2
            return """
                <text x="\(x)" y="\(Self.head - 8)" transform="rotate(-60 \(x) \(Self.head - 8))">\
                \(Self.short(name, 14))</text>

                """
        }
    }

    private func row(_ number: Int, _ side: Int) -> HTML {
        let y = Self.head + number * step
        let cells = columns.indices.map { square(number, $0, side + $0 * Self.cell, y) }
        return """
            <text class="end" x="\(side - 8)" y="\(y + 17)">\(Self.short(rows[number], 26))</text>
            \(cells)
            """
    }

    private func square(_ row: Int, _ column: Int, _ x: Int, _ y: Int) -> HTML {
        guard let value = values[row][column] else {
            return
                "<rect class=\"none\" x=\"\(x + 1)\" y=\"\(y + 1)\" width=\"\(Self.cell - 2)\" height=\"\(step - 2)\"/>\n"
        }
        let opacity = "0." + String(Int((min(0.99, abs(value)) * 100).rounded()) + 100).dropFirst()
        let word: HTML? =
            words[row][column].isEmpty
            ? nil
            : "<text class=\"in\" x=\"\(x + Self.cell / 2)\" y=\"\(y + 16)\">\(words[row][column])</text>"
        return """
            <rect class="\(value < 0 ? "below" : "above")" fill-opacity="\(opacity)" x="\(x + 1)" y="\(y + 1)" \
            width="\(Self.cell - 2)" height="\(step - 2)"/>\(word)

            """
    }

    static func short(_ text: String, _ count: Int) -> String {
        text.count > count ? text.prefix(count - 1) + "…" : text
    }
}
