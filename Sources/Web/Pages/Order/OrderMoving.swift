internal import Jury

/// What a button of the running order does.
enum OrderVerb: String, Sendable {
    case present
    case startTimer = "timer"
    case openMarkingForAWhile = "open-while"
    case openMarking = "open"
    case closeMarking = "close"
    case presentNothing = "nothing"
}

enum OrderMoving {
    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        guard let verb = form["do"].flatMap(OrderVerb.init(rawValue:)) else { throw Trouble.badForm }
        let order = try await OrderPage.running(person)
        let entry = order.items.first { item in
            item.isSeen && person.site.publicName(of: item.entry) == form["entry"]
        }?.entry
        switch verb {
        case .present: if entry == nil { throw Trouble.notFound }
        case .presentNothing: break
        case .startTimer, .openMarkingForAWhile, .openMarking, .closeMarking:
            // Somebody moved on since the page was made: what she meant is not before the jury any more.
            guard let entry, entry == order.presentation.entry else {
                return .see(Address(.order, order.round.text))
            }
        }
        return try await take(verb, entry, order, person)
    }

    private static func take(
        _ verb: OrderVerb, _ entry: Identifier<Entry>?, _ order: RunningOrder, _ person: PersonVisit
    ) async throws -> Answer {
        let end = person.visit.now + OrderPage.minutes * 60_000
        let round = order.round
        let act =
            switch verb {
            case .present, .closeMarking: Acts.Present(round: round, entry: entry)
            case .startTimer: Acts.Present(round: round, entry: entry, until: end)
            case .openMarkingForAWhile:
                Acts.Present(round: round, entry: entry, marking: .open, until: end)
            case .openMarking: Acts.Present(round: round, entry: entry, marking: .open)
            case .presentNothing: Acts.Present(round: round, entry: nil)
            }
        try await person.take([(person.site.actID(), act)])
        return .see(Address(.order, round.text))
    }
}
