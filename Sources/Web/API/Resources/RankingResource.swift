internal import Jury
internal import Rankings

/// Rankings and what is made of them, for those who answer for the result.
enum RankingResource {
    private static let readers: [Role] = [.chair, .signer]

    static let operations: [Operation] = [
        .file(
            "ranking", .apiRanking, "The ranking of a category, with everything needed to recompute it.",
            for: readers, problems: [.notYet], .json(.format("palmares-ranking/1"))
        ) { person in
            let seen = try await person.ranking(of: Identifier(person.visit.value("category")))
            let edition = try await person.site.shelf.contents(of: person.site).edition
            let site = person.site
            return .json(
                RankingJSON.bytes(seen.ranked, of: edition) { site.text(Identifier($0)) ?? "…" })
        },
        .file(
            "document", .apiDocument,
            """
            A document of a category: ranking.csv, ranking.xlsx, letters.html, certificates.html or \
            book.html.
            """, for: readers, problems: [.notYet], Operation.Content(type: "*/*", schema: nil)
        ) { try await DocumentFile.answer($0) },
        .read(
            "minutes", .apiMinutes, "What the jury talked over and voted on, in its order.", for: readers,
            Minute.shape.list
        ) { try await Minute.all($0) },
    ]
}

/// Something that the minutes have.
private struct Minute: Sendable {
    let line: Int
    let at: Int
    let entry: String
    let what: What

    enum What: Sendable {
        case discussion(present: [String], outside: [String], notes: String?)
        case vote(VoteTaken, question: String)
    }

    static func all(_ person: PersonVisit) async throws -> [Minute] {
        let (asker, now, site) = (person.person, person.visit.now, person.site)
        return try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            let discussions = proceedings.discussions.filter { sight.seesDiscussion(of: $0.value.entry) }
            let votes = proceedings.votes.filter { sight.seesDiscussion(of: $0.value.entry) }
            let all =
                discussions.map { line, talk in
                    Minute(
                        line: line, at: talk.at, entry: talk.entry.text,
                        what: .discussion(
                            present: talk.jurors.map(\.text), outside: talk.outside.map(\.text),
                            notes: talk.notes.flatMap(site.text)))
                }
                + votes.map { line, vote in
                    Minute(
                        line: line, at: vote.at, entry: vote.entry.text,
                        what: .vote(vote, question: site.text(vote.question) ?? "…"))
                }
            return all.sorted { $0.line < $1.line }
        }
    }

    static let shape = Shape<Minute>(schema: .named("Minute", .oneOf([talk.schema, vote.schema]))) {
        minute, json in
        switch minute.what {
        case .discussion(let present, let outside, let notes):
            talk.write((minute, present, outside, notes), &json)
        case .vote(let taken, let question): vote.write((minute, taken, question), &json)
        }
    }

    private static let talk = Shape<(Minute, [String], [String], String?)>.object("Discussion") { talk in
        talk.integer("line") { $0.0.line }
        talk.time(orNull: "at") { $0.0.at }
        talk.text("discussed") { $0.0.entry }
        talk.texts("present") { $0.1 }
        talk.texts("outside") { $0.2 }
        talk.text(orNull: "notes") { $0.3 }
    }

    private static let vote = Shape<(Minute, VoteTaken, String)>.object("Vote") { vote in
        vote.integer("line") { $0.0.line }
        vote.time(orNull: "at") { $0.0.at }
        vote.text("voted") { $0.0.entry }
        vote.text("question") { $0.2 }
        vote.choice("manner") { $0.1.manner }
        vote.choice("needs") { $0.1.needs }
        vote.integer("yes") { $0.1.count.yes }
        vote.integer("no") { $0.1.count.no }
        vote.integer("abstained") { $0.1.count.abstained }
        vote.truth("carried") { $0.1.isCarried }
    }
}
