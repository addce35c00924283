internal import Jury
internal import Phrases
internal import Records
internal import Reports

extension AddEntriesPage {
    var html: HTML {
        """
        <h1>\(words.addEntriesTitle)</h1>
        <p>\(words.addEntriesSays)</p>
        \(notice?.html)\(plan.map(looked))<form method="post" action="\(Address(.addEntries).path)" \
        enctype="multipart/form-data">
        \(token)<label class="text">\(words.addEntriesFiles)
        <input type="file" name="files" multiple required accept=".xml,.json,.csv,.zip"></label>
        <p><button name="do" value="look">\(words.addEntriesLook)</button></p>
        </form>

        """
    }

    private func looked(_ plan: EntriesPlan) -> HTML {
        let faults: HTML? =
            plan.faults.isEmpty
            ? nil
            : DataTable(
                caption: words.addEntriesLeftOut,
                columns: [words.columnFile, words.columnWrong].map {
                    DataTable.Column(name: $0, kind: .words)
                },
                rows: plan.faults.map { ["\($0.file)", "\(words.entryFault($0.fault))"] }, look: .facts
            ).html
        return
            "\(faults)\(findings.html)\(plan.steps.isEmpty ? nil : steps(plan))\(isSound ? take(plan) : nil)"
    }

    private func steps(_ plan: EntriesPlan) -> HTML {
        DataTable(
            caption: words.addEntriesFound,
            columns: [
                words.columnFile, words.tableEntry, words.completeCategory, words.columnChange,
            ].map { DataTable.Column(name: $0, kind: .words) },
            rows: plan.steps.map { step in
                [
                    "\(step.file)", "\(step.title) <span class=\"soft\">\(step.entry.text)</span>",
                    "\(name(of: step.category))", "\(says(step))",
                ]
            }, look: .facts
        ).html
    }

    private func name(of category: Identifier<Category>) -> String { names[category] ?? category.text }

    private func says(_ step: EntriesPlan.Step) -> HTML {
        let beside = [
            step.alsoIn.isEmpty
                ? nil : words.addEntriesAlsoIn(step.alsoIn.map(name).joined(separator: ", ")),
            step.like.isEmpty
                ? nil : words.addEntriesLike(step.like.map(\.text).joined(separator: ", ")),
        ].compactMap(\.self)
        return "\(words.entryChange(step.change))\(beside.map { "<br><strong>\($0)</strong>" as HTML })"
    }

    /// Carries the files that were looked through, so that nothing is kept before she says so.
    private func take(_ plan: EntriesPlan) -> HTML {
        let carried = uploads.map { upload -> HTML in
            """
            <input type="hidden" name="name" value="\(upload.name)">
            <input type="hidden" name="bytes" value="\(Base64URL.text(upload.bytes))">

            """
        }
        let reason: HTML? = isFixed ? FieldView.line("reason", words.setUpReason, "", isRequired: true) : nil
        return """
            <form method="post" action="\(Address(.addEntries).path)" enctype="multipart/form-data">
            \(token)\(carried)<input type="hidden" name="seal" value="\(seal)">
            \(reason)<p class="buttons"><button class="strong" name="do" value="take">\
            \(words.addEntriesTake(plan.count))</button></p>
            </form>

            """
    }
}
