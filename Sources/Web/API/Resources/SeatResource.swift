internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Wire

/// A juror's own seats. Entries have the names that their pages have, from which nothing can be read.
struct SeatResource: Sendable {
    let paper: SeatPaper
    let name: String
    let exhibit: Contents.Exhibit?
    let deadline: Int?

    static let operations: [Operation] = [
        .juror("seats", .apiSeats, "All seats of yours, in your own order.", shape.list) { visit in
            let contents = try await visit.site.shelf.contents(of: visit.site)
            return try visit.papers().filter(\.seat.isReadable).map { SeatResource($0, contents, visit) }
        },
        .juror("seat", .apiSeat, "A seat of yours, with the entry as you may read it.", whole) { visit in
            let contents = try await visit.site.shelf.contents(of: visit.site)
            return SeatResource(try visit.paper(try visit.seat()), contents, visit)
        },
        .change(
            "ballot", .juror(.put, .apiBallot) { .json(shape.bytes(try await send($0))) },
            """
            Sends your ballot: a mark on every criterion, `null` to abstain; sent again before the round is \
            closed it takes the place of the one before.
            """, for: [.juror], takes: .json(ballot), shape),
        .change(
            "recuse", .juror(.post, .apiRecusal) { .json(shape.bytes(try await recuse($0))) },
            "Steps back from an entry.", for: [.juror],
            takes: .json(.object([.init("reason", .text, isOptional: true)])), shape),
        Operation(
            route: .juror(.get, .apiReceipt) { try await ReceiptFile.answer($0) }, name: "receipt",
            summary: "What proves that a ballot of yours is in the record, by the line that sealed it.",
            roles: [.juror], gives: .json(.format("palmares-receipt/1")), status: .ok, problems: []),
    ]

    private init(_ paper: SeatPaper, _ contents: Contents, _ visit: JurorVisit) {
        self.paper = paper
        name = visit.site.publicName(of: paper.seat.entry)
        exhibit = contents.exhibit(at: paper.seat)
        deadline = visit.desk.rounds.first { $0.id == paper.seat.round }?.deadline
    }

    private static let shape = Shape<SeatResource>.object("Seat", members)

    private static let whole = Shape<SeatResource>.object("WholeSeat") { seat in
        members(&seat)
        seat.add("document", .orNull(.format("palmares-entry/1"))) { seat, json in
            // As a value in another it has no line of its own.
            if var entry = seat.exhibit?.entry {
                // By the name that it has here: its own might tell whose it is.
                entry.id = Identifier(seat.name)
                json.written(EntryReader.write(entry, as: .json).dropLast())
            } else {
                json.null()
            }
        }
    }

    private static func members(_ seat: inout Members<SeatResource>) {
        seat.text("round") { $0.paper.seat.round.text }
        seat.text("entry") { $0.name }
        seat.text(orNull: "title") { $0.exhibit?.entry.title.words }
        seat.text("category") { $0.paper.seat.category.text }
        seat.choice("state") { $0.paper.word }
        seat.time(orNull: "deadline") { $0.deadline }
        seat.integer(orNull: "sealed") { $0.paper.seat.ballot.sealed }
        seat.list("criteria", criterion) { seat in
            seat.paper.seat.frame.criteria.map { ($0, seat.paper.sent.marks[$0]) }
        }
    }

    private static let criterion = Shape<(Identifier<Criterion>, BallotDraft.Given?)>.object("Sent") { sent in
        sent.text("criterion") { $0.0.text }
        sent.add("points", .orNull(.number)) { sent, json in
            if case .points(let points) = sent.1 { json.written("\(points)".utf8) } else { json.null() }
        }
        sent.truth("abstained") { $0.1 == .abstained }
    }

    private static let ballot = Schema.named(
        "Ballot",
        .object([
            .init("marks", .map(.orNull(.number))), .init("lifts", .map(.text), isOptional: true),
            .init("comments", .map(.text), isOptional: true),
            .init("agency", .text, isOptional: true),
        ]))

    private static func send(_ visit: JurorVisit) async throws -> SeatResource {
        try visit.person.requireScope(Acts.Seal.kind)
        let seat = try await visit.openSeat()
        let draft = try draft(visit.visit.body(), seat, visit)
        if let missing = draft.missing(under: seat.frame).first {
            throw Trouble.refused(.notMarked(criteria: [missing]))
        }
        try await BallotSaving.send(draft, seat, visit)
        return try await again(visit)
    }

    /// The form that a page would send, so that both are read by one reader.
    private static func draft(
        _ body: JSONValue, _ seat: JurorDesk.Seat, _ visit: JurorVisit
    ) throws -> BallotDraft {
        try visit.visit.requireMembers(of: body, among: ["marks", "lifts", "comments", "agency"])
        var fields: [(name: String, value: String)] = []
        for (member, prefix) in [("marks", "mark"), ("lifts", "lift"), ("comments", "comment")] {
            guard let sent = body[member] else { continue }
            guard let values = sent.members else { throw Problem(.badBody, "\(member) is an object.") }
            for value in values {
                guard seat.frame.criteria.contains(Identifier(value.name)) else {
                    throw Problem(.badBody, "There is no criterion \"\(value.name)\" here.")
                }
                switch value.value {
                case .null where member == "marks": fields.append(("mark.\(value.name)", "-"))
                case .number(let number) where member == "marks":
                    fields.append(("mark.\(value.name)", number))
                case .text(let text) where member != "marks":
                    fields.append(("\(prefix).\(value.name)", text))
                default: throw Problem(.badBody, "\(member) of \(value.name) is of another kind.")
                }
            }
        }
        if let agency = body["agency"] {
            guard let text = agency.text else { throw Problem(.badBody, "agency is a text.") }
            fields.append(("agency", text))
        }
        do {
            return try BallotDraft(Form(fields), under: seat.frame)
        } catch {
            switch error {
            case .offScale: throw Problem(.badBody, EnglishPages().offScale(seat.frame.scale))
            case .tooLong: throw Trouble.tooLarge
            }
        }
    }

    private static func recuse(_ visit: JurorVisit) async throws -> SeatResource {
        try visit.person.requireScope(Acts.Recuse.kind)
        let (seat, body) = (try visit.seat(), try visit.visit.body())
        try visit.visit.requireMembers(of: body, among: ["reason"])
        var reason: Identifier<WrittenText>?
        if let sent = body["reason"] {
            guard let text = sent.text, let words = try BallotDraft.text(text) else {
                throw Problem(.badBody, "reason is a text.")
            }
            reason = try await visit.person.keep(words, "recuse \(seat.entry)")
        }
        try await visit.person.take([(visit.site.actID(), Acts.Recuse(entry: seat.entry, reason: reason))])
        let contents = try await visit.site.shelf.contents(of: visit.site)
        return SeatResource(try visit.paper(seat), contents, visit)
    }

    /// The seat as it is once the ballot is in.
    private static func again(_ visit: JurorVisit) async throws -> SeatResource {
        let contents = try await visit.site.shelf.contents(of: visit.site)
        let now = try await JurorVisit(visit.visit)
        return SeatResource(try now.paper(try now.seat()), contents, now)
    }
}
