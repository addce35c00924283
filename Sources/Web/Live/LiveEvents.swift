internal import Jury

/// The stream that a page of a live round follows.
enum LiveEvents {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let round = Identifier<Round>(person.visit.value("round"))
        guard try await isOpen(round, to: person),
            let state = try await person.site.floorState(of: round, at: person.visit.now)
        else { throw Trouble.notFound }
        let pieces = await person.site.hub.listen(to: round, as: person.session, from: state)
        var answer = Answer(
            headers: [("Content-Type", "text/event-stream"), ("X-Accel-Buffering", "no")])
        answer.body = .stream(pieces)
        return answer
    }

    /// Those who move the order, and the jurors of the round.
    private static func isOpen(_ round: Identifier<Round>, to person: PersonVisit) async throws -> Bool {
        if !person.roles.isDisjoint(with: [.organiser, .chair]) { return true }
        guard person.roles.contains(.juror) else { return false }
        let juror = person.person.juror
        return try await person.site.look { proceedings in
            proceedings.rounds[round].map { !$0.ballots.table(of: juror).isEmpty } ?? false
        }
    }
}
