internal import Jury
internal import Phrases
internal import Reports

extension RequestsPage {
    var html: HTML {
        let none: HTML? = items.isEmpty ? "<p>\(words.requestsNone)</p>\n" : nil
        return """
            <p><a href="\(Address(.questions).path)">\(words.questionsTitle)</a></p>
            <h1>\(words.requestsTitle)</h1>
            <p class="soft">\(words.requestsSays)</p>
            \(NoticeView.wrong(notice))\(chosen.map(form) ?? choice)\(none)\(items.map(section))
            """
    }

    /// Which entry: its claims are known with it.
    private var choice: HTML? {
        if entries.isEmpty { return nil }
        return """
            <form method="get" action="\(Address(.requests).path)" class="line">
            \(FieldView.choice("entry", words.requestEntry, entries, chosen: ""))\
            <button class="quiet">\(words.requestChoose)</button>
            </form>

            """
    }

    private func form(_ chosen: Chosen) -> HTML {
        let abouts = abouts.map { ($0.rawValue, words.requestAbout($0)) }
        let claims = [("", words.requestClaimNone)] + chosen.claims
        return """
            <section>
            <h2>\(chosen.title)</h2>
            <form method="post" action="\(Address(.requests).path)">
            \(token)<input type="hidden" name="entry" value="\(chosen.value)">
            <div class="fields">
            \(FieldView.choice("about", words.requestAboutLabel, abouts, chosen: abouts[0].0))\
            \(FieldView.choice("claim", words.requestClaim, claims, chosen: ""))</div>
            <label class="text">\(words.requestText)
            <textarea name="text" rows="3" required maxlength="\(BallotDraft.textBytesMax)">
            \(chosen.text)</textarea></label>
            <label class="text">\(words.requestUntil)
            <input type="datetime-local" name="until" required></label>
            <p class="buttons"><button name="do" value="ask">\(words.requestButton)</button>
            <a class="button quiet" href="\(Address(.requests).path)">\(words.requestOther)</a></p>
            </form>
            </section>

            """
    }

    private func section(_ item: Item) -> HTML {
        let reply: HTML? = item.reply.map { "<p><strong>\(words.replyTitle):</strong> \($0)</p>\n" }
        let address = Address(.request, String(item.line))
        let file: HTML? = item.file.map {
            "<p><a href=\"\(address.path)\" target=\"_blank\" rel=\"noopener\">\($0)</a></p>\n"
        }
        let share: HTML? =
            item.reply == nil
            ? nil : item.isShared ? "<p class=\"soft\">\(words.requestIsShared)</p>\n" : sharing(item)
        return """
            <section class="question">
            <h2>\(item.title)</h2>
            <p class="soft">\(item.facts)</p>
            <p>\(item.text)</p>
            \(RequestStateView.html(item.state, until: item.until, words))\(reply)\(file)\(share)\
            \(item.canReply ? replying(item) : nil)</section>

            """
    }

    private func replying(_ item: Item) -> HTML {
        let form: HTML = """
            <form method="post" action="\(Address(.requests).path)">
            \(token)<input type="hidden" name="line" value="\(item.line)">
            <label class="text">\(words.replyOfEntrant)
            <textarea name="text" rows="3" required maxlength="\(BallotDraft.textBytesMax)"></textarea></label>
            <p><button class="quiet" name="do" value="reply">\(words.replyButton)</button></p>
            </form>

            """
        return item.reply == nil
            ? form : "<details>\n<summary>\(words.replyAgain)</summary>\n\(form)</details>\n"
    }

    private func sharing(_ item: Item) -> HTML {
        """
        <form method="post" action="\(Address(.requests).path)">
        \(token)<input type="hidden" name="line" value="\(item.line)">
        <p class="soft">\(words.requestShareSays)</p>
        <p><button class="quiet" name="do" value="share">\(words.requestShare)</button></p>
        </form>

        """
    }
}

/// Until when a reply is awaited, or that there was none.
enum RequestStateView {
    static func html(_ state: AgencyRequest.State, until: Int, _ words: any PageWords) -> HTML? {
        switch state {
        case .waiting: "<p>\(words.requestWaits(until: words.time(until)))\(OwnTime.html(until))</p>\n"
        case .unanswered: "<p class=\"ask\">\(words.requestUnanswered(by: words.time(until)))</p>\n"
        case .replied: nil
        }
    }
}
