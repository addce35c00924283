internal import Jury

/// What agencies were asked about their entries and replied: all of it for organisers and chairs, her own for
/// an agency.
struct RequestResource: Sendable {
    let line: Int
    let asked: AgencyRequest
    let text: String?
    let reply: String?
    let file: String?
    let now: Int

    static let operation = Operation.read(
        "requests", .apiRequests, "What agencies were asked about their entries, and what they replied.",
        for: [.organiser, .chair, .agency], shape.list
    ) { person in
        let (asker, now, site) = (person.person, person.visit.now, person.site)
        return try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return proceedings.requests.filter { sight.sees($0.value) }.sorted { $0.key < $1.key }.map {
                RequestResource(
                    line: $0, asked: $1, text: site.text($1.text),
                    reply: $1.reply.flatMap { site.text($0.text) },
                    file: $1.reply?.name.flatMap(site.text), now: now)
            }
        }
    }

    private static let shape = Shape<RequestResource>.object("Request") { request in
        request.integer("line") { $0.line }
        request.text("entry") { $0.asked.entry.text }
        request.choice("about") { $0.asked.about }
        request.text(orNull: "claim") { $0.asked.claim?.text }
        request.time(orNull: "until") { $0.asked.until }
        request.choice("state") { $0.asked.state(at: $0.now) }
        request.text(orNull: "text") { $0.text }
        request.text(orNull: "reply") { $0.reply }
        request.text(orNull: "file") { $0.file }
        request.truth("shared") { $0.asked.shared != nil && $0.asked.shared == $0.asked.reply }
    }
}
