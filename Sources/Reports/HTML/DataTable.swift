/// A table whose rows become blocks on a phone: each cell then says the name of its column.
struct DataTable {
    let caption: String
    let columns: [Column]
    /// The first cell of a row is its heading.
    let rows: [[HTML]]

    struct Column {
        let name: String
        var kind = Kind.number

        /// Numbers end under each other; a picture takes the room that is left.
        enum Kind: String { case words, number, picture }
    }

    var html: HTML {
        """
        <div class="scroll plain" tabindex="0" role="group" aria-label="\(caption)">
        <table class="data">
        <caption>\(caption)</caption>
        <thead><tr>\(columns.map { "<th scope=\"col\" class=\"\($0.kind.rawValue)\">\($0.name)</th>" as HTML })</tr></thead>
        <tbody>
        \(rows.map(row))</tbody>
        </table>
        </div>

        """
    }

    private func row(_ cells: [HTML]) -> HTML {
        let parts = zip(columns, cells).enumerated().map { number, cell -> HTML in
            let (column, content) = cell
            if number == 0 { return "<th scope=\"row\">\(content)</th>" }
            let empty = content.text.isEmpty ? " empty" : ""
            return
                "<td class=\"\(column.kind.rawValue)\(empty)\" data-name=\"\(column.name)\">\(content)</td>"
        }
        return "<tr>\(parts)</tr>\n"
    }
}
