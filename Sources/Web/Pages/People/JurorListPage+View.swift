internal import Jury
internal import Phrases
internal import Records
internal import Reports

extension JurorListPage {
    var html: HTML {
        let notice = NoticeView.wrong(notice)
        return """
            <h1>\(words.listTitle)</h1>
            <p>\(words.listSays)</p>
            \(notice)\(plan.map(findings))<form method="post" action="\(Address(.jurorList).path)">
            \(token)<label class="text" data-fills="list" hidden>\(words.listFile)
            <input type="file" accept=".csv,text/csv"></label>
            <label class="text">\(words.listLabel)
            <textarea name="list" rows="8" spellcheck="false" maxlength="\(Self.bytesMax)" \
            placeholder="name,mail,languages">
            \(text)</textarea></label>
            <p><button name="do" value="look">\(words.listLook)</button></p>
            </form>

            """
    }

    private func findings(_ plan: JurorListPlan) -> HTML {
        let lost: HTML? =
            plan.saysMoreThanKept ? "<p class=\"notice\">\(words.listWithoutPlace)</p>\n" : nil
        let faults: HTML? = plan.faults.isEmpty ? nil : self.faults(plan).html
        let steps: HTML? = plan.steps.isEmpty ? nil : self.steps(plan).html
        let take: HTML? =
            plan.count == 0
            ? nil
            : """
            <form method="post" action="\(Address(.jurorList).path)">
            \(token)<input type="hidden" name="list" value="\(text)">
            <input type="hidden" name="seal" value="\(seal)">
            <p class="buttons"><button class="strong" name="do" value="take">\(words.listTake(plan.count))</button></p>
            </form>

            """
        return "\(lost)\(faults)\(steps)\(take)"
    }

    private func faults(_ plan: JurorListPlan) -> DataTable {
        DataTable(
            caption: words.listWrong,
            columns: [words.columnLine, words.columnWrong].map { DataTable.Column(name: $0, kind: .words) },
            rows: plan.faults.map { ["\(words.columnLine) \($0.line)", "\(words.listFault($0.fault))"] },
            look: .facts)
    }

    private func steps(_ plan: JurorListPlan) -> DataTable {
        DataTable(
            caption: words.listFindings,
            columns: [words.columnName, words.columnLine, words.columnAddress, words.columnChange].map {
                DataTable.Column(name: $0, kind: .words)
            },
            rows: plan.steps.map { step in
                [
                    "\(step.details.name) <span class=\"soft\">\(step.person.text)</span>", "\(step.line)",
                    "\(step.details.address)", "\(says(step))",
                ]
            }, look: .facts)
    }

    private func says(_ step: JurorListPlan.Step) -> String {
        let change = words.listChange(step.change)
        return step.saysSeats ? change + ", " + words.listSeats(step.seatCount) : change
    }
}
