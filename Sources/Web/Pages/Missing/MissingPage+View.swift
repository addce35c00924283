internal import Phrases
internal import Reports

extension MissingPage {
    var html: HTML {
        let none: HTML? = rows.isEmpty ? "<p>\(words.missingNone)</p>\n" : nil
        return """
            <h1>\(words.missingTitle)</h1>
            <p class="soft">\(words.missingSays)</p>
            \(NoticeView.good(sent.map(words.lettersSent)))\(none)\(rows.isEmpty ? nil : list)
            """
    }

    private var list: HTML {
        let button: HTML? =
            sendsMail && rows.contains(where: \.isOpen)
            ? "<p><button>\(words.missingRemind)</button></p>\n" : nil
        return """
            <form method="post" action="\(Address(.missing).path)">
            \(token)\(table.html)\(button)</form>

            """
    }

    private var table: DataTable {
        let cells = rows.map { row -> [HTML] in
            let box: HTML =
                row.isOpen && sendsMail
                ? """
                <label class="tick"><input type="checkbox" name="entry" value="\(row.id)" checked> \
                \(row.title)</label>
                """ : "\(row.title)"
            return [box, "\(row.category)", "\(row.word)", "\(row.left.joined(separator: ", "))"]
        }
        return DataTable(
            caption: words.callCompeting,
            columns: [
                .init(name: words.missingEntry, kind: .words),
                .init(name: words.beginEntryCategory, kind: .words),
                .init(name: words.missingWord, kind: .words),
                .init(name: words.missingStatements, kind: .words),
            ], rows: cells, look: .facts)
    }
}
