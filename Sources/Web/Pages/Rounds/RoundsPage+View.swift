internal import Jury
internal import Phrases
internal import Reports

extension RoundsPage {
    var html: HTML {
        let notice = NoticeView.wrong(notice)
        return "<h1>\(words.menuRounds)</h1>\n\(notice)\(rounds.map(section))"
    }

    private func section(_ section: Section) -> HTML {
        let order: HTML? = section.order.map {
            "<p><a class=\"button\" href=\"\($0.path)\">\(words.orderTitle)</a></p>\n"
        }
        return """
            <section class="round">
            <h2>\(section.title)</h2>
            <p class="soft">\([section.status, section.deadline].compactMap(\.self).joined(separator: ", "))</p>
            \(order)<div class="moves">
            \(section.moves.map { move($0, section) })\(section.hasEnd ? end(section) : nil)</div>
            <ul class="entries">
            \(section.rows.map(row))</ul>
            </section>

            """
    }

    private func row(_ row: (juror: String, sent: Int, all: Int)) -> HTML {
        """
        <li><span>\(row.juror)</span><progress max="\(row.all)" value="\(row.sent)" \
        aria-label="\(words.progress(sent: row.sent, of: row.all))"></progress>\
        <span>\(words.progress(sent: row.sent, of: row.all))</span></li>

        """
    }

    private func move(_ verb: RoundMoving.Verb, _ section: Section) -> HTML {
        let reason: HTML? =
            verb == .reopen
            ? """
            <label>\(words.reopenReason)
            <input name="reason" maxlength="\(BallotDraft.textBytesMax)" required></label>

            """ : nil
        let kind: HTML =
            switch verb {
            case .open: " class=\"strong\""
            case .close: " class=\"grave\""
            case .pause, .reopen: ""
            }
        return """
            <form method="post" action="\(Address(.phase, section.id).path)" class="line">
            \(token)\(reason)<button name="do" value="\(verb.rawValue)"\(kind)>\(name(of: verb, section.phase))</button>
            </form>

            """
    }

    private func name(of verb: RoundMoving.Verb, _ phase: Phase) -> String {
        switch verb {
        case .open: phase == .paused ? words.resumeRound : words.openRound
        case .pause: words.pauseRound
        case .close: words.closeRound
        case .reopen: words.reopenRound
        }
    }

    private func end(_ section: Section) -> HTML {
        let none: HTML? =
            section.field.isEmpty
            ? nil : "<button name=\"do\" value=\"none\" class=\"quiet\">\(words.removeDeadline)</button>\n"
        return """
            <form method="post" action="\(Address(.deadline, section.id).path)" class="line">
            \(token)<label>\(words.deadlineLabel)
            <input type="datetime-local" name="ends" value="\(section.field)"></label>
            <button name="do" value="set" class="quiet">\(words.setDeadline)</button>
            \(none)</form>

            """
    }
}
