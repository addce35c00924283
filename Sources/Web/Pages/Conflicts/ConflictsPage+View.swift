internal import Jury
internal import Phrases
internal import Reports

extension ConflictsPage {
    var html: HTML {
        let notice = notice.flatMap { $0.isGood ? NoticeView.good($0.text) : NoticeView.wrong($0.text) }
        let matter = chosen.map(dismissal) ?? all
        return "<h1>\(words.conflictsTitle)</h1>\n\(notice)\(matter)"
    }

    private var all: HTML {
        let none: HTML? =
            open.isEmpty && held.isEmpty && dismissed.isEmpty ? "<p>\(words.conflictsEmpty)</p>\n" : nil
        let waiting: HTML? =
            open.isEmpty
            ? nil
            : """
            <form method="post" action="\(Address(.conflicts).path)">
            \(token)\(table(words.conflictsOpen, open, isOpen: true).html)<p class="buttons">\
            <button class="strong" name="do" value="confirm">\(words.conflictsConfirm)</button></p>
            </form>

            """
        return """
            <p>\(words.conflictsSays)</p>
            \(none)\(waiting)\(held.isEmpty ? nil : table(words.conflictsHeld, held).html)\
            \(dismissed.isEmpty ? nil : dismissals.html)\(stating)
            """
    }

    private func table(_ caption: String, _ rows: [Row], isOpen: Bool = false) -> DataTable {
        DataTable(
            caption: caption,
            columns: [
                DataTable.Column(name: words.columnJuror, kind: .words),
                DataTable.Column(name: words.tableEntry, kind: .words),
                DataTable.Column(name: words.columnWhy, kind: .words),
                DataTable.Column(name: words.columnFollows, kind: .words),
                DataTable.Column(name: words.columnBallot, kind: .words),
                DataTable.Column(name: words.conflictDismiss, kind: .link),
            ],
            rows: rows.map { row in
                [
                    isOpen ? tick(row) : "\(row.juror)", entry(row), why(row), "\(row.follows)",
                    "\(row.ballot)", row.isHers ? "" : link(row),
                ]
            }, look: .facts)
    }

    /// All are ticked: one click confirms what nobody doubts.
    private func tick(_ row: Row) -> HTML {
        """
        <label class="tick"><input type="checkbox" name="conflict" value="\(row.key)" checked> \
        <span>\(row.juror)</span></label>
        """
    }

    private func entry(_ row: Row) -> HTML { "\(row.entry) <span class=\"soft\">\(row.category)</span>" }

    private func why(_ row: Row) -> HTML {
        row.why.count == 1
            ? "\(row.why[0])" : "<ul class=\"plain\">\n\(row.why.map { "<li>\($0)</li>\n" as HTML })</ul>"
    }

    private func link(_ row: Row) -> HTML {
        let query = String(decoding: Form([(name: "about", value: row.key)]).bytes, as: UTF8.self)
        return """
            <a href="\(Address(.conflicts).path)?\(query)" \
            aria-label="\(words.conflictDismiss): \(row.juror), \(row.entry)">\(words.conflictDismiss)</a>
            """
    }

    private var dismissals: DataTable {
        DataTable(
            caption: words.conflictsDismissed,
            columns: [words.columnJuror, words.tableEntry, words.columnWhy, words.columnReason].map {
                DataTable.Column(name: $0, kind: .words)
            },
            rows: dismissed.map { ["\($0.juror)", entry($0), why($0), "\($0.reason)"] }, look: .facts)
    }

    private func dismissal(_ row: Row) -> HTML {
        """
        <h2>\(words.dismissTitle)</h2>
        <p><strong>\(row.juror)</strong> · \(row.entry)</p>
        <p>\(row.why.joined(separator: " · "))</p>
        <form method="post" action="\(Address(.conflicts).path)">
        \(token)<input type="hidden" name="conflict" value="\(row.key)">
        <label class="text">\(words.dismissReason)
        <textarea name="reason" rows="2" maxlength="\(BallotDraft.textBytesMax)" required></textarea></label>
        <p class="buttons"><button class="strong" name="do" value="dismiss">\(words.conflictDismiss)</button>
        <a class="button quiet" href="\(Address(.conflicts).path)">\(words.conflictsTitle)</a></p>
        </form>

        """
    }

    private var stating: HTML {
        let kinds = Tie.Kind.allCases.map { ($0.rawValue, words.tieKind($0)) }
        return """
            <h2>\(words.stateTitle)</h2>
            <form method="post" action="\(Address(.conflicts).path)" class="narrow">
            \(token)\(choice("juror", words.columnJuror, jurors))\(choice("entry", words.tableEntry, entries))\
            \(choice("kind", words.stateKind, kinds))<p><button name="do" value="state">\(words.stateButton)</button></p>
            </form>

            """
    }

    private func choice(_ name: HTML, _ label: String, _ options: [(id: String, name: String)]) -> HTML {
        let options = options.map { id, name -> HTML in "<option value=\"\(id)\">\(name)</option>\n" }
        return """
            <label class="text">\(label)
            <select name="\(name)" required>
            <option value=""></option>
            \(options)</select></label>

            """
    }
}
