internal import Jury
internal import Phrases
internal import Reports

/// My entries: what is to do, what is a draft, what is sent, and how much time is left.
struct EntriesPage {
    let sections: [Section]
    let scales: [ScaleView]
    /// Why no names are there; `nil` where they are.
    let blind: String?
    let filter: Filter
    /// Whether a secret vote waits for her.
    let hasPoll: Bool
    let words: any PageWords

    struct Section {
        let title: String
        let status: String
        /// Milliseconds since 1970 in UTC.
        let deadline: Int?
        let left: String?
        let sent: Int
        let all: Int
        let drafts: Int
        let barred: Int
        let next: Address?
        /// Of a live round: where its jurors follow it.
        let live: Address?
        let rows: [Row]
        let tables: [(name: String, address: Address)]
    }

    struct Row {
        let title: String
        let category: String
        let categoryID: String
        let word: SeatWord
        /// Whether everybody begins with it.
        let isReference: Bool
        /// `nil` for an entry from which she stepped back.
        let address: Address?
    }

    /// What the list is cut down to.
    struct Filter {
        let category: String?
        let state: SeatWord?
    }
}

extension EntriesPage {
    static func answer(_ visit: JurorVisit) async throws -> Answer {
        let contents = try await visit.site.shelf.contents(of: visit.site)
        let query = visit.visit.question.query
        let filter = Filter(
            category: query["category"].flatMap { $0.isEmpty ? nil : $0 },
            state: query["state"].flatMap(SeatWord.init(rawValue:)))
        let papers = try visit.papers()
        let poll = try await visit.poll()
        let page = EntriesPage(
            sections: visit.desk.byPhase.map { round in
                Section(round, papers.filter { $0.seat.round == round.id }, contents, visit)
            },
            scales: visit.desk.scaleUses.compactMap { use in
                contents.rubric(of: use.category).map { ScaleView(use, $0, visit.words) }
            },
            blind: contents.isBlind ? visit.words.blindSays : nil, filter: filter,
            hasPoll: poll?.hasVoted == false, words: visit.words)
        return visit.person.page(visit.words.entriesTitle, here: Address(.entries), page.html)
    }
}

extension EntriesPage.Section {
    init(
        _ round: JurorDesk.Sitting, _ papers: [SeatPaper], _ contents: Contents, _ visit: JurorVisit
    ) {
        let words = visit.words
        title = words.kind(round.kind) + " · " + round.id.text
        status = words.phase(round.phase)
        let isRunning = round.phase == .open || round.phase == .paused
        deadline = isRunning ? round.deadline : nil
        left = deadline.map { words.left(minutes: max(0, $0 - visit.visit.now) / 60_000) }
        let seen = papers.filter { paper in
            if case .barred = paper.seat.state { return false }
            return true
        }
        barred = papers.count - seen.count
        rows = seen.compactMap { paper in
            contents.exhibit(at: paper.seat).map { EntriesPage.Row(paper, $0, visit) }
        }
        let counted = rows.filter { $0.word != .recused }
        all = counted.count
        sent = counted.count { $0.word == .sent || $0.word == .changed }
        drafts = counted.count { $0.word == .draft || $0.word == .changed }
        next = (counted.first { $0.word == .draft } ?? counted.first { $0.word == .untouched })?.address
        live = round.floor != nil && isRunning ? Address(.live, round.id.text) : nil
        let categories = Set(seen.map(\.seat.category)).sorted()
        tables = categories.map { category in
            let name = contents.edition.categories.first { $0.id == category }?.name.text(in: words)
            return (name ?? category.text, Address(.category, category.text))
        }
    }
}

extension EntriesPage.Row {
    init(_ paper: SeatPaper, _ exhibit: Contents.Exhibit, _ visit: JurorVisit) {
        title = exhibit.entry.title.words
        category = exhibit.category.name.text(in: visit.words)
        categoryID = exhibit.category.id.text
        word = paper.word
        isReference = paper.seat.isReference
        address =
            paper.seat.isReadable
            ? Address(.entry, paper.seat.round.text, visit.site.publicName(of: paper.seat.entry)) : nil
    }
}
