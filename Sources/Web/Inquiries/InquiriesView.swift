internal import Jury
internal import Phrases
internal import Reports

/// Beside an entry: what was asked about it and answered, and two forms to ask.
struct InquiriesView {
    let items: [Item]
    /// What the entry's agency was asked, and replied.
    var shared: [Item] = []
    let canAsk: Bool
    let address: Address
    /// How much she had asked when the page was made.
    let asked: Int
    let categories: [(id: String, name: String)]
    let isLive: Bool
    let token: HTML
    let words: any PageWords

    struct Item {
        let heading: String?
        let text: String
        /// `nil` where it waits for one.
        let answer: String?
        let isHers: Bool
        /// What came with the answer.
        var file: (name: String, address: Address)?
    }
}

extension InquiriesView {
    init(_ seat: JurorDesk.Seat, _ contents: Contents, isLive: Bool, _ visit: JurorVisit) {
        let words = visit.words
        let round = visit.desk.rounds.first { $0.id == seat.round }
        func text(_ id: Identifier<WrittenText>) -> String {
            visit.site.text(id).map { contents.shown($0, about: seat.entry) } ?? words.textIsGone
        }
        items = seat.inquiries.map { inquiry in
            Item(
                heading: inquiry.about == .category ? words.wrongCategory : nil,
                text: inquiry.text.map(text) ?? "", answer: inquiry.answer.map(text), isHers: inquiry.isHers
            )
        }
        let name = visit.site.publicName(of: seat.entry)
        shared = seat.replies.map { asked in
            Item(
                heading: words.requestAbout(asked.about), text: text(asked.text),
                answer: text(asked.reply.text), isHers: false,
                file: asked.reply.name.map {
                    (text($0), Address(.sharedReply, seat.round.text, name, String(asked.line)))
                })
        }
        canAsk = round.map { $0.phase != .closed } ?? false
        address = Address(.inquiries, seat.round.text, name)
        asked = seat.inquiries.count(where: \.isHers)
        categories = contents.edition.categories.filter { $0.id != seat.category }.map {
            ($0.id.text, $0.name.text(in: words))
        }
        self.isLive = isLive
        token = visit.person.tokenField
        self.words = words
    }
}

extension InquiriesView {
    var html: HTML? {
        if items.isEmpty && shared.isEmpty && !canAsk { return nil }
        let replies: HTML? = list(shared).map { "<h3>\(words.requestsOfEntrant)</h3>\n\($0)" }
        return """
            <section class="asking">
            <h2>\(words.inquiriesTitle)</h2>
            \(list(items))\(replies)\(canAsk ? question + flag : "")</section>

            """
    }

    private func list(_ items: [Item]) -> HTML? {
        items.isEmpty ? nil : "<dl class=\"inquiries\">\n\(items.map(item))</dl>\n"
    }

    private func item(_ item: Item) -> HTML {
        let file: HTML? = item.file.map { name, address in
            "<dd><a href=\"\(address.path)\" target=\"_blank\" rel=\"noopener\">\(name)</a></dd>\n"
        }
        let notes = [item.heading, item.isHers ? words.askedByYou : nil].compactMap(\.self)
        let note: HTML? =
            notes.isEmpty ? nil : " <span class=\"soft\">\(notes.joined(separator: " · "))</span>"
        let answer: HTML =
            item.answer.map { "<dd>\($0)</dd>\n" } ?? "<dd class=\"soft\">\(words.waitsForAnswer)</dd>\n"
        return "<dt>\(item.text)\(note)</dt>\n\(answer)\(file)"
    }

    private func form(_ about: Inquiry.About, _ fields: HTML, _ button: String) -> HTML {
        let live: HTML? = isLive ? "<input type=\"hidden\" name=\"live\" value=\"1\">\n" : nil
        return """
            <form method="post" action="\(address.path)">
            \(token)\(live)<input type="hidden" name="about" value="\(about.rawValue)">
            <input type="hidden" name="asked" value="\(asked)">
            \(fields)<p><button>\(button)</button></p>
            </form>

            """
    }

    private func area(_ label: String) -> HTML {
        """
        <label class="text">\(label)
        <textarea name="text" rows="2" maxlength="\(BallotDraft.textBytesMax)"></textarea></label>

        """
    }

    private var question: HTML {
        """
        <details>
        <summary>\(words.askSummary)</summary>
        <p class="soft">\(words.askHint)</p>
        \(form(.question, area(words.inquiryLabel), words.inquiryButton))</details>

        """
    }

    private var flag: HTML {
        let options = categories.map { "<option value=\"\($0.id)\">\($0.name)</option>" as HTML }
        let choice: HTML = """
            <label class="text">\(words.flagCategory)
            <select name="category"><option value="">\(words.flagUnsure)</option>\(options)</select></label>

            """
        return """
            <details>
            <summary>\(words.flagSummary)</summary>
            <p class="soft">\(words.flagHint)</p>
            \(form(.category, choice + area(words.flagLabel), words.flagButton))</details>

            """
    }
}
