extension SheetCheck {
    /// The findings that are told.
    var told: [Finding] {
        var findings = CappedFindings()
        for (line, note) in noted {
            findings.add(Finding(.ballot, fault(note), at: SourcePosition(line: line, column: 1)))
        }
        return findings.told
    }

    private func fault(_ note: Note) -> Fault {
        switch note {
        case .once(let once): fault(once)
        case .offScale(let index, let number): .offScale(mark(index), scale: scale(number))
        case .offStep(let index, let number): .offStep(mark(index), scale: scale(number))
        case .recusedWithMark: .recusedWithMark
        case .missing(let seat, let number):
            .missingMarks(
                entry: sheet.entry(ofSeat: seat).text, juror: sheet.juror(ofSeat: seat).text,
                criteria: missing(seat, number))
        }
    }

    private func fault(_ once: Once) -> Fault {
        switch once {
        case .entry(let entry):
            let known = plan.sections.flatMap(\.entries).map(\.text)
            return reference(.entry, sheet.entries[entry].text, known)
        case .juror(let juror):
            let known = Set(plan.sections.compactMap(\.panel).flatMap(\.jurors)).map(\.text)
            return reference(.juror, sheet.jurors[juror].text, known)
        case .panel(let juror, let number):
            let panel = plan.sections[number].panel?.id.text ?? ""
            return .notOnPanel(juror: sheet.jurors[juror].text, panel: panel)
        case .criterion(let criterion, let number):
            let known = plan.sections[number].rubric.criteria.map(\.id.text)
            return reference(.criterion, sheet.criteria[criterion].text, known)
        }
    }

    private func reference(_ kind: Fault.Referable, _ id: String, _ known: [String]) -> Fault {
        .unknownReference(kind, id, nearest: Spelling.nearest(to: id, among: known))
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
