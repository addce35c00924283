internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// The files that were handed in, for organisers and chairs: who may see them, what in them may say whose
/// they are, and which nobody looked through for viruses yet.
struct AgencyFilesPage {
    let items: [Item]
    let waiting: Int
    let canScan: Bool
    let token: HTML
    let words: any PageWords

    struct Item {
        let entry: String
        let files: [(address: Address, file: EvidenceFilesView.Item)]
    }
}

extension AgencyFilesPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let (site, words) = (person.site, person.words)
        let contents = try await site.shelf.contents(of: site)
        let (asker, now) = (person.person, person.visit.now)
        let entries = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return proceedings.entries.filter { $0.value.handedIn != nil && sight.sees($0.key) }
        }
        // Who judges as well knows entries as jurors do, and of a blind jury's files no names.
        let isJuror = person.roles.contains(.juror)
        let holdings = try site.drafts.holdings(of: nil)
        let shown = Set(entries.keys)
        let waiting = holdings.filter { $0.scan == .waiting && !$0.entries.isDisjoint(with: shown) }
        let items = entries.sorted { $0.key < $1.key }.compactMap { id, contestant -> Item? in
            guard let entry = contents.entry(id, isJuror: isJuror) else { return nil }
            let files = entry.evidence.enumerated().compactMap {
                number, evidence -> (address: Address, file: EvidenceFilesView.Item)? in
                guard let digest = evidence.digest, !isJuror || evidence.visible != .organiser else {
                    return nil
                }
                let own = holdings.first { $0.file.text == digest && $0.owner == contestant.agency }
                let address = Address(.agencyFile, site.publicName(of: id), String(number + 1))
                return (address, .init(evidence, own, on: site, words))
            }
            return files.isEmpty ? nil : Item(entry: entry.title.words, files: files)
        }
        let page = AgencyFilesPage(
            items: items, waiting: Set(waiting.map(\.file)).count,
            canScan: site.outside.scan != nil, token: person.tokenField, words: words)
        return person.page(words.agencyFilesTitle, here: Address(.people), page.html)
    }

    /// Looks through those that wait.
    static func scan(_ person: PersonVisit) async throws -> Answer {
        try await person.site.scanWaiting()
        return .see(Address(.agencyFiles))
    }

    var html: HTML {
        let button: HTML? =
            canScan ? "<p><button>\(words.agencyFilesScan)</button></p>\n" : nil
        let waits: HTML? =
            waiting == 0
            ? nil
            : """
            <form method="post" action="\(Address(.agencyFiles).path)" class="notice">
            \(token)<p>\(words.agencyFilesWaiting(waiting))</p>
            \(button)</form>

            """
        let none: HTML? = items.isEmpty ? "<p>\(words.agencyFilesNone)</p>\n" : nil
        return """
            <h1>\(words.agencyFilesTitle)</h1>
            <p>\(words.agencyFilesSays)</p>
            \(waits)\(none)\(items.map(section))
            """
    }

    private func section(_ item: Item) -> HTML {
        let files = item.files.map { address, file -> HTML in
            let asks = file.asks.map { "<p class=\"ask\">\($0)</p>\n" as HTML }
            // What nobody looked through for viruses yet is opened by nobody.
            let name: HTML =
                file.isHere && !file.waits
                ? "<a href=\"\(address.path)\" target=\"_blank\" rel=\"noopener\">\(file.name)</a>"
                : "\(file.name)"
            return """
                <li>
                <p>\(file.title): \(name)<br><span class="soft">\(file.facts)</span></p>
                \(asks)</li>

                """
        }
        return """
            <section>
            <h2>\(item.entry)</h2>
            <ul class="files">
            \(files)</ul>
            </section>

            """
    }
}

extension Site {
    /// Looks through files that could not be looked through when they came. What is found to have a virus
    /// goes.
    public func scanWaiting() async throws {
        guard let scan = outside.scan else { return }
        let waiting = Set(try drafts.holdings(of: nil).filter { $0.scan == .waiting }.map(\.file))
        for file in waiting.sorted() {
            guard let part = stores.uploads.part(of: file) else { continue }
            let said = await scan(part)
            // The next could not be looked through either.
            if said == .unknown { return }
            try await keeping.note(said, of: file)
        }
    }
}
