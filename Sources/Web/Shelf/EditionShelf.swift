public import Intake
internal import Jury
public import Ledger
internal import Rankings

/// Entries and rubrics as they are in force, read once and kept until the record names others.
public actor EditionShelf {
    // An actor, because reading takes a while and all pages wait for the same.
    private let load: @Sendable () -> LoadedEdition
    private let terms: Terms
    private var last: (key: Key, contents: Contents)?

    /// What the contents hang on. As long as nothing of it changes these share their memory with the
    /// proceedings, so that comparing them takes no time.
    private struct Key: Equatable, Sendable {
        let files: Identifier<StoredFile>?
        let entries: [Identifier<Entry>: Proceedings.Contestant]
        let decisions: [Decision.Question: Proceedings.Decided]
        let conflicts: [Pairing: [Tie.Kind: Proceedings.StatedConflict]]
    }

    /// - Parameters:
    ///   - terms: by which ledgers are made, with the taxonomy and the populations of the program.
    ///   - load: reads what the record names now.
    public init(terms: Terms, load: @escaping @Sendable () -> LoadedEdition) {
        (self.terms, self.load) = (terms, load)
    }

    /// What is in force now.
    func contents(of site: Site) async throws -> Contents {
        let key = try await site.look {
            Key(
                files: $0.files, entries: $0.entries, decisions: $0.decisions, conflicts: $0.conflicts)
        }
        if let last, last.key == key { return last.contents }
        let contents = Contents(load(), terms, version: (last?.contents.version ?? 0) + 1)
        last = (key, contents)
        return contents
    }
}

/// An edition's entries and rubrics. Where judging is blind, jurors' pages get nothing else of an entry than
/// what a blind jury may read.
struct Contents: Sendable {
    let edition: Edition
    /// One more each time that something was read anew.
    let version: Int
    /// What rankings are made from, with nothing taken out.
    let loaded: LoadedEdition
    /// Where the edition says nothing else.
    let usual: Terms
    private let exhibits: [Identifier<Entry>: Exhibit]
    /// As they were sent in.
    private let entries: [Identifier<Entry>: Entry]
    private let terms: [Identifier<Category>: Terms]
    private let rubrics: [Identifier<Category>: Rubric]

    /// An entry with what it is judged by.
    struct Exhibit: Sendable {
        let entry: Entry
        let category: Category
        let rubric: Rubric
    }

    /// Whether jurors do not see whose entries are.
    var isBlind: Bool { edition.blind != nil }

    init(_ loaded: LoadedEdition, _ base: Terms, version: Int) {
        (self.loaded, self.version) = (loaded, version)
        usual = base.reading(loaded)
        edition = loaded.edition ?? Edition()
        var exhibits: [Identifier<Entry>: Exhibit] = [:]
        var terms: [Identifier<Category>: Terms] = [:]
        for contest in loaded.contests {
            terms[contest.category.id] = usual.judged(by: edition, in: contest.category, loaded.decisions)
            for entry in contest.entries {
                exhibits[entry.id] = Exhibit(
                    entry: edition.blind.map { entry.blinded($0) } ?? entry, category: contest.category,
                    rubric: contest.rubric)
            }
        }
        (self.exhibits, self.terms) = (exhibits, terms)
        entries = Dictionary(
            loaded.contests.flatMap(\.entries).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        rubrics = Dictionary(
            loaded.contests.map { ($0.category.id, $0.rubric) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a juror has before her at a seat: in a screening it is judged by what all screenings ask. `nil`
    /// where its file or its rubric cannot be read.
    func exhibit(at seat: JurorDesk.Seat) -> Exhibit? {
        guard let exhibit = exhibits[seat.entry] else { return nil }
        if !seat.isScreening { return exhibit }
        return Exhibit(entry: exhibit.entry, category: exhibit.category, rubric: .screening)
    }

    /// An entry as jurors read it; `nil` where its file or its rubric cannot be read.
    func exhibit(of entry: Identifier<Entry>) -> Exhibit? { exhibits[entry] }

    /// An entry that is not in the record yet, as jurors would read it; `nil` where its category is not here.
    func exhibit(of draft: Entry) -> Exhibit? {
        guard let category = category(of: draft) else { return nil }
        return Exhibit(
            entry: edition.blind.map { draft.blinded($0) } ?? draft, category: category,
            rubric: rubrics[category.id] ?? .resultsOnly)
    }

    /// What an agency's own entry claims. Without what people settled about it, which is not hers to read.
    func ledger(ofDraft entry: Entry) -> Ledger {
        Ledger(entry, usual.judged(by: edition, in: category(of: entry)))
    }

    private func category(of entry: Entry) -> Category? {
        edition.categories.first { $0.id == entry.category }
    }

    /// By which a category is judged; `nil` where it cannot be read.
    func rubric(of category: Identifier<Category>) -> Rubric? { rubrics[category] }

    /// What an entry is called and where it competes, for organisers and chairs.
    func heading(of entry: Identifier<Entry>) -> (title: String, category: Category)? {
        guard let title = entries[entry]?.title.words, let exhibit = exhibits[entry] else { return nil }
        return (title, exhibit.category)
    }

    /// What an entry is called, for organisers and chairs; for who is a juror as well it is as jurors see it.
    func title(of entry: Identifier<Entry>, isJuror: Bool) -> String? {
        isJuror ? exhibits[entry]?.entry.title.words : heading(of: entry)?.title
    }

    /// An entry, for organisers and chairs; for who is a juror as well it is as jurors read it.
    func entry(_ id: Identifier<Entry>, isJuror: Bool) -> Entry? {
        isJuror ? exhibits[id]?.entry : entries[id]
    }

    /// What an entry claims, as such a reader may know it.
    func ledger(of id: Identifier<Entry>, isJuror: Bool) -> Ledger? {
        guard let exhibit = exhibits[id], let entry = entry(id, isJuror: isJuror) else { return nil }
        return terms[exhibit.category.id].map { Ledger(entry, $0) }
    }

    /// What somebody wrote about an entry, for jurors.
    func shown(_ text: String, about entry: Identifier<Entry>) -> String {
        guard let blind = edition.blind, let entry = entries[entry] else { return text }
        return entry.struck(text, blind)
    }

    /// - Complexity: O(claims): 0.2 ms for most entries.
    func ledger(of exhibit: Exhibit) -> Ledger? {
        terms[exhibit.category.id].map { Ledger(exhibit.entry, $0) }
    }
}
