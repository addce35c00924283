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
    let words: any PageWords
}

extension PalmaresPage {
    /// The list that holds, or the last one where none does.
    static func newest(_ visit: Visit) async throws -> Answer {
        let lists = try await published(visit)
        guard let (line, _) = lists.last(where: { $0.publication.retracted == nil }) ?? lists.last else {
            throw Trouble.notFound
        }
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

    /// What anybody may see, the first one first. Before its embargo a list is not there.
    private static func published(_ visit: Visit) async throws -> [(line: Int, publication: Publication)] {
        let now = visit.now
        return try await visit.site.look { proceedings in
            proceedings.publications.filter { $0.value.isPublic(at: now) }.sorted { $0.key < $1.key }
                .map { ($0.key, $0.value) }
        }
    }

    private static func answer(
        _ line: Int, _ lists: [(line: Int, publication: Publication)], _ visit: Visit
    ) async throws -> Answer {
        let (site, words) = (visit.site, visit.words)
        guard let publication = lists.first(where: { $0.line == line })?.publication,
            let list = try await site.lists.list(publication.file, in: site.stores.files)
        else { throw Trouble.notFound }
        let holding = lists.last { $0.publication.retracted == nil }?.line
        let categories = try await site.shelf.contents(of: site).edition.categories
        func text(_ id: Identifier<WrittenText>?) -> String? { id.map { site.text($0) ?? "…" } }
        let page = PalmaresPage(
            list: list, publication: publication, line: line, alone: text(publication.alone),
            retracted: text(publication.retracted), reason: text(publication.reason),
            newest: holding == line ? nil : holding,
            others: lists.reversed().filter { $0.line != line }.map { ($0.line, $0.publication.shownFrom) },
            names: Dictionary(categories.map { ($0.id, $0.name.text(in: words)) }) { first, _ in first },
            now: visit.now, words: words)
        return .page(
            Layout(title: page.title, words: words, place: visit.place, now: visit.now, main: page.html).html)
    }
}
