internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// What an agency was asked about an entry of its own, and its replies.
struct AskedView {
    let items: [Item]
    let entry: Identifier<Entry>
    let token: HTML
    let words: any PageWords

    struct Item {
        let line: Int
        let facts: String
        let text: String
        let until: Int
        let state: AgencyRequest.State
        let canReply: Bool
        let reply: String?
        let file: String?
    }

    init(_ mine: MyEntry, _ person: PersonVisit) async throws {
        let (words, now) = (person.words, person.visit.now)
        func written(_ text: Identifier<WrittenText>) -> String { person.site.text(text) ?? words.textIsGone }
        let id = mine.id
        let asked =
            mine.contestant == nil
            ? [:] : try await person.site.look { $0.requests.filter { $0.value.entry == id } }
        items = asked.sorted { $0.key > $1.key }.map { line, asked in
            let claim = asked.claim.map { id in
                mine.entry.claims.first { $0.id == id }?.says.words ?? id.text
            }
            return Item(
                line: line,
                facts: [words.requestAbout(asked.about), claim].compactMap(\.self).joined(separator: " · "),
                text: written(asked.text), until: asked.until, state: asked.state(at: now),
                canReply: now < asked.until, reply: asked.reply.map { written($0.text) },
                file: asked.reply?.name.map(written))
        }
        (entry, token, self.words) = (mine.id, person.tokenField, words)
    }
}

extension AskedView {
    var html: HTML? {
        if items.isEmpty { return nil }
        return """
            <section>
            <h2>\(words.askedTitleOfAgency)</h2>
            \(items.map(item))</section>

            """
    }

    private func item(_ item: Item) -> HTML {
        let reply: HTML? = item.reply.map { "<p><strong>\(words.replyTitle):</strong> \($0)</p>\n" }
        let address = Address(.reply, entry.text, String(item.line))
        let file: HTML? = item.file.map {
            "<p><a href=\"\(address.path)\" target=\"_blank\" rel=\"noopener\">\($0)</a></p>\n"
        }
        let again: HTML =
            "<details>\n<summary>\(words.replyAgain)</summary>\n\(form(address))</details>\n"
        return """
            <div class="question">
            <p class="soft">\(item.facts)</p>
            <p>\(item.text)</p>
            \(RequestStateView.html(item.state, until: item.until, words))\(reply)\(file)\
            \(!item.canReply ? "" : item.reply == nil ? form(address) : again)</div>

            """
    }

    private func form(_ address: Address) -> HTML {
        """
        <form method="post" action="\(address.path)" enctype="multipart/form-data">
        \(token)<label class="text">\(words.replyLabel)
        <textarea name="text" rows="4" required maxlength="\(BallotDraft.textBytesMax)"></textarea></label>
        <label class="text">\(words.replyFile)
        <input type="file" name="file"></label>
        <p><button name="do" value="reply">\(words.replyButton)</button></p>
        </form>

        """
    }
}
