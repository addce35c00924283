internal import Jury
internal import Phrases
internal import Reports

/// All marks of a juror in one category, side by side.
struct TablePage {
    let title: String
    let columns: [Column]
    let rows: [Row]
    let words: any PageWords

    struct Column {
        let id: String
        let name: String
        let isChosen: Bool
    }

    struct Row {
        let title: String
        let address: Address
        let word: SeatWord
        /// By criterion, in marks.
        let marks: [String]
        let sum: String
    }
}

extension TablePage {
    static func answer(_ visit: JurorVisit) async throws -> Answer {
        let contents = try await visit.site.shelf.contents(of: visit.site)
        let id = visit.visit.value("category")
        let papers = try visit.papers().filter {
            $0.seat.category.text == id && $0.seat.isReadable && contents.exhibit($0.seat.entry) != nil
        }
        guard let first = papers.first, let exhibit = contents.exhibit(first.seat.entry) else {
            throw Trouble.notFound
        }
        let sort = visit.visit.question.query["sort"] ?? ""
        let page = TablePage(papers, exhibit, contents, sort: sort, visit)
        return visit.person.page(page.title, page.html)
    }

    init(
        _ papers: [SeatPaper], _ exhibit: Contents.Exhibit, _ contents: Contents, sort: String,
        _ visit: JurorVisit
    ) {
        let words = visit.words
        let criteria = exhibit.rubric.criteria
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
        rows = (sorted ?? papers).compactMap { paper in
            contents.exhibit(paper.seat.entry).map { Row(paper, $0, visit) }
        }
        self.words = words
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
}

extension TablePage.Row {
    init(_ paper: SeatPaper, _ exhibit: Contents.Exhibit, _ visit: JurorVisit) {
        let words = visit.words
        title = exhibit.entry.title.words
        address = Address(.entry, paper.seat.round.text, visit.site.publicName(of: paper.seat.entry))
        word = paper.word
        marks = exhibit.rubric.criteria.map { criterion in
            switch paper.draft.marks[criterion.id] {
            case .points(let points): words.number(points)
            case .abstained: "–"
            case nil: ""
            }
        }
        sum = paper.sumTenths.map { words.number(Thousandths($0 * 100)) } ?? ""
    }
}

extension TablePage {
    var html: HTML {
        let heads = columns.map { column -> HTML in
            let order: HTML = column.isChosen ? " aria-sort=\"descending\"" : ""
            return
                "<th scope=\"col\"\(order)><a href=\"?sort=\(column.id)\" title=\"\(words.sortBy) \(column.name)\">\(column.name)</a></th>"
        }
        return """
            <h1>\(title)</h1>
            <div class="scroll" tabindex="0" role="group" aria-label="\(title)">
            <table class="mine">
            <thead><tr><th scope="col">\(words.tableEntry)</th>\(heads)<th scope="col">\(words.tableSum)</th>\
            <th scope="col">\(words.tableState)</th></tr></thead>
            <tbody>
            \(rows.map(row))</tbody>
            </table>
            </div>

            """
    }

    private func row(_ row: Row) -> HTML {
        """
        <tr><th scope="row"><a href="\(row.address.path)">\(row.title)</a></th>\
        \(row.marks.map { "<td class=\"number\">\($0)</td>" as HTML })<td class="number">\(row.sum)</td>\
        <td><span class="state \(row.word.rawValue)">\(words.state(row.word))</span></td></tr>

        """
    }
}
