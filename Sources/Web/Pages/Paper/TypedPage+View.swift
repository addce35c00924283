internal import Jury
internal import Phrases
internal import Reports

extension TypedPage {
    var html: HTML {
        let notice = notice.flatMap { $0.isWrong ? NoticeView.wrong($0.text) : NoticeView.good($0.text) }
        let address = Address(.typed, round).path
        return """
            <h1>\(words.typedTitle)</h1>
            \(notice)<form method="get" action="\(address)" class="narrow">
            <label class="text">\(words.codeLabel)
            <input name="code" size="12" value="\(code)" autocomplete="off" spellcheck="false" required></label>
            <p class="buttons"><button class="\(seat == nil ? "strong" : "quiet")">\(words.whatIfShow)</button></p>
            </form>
            \(seat.map { ballot($0, address) })
            """
    }

    private func ballot(_ seat: Seat, _ address: String) -> HTML {
        """
        <section>
        <h2>\(seat.entry)</h2>
        <p>\(seat.juror)</p>
        <p class="soft">\(words.typedSays)</p>
        <form method="post" action="\(address)" class="narrow">
        \(token)<input type="hidden" name="code" value="\(code)">
        \(seat.fields.map { field($0, seat.scale) })<p class="buttons"><button class="strong">\(words.typedSave)</button></p>
        </form>
        </section>

        """
    }

    private func field(_ field: Field, _ scale: Scale) -> HTML {
        """
        <fieldset class="question"><legend>\(field.name)</legend>
        <label class="text">\(words.mark(on: scale))
        <input name="mark.\(field.criterion.text)" inputmode="decimal" autocomplete="off" value="\(field.mark)"></label>
        <label class="text">\(words.comment)
        <textarea name="comment.\(field.criterion.text)" rows="2">\(field.comment)</textarea></label>
        </fieldset>

        """
    }
}
