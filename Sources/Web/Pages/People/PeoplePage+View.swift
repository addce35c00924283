internal import Phrases
internal import Reports

extension PeoplePage {
    var html: HTML {
        let taken: HTML? = taken.map {
            "<p class=\"notice good\" role=\"status\">\(words.listTaken($0))</p>\n"
        }
        let list: HTML? =
            isOrganiser
            ? "<a class=\"button\" href=\"\(Address(.jurorList).path)\">\(words.listTitle)</a>\n" : nil
        return """
            <h1>\(words.peopleTitle)</h1>
            <p>\(words.peopleSays)</p>
            \(taken)<p class="buttons">\(list)\
            <a class="button" href="\(Address(.conflicts).path)">\(words.conflictsTitle)</a>
            <a class="button" href="\(Address(.assignment).path)">\(words.assignmentTitle)</a>
            <a class="button" href="\(Address(.agencyFiles).path)">\(words.agencyFilesTitle)</a></p>
            <form method="post" action="\(Address(.invitations).path)">
            \(token)\(table.html)<p class="buttons"><button class="strong">\(words.inviteButton)</button></p>
            </form>

            """
    }

    private var table: DataTable {
        DataTable(
            caption: words.invitedTitle,
            columns: [
                words.columnName, words.columnRoles, words.columnJudges, words.columnInvitation,
                words.lastSeen,
            ].map { DataTable.Column(name: $0, kind: .words) },
            rows: rows.map(cells), look: .facts)
    }

    private func cells(_ row: Row) -> [HTML] {
        // Who was not invited yet is ticked: one click invites all of them.
        let ticked: HTML = row.standing == .none ? " checked" : ""
        let address: HTML? = row.address.isEmpty ? nil : " <span class=\"soft\">\(row.address)</span>"
        let since: HTML? = row.since.map { " <span class=\"soft\">\(words.day($0))</span>" }
        return [
            """
            <label class="tick"><input type="checkbox" name="person" value="\(row.id)"\(ticked)> \
            <span>\(row.name)\(address)</span></label>
            """, "\(row.roles)", "\(row.categories)", "\(words.invitation(row.standing))\(since)",
            "\(row.seen.map(words.day) ?? words.notYet)",
        ]
    }
}
