extension Edition {
    /// What no schema can say of an edition: names that occur twice or lead nowhere, files listed twice.
    public var remarks: [Remark] {
        var remarks: [Remark] = []
        let panelNames = panels.map(\.id.text)
        remarks += duplicates(panelNames) { FieldPath().field("panels").item($0 + 1).field("id") }
        for (number, panel) in panels.enumerated() {
            let path = FieldPath().field("panels").item(number + 1).field("jurors")
            remarks += duplicates(panel.jurors.map(\.text)) { path.item($0 + 1) }
        }
        remarks += duplicates(categories.map(\.id.text)) {
            FieldPath().field("categories").item($0 + 1).field("id")
        }
        for (number, category) in categories.enumerated() {
            let path = FieldPath().field("categories").item(number + 1)
            if !panelNames.contains(category.panel.text) {
                let nearest = Spelling.nearest(to: category.panel.text, among: panelNames)
                let fault = Fault.unknownReference(.panel, category.panel.text, nearest: nearest)
                remarks.append(Remark(.edition, fault, path.field("panel")))
            }
            if category.ballotsMin < 1 {
                let fault = Fault.numberOutOfRange(String(category.ballotsMin))
                remarks.append(Remark(.edition, fault, path.field("ballotsMin")))
            }
        }
        return remarks + dayRemarks + fileRemarks
    }

    private var dayRemarks: [Remark] {
        guard let deadline, let judging, judging < deadline else { return [] }
        let fault = Fault.datesReversed(deadline.description, judging.description)
        return [Remark(.edition, fault, FieldPath().field("judging"))]
    }

    private func duplicates(_ names: [String], at path: (Int) -> FieldPath) -> [Remark] {
        var seen: Set<String> = []
        return names.enumerated().compactMap { number, name in
            seen.insert(name).inserted ? nil : Remark(.edition, .duplicateID(name), path(number))
        }
    }

    private var fileRemarks: [Remark] {
        var seen: Set<String> = []
        return placedFiles.compactMap { file, path in
            let isOutside = file.hasPrefix("/") || file.split(separator: "/").contains("..")
            if isOutside { return Remark(.edition, .outsideFolder(file), path) }
            return seen.insert(file).inserted ? nil : Remark(.edition, .listedTwice(file), path)
        }
    }

    /// Every file that the edition names but its rubrics, with the field that names it.
    public var placedFiles: [(String, FieldPath)] {
        var placed: [(String, FieldPath)] = []
        if let taxonomy { placed.append((taxonomy, FieldPath().field("taxonomy"))) }
        for (number, category) in categories.enumerated() {
            let path = FieldPath().field("categories").item(number + 1).field("entries")
            placed += category.entries.enumerated().map { ($1, path.item($0 + 1)) }
        }
        placed += ballots.enumerated().map { ($1, FieldPath().field("ballots").item($0 + 1)) }
        let lists = [
            ("decisions", decisions), ("jurors", jurors), ("topics", topics), ("ties", ties),
            ("dismissals", dismissals),
        ]
        placed += lists.compactMap { name, path in path.map { ($0, FieldPath().field(name)) } }
        placed += shown.enumerated().map { ($1, FieldPath().field("shown").item($0 + 1)) }
        return placed
    }
}
