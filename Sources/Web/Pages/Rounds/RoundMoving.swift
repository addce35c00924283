internal import Jury
internal import Phrases
internal import Records

/// What the buttons of a round do: the same acts as the command line's, with the same refusals.
enum RoundMoving {
    enum Verb: String, Hashable, Sendable {
        case open, pause, close, reopen
    }

    static func phase(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        guard let verb = form["do"].flatMap(Verb.init(rawValue:)) else { throw Trouble.badForm }
        let round = try await round(person)
        let act: any Act
        switch verb {
        case .open: act = Acts.Open(round: round)
        case .pause: act = Acts.Pause(round: round)
        case .close: act = Acts.Close(round: round)
        case .reopen:
            guard let reason = try form.text("reason") else {
                return try await RoundsPage.answer(
                    person, notice: person.words.reasonMissing, .unprocessable)
            }
            act = Acts.Reopen(
                round: round, reason: try await person.keep(reason, "reopen \(round) \(person.visit.now)"))
        }
        return try await take(act, in: round, person)
    }

    static func deadline(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        let round = try await round(person)
        if form["do"] == "none" { return try await take(Acts.SetDeadline(round: round), in: round, person) }
        guard let end = form.moment("ends") else {
            return try await RoundsPage.answer(person, notice: person.words.badTime, .unprocessable)
        }
        return try await take(
            Acts.SetDeadline(round: round, deadline: end.milliseconds), in: round, person)
    }

    private static func round(_ person: PersonVisit) async throws -> Identifier<Round> {
        let id = Identifier<Round>(person.visit.value("round"))
        if try await person.site.look({ $0.rounds[id] == nil }) { throw Trouble.notFound }
        return id
    }

    private static func take(
        _ act: any Act, in round: Identifier<Round>, _ person: PersonVisit
    ) async throws -> Answer {
        try await person.take([(person.site.actID(), act)])
        return .see(Address(.rounds))
    }
}
