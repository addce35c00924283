internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// The running order of a live round, for organisers and chairs: what is before the jury, and what is next.
struct OrderPage {
    let title: String
    let floor: Floor
    let isPresenting: Bool
    let isMarking: Bool
    /// Whether the round takes acts of the order now.
    let isRunning: Bool
    let current: String
    let next: Row?
    let rows: [Row]
    let here: Address
    let token: HTML
    let words: any PageWords

    struct Row {
        /// `nil` for an entry before which she is in conflict.
        let title: String?
        let category: String
        let name: String
        let isPresent: Bool
        let progress: String?
    }

    /// How long marking, and a presentation, are usually open.
    static let minutes = 5
}

/// A live round as whoever moves its order sees it.
struct RunningOrder: Sendable {
    let round: Identifier<Round>
    let phase: Phase
    let presentation: Round.Presentation
    let state: FloorState
    let items: [Item]

    struct Item: Sendable {
        let entry: Identifier<Entry>
        let category: Identifier<Category>
        let isSeen: Bool
        /// Ballots that were sent, of those of jurors who may.
        let sent: Int
        let seats: Int
    }

    /// `nil` where there is no such live round.
    init?(
        _ id: Identifier<Round>, in proceedings: Proceedings, for person: Identifier<Person>, at now: Int,
        _ keyed: KeyedHash
    ) {
        guard let round = proceedings.rounds[id],
            let state = FloorState(id, in: proceedings, at: now, keyed: keyed)
        else { return nil }
        let sight = proceedings.sight(of: person, at: now)
        var counts: [Identifier<Entry>: (sent: Int, seats: Int)] = [:]
        for (seat, ballot) in round.ballots where proceedings.entries[seat.entry]?.candidacy == .competing {
            var count = counts[seat.entry] ?? (0, 0)
            let isFree =
                proceedings.recusals[seat] == nil && proceedings.bar(seat.juror, before: seat.entry) == nil
            if isFree, sight.seesProgress(of: seat) {
                count.seats += 1
                if ballot.isSealed { count.sent += 1 }
            }
            counts[seat.entry] = count
        }
        (self.round, phase, presentation) = (id, round.phase(at: now), round.presentation)
        self.state = state
        // Category after category; within one an order that nobody chose.
        func place(_ entry: Identifier<Entry>) -> (Int, String) {
            let category = proceedings.entries[entry]?.category
            return (
                round.categories.firstIndex { $0 == category } ?? 0,
                keyed.digest("running", id.text, entry.text).hex(bytes: 8)
            )
        }
        items = counts.sorted { place($0.key) < place($1.key) }.map { entry, count in
            Item(
                entry: entry, category: proceedings.entries[entry]?.category ?? "", isSeen: sight.sees(entry),
                sent: count.sent, seats: count.seats)
        }
    }
}

extension OrderPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let order = try await running(person)
        let contents = try await person.site.shelf.contents(of: person.site)
        let page = OrderPage(order, contents, person)
        return person.page(page.title, page.html)
    }

    static func running(_ person: PersonVisit) async throws -> RunningOrder {
        let (id, asker, now) = (person.visit.value("round"), person.person, person.visit.now)
        let keyed = person.site.keyed
        let order = try await person.site.look { proceedings in
            RunningOrder(Identifier(id), in: proceedings, for: asker, at: now, keyed)
        }
        guard let order else { throw Trouble.notFound }
        return order
    }

    private init(_ order: RunningOrder, _ contents: Contents, _ person: PersonVisit) {
        let words = person.words
        let presented = order.presentation.entry
        title = words.orderTitle + " · " + order.round.text
        let rows = order.items.map { item in
            let heading = contents.heading(of: item.entry)
            return Row(
                title: item.isSeen ? heading?.title ?? item.entry.text : nil,
                category: item.isSeen ? heading?.category.name.text(in: words) ?? "" : "",
                name: person.site.publicName(of: item.entry), isPresent: item.entry == presented,
                progress: item.isSeen ? words.progress(sent: item.sent, of: item.seats) : nil)
        }
        self.rows = rows
        let index = rows.firstIndex(where: \.isPresent)
        let following = index.map { $0 + 1 } ?? 0
        next = rows.indices.contains(following) ? rows[following] : nil
        let now = person.visit.now
        let until = order.presentation.until
        isPresenting = presented != nil
        isMarking = order.presentation.marking == .open && until.map { now < $0 } ?? true
        isRunning = order.phase == .open || order.phase == .paused
        let row = index.map { rows[$0] }
        current = row?.name ?? ""
        let says =
            presented == nil
            ? words.liveNothing : words.liveNow + ": " + (row?.title ?? words.hiddenEntry)
        floor = Floor(
            says: says, marking: presented == nil ? nil : order.presentation.marking, until: until,
            order.state, shown: order.state.text, round: order.round, at: now, words)
        here = Address(.order, order.round.text)
        token = person.tokenField
        self.words = words
    }
}
