internal import Jury
internal import Phrases
internal import Reports

/// All marks of a juror in one category, side by side; what is open can be changed there.
struct TablePage {
    let title: String
    let columns: [Column]
    /// A round each; those that are open come first.
    let sections: [Section]
    let address: Address
    let token: HTML
    let words: any PageWords

    struct Column {
        let id: String
        let name: String
        let isChosen: Bool
    }

    struct Section {
        let title: String
        let rows: [Row]
    }

    struct Row {
        let title: String
        let address: Address
        let word: SeatWord
        /// By criterion.
        let cells: [Cell]
        let sum: String
        /// What fields of it are called; `nil` where nothing can be changed.
        let key: String?
        let version: Int
        let trouble: String?
        let isWhole: Bool
    }

    struct Cell {
        let criterion: String
        let written: String
        /// What was saved elsewhere meanwhile; `nil` where it is the same.
        let elsewhere: String?
    }

    /// What of a row could not be saved.
    struct Unsaved {
        let draft: BallotDraft
        /// Why.
        let says: String
    }
}

extension TablePage {
    static func answer(_ visit: JurorVisit) async throws -> Answer {
        try await answer(visit, troubles: [:])
    }

    /// - Parameter troubles: by the names of rows; what stood in them is shown again.
    static func answer(
        _ visit: JurorVisit, troubles: [String: Unsaved], _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let contents = try await visit.site.shelf.contents(of: visit.site)
        let papers = try visit.table().filter { contents.exhibit(at: $0.seat) != nil }
        guard let first = papers.first, let exhibit = contents.exhibit(at: first.seat) else {
            throw Trouble.notFound
        }
        let page = TablePage(papers, exhibit, contents, troubles, visit)
        return visit.person.page(page.title, page.html, status)
    }

    init(
        _ papers: [SeatPaper], _ exhibit: Contents.Exhibit, _ contents: Contents,
        _ troubles: [String: Unsaved], _ visit: JurorVisit
    ) {
        let words = visit.words
        let criteria = exhibit.rubric.criteria
        let sort = visit.visit.question.query["sort"] ?? ""
        title = words.tableTitle + " · " + exhibit.category.name.text(in: words)
        columns = criteria.map { criterion in
            Column(
                id: criterion.id.text, name: criterion.name.text(in: words),
                isChosen: criterion.id.text == sort)
        }
        let chosen = criteria.first { $0.id.text == sort }
        let sorted = chosen.map { criterion in
            papers.enumerated().sorted { a, b in
                let (x, y) = (a.element.points(on: criterion.id), b.element.points(on: criterion.id))
                // Highest first; what has no mark last; of equal ones her own order holds.
                return x == y ? a.offset < b.offset : (x ?? -1) > (y ?? -1)
            }.map(\.element)
        }
        sections = visit.desk.byPhase.compactMap { round in
            let rows = (sorted ?? papers).filter { $0.seat.round == round.id }.compactMap { paper in
                contents.exhibit(at: paper.seat).map {
                    Row(paper, $0, troubles[visit.key(paper.seat)], visit)
                }
            }
            let title = words.kind(round.kind) + " · " + round.id.text
            return rows.isEmpty ? nil : Section(title: title, rows: rows)
        }
        address = Address(.category, visit.visit.value("category"))
        token = visit.person.tokenField
        self.words = words
    }
}

extension JurorVisit {
    /// What she can read of the category that the address names, in her own order; answers of a screening are
    /// no marks.
    func table() throws -> [SeatPaper] {
        let category = visit.value("category")
        return try papers().filter {
            $0.seat.category.text == category && $0.seat.isReadable && !$0.seat.isScreening
        }
    }

    /// What a seat is called in a table's form.
    func key(_ seat: JurorDesk.Seat) -> String { "\(seat.round)/\(site.publicName(of: seat.entry))" }
}

extension JurorDesk {
    /// Her rounds, and first those in which she can do something.
    var byPhase: [Sitting] {
        let order: [Phase] = [.open, .paused, .planned, .closed]
        return order.flatMap { phase in rounds.filter { $0.phase == phase } }
    }
}

extension SeatPaper {
    /// In thousandths; `nil` without a mark.
    func points(on criterion: Identifier<Criterion>) -> Int? {
        if case .points(let points) = draft.marks[criterion] { points.count } else { nil }
    }

    /// Her own sum, brought to 100, in tenths; `nil` where a criterion has no mark.
    var sumTenths: Int? {
        var sum = 0
        let (scale, frame) = (seat.frame.scale, seat.frame)
        for (criterion, weight) in zip(frame.criteria, frame.weights) {
            guard let points = points(on: criterion) else { return nil }
            sum += weight * (points - scale.min.count)
        }
        let whole = frame.total * (scale.max.count - scale.min.count)
        return (sum * 2_000 + whole) / (2 * whole)
    }

    /// Whether there is something to send, and nothing is missing.
    var isReadyToSend: Bool {
        (word == .draft || word == .changed) && draft.missing(under: seat.frame).isEmpty
    }
}

extension TablePage.Row {
    init(
        _ paper: SeatPaper, _ exhibit: Contents.Exhibit, _ trouble: TablePage.Unsaved?, _ visit: JurorVisit
    ) {
        let words = visit.words
        title = exhibit.entry.title.words
        address = Address(.entry, paper.seat.round.text, visit.site.publicName(of: paper.seat.entry))
        word = paper.word
        cells = exhibit.rubric.criteria.map { criterion in
            let kept = Self.written(paper.draft.marks[criterion.id], words)
            let here = trouble.map { Self.written($0.draft.marks[criterion.id], words) } ?? kept
            return TablePage.Cell(
                criterion: criterion.id.text, written: here, elsewhere: here == kept ? nil : kept)
        }
        sum = paper.sumTenths.map { words.number(Thousandths($0 * 100)) } ?? ""
        key = paper.seat.isOpen ? visit.key(paper.seat) : nil
        version = paper.version
        self.trouble = trouble?.says
        isWhole = paper.isReadyToSend
    }

    private static func written(_ given: BallotDraft.Given?, _ words: any PageWords) -> String {
        switch given {
        case .points(let points): words.number(points)
        case .abstained: "–"
        case nil: ""
        }
    }
}
