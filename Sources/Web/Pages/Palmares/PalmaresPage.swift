internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// A published list, for everybody: as its bundle has it, whatever was done since.
struct PalmaresPage {
    let list: PublishedList
    let publication: Publication
    let line: Int
    let alone: String?
    let retracted: String?
    let reason: String?
    /// The list that holds now, where that is another.
    let newest: Int?
    let others: [(line: Int, shownFrom: Int)]
    /// By category: its name in the reader's language, where the edition still has it.
    let names: [Identifier<Category>: String]
    let now: Int
    let links: Links
    let words: any PageWords

    /// Where its links lead: to pages of a site, or to files.
    struct Links {
        let list: (Int) -> String
        let bundle: (Int) -> String

        static var site: Links {
            Links(
                list: { Address(.publishedList, String($0)).path },
                bundle: { Address(.publishedBundle, String($0)).path })
        }
    }
}

/// What anybody may see, the first one first.
typealias PublicLists = [(line: Int, publication: Publication)]

extension Proceedings {
    /// Before its embargo a list is not there.
    func publicLists(at now: Int) -> PublicLists {
        publications.filter { $0.value.isPublic(at: now) }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }
}

extension PalmaresPage {
    /// The line of the list that holds; of the last one where none does.
    static func holding(_ lists: PublicLists) -> Int? {
        (lists.last { $0.publication.retracted == nil } ?? lists.last)?.line
    }

    /// - Parameter text: what somebody wrote; `nil` where it was erased.
    init(
        _ list: PublishedList, of publication: Publication, in line: Int, among lists: PublicLists,
        _ categories: [Category], at now: Int, _ words: any PageWords, links: Links,
        text: (Identifier<WrittenText>) -> String?
    ) {
        func told(_ id: Identifier<WrittenText>?) -> String? { id.map { text($0) ?? "…" } }
        (self.list, self.publication, self.line) = (list, publication, line)
        (self.now, self.links, self.words) = (now, links, words)
        alone = told(publication.alone)
        retracted = told(publication.retracted)
        reason = told(publication.reason)
        let holding = lists.last { $0.publication.retracted == nil }?.line
        newest = holding == line ? nil : holding
        others = lists.reversed().filter { $0.line != line }.map { ($0.line, $0.publication.shownFrom) }
        names = categories.names(in: words)
    }
}

extension PalmaresPage {
    /// The list that holds, or the last one where none does.
    static func newest(_ visit: Visit) async throws -> Answer {
        let lists = try await published(visit)
        guard let line = holding(lists) else { throw Trouble.notFound }
        return try await answer(line, lists, visit)
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        let lists = try await published(visit)
        guard let line = Int(visit.value("line")) else { throw Trouble.notFound }
        return try await answer(line, lists, visit)
    }

    /// The result to keep and to verify.
    static func bundle(_ visit: Visit) async throws -> Answer {
        let line = Int(visit.value("line"))
        guard let (line, publication) = try await published(visit).first(where: { $0.line == line }),
            let bytes = try visit.site.stores.files.bytes(of: publication.file)
        else { throw Trouble.notFound }
        return Answer.json(bytes).with(
            "Content-Disposition", "attachment; filename=\"palmares-\(line + 1).json\"")
    }

    private static func published(_ visit: Visit) async throws -> PublicLists {
        let now = visit.now
        return try await visit.site.look { $0.publicLists(at: now) }
    }

    private static func answer(
        _ line: Int, _ lists: PublicLists, _ visit: Visit
    ) async throws -> Answer {
        let (site, words) = (visit.site, visit.words)
        guard let publication = lists.first(where: { $0.line == line })?.publication,
            let list = try await site.lists.list(publication.file, in: site.stores.files)
        else { throw Trouble.notFound }
        let categories = try await site.shelf.contents(of: site).edition.categories
        let page = PalmaresPage(
            list, of: publication, in: line, among: lists, categories, at: visit.now, words, links: .site,
            text: site.text)
        return .page(
            Layout(title: page.title, words: words, place: visit.place, now: visit.now, main: page.html).html)
    }
}
