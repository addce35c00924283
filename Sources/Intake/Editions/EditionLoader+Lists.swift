internal import Jury

/// The small lists that an edition names: decisions, jurors, topics, ties, dismissals.
extension EditionLoader {
    /// Tells names of entries in the edition's own file that none has.
    mutating func checkNames(_ edition: Edition) {
        for (number, category) in edition.categories.enumerated() {
            guard let name = category.calibration else { continue }
            let own = loaded.contests.first { $0.category.id == category.id }?.entries ?? []
            let path = FieldPath().field("categories").item(number + 1).field("calibration")
            checkName(name, among: own.map(\.id), at: path)
        }
        for (number, redaction) in (edition.blind?.redactions ?? []).enumerated() {
            let path = FieldPath().field("blind").field("redactions").item(number + 1).field("entry")
            checkName(redaction.entry, among: known.map(\.entry.id), at: path)
        }
    }

    private mutating func checkName(
        _ name: Identifier<Entry>, among entries: [Identifier<Entry>], at path: FieldPath
    ) {
        // One whose file cannot be read was told as such.
        if entries.contains(name) || unread.contains(name.text) { return }
        let nearest = Spelling.nearest(to: name.text, among: entries.map(\.text))
        tell(Remark(.edition, .unknownReference(.entry, name.text, nearest: nearest), path))
    }

    mutating func loadDecisions(_ edition: Edition) {
        guard let name = edition.decisions,
            let bytes = open(name, .edition, at: FieldPath().field("decisions"))
        else { return }
        let (sheet, faults) = DecisionReader.read(csv: bytes)
        let (sound, misfits) = sheet.checked(against: known, taxonomy: loaded.taxonomy)
        tell(Finding.bestFirst(faults + misfits.filter { !isEcho($0, of: faults) }), in: name)
        loaded.decisions = sound.decisions
    }

    /// Whom and what the edition's lists may name.
    private func knownSeats(_ edition: Edition) -> KnownSeats {
        KnownSeats(
            jurors: Set(edition.panels.flatMap(\.jurors).map(\.text)),
            entries: Set(known.map(\.entry.id.text)))
    }

    mutating func loadRoster(_ edition: Edition) {
        for (field, name) in [("jurors", edition.jurors), ("topics", edition.topics)] {
            guard let name, let bytes = open(name, .edition, at: FieldPath().field(field)) else { continue }
            let (roster, faults) = RosterReader.read(csv: bytes, known: knownSeats(edition))
            tell(Finding.bestFirst(faults.filter { !isEcho($0, of: []) }), in: name)
            loaded.roster.add(roster)
        }
    }

    mutating func loadConflicts(_ edition: Edition) {
        let known = knownSeats(edition)
        var ties: [Tie] = []
        var rows: [DismissalReader.Row] = []
        if let name = edition.ties, let bytes = open(name, .edition, at: FieldPath().field("ties")) {
            let read = TieReader.read(csv: bytes, known: known)
            tell(Finding.bestFirst(read.findings), in: name)
            ties = read.ties
        }
        var faults: [Finding] = []
        // A record has them from its journal.
        let dismissals = judging == nil ? edition.dismissals : nil
        if let name = dismissals,
            let bytes = open(name, .edition, at: FieldPath().field("dismissals"))
        {
            (rows, faults) = DismissalReader.read(csv: bytes, known: known)
        }
        loaded.conflicts = Conflicts(
            entries: loaded.contests.flatMap(\.entries), ties: ties,
            dismissals: rows.map(\.dismissal) + (judging?.dismissals ?? []),
            policy: edition.conflicts, year: edition.year)
        guard let name = dismissals else { return }
        tell(Finding.bestFirst(faults.filter { !isEcho($0, of: []) } + rows.compactMap(idle)), in: name)
    }

    /// Tells a dismissal that dismisses nothing.
    private func idle(_ row: DismissalReader.Row) -> Finding? {
        let own = row.dismissal
        let there = loaded.conflicts.between(own.juror, own.entry).contains { $0.kind == own.kind }
        if there || unread.contains(own.entry.text) { return nil }
        return Finding(
            .dismissal, .nothingDismissed(juror: own.juror.text, entry: own.entry.text, own.kind),
            at: SourcePosition(line: row.line, column: 1))
    }
}
