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
        var seat: JurorDesk.Seat?
        if case .entry(let entry) = floor.shown { seat = visit.desk.seat(entry, in: sitting.id) }
        let page = LivePage(sitting, floor, state, seat, try await scoring(seat, visit), visit)
        return visit.person.page(page.title, page.html)
    }

    private static func scoring(_ seat: JurorDesk.Seat?, _ visit: JurorVisit) async throws -> ScoringPage? {
        guard let seat else { return nil }
        let contents = try await visit.site.shelf.contents(of: visit.site)
        guard let exhibit = contents.exhibit(at: seat), let ledger = contents.ledger(of: exhibit) else {
            return nil
        }
        let paper = try visit.paper(seat)
        var page = ScoringPage(exhibit, ledger, paper, nil, among: [], contents, isLive: true, visit)
        if !seat.isOpen, !paper.draft.sends(paper.sent) {
            page.marks.unsent = [visit.words.liveNotSent, page.marks.missingSentence]
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        return page
    }

    private init(
        _ sitting: JurorDesk.Sitting, _ floor: JurorDesk.Floor, _ state: FloorState,
        _ seat: JurorDesk.Seat?, _ scoring: ScoringPage?, _ visit: JurorVisit
    ) {
        let words = visit.words
        title = words.kind(sitting.kind) + " · " + sitting.id.text
        let says =
            switch floor.shown {
            case .nothing: words.liveNothing
            case .entry: words.liveNow
            case .another: words.liveAnother
            case .out: words.liveOut
            }
        let isShown = floor.shown != .nothing && floor.shown != .out
        // While she marks, only the time may change around her.
        let isMarking = scoring?.marks.isOpen == true
        let shown = isMarking ? visit.site.number(of: floor.shown, in: seat?.category) : state.text
        // Whichever end comes first.
        let until = floor.until.map { min($0, sitting.deadline ?? $0) }
        self.floor = Floor(
            says: says, marking: isShown ? (floor.takesMarks ? .open : .closed) : nil, until: until,
            state, shown: shown, isMarked: isMarking, round: sitting.id, at: visit.visit.now, words)
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
