import Jury
import Phrases

/// Conflicts for a terminal: juror by juror, entry by entry.
enum ConflictsText {
    static func text(_ shown: ShownConflicts, _ style: Style) -> String {
        var text = style.bold(shown.edition.name.en.visible) + " · "
        text +=
            ConflictPhrases.count(shown.all.count, dismissed: shown.all.count { $0.dismissed != nil }) + "\n"
        var latest: (juror: Identifier<Juror>, entry: Identifier<Entry>)?
        for conflict in shown.all {
            if latest?.juror != conflict.juror {
                text += "\n" + style.bold(conflict.juror.text.visible) + "\n"
            }
            if latest?.juror != conflict.juror || latest?.entry != conflict.entry {
                text += "  \(conflict.entry.text.visible): " + outcome(conflict, shown) + "\n"
            }
            text += "      " + ConflictPhrases.why(conflict) + "\n"
            if let reason = conflict.dismissed {
                text += "      " + ConflictPhrases.dismissed(reason) + "\n"
            }
            latest = (conflict.juror, conflict.entry)
        }
        let hasTies = shown.edition.ties != nil
        let policy = ConflictPhrases.policy(shown.conflicts.policy, year: shown.edition.year)
        return text + "\n" + RankingTable.wrapped(hasTies ? policy : ConflictPhrases.noTies)
    }

    /// What becomes of the juror before the entry.
    private static func outcome(_ conflict: Conflict, _ shown: ShownConflicts) -> String {
        let treatment = shown.conflicts.treatment(of: conflict.juror, before: conflict.entry)
        return ConflictPhrases.outcome(treatment, isOnPanel: shown.isOnPanel(conflict))
    }
}

/// One line for each conflict.
enum ConflictsCSV {
    static func text(_ shown: ShownConflicts) -> String {
        let names = [
            "juror", "entry", "category", "on_panel", "kind", "party", "name", "said_by", "treatment",
            "dismissed", "why",
        ]
        let rows = shown.all.map { conflict in
            [
                conflict.juror.text, conflict.entry.text, shown.category(of: conflict)?.text ?? "",
                shown.isOnPanel(conflict) ? "yes" : "no", conflict.kind.rawValue, conflict.tie.party,
                conflict.name, conflict.way.said?.text ?? "", shown.treatment(conflict)?.rawValue ?? "",
                conflict.dismissed ?? "", ConflictPhrases.why(conflict),
            ]
        }
        return Spreadsheet.text([names] + rows)
    }
}
