internal import Phrases
internal import Reports

extension RemindersPage {
    var html: HTML {
        let sent = NoticeView.good(sent.map(words.lettersSent))
        let noMail: HTML? = sendsMail ? nil : "<p class=\"notice\">\(words.noMailSays)</p>\n"
        return """
            <h1>\(words.remindTitle)</h1>
            <p>\(words.remindSays)</p>
            \(sent)\(noMail)\(kinds.html)\(kind == .soon ? daysForm : "")\(rows.isEmpty ? "<p>\(words.nobodyBehind)</p>\n" : form)
            """
    }

    private var kinds: ChoicesView {
        ChoicesView(
            label: words.remindTitle,
            choices: Behind.Kind.allCases.map {
                (name(of: $0), "\(Address(.reminders).path)?show=\($0.rawValue)&days=\(days)", $0 == kind)
            })
    }

    private func name(of kind: Behind.Kind) -> String {
        switch kind {
        case .all: words.behindAll
        case .unbegun: words.behindUnbegun
        case .drafts: words.behindDrafts
        case .soon: words.behindSoon(days)
        }
    }

    private var daysForm: HTML {
        """
        <form method="get" action="\(Address(.reminders).path)" class="line">
        <input type="hidden" name="show" value="soon">
        <label>\(words.daysLabel) <input name="days" value="\(days)" size="3" inputmode="numeric"></label>
        <button class="quiet">\(words.change)</button>
        </form>

        """
    }

    private var form: HTML {
        let canSend = sendsMail && rows.contains { $0.why == nil }
        let button: HTML? =
            canSend
            ? "<p class=\"buttons\"><button class=\"strong\">\(words.remindButton)</button></p>\n" : nil
        return """
            <form method="post" action="\(Address(.reminders).path)">
            \(token)\(table.html)\(button)</form>

            """
    }

    private var table: DataTable {
        DataTable(
            caption: name(of: kind),
            columns: [
                .init(name: words.columnJuror, kind: .words), .init(name: words.countMissing),
                .init(name: words.countBegun), .init(name: words.columnEnds, kind: .words),
                .init(name: words.lastSeen, kind: .words), .init(name: words.lastReminded, kind: .words),
                .init(name: words.columnLetter, kind: .words),
            ], rows: rows.map(cells), look: .facts)
    }

    private func cells(_ row: Row) -> [HTML] {
        let name: HTML =
            sendsMail && row.why == nil
            ? """
            <label class="tick"><input type="checkbox" name="person" value="\(row.id)" checked> \(row.name)</label>
            """ : "\(row.name)"
        let why: HTML? = sendsMail ? row.why.map { " <span class=\"soft\">\($0)</span>" } : nil
        return [
            name + (why ?? ""), "\(row.behind.missing)", "\(row.behind.begun)",
            "\(row.behind.deadline.map(words.time) ?? words.noEnd)",
            "\(row.seen.map(words.day) ?? words.notYet)", "\(row.reminded.map(words.time) ?? words.notYet)",
            """
            <a href="\(Address(.reminder, row.id).path)" aria-label="\(words.textToCopy): \(row.name)">\(words.textToCopy)</a>
            """,
        ]
    }
}
