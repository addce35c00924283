internal import Jury
internal import Ledger
internal import Phrases
internal import Records
internal import Reports

/// One entry and its results ledger beside the juror's marks.
struct ScoringPage {
    let title: String
    let facts: String
    let origin: String?
    /// Why no names are there; `nil` where they are.
    let blind: String?
    let language: String?
    let ledger: LedgerView
    var marks: MarksView
    let inquiries: InquiriesView
    /// What became known after the close; `nil` where nothing did.
    var followUps: FollowUpsView?
    let texts: [Passage]
    let evidence: [EvidenceItem]
    let previous: Address?
    let next: Address?
    let words: any PageWords

    /// A text of the entry under its heading.
    struct Passage {
        let heading: String
        let paragraphs: [[ClaimHighlights.Piece]]
        let language: String?
    }

    struct EvidenceItem {
        let title: String
        let provenance: String?
        let link: String?
        let file: FileView?
    }
}

extension ScoringPage {
    static func answer(_ visit: JurorVisit) async throws -> Answer {
        try await answer(visit, paper: try visit.paper(try visit.seat()))
    }

    /// The page of a seat, with what was just sent where that could not be taken.
    static func answer(
        _ visit: JurorVisit, paper: SeatPaper, notice: MarksView.Notice? = nil,
        _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let contents = try await visit.site.shelf.contents(of: visit.site)
        guard let exhibit = contents.exhibit(at: paper.seat), let ledger = contents.ledger(of: exhibit)
        else { throw Trouble.notFound }
        let page = ScoringPage(exhibit, ledger, paper, notice, among: visit.order, contents, visit)
        return visit.person.page(page.title, page.html, status)
    }

    /// - Parameter order: all seats of hers, in her order.
    init(
        _ exhibit: Contents.Exhibit, _ ledger: Ledger, _ paper: SeatPaper, _ notice: MarksView.Notice?,
        among order: [JurorDesk.Seat], _ contents: Contents, isLive: Bool = false, _ visit: JurorVisit
    ) {
        let (entry, words) = (exhibit.entry, visit.words)
        title = entry.title.words
        facts = Self.facts(of: exhibit, words)
        origin = entry.origin.flatMap(words.origin)
        blind = contents.isBlind ? words.blindSays : nil
        language = entry.language?.tag
        let address = Address(.exposure, paper.seat.round.text, visit.site.publicName(of: entry.id))
        let showsExposure = paper.draft.hasResultMarks(under: exhibit.rubric)
        self.ledger = LedgerView(ledger, showsExposure: showsExposure, exposure: address, words)
        marks = MarksView(exhibit, ledger, paper, notice, visit)
        marks.isLive = isLive
        inquiries = InquiriesView(paper.seat, contents, isLive: isLive, visit)
        followUps = FollowUpsView(of: paper.seat, contents, visit)
        let tiers: Set<Tier> = [.result, .reaction, .means]
        let highlights = ClaimHighlights(
            ledger, showing: showsExposure ? tiers.union([.exposure]) : tiers)
        texts = Passage.all(of: entry, highlights, words)
        let files = EntryFile.all(of: entry, on: visit.site)
        evidence = entry.evidence.enumerated().filter { $1.visible != .organiser }.map { index, evidence in
            EvidenceItem(evidence, files.first { $0.number == index + 1 }, at: paper.seat, visit)
        }
        let order = order.filter { $0.round == paper.seat.round && $0.isReadable }
        let index = order.firstIndex { $0.entry == entry.id }
        func neighbour(_ step: Int) -> Address? {
            guard let index, order.indices.contains(index + step) else { return nil }
            let seat = order[index + step]
            return Address(.entry, seat.round.text, visit.site.publicName(of: seat.entry))
        }
        previous = neighbour(-1)
        next = neighbour(1)
        self.words = words
    }

    /// Where it competes, whose it is, and where it ran.
    static func facts(of exhibit: Contents.Exhibit, _ words: any PageWords) -> String {
        let entry = exhibit.entry
        let names = [entry.agency?.name.words, entry.client?.name.words].compactMap(\.self)
        let facts = [
            exhibit.category.name.text(in: words), names.joined(separator: " / "),
            entry.countries.map(\.code).joined(separator: ", "),
        ]
        return facts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// The marks alone, for a page whose draft was just saved.
    static func marks(_ visit: JurorVisit, _ paper: SeatPaper) async throws -> MarksView {
        let contents = try await visit.site.shelf.contents(of: visit.site)
        guard let exhibit = contents.exhibit(at: paper.seat), let ledger = contents.ledger(of: exhibit)
        else { throw Trouble.notFound }
        return MarksView(exhibit, ledger, paper, nil, visit)
    }

    /// Exposure alone, for a page whose result mark was just saved.
    static func exposure(_ visit: JurorVisit) async throws -> Answer {
        let paper = try visit.paper(try visit.seat())
        let contents = try await visit.site.shelf.contents(of: visit.site)
        guard let exhibit = contents.exhibit(at: paper.seat), let ledger = contents.ledger(of: exhibit),
            paper.draft.hasResultMarks(under: exhibit.rubric)
        else { throw Trouble.notFound }
        let view = LedgerView(
            ledger, showsExposure: true, exposure: Address(.home), visit.words)
        return .page(view.exposureHTML)
    }
}

extension BallotDraft {
    /// Whether every criterion that reads results has a mark or an abstention; in a screening, the answer.
    func hasResultMarks(under rubric: Rubric) -> Bool {
        rubric.criteria.allSatisfy {
            marks[$0.id] != nil || !$0.readsResults && $0.id != .goesOn
        }
    }
}

extension ScoringPage.Passage {
    static func all(
        of entry: Entry, _ highlights: ClaimHighlights, _ words: any PageWords
    ) -> [Self] {
        func passage(_ section: EntrySection, _ texts: [Text?]) -> Self? {
            let texts = texts.compactMap(\.self).filter { !$0.words.isEmpty }
            guard let first = texts.first else { return nil }
            return Self(
                heading: words.section(section),
                paragraphs: texts.flatMap { text in
                    text.words.split(separator: "\n").map {
                        highlights.pieces(of: String($0), language: text.language ?? entry.language)
                    }
                },
                language: first.language?.tag)
        }
        return [
            passage(.summary, [entry.summary]), passage(.need, [entry.need]),
            passage(.objectives, entry.objectives.map(\.says)), passage(.audience, [entry.audience]),
            passage(.strategy, [entry.strategy]), passage(.execution, [entry.execution]),
            passage(.results, [entry.results]), passage(.learning, [entry.learning]),
        ].compactMap(\.self)
    }
}

extension ScoringPage.EvidenceItem {
    init(_ evidence: Evidence, _ file: EntryFile?, at seat: JurorDesk.Seat, _ visit: JurorVisit) {
        let title = evidence.title.words.isEmpty ? evidence.id.text : evidence.title.words
        self.title = title
        self.file = file.map { FileView($0, title: title, at: seat, visit) }
        provenance = evidence.provenance.map(visit.words.provenance)
        link = evidence.link
    }
}
