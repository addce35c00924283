internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// The files beside an agency's evidence: what is here, what is to be said of it, and one more.
struct EvidenceFilesView {
    let items: [Item]
    /// Pieces of evidence beside which one may be put.
    let choices: [(id: String, title: String)]
    let says: [String]
    let entry: Identifier<Entry>
    let token: HTML
    let words: any PageWords

    struct Item {
        let evidence: String
        let title: String
        let name: String
        /// What it is, how large, and who may see it.
        let facts: String
        /// What somebody should look at.
        let asks: [String]
        let isHere: Bool
        /// Whether nobody looked through it for viruses yet.
        let waits: Bool
    }

    init(_ mine: MyEntry, _ person: PersonVisit, isBlind: Bool) throws {
        let (site, words) = (person.site, person.words)
        items = try mine.entry.evidence.compactMap { evidence in
            guard let digest = evidence.digest else { return nil }
            let holding = try site.drafts.holding(Identifier(digest), of: person.person)
            return Item(evidence, holding, on: site, words)
        }
        choices = mine.entry.evidence.map { ($0.id.text, $0.heading) }
        let rules = site.uploads
        says =
            [words.evidenceFilesSays(file: rules.fileBytes, entry: rules.entryBytes)]
            + (isBlind ? [words.evidenceFilesBlind] : [])
        (entry, token, self.words) = (mine.id, person.tokenField, words)
    }
}

extension EvidenceFilesView.Item {
    init(_ evidence: Evidence, _ holding: Holding?, on site: Site, _ words: any PageWords) {
        let part = holding.flatMap { site.stores.uploads.part(of: $0.file) }
        let file = part.flatMap { EntryFile(evidence, $0, number: 0, on: site) }
        self.evidence = evidence.id.text
        title = evidence.heading
        name = evidence.file?.words ?? evidence.heading
        let told = file.map { words.file($0.format.kind, bytes: $0.part.size, seconds: $0.seconds) }
        let visible = "\(words.writtenVisible): \(words.visibility(evidence.visible ?? .jury))"
        facts = [told, visible].compactMap(\.self).joined(separator: " · ")
        isHere = file != nil
        waits = holding?.scan == .waiting
        let states = [
            isHere ? nil : words.evidenceFileMissing,
            waits ? words.evidenceFileWaits : nil,
        ]
        let names = (holding?.names ?? []).sorted { $0.rawValue < $1.rawValue }
        asks = states.compactMap(\.self) + names.map(words.fileNames)
    }
}

extension Evidence {
    /// What it is called where it stands alone.
    var heading: String { title.words.isEmpty ? id.text : title.words }
}

extension EvidenceFilesView {
    var html: HTML {
        let list: HTML? = items.isEmpty ? nil : "<ul class=\"files\">\n\(items.map(item))</ul>\n"
        let options = choices.map { "<option value=\"\($0.id)\">\($0.title)</option>\n" as HTML }
        return """
            <section id="files">
            <h2>\(words.evidenceFilesTitle)</h2>
            \(list)\(says.map { "<p class=\"soft\">\($0)</p>\n" as HTML })\
            <form method="post" action="\(address.path)" enctype="multipart/form-data" class="on-screen" \
            data-upload="\(Address(.uploads, entry.text).path)" \
            data-sent="\(words.evidenceFileSent("{done}", of: "{all}"))" \
            data-broke="\(words.evidenceFileBroke)">
            \(token)<label class="text">\(words.evidenceFileFor)
            <select name="evidence">
            \(options)<option value="">\(words.evidenceFileNew)</option>
            </select></label>
            <input type="hidden" name="do" value="put">
            <label class="text">\(words.evidenceFileChoose)
            <input type="file" name="file" required \
            accept=".pdf,.png,.jpg,.jpeg,.webp,.mp4,.m4v,.mp3,.txt,.csv"></label>
            <p><button>\(words.evidenceFileSend)</button></p>
            <p role="status" data-told></p>
            </form>
            </section>

            """
    }

    private func item(_ item: Item) -> HTML {
        let link: HTML =
            item.isHere
            ? """
            <a href="\(Address(.evidenceFile, entry.text, item.evidence).path)" target="_blank" \
            rel="noopener">\(item.name)</a>
            """
            : "\(item.name)"
        let asks = item.asks.map { "<p class=\"ask\">\($0)</p>\n" as HTML }
        return """
            <li>
            <p>\(item.title): \(link)<br><span class="soft">\(item.facts)</span></p>
            \(asks)<form method="post" action="\(address.path)" class="on-screen">
            \(token)<input type="hidden" name="evidence" value="\(item.evidence)">
            <button class="quiet" name="do" value="remove">\(words.evidenceFileRemove(item.name))</button>
            </form>
            </li>

            """
    }

    private var address: Address { Address(.evidenceFiles, entry.text) }
}

/// An agency's browser or program asks for a file of its own entry.
enum EvidenceFilePage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let (mine, site) = (try await person.myEntry(), person.site)
        let name = person.visit.value("evidence")
        guard let evidence = mine.entry.evidence.first(where: { $0.id.text == name }),
            let digest = evidence.digest,
            try site.drafts.holding(Identifier(digest), of: person.person) != nil,
            let part = site.stores.uploads.part(of: Identifier(digest)),
            let file = EntryFile(evidence, part, number: 0, on: site)
        else { throw Trouble.notFound }
        return file.answer(to: person.visit.question)
    }
}
