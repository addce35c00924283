import Jury
import Phrases

/// Conflicts for a terminal: juror by juror, entry by entry.
enum ConflictsText {
    static func text(_ shown: ShownConflicts, _ style: Style) -> String {
        let rows = rows(shown)
        var text = style.bold(shown.edition.name.en.visible) + " · "
        text += ConflictPhrases.count(rows.count, dismissed: rows.count { $0.dismissed != nil }) + "\n"
        var latest: (juror: Identifier<Juror>, entry: Identifier<Entry>)?
        for row in rows {
            if latest?.juror != row.juror { text += "\n" + style.bold(row.juror.text.visible) + "\n" }
            if latest?.juror != row.juror || latest?.entry != row.entry {
                text += "  \(row.entry.text.visible): " + outcome(row, shown) + "\n"
            }
            text += "      " + row.why + "\n"
            if let reason = row.dismissed {
                text += "      " + ConflictPhrases.dismissed(reason) + "\n"
            }
            latest = (row.juror, row.entry)
        }
        let isTold = shown.edition.ties != nil || !shown.stated.isEmpty
        let policy = ConflictPhrases.policy(shown.conflicts.policy, year: shown.edition.year)
        return text + "\n" + RankingTable.wrapped(isTold ? policy : ConflictPhrases.noTies)
    }

    private struct Row {
        let juror: Identifier<Juror>
        let entry: Identifier<Entry>
        let why: String
        let dismissed: String?
    }

    /// Before each entry first what follows from ties.
    private static func rows(_ shown: ShownConflicts) -> [Row] {
        let rows: [Row] =
            shown.all.map { conflict in
                Row(
                    juror: conflict.juror, entry: conflict.entry, why: ConflictPhrases.why(conflict),
                    dismissed: conflict.dismissed)
            }
            + shown.stated.map { stated in
                Row(
                    juror: stated.juror, entry: stated.entry, why: ConflictPhrases.stated(stated.kind),
                    dismissed: stated.dismissed)
            }
        return rows.enumerated().sorted { a, b in
            (a.element.juror, a.element.entry, a.offset) < (b.element.juror, b.element.entry, b.offset)
        }.map { $0.element }
    }

    /// What becomes of the juror before the entry.
    private static func outcome(_ row: Row, _ shown: ShownConflicts) -> String {
        ConflictPhrases.outcome(
            shown.treatment(of: row.juror, before: row.entry),
            isOnPanel: shown.isOnPanel(row.juror, row.entry))
    }
}

/// One line for each conflict.
enum ConflictsCSV {
    static func text(_ shown: ShownConflicts) -> String {
        let names = [
            "juror", "entry", "category", "on_panel", "kind", "party", "name", "said_by", "treatment",
            "dismissed", "why",
        ]
        let rows = shown.all.map { conflict -> [String] in
            [
                conflict.juror.text, conflict.entry.text, shown.category(of: conflict.entry)?.text ?? "",
                shown.isOnPanel(conflict.juror, conflict.entry) ? "yes" : "no", conflict.kind.rawValue,
                conflict.tie.party,
                conflict.name, conflict.way.said?.text ?? "", shown.treatment(conflict)?.rawValue ?? "",
                conflict.dismissed ?? "", ConflictPhrases.why(conflict),
            ]
        }
        let stated = shown.stated.map { stated -> [String] in
            [
                stated.juror.text, stated.entry.text, shown.category(of: stated.entry)?.text ?? "",
                shown.isOnPanel(stated.juror, stated.entry) ? "yes" : "no", stated.kind.rawValue, "", "", "",
                stated.dismissed == nil ? stated.treatment.rawValue : "", stated.dismissed ?? "",
                ConflictPhrases.stated(stated.kind),
            ]
        }
        return Spreadsheet.text([names] + rows + stated)
    }
}
