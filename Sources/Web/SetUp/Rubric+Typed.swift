internal import Jury
internal import Phrases

/// What the editor of rubrics changes. What it does not know stays as it is.
extension Rubric {
    mutating func take(_ form: Form, in language: PageLanguage) throws {
        name[language] = form.typed("name")
        var told = basis ?? Translated()
        told[language] = form.typed("basis")
        basis = told.isEmpty ? nil : told
        scale = Scale(
            min: try form.decimal("min") ?? 0, max: try form.decimal("max") ?? 0,
            step: try form.decimal("step") ?? 0)
        total = try form.integer("total")
        evidence = try form.choice("evidence")
        for cap in StatedCaps.parts where form["cap.\(cap.name)"] != nil {
            statedCaps[keyPath: cap.path] = try form.decimal("cap.\(cap.name)")
        }
        policy = form["policy"].flatMap(Policy.init(rawValue:))
        ties = Tiebreak.allCases.indices.compactMap { form["tie.\($0)"].flatMap(Tiebreak.init(rawValue:)) }
        levels = try form.levels(from: levels)
        var rows: [(place: Thousandths, criterion: Criterion)] = []
        for number in 0..<Limits.criteria where form["criterion.\(number).id"] != nil {
            let known = criteria.indices.contains(number) ? criteria[number] : Criterion()
            if let row = try known.taking(form, "criterion.\(number)", in: language) { rows.append(row) }
        }
        // Of equal places the earlier row comes first.
        criteria = rows.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element.criterion)
    }
}

extension Criterion {
    /// - Returns: `nil` where it was taken out or is an empty row.
    fileprivate func taking(
        _ form: Form, _ row: String, in language: PageLanguage
    ) throws -> (place: Thousandths, criterion: Criterion)? {
        guard let id = form.typed("\(row).id"), !form.isTicked("\(row).remove") else { return nil }
        var taken = self
        taken.id = Identifier(id)
        taken.name[language] = form.typed("\(row).name")
        taken.question[language] = form.typed("\(row).question")
        taken.weight = try form.integer("\(row).weight")
        taken.reads = Tier.allCases.filter { form.isTicked("\(row).reads.\($0.rawValue)") }
        if Set(taken.reads) == Set(reads) { taken.reads = reads }
        taken.scores = form.isTicked("\(row).scores") ? .evidence : nil
        taken.anchors = []
        var number = 0
        while let typed = form["\(row).anchor.\(number).mark"] {
            var anchor = anchors.indices.contains(number) ? anchors[number] : Anchor()
            anchor.text[language] = form.typed("\(row).anchor.\(number).text")
            anchor.mark = try form.decimal("\(row).anchor.\(number).mark") ?? 0
            if !typed.isEmpty { taken.anchors.append(anchor) }
            number += 1
        }
        return (try form.decimal("\(row).place") ?? Thousandths(Int(Int32.max)), taken)
    }
}
