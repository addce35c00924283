internal import Jury
internal import Phrases
internal import Reports

extension AuditPage {
    var html: HTML {
        let none: HTML? = draws.isEmpty ? "<p>\(words.auditNone)</p>\n" : nil
        return """
            <p><a href="\(Address(.questions).path)">\(words.questionsTitle)</a></p>
            <h1>\(words.auditTitle)</h1>
            <p class="soft">\(words.auditSays)</p>
            \(NoticeView.wrong(notice))<form method="post" action="\(Address(.audit).path)">
            \(token)<div class="fields">
            \(FieldView.choice("category", words.beginEntryCategory, categories, chosen: ""))\
            <label class="text">\(words.auditCount)
            <input type="number" name="count" value="3" min="1" max="100" required></label></div>
            <p><button name="do" value="draw">\(words.auditButton)</button></p>
            </form>
            \(none)\(draws.map(section))
            """
    }

    private func section(_ draw: Draw) -> HTML {
        """
        <section>
        <h2>\(words.auditDraw(line: draw.line + 1, from: draw.from))</h2>
        <p class="soft">\(words.auditRoot) <span class="copy">\(draw.root)</span></p>
        \(draw.items.map { item($0, of: draw) })</section>

        """
    }

    private func item(_ item: Item, of draw: Draw) -> HTML {
        let outcome: HTML =
            item.outcome.map { "<p><strong>\($0)</strong></p>\n" } ?? "<p>\(words.auditOpen)</p>\n"
        let again: HTML = "<details>\n<summary>\(words.auditAgain)</summary>\n\(form(item, draw))</details>\n"
        return """
            <div class="question">
            <h3>\(item.title)</h3>
            <p>\([item.figure, item.says].filter { !$0.isEmpty }.joined(separator: " · "))</p>
            \(outcome)\(item.outcome == nil ? form(item, draw) : again)</div>

            """
    }

    private func form(_ item: Item, _ draw: Draw) -> HTML {
        let defects = Defect.allCases.map { ($0.rawValue, words.auditDefect($0)) }
        return """
            <form method="post" action="\(Address(.audit).path)">
            \(token)<input type="hidden" name="line" value="\(draw.line)">
            <input type="hidden" name="entry" value="\(item.entry)">
            <input type="hidden" name="claim" value="\(item.claim)">
            <label class="text">\(words.auditReason)
            <textarea name="reason" rows="2" required maxlength="\(BallotDraft.textBytesMax)"></textarea></label>
            \(FieldView.choice("defect", words.auditDefectLabel, defects, chosen: Defect.refuted.rawValue))\
            <p class="buttons"><button name="do" value="hold">\(words.auditHold)</button>
            <button class="quiet" name="do" value="fail">\(words.auditFail)</button></p>
            </form>

            """
    }
}
