internal import Jury
internal import Phrases
internal import Reports

extension ClientPage {
    var html: HTML {
        let agency = asked.entry.agency?.name.words ?? ""
        let said: HTML? = said.map { "<p class=\"notice good\" role=\"status\">\($0)</p>\n" }
        let reason: HTML? = reason.map { "<p>\($0)</p>\n" }
        let ledger = LedgerView(
            asked.ledger, for: .client, showsExposure: true, exposure: Address(.client), words)
        return """
            <h1>\(asked.entry.title.words)</h1>
            <p class="soft">\([agency, edition].filter { !$0.isEmpty }.joined(separator: " · "))</p>
            \(NoticeView.wrong(notice))\(said)\(reason)<p>\(words.clientPageSays)</p>
            <p><a href="\(Address(.clientEntry).path)">\(words.clientPreview)</a></p>
            <h2>\(words.clientResults)</h2>
            \(ledger.html)\
            <h2>\(words.clientStatements)</h2>
            \(StatementsView(entry: asked.entry, words: words).html)\
            \(time)\(isOver ? nil : forms)
            """
    }

    private var time: HTML? {
        until.map { until in
            let said =
                isOver ? words.clientOver(at: words.time(until)) : words.clientUntil(words.time(until))
            return "<p>\(said)\(OwnTime.html(until))</p>\n"
        }
    }

    private var forms: HTML {
        let fields: HTML = """
            \(token)<input type="hidden" name="file" value="\(asked.file.text)">
            <input type="hidden" name="said" value="\(said ?? "")">
            <label class="text">\(words.clientBy)
            <input name="by" required maxlength="200" autocomplete="name"></label>

            """
        return """
            <form method="post" action="\(Address(.client).path)">
            <p>\(words.clientTrueSays)</p>
            \(fields)<p><button class="strong" name="do" value="confirmed">\(words.clientTrue)</button></p>
            </form>
            <details>
            <summary>\(words.clientFalse)</summary>
            <form method="post" action="\(Address(.client).path)">
            \(fields)<label class="text">\(words.clientReason)
            <textarea name="reason" rows="3" required maxlength="\(BallotDraft.textBytesMax)"></textarea></label>
            <p><button name="do" value="refused">\(words.clientFalseButton)</button></p>
            </form>
            </details>

            """
    }
}

/// What an entry says of harm, of artificial intelligence and of consents.
struct StatementsView {
    let entry: Entry
    let words: any PageWords

    var html: HTML {
        """
        <dl class="inquiries">
        <dt>\(words.statementOfHarm)</dt>
        <dd>\(said(words.statedHarm(entry.harm?.known), entry.harm?.text))</dd>
        <dt>\(words.statementOfAI)</dt>
        <dd>\(said(words.statedAI(entry.aiUse?.used), entry.aiUse?.tools, entry.aiUse?.text))</dd>
        <dt>\(words.statementOfConsents)</dt>
        <dd>\(consents)</dd>
        </dl>

        """
    }

    private var consents: String {
        let all = entry.consents.map { consent in
            let note = consent.note.map { " (\($0.words))" } ?? ""
            return "\(words.consentTo(consent.subject)): \(words.consent(consent.status))\(note)"
        }
        return all.isEmpty ? words.statedNothing : all.joined(separator: "; ")
    }

    private func said(_ sentence: String, _ texts: Text?...) -> String {
        ([sentence] + texts.compactMap { $0?.words }).joined(separator: " ")
    }
}
