internal import Jury
internal import Phrases
internal import Records

/// A vote in secret on the jurors' own devices: opened and closed by a chair, counted by the server.
enum Polling {
    /// What a chair's buttons do, on the page of an entry.
    static func post(
        _ verb: String, _ entry: Identifier<Entry>, _ form: Form, _ person: PersonVisit
    ) async throws {
        let store = person.site.drafts
        switch verb {
        case "open-poll": try await open(entry, form, person)
        case "close-poll":
            guard let poll = try store.poll(), poll.id.text == form["poll"], poll.entry == entry else {
                return
            }
            try await close(poll, person)
        case "cancel-poll":
            guard let poll = try store.poll(), poll.id.text == form["poll"], poll.entry == entry else {
                return
            }
            try store.end(poll.id)
        default: throw Trouble.badForm
        }
    }

    /// Whoever is in the room votes. What would be refused when it is closed is refused now.
    private static func open(
        _ entry: Identifier<Entry>, _ form: Form, _ person: PersonVisit
    ) async throws {
        guard let question = try form.text("question"),
            let needs = form["needs"].flatMap(VoteTaken.Majority.init(rawValue:))
        else { throw Trouble.badForm }
        let (site, asker, now) = (person.site, person.person, person.visit.now)
        let trial = Acts.Vote(
            entry: entry, question: Identifier(site.keyed.digest("poll", question).base64), manner: .secret,
            needs: needs, count: VoteTaken.Count(abstained: 1))
        let (refusal, room) = try await site.look { proceedings in
            let room = proceedings.lastDiscussion(of: entry)?.jurors ?? []
            return (
                proceedings.refusal(trial, by: asker, at: now),
                room.filter { !proceedings.isKeptOut($0, from: entry) }
            )
        }
        if let refusal { throw Trouble.refused(refusal) }
        let poll = Poll(
            id: Identifier(site.outside.secret().digest.hex(bytes: 10)), entry: entry, question: question,
            needs: needs, voters: room)
        // Where another one is open the page says which.
        _ = try site.drafts.open(poll)
    }

    /// The count goes into the record, once, and then the poll is gone.
    private static func close(_ poll: Poll, _ person: PersonVisit) async throws {
        guard let count = try person.site.drafts.count(of: poll.id) else { return }
        let question = try await person.keep(poll.question, "poll \(poll.id)")
        let act = Acts.Vote(
            entry: poll.entry, question: question, manner: .secret, needs: poll.needs, count: count)
        try await person.take([(person.actID(act, "poll \(poll.id)"), act)])
        try person.site.drafts.end(poll.id)
    }
}

extension JurorVisit {
    /// The poll in which she may vote, and whether she has; `nil` for none. Whom something keeps from the
    /// entry since it was opened has none.
    func poll() async throws -> (poll: Poll, hasVoted: Bool)? {
        guard let poll = try site.drafts.poll(), poll.voters.contains(desk.juror) else { return nil }
        let juror = desk.juror
        if try await site.look({ $0.isKeptOut(juror, from: poll.entry) }) { return nil }
        return (poll, poll.voted.contains(juror))
    }
}
