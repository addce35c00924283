internal import Jury
internal import Phrases
internal import Reports

extension MarksView {
    var html: HTML {
        """
        <form method="post" action="\(ballot.path)" id="marks" data-draft="\(draft.path)" autocomplete="off">
        <h2>\(words.marksTitle) <span class="state \(state.rawValue)" data-state>\(words.state(state))</span></h2>
        \(notices)\(token)<input type="hidden" name="version" value="\(version)">
        <fieldset class="all"\(isOpen ? "" : " disabled")>
        \(questions.map(question))\
        <label class="text">\(words.toAgency) <span class="soft">\(words.toAgencyHint)</span>
        <textarea name="agency" rows="3" maxlength="\(BallotDraft.textBytesMax)">\(toAgency)</textarea></label>
        <label class="text">\(words.notes) <span class="soft">\(words.notesHint)</span>
        <textarea name="notes" rows="3" maxlength="\(BallotDraft.textBytesMax)">\(notes)</textarea></label>
        \(isOpen ? buttons : "")</fieldset>
        </form>
        \(isOpen ? recusalForm : "")
        """
    }

    private var notices: HTML {
        var parts: [HTML] = []
        if let closed { parts.append("<p class=\"notice\">\(closed)</p>\n") }
        switch notice {
        case .saved: parts.append("<p class=\"notice good\" role=\"status\">\(words.savedOnServer)</p>\n")
        case .wrong(let sentence): parts.append("<p class=\"notice wrong\" role=\"alert\">\(sentence)</p>\n")
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
        let missing: HTML? =
            self.missing.isEmpty
            ? nil
            : "<p class=\"soft\" data-missing>\(words.stillMissing) \(self.missing.joined(separator: ", "))</p>\n"
        return """
            \(missing)<p class="soft">\(words.draftsDoNotCount) <span data-saved role="status"></span></p>
            <p class="buttons"><button class="strong" name="do" value="send">\
            \(sent == nil ? words.send : words.sendAgain)</button>
            <button name="do" value="save" class="quiet">\(words.save)</button></p>

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

    private func counts(_ question: QuestionView) -> HTML? {
        question.counts.map { " <strong>\($0)</strong>" }
    }
}

/// How a mark is given: whole marks as buttons with a half beside them where a scale has few, else a field.
struct MarkInput {
    private let question: MarksView.QuestionView
    private let scale: Scale
    private let words: any PageWords

    init(_ question: MarksView.QuestionView, scale: Scale, words: any PageWords) {
        (self.question, self.scale, self.words) = (question, scale, words)
    }

    /// So many buttons fit a phone in three rows.
    private static let buttonsMax = 12

    private var name: String { "mark.\(question.id)" }

    var html: HTML {
        let hasHalves = scale.step.count == 500
        let isWhole = scale.step.count == 1_000 || hasHalves
        let count = (scale.max.count - scale.min.count) / 1_000 + 1
        guard isWhole, scale.min.count % 1_000 == 0, count <= Self.buttonsMax else { return field }
        let marks = (0..<count).map { Thousandths(scale.min.count + $0 * 1_000) }
        return """
            <div class="marks" role="radiogroup" aria-label="\(question.name)">
            \(marks.map(button))\(abstention)</div>
            \(hasHalves ? half : "")
            """
    }

    private var points: Thousandths? {
        if case .points(let points) = question.given { points } else { nil }
    }

    private func button(_ mark: Thousandths) -> HTML {
        let isGiven = points.map { $0.count / 1_000 * 1_000 == mark.count } ?? false
        return radio("\(mark)", words.number(mark), isGiven)
    }

    private var abstention: HTML { radio("-", words.abstain, question.given == .abstained) }

    private func radio(_ value: String, _ text: String, _ isGiven: Bool) -> HTML {
        """
        <label><input type="radio" name="\(name)" value="\(value)"\(isGiven ? " checked" : "")>\
        <span>\(text)</span></label>

        """
    }

    private var half: HTML {
        let isGiven = points.map { $0.count % 1_000 == 500 } ?? false
        return """
            <label class="half"><input type="checkbox" name="half.\(question.id)"\(isGiven ? " checked" : "")> \
            <span>\(words.half)</span></label>

            """
    }

    private var field: HTML {
        """
        <div class="marks"><label class="text">\(words.mark(on: scale))
        <input name="\(name)" inputmode="decimal" size="6" value="\(written)"></label></div>

        """
    }

    private var written: String {
        switch question.given {
        case .points(let points): words.number(points)
        case .abstained: "-"
        case nil: ""
        }
    }
}
