internal import Jury
internal import Phrases
internal import Reports

/// A live round as a juror follows it: what is before the jury now, with her marks.
struct LivePage {
    let title: String
    let floor: Floor
    /// `nil` where nothing of hers is before the jury.
    let scoring: ScoringPage?
    let here: Address
}

extension LivePage {
    static func answer(_ visit: JurorVisit) async throws -> Answer {
        let name = visit.visit.value("round")
        guard let sitting = visit.desk.rounds.first(where: { $0.id.text == name }),
            let floor = sitting.floor,
            let state = try await visit.site.floorState(of: sitting.id, at: visit.visit.now)
        else { throw Trouble.notFound }
        let page = LivePage(sitting, floor, state, try await scoring(floor, in: sitting.id, visit), visit)
        return visit.person.page(page.title, page.html)
    }

    private static func scoring(
        _ floor: JurorDesk.Floor, in round: Identifier<Round>, _ visit: JurorVisit
    ) async throws -> ScoringPage? {
        guard case .entry(let entry) = floor.shown, let seat = visit.desk.seat(entry, in: round) else {
            return nil
        }
        let contents = try await visit.site.shelf.contents(of: visit.site)
        guard let exhibit = contents.exhibit(at: seat), let ledger = contents.ledger(of: exhibit) else {
            return nil
        }
        return ScoringPage(
            exhibit, ledger, try visit.paper(seat), nil, among: [], contents, isLive: true, visit)
    }

    private init(
        _ sitting: JurorDesk.Sitting, _ floor: JurorDesk.Floor, _ state: FloorState,
        _ scoring: ScoringPage?, _ visit: JurorVisit
    ) {
        let words = visit.words
        title = words.kind(sitting.kind) + " · " + sitting.id.text
        let says =
            switch floor.shown {
            case .nothing: words.liveNothing
            case .entry: words.liveNow
            case .another: words.liveAnother
            }
        let isShown = floor.shown != .nothing
        // While she marks, only the time may change around her.
        let shown = scoring.map { $0.marks.isOpen } == true ? visit.site.number(of: floor.shown) : state.text
        self.floor = Floor(
            says: says, marking: isShown ? (floor.takesMarks ? .open : .closed) : nil, until: floor.until,
            state, shown: shown, round: sitting.id, at: visit.visit.now, words)
        self.scoring = scoring
        here = Address(.live, sitting.id.text)
    }

    var html: HTML {
        let head: HTML = scoring == nil ? "<h1>\(title)</h1>\n" : "<p class=\"soft\">\(title)</p>\n"
        return """
            \(head)\(floor.html)\(scoring?.desk)\(floor.again(here))
            """
    }
}
