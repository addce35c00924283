internal import Phrases
internal import Reports

extension TablePage {
    private var isOpen: Bool { sections.contains { $0.rows.contains { $0.key != nil } } }

    var html: HTML {
        let tables: HTML = "\(sections.map(section))"
        if !isOpen { return "<h1>\(title)</h1>\n\(tables)" }
        let send: HTML? =
            sections.contains { $0.rows.contains(where: \.isWhole) }
            ? "<button class=\"strong\" name=\"do\" value=\"send\">\(words.sendWhole)</button>\n" : nil
        return """
            <h1>\(title)</h1>
            <p class="soft">\(words.tableHint)</p>
            <form method="post" action="\(address.path)" class="table" data-offline="\(words.offlineTitle)" \
            autocomplete="off">
            \(token)\(tables)<p class="ask" role="status" data-told></p>
            <p class="buttons"><button class="quiet" name="do" value="save">\(words.save)</button>
            \(send)</p>
            </form>

            """
    }

    private func section(_ section: Section) -> HTML {
        let heads = columns.map { column -> HTML in
            let order: HTML = column.isChosen ? " aria-sort=\"descending\"" : ""
            return
                "<th scope=\"col\"\(order)><a href=\"?sort=\(column.id)\" title=\"\(words.sortBy) \(column.name)\">\(column.name)</a></th>"
        }
        return """
            <h2>\(section.title)</h2>
            <div class="scroll" tabindex="0" role="group" aria-label="\(section.title)">
            <table class="mine">
            <thead><tr><th scope="col">\(words.tableEntry)</th>\(heads)<th scope="col">\(words.tableSum)</th>\
            <th scope="col">\(words.tableState)</th></tr></thead>
            <tbody>
            \(section.rows.map(row))</tbody>
            </table>
            </div>

            """
    }

    private func row(_ row: Row) -> HTML {
        let version: HTML? = row.key.map {
            "<input type=\"hidden\" name=\"version.\($0)\" value=\"\(row.version)\">"
        }
        let trouble: HTML? = row.trouble.map { "<p class=\"ask\" role=\"alert\">\($0)</p>" }
        let cells = zip(columns, row.cells).map { cell($1, of: row, in: $0) }
        return """
            <tr><th scope="row"><a href="\(row.address.path)">\(row.title)</a>\(version)\(trouble)</th>\
            \(cells)<td class="number" data-name="\(words.tableSum)">\(row.sum)</td>\
            <td data-name="\(words.tableState)"><span class="state \(row.word.rawValue)">\(words.state(row.word))</span></td></tr>

            """
    }

    private func cell(_ cell: Cell, of row: Row, in column: Column) -> HTML {
        guard let key = row.key else {
            return "<td class=\"number\" data-name=\"\(column.name)\">\(cell.written)</td>"
        }
        let elsewhere: HTML? =
            row.trouble == nil
            ? nil : cell.elsewhere.map { "<span class=\"soft\">\(words.conflictThere): \($0)</span>" }
        return """
            <td class="number" data-name="\(column.name)"><input name="mark.\(key).\(cell.criterion)" value="\(cell.written)" \
            inputmode="decimal" size="3" aria-label="\(column.name): \(row.title)">\(elsewhere)</td>
            """
    }
}
