internal import Jury
internal import Phrases
internal import Reports

/// All entries of a juror, one after the other, for paper.
enum PackPage {
    static func answer(_ visit: JurorVisit) async throws -> Answer {
        let contents = try await visit.site.shelf.contents(of: visit.site)
        let (papers, order) = (try visit.papers(), visit.order)
        let open = visit.desk.byPhase.filter { $0.phase != .closed }.map(\.id)
        let pages = open.flatMap { round in papers.filter { $0.seat.round == round } }.compactMap { paper in
            page(of: paper, among: order, contents, visit)
        }
        let words = visit.words
        return visit.person.page(
            words.packTitle,
            """
            <p class="on-screen">\(words.packHint)</p>
            \(pages.map(\.printed))
            """)
    }

    private static func page(
        of paper: SeatPaper, among order: [JurorDesk.Seat], _ contents: Contents, _ visit: JurorVisit
    ) -> ScoringPage? {
        guard paper.seat.isReadable, let exhibit = contents.exhibit(at: paper.seat),
            let ledger = contents.ledger(of: exhibit)
        else { return nil }
        return ScoringPage(exhibit, ledger, paper, nil, among: order, contents, visit)
    }
}
