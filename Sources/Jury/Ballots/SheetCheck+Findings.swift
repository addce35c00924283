extension SheetCheck {
    /// Names compared with unknown ones in one sheet, at a few microseconds each. A sheet with two hundred
    /// unknown names beside a thousand known ones gets all its suggestions; one that belongs to another
    /// edition of 27,000 entries gets the first few, which tell enough.
    private static let comparisonsMax = 200_000

    /// The findings that are told.
    func told() -> [Finding] {
        var findings = CappedFindings()
        var comparisons = 0
        for (line, note) in noted {
            findings.add(
                Finding(.ballot, fault(note, &comparisons), at: SourcePosition(line: line, column: 1)))
        }
        return findings.told
    }

    private func fault(_ note: Note, _ comparisons: inout Int) -> Fault {
        switch note {
        case .once(let once): fault(once, &comparisons)
        case .offScale(let index, let number): .offScale(mark(index), scale: scale(number))
        case .offStep(let index, let number): .offStep(mark(index), scale: scale(number))
        case .recusedWithMark: .recusedWithMark
        case .missing(let seat, let number):
            .missingMarks(
                entry: sheet.entry(ofSeat: seat).text, juror: sheet.juror(ofSeat: seat).text,
                criteria: missing(seat, number))
        }
    }

    private func fault(_ once: Once, _ comparisons: inout Int) -> Fault {
        switch once {
        case .entry(let entry):
            let known = plan.sections.flatMap(\.entries).map(\.text)
            return reference(.entry, sheet.entries[entry].text, known, &comparisons)
        case .juror(let juror):
            let known = Set(plan.sections.compactMap(\.panel).flatMap(\.jurors)).map(\.text)
            return reference(.juror, sheet.jurors[juror].text, known, &comparisons)
        case .panel(let juror, let number):
            let panel = plan.sections[number].panel?.id.text ?? ""
            return .notOnPanel(juror: sheet.jurors[juror].text, panel: panel)
        case .criterion(let criterion, let number):
            let known = plan.sections[number].rubric.criteria.map(\.id.text)
            return reference(.criterion, sheet.criteria[criterion].text, known, &comparisons)
        }
    }

    private func reference(
        _ kind: Fault.Referable, _ id: String, _ known: [String], _ comparisons: inout Int
    ) -> Fault {
        comparisons += known.count
        let isAffordable = comparisons <= Self.comparisonsMax
        return .unknownReference(
            kind, id, nearest: isAffordable ? Spelling.nearest(to: id, among: known) : [])
    }

    private func mark(_ index: Int) -> String { sheet.cells[index].mark?.description ?? "" }

    private func scale(_ number: Int) -> String { plan.sections[number].rubric.scale.description }

    private func missing(_ seat: Int, _ number: Int) -> [String] {
        let ids = plan.sections[number].rubric.criteria.map(\.id)
        let filled = sheet.criteria.indices.filter { sheet.cell(seat: seat, criterion: $0) != .empty }
        let present = Set(filled.map { sheet.criteria[$0] })
        return ids.filter { !present.contains($0) }.map(\.text)
    }
}
