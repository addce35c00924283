internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// All entries of an agency, how far each is, and until when they are taken.
struct MyEntriesPage {
    let call: [HTML]
    let items: [Item]
    let categories: [(id: String, name: String)]
    let notice: String?
    let findings: HTML?
    let token: HTML
    let words: any PageWords

    struct Item {
        let title: String
        let facts: String
        let isLate: Bool
        let address: Address
    }
}

extension MyEntriesPage {
    /// - Parameter findings: in a file that is no entry.
    static func answer(
        _ person: PersonVisit, notice: String? = nil, findings: [Finding] = [], _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let words = person.words
        let edition = try await person.site.shelf.contents(of: person.site).edition
        let names = edition.categories.names(in: words)
        let items = try await person.myEntries().map { mine in
            let facts = [names[mine.entry.category] ?? mine.entry.category.text] + mine.facts(words)
            return Item(
                title: mine.entry.title.words, facts: facts.joined(separator: " · "),
                isLate: mine.contestant?.handedIn?.isLate ?? false,
                address: Address(.myEntry, mine.id.text))
        }
        let page = MyEntriesPage(
            call: try await person.callSentences(), items: items,
            categories: edition.categories.map { ($0.id.text, $0.name.text(in: words)) }, notice: notice,
            findings: FindingsView(findings: findings, words: words).html, token: person.tokenField,
            words: words)
        return person.page(words.myEntriesTitle, here: Address(.myEntries), page.html, status)
    }
}

extension MyEntry {
    /// How far it is.
    func facts(_ words: any PageWords) -> [String] {
        let handedIn = contestant?.handedIn
        return [
            isOut ? words.entryIsOut : nil,
            handedIn.map { words.entryHandedIn(at: words.time($0.at)) },
            handedIn != nil && isChanged ? words.entryChanged : nil,
            handedIn == nil ? changed.map { words.entryDraft(since: words.time($0)) } : nil,
        ].compactMap(\.self)
    }
}

extension PersonVisit {
    /// Until when entries are taken.
    func callSentences() async throws -> [HTML] {
        guard let call = try await site.look({ $0.call }) else { return ["\(words.callNone)"] }
        if visit.now >= call.end {
            return ["\(words.callEnded(at: words.time(call.end)))\(OwnTime.html(call.end))"]
        }
        return ["\(words.callOpen(until: words.time(call.until)))\(OwnTime.html(call.until))"]
            + (call.late.map { ["\(words.callLate(until: words.time($0)))\(OwnTime.html($0))"] } ?? [])
    }
}

extension MyEntriesPage {
    var html: HTML {
        let list: HTML =
            items.isEmpty
            ? "<p>\(words.myEntriesNone)</p>\n" : "<ul class=\"entries\">\n\(items.map(item))</ul>\n"
        return """
            <h1>\(words.myEntriesTitle)</h1>
            \(call.map { "<p>\($0)</p>\n" as HTML })\(NoticeView.wrong(notice))\(findings)\(list)\
            <section>
            <h2>\(words.beginEntryTitle)</h2>
            <form method="post" action="\(Address(.myEntries).path)">
            \(token)<label class="text">\(words.beginEntryName)
            <input name="title" required maxlength="200"></label>
            <label class="text">\(words.beginEntryCategory)
            <select name="category">\(options)</select></label>
            <p><button name="do" value="begin">\(words.beginEntryButton)</button></p>
            </form>
            </section>
            <section>
            <h2>\(words.uploadEntryTitle)</h2>
            <p>\(words.uploadEntrySays)</p>
            <form method="post" action="\(Address(.myEntries).path)" enctype="multipart/form-data">
            \(token)<input type="hidden" name="do" value="read">
            <label class="text">\(words.uploadEntryFile)
            <input type="file" name="file" accept=".xml,.json,.zip" required></label>
            <p><button>\(words.uploadEntryButton)</button></p>
            </form>
            \(TemplateFile.html(categories, words))\
            </section>

            """
    }

    private var options: [HTML] {
        categories.map { "<option value=\"\($0.id)\">\($0.name)</option>" }
    }

    private func item(_ item: Item) -> HTML {
        let late: HTML = item.isLate ? " <span class=\"state\">\(words.entryLate)</span>" : ""
        return """
            <li><a href="\(item.address.path)">\(item.title)</a>\(late)\
            <span class="soft">\(item.facts)</span></li>

            """
    }
}
