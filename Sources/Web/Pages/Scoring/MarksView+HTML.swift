internal import Jury
internal import Phrases
internal import Reports

extension MarksView {
    var html: HTML {
        """
        <form method="post" action="\(ballot.path)" id="marks" data-draft="\(draft.path)" \
        data-unsaved="\(words.keptHere)" data-sends="\(words.toBeSent)" autocomplete="off">
        <h2>\(words.marksTitle) <span class="state \(state.rawValue)" data-state>\(words.state(state))</span></h2>
        \(notices)\(token)<input type="hidden" name="version" value="\(version)">
        \(isLive ? live : nil)        <fieldset class="all"\(isOpen ? "" : " disabled")>
        \(questions.map(question))\
        <label class="text">\(words.toAgency) <span class="soft">\(words.toAgencyHint)</span>
        <textarea name="agency" rows="3" maxlength="\(BallotDraft.textBytesMax)">\(toAgency)</textarea></label>
        <label class="text">\(words.notes) <span class="soft">\(words.notesHint)</span>
        <textarea name="notes" rows="3" maxlength="\(BallotDraft.textBytesMax)">\(notes)</textarea></label>
        \(isOpen ? buttons : "")</fieldset>
        </form>
        \(isOpen ? recusalForm + keys : "")
        """
    }

    /// Leads back to the page of the live round.
    private var live: HTML? { "<input type=\"hidden\" name=\"live\" value=\"1\">\n" }

    /// On paper: each question, its mark if there is one, and room for one.
    var printed: HTML {
        let rows = questions.map { question -> HTML in
            """
            <tr><th scope="row">\(question.name) <span class="soft">\(question.weight)</span></th>\
            <td>\(question.question)</td><td class="number room">\(question.written(words))</td></tr>

            """
        }
        return """
            <h2>\(words.marksTitle)</h2>
            <table class="room"><tbody>
            \(rows)</tbody></table>

            """
    }

    /// Shown by the script, which knows them.
    private var keys: HTML {
        let names = PageKey.allCases.map { key -> HTML in
            "<dt><kbd>\(key.sign)</kbd></dt><dd>\(words.key(key))</dd>\n"
        }
        return """
            <dialog id="keys" aria-labelledby="keys-title">
            <h2 id="keys-title">\(words.keysTitle)</h2>
            <p class="soft">\(words.keysHint)</p>
            <dl>
            \(names)</dl>
            <form method="dialog"><button>\(words.close)</button></form>
            </dialog>

            """
    }

    private var notices: HTML {
        var parts: [HTML] = []
        let link: HTML? = first.map { " <a href=\"\($0.path)\">\(words.referenceLink)</a>" }
        if let closed { parts.append("<p class=\"notice\">\(closed)\(link)</p>\n") }
        if let unsent { parts.append(NoticeView.wrong(unsent) ?? "") }
        switch notice {
        case .saved: parts.append("<p class=\"notice good\" role=\"status\">\(words.savedOnServer)</p>\n")
        case .wrong(let sentence): parts.append(NoticeView.wrong(sentence) ?? "")
        case nil: break
        }
        if let sent {
            parts.append(
                "<p class=\"notice good\">\(sent.words) <a href=\"\(sent.receipt.path)\" download>\(words.receipt)</a></p>\n"
            )
        }
        return parts.joined()
    }

    private var buttons: HTML {
        let isWhole: HTML = missingSentence.isEmpty ? " hidden" : ""
        return """
            <p class="soft" data-missing\(isWhole)>\(missingSentence)</p>
            <p class="soft">\(words.draftsDoNotCount) <span data-saved role="status"></span></p>
            <p class="buttons"><button class="strong" name="do" value="send">\
            \(sent == nil ? words.send : words.sendAgain)</button>
            <button name="do" value="save" class="quiet">\(words.save)</button>
            <button type="button" class="quiet keys" data-keys hidden><kbd>?</kbd> \(words.keysTitle)</button></p>

            """
    }

    private var recusalForm: HTML {
        """
        <details class="recusal">
        <summary>\(words.recuse)</summary>
        <form method="post" action="\(recusal.path)">
        \(token)<p>\(words.recuseHint)</p>
        <label class="text">\(words.recuseReason)
        <textarea name="reason" rows="2" maxlength="\(BallotDraft.textBytesMax)"></textarea></label>
        <p><button class="grave">\(words.recuseButton)</button></p>
        </form>
        </details>

        """
    }

    private func question(_ question: QuestionView) -> HTML {
        let standing: HTML? = question.standing.map { "<p class=\"standing\">\($0)\(counts(question))</p>\n" }
        let anchors: HTML? =
            question.anchors.isEmpty
            ? nil
            : """
            <details class="anchors"><summary>\(words.anchors)</summary>
            <dl>\(question.anchors.map { "<dt>\($0.mark)</dt><dd>\($0.text)</dd>" as HTML })</dl></details>

            """
        let lift: HTML? =
            question.standing == nil
            ? nil
            : """
            <details class="lift"\(question.lift.isEmpty ? "" : " open")><summary>\(words.liftSummary)</summary>
            <label class="text">\(words.liftLabel)
            <textarea name="lift.\(question.id)" rows="2" maxlength="\(BallotDraft.textBytesMax)">\(question.lift)</textarea></label></details>

            """
        return """
            <fieldset class="question" id="q.\(question.id)">
            <legend>\(question.name) <span class="soft">\(question.weight)</span></legend>
            <p>\(question.question)</p>
            \(MarkInput(question, scale: scale, words: words).html)\
            \(standing)\(lift)\(anchors)\
            <label class="text">\(words.comment)
            <textarea name="comment.\(question.id)" rows="2" maxlength="\(BallotDraft.textBytesMax)">\(question.comment)</textarea></label>
            </fieldset>

            """
    }

    private func counts(_ question: QuestionView) -> HTML {
        " <strong data-counts=\"\(question.id)\">\(question.counts ?? "")</strong>"
    }
}

extension PageKey {
    /// As it stands on keyboards.
    var sign: String {
        switch self {
        case .digits: "0–9"
        case .upDown: "↑ ↓"
        case .leftRight: "← →"
        case .half: "h"
        case .abstain: "a"
        case .next: "n"
        case .previous: "p"
        case .help: "?"
        }
    }
}
