internal import Phrases
internal import Reports

extension ProgressPage {
    var html: HTML {
        let others = ChoicesView(label: words.menuRounds, choices: rounds).html
        let body: HTML = section.map(html) ?? "<p>\(words.noRounds)</p>\n"
        return "<h1>\(words.progressTitle)</h1>\n\(others)\(body)"
    }

    private func html(_ section: Section) -> HTML {
        let short: HTML? =
            section.short == 0 ? nil : "<p class=\"notice wrong\">\(words.shortEntries(section.short))</p>\n"
        return """
            <p class="soft">\(section.title) · \(section.status)</p>
            <p>\(words.progressSays)</p>
            \(totals(section.totals))\(short)<p class="buttons">\
            <a class="button" href="\(Address(.reminders).path)">\(words.remindTitle)</a></p>
            \(jurors(section).html)\(entries(section).html)\(categories(section).html)
            """
    }

    private func totals(_ sum: RoundProgress.OfCategory) -> HTML {
        let counts = [
            (words.countNeeded, sum.needed), (words.countSent, sum.sent), (words.countBegun, sum.begun),
            (words.countMissing, sum.missing),
        ]
        let parts = counts.map { name, count -> HTML in
            "<div><dt>\(name)</dt><dd>\(count)</dd></div>\n"
        }
        return """
            <dl class="totals">
            \(parts)</dl>

            """
    }

    private func jurors(_ section: Section) -> DataTable {
        func column(_ order: JurorOrder, _ name: String, _ kind: DataTable.Kind = .number) -> DataTable.Column
        {
            DataTable.Column(
                name: name, kind: kind, sorting: section.sorting(order, section.entryOrder),
                order: order == section.jurorOrder ? order.order : nil)
        }
        return DataTable(
            caption: words.byJuror,
            columns: [
                column(.name, words.columnJuror, .words), column(.seats, words.countSeats),
                column(.sent, words.countSent), column(.begun, words.countBegun),
                column(.missing, words.countMissing), column(.recused, words.countRecused),
                column(.seen, words.lastSeen, .words),
                column(.last, words.lastSent, .words),
            ],
            rows: section.jurors.map { row in
                [
                    "\(row.name)", "\(row.count.seats)", "\(row.count.sent)", "\(row.count.begun)",
                    count(row.count.missing), "\(row.count.recused)", day(row.seen), day(row.last),
                ]
            }, look: .facts)
    }

    private func entries(_ section: Section) -> DataTable {
        func column(_ order: EntryOrder, _ name: String, _ kind: DataTable.Kind = .number) -> DataTable.Column
        {
            DataTable.Column(
                name: name, kind: kind, sorting: section.sorting(section.jurorOrder, order),
                order: order == section.entryOrder ? order.order : nil)
        }
        return DataTable(
            caption: words.byEntry,
            columns: [
                column(.title, words.tableEntry, .words),
                column(.category, words.columnCategory, .words),
                column(.needed, words.countNeeded), column(.seats, words.countSeats),
                column(.sent, words.countSent), column(.begun, words.countBegun),
                column(.missing, words.countMissing),
            ],
            rows: section.entries.map { row in
                [
                    "\(row.title)", "\(row.category)", "\(row.count.needed)", "\(row.count.seats)",
                    "\(row.count.sent)", "\(row.count.begun)", count(row.count.missing),
                ]
            }, look: .facts)
    }

    private func categories(_ section: Section) -> DataTable {
        let numbers = [
            words.countEntries, words.countWhole, words.countNeeded, words.countSent, words.countBegun,
            words.countMissing,
        ]
        return DataTable(
            caption: words.byCategory,
            columns: [DataTable.Column(name: words.columnCategory, kind: .words)]
                + numbers.map { DataTable.Column(name: $0) },
            rows: section.categories.map { row in
                [
                    "\(row.name)", "\(row.count.entries)", "\(row.count.whole)", "\(row.count.needed)",
                    "\(row.count.sent)", "\(row.count.begun)", count(row.count.missing),
                ]
            }, look: .facts)
    }

    /// What lacks is seen at a glance.
    private func count(_ missing: Int) -> HTML {
        missing == 0 ? "0" : "<strong>\(missing)</strong>"
    }

    private func day(_ time: Int?) -> HTML { "\(time.map(words.day) ?? words.notYet)" }
}
