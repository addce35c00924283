internal import Jury
internal import Records
internal import Wire

/// Published lists, for everybody; and publishing one.
struct ListResource: Sendable {
    let line: Int
    let publication: Publication

    static let operations: [Operation] = [
        Operation(
            route: .anyone(.get, .apiLists) { visit in
                .json(shape.list.bytes(try await published(visit)))
            }, name: "lists", summary: "All published lists, the first one first.", roles: nil,
            gives: .json(shape.list.schema), status: .ok, problems: []),
        Operation(
            route: .anyone(.get, .apiList) { try await PalmaresPage.bundle($0) }, name: "list",
            summary: "A published list with everything needed to verify it.", roles: nil,
            gives: .json(.format("palmares-bundle/1")), status: .ok, problems: []),
        .change(
            "publish",
            .roles([.chair, .signer], .post, .apiLists) {
                .json(ActResource.taken.bytes(try await post($0)))
            },
            """
            Proposes the list as it stands now, for a second person to confirm; with `alone`, a reason, it \
            is published without one and countersigned within 48 hours.
            """, for: [.chair, .signer], takes: .json(wanted), ActResource.taken),
    ]

    private static func published(_ visit: Visit) async throws -> [ListResource] {
        let now = visit.now
        return try await visit.site.look { proceedings in
            proceedings.publicLists(at: now).map { ListResource(line: $0.line, publication: $0.publication) }
        }
    }

    private static let shape = Shape<ListResource>.object("List") { list in
        list.integer("line") { $0.line }
        list.time(orNull: "at") { $0.publication.shownFrom }
        list.truth("holds") { $0.publication.retracted == nil }
        list.truth("alone") { $0.publication.alone != nil }
        list.time(orNull: "countersigned") { $0.publication.countersigned }
    }

    private static let wanted = Schema.object([
        .init("embargo", .time, isOptional: true), .init("alone", .written, isOptional: true),
        .init("reason", .written, isOptional: true),
    ])

    private static func post(_ person: PersonVisit) async throws -> Acknowledgement {
        try person.requireScope(Acts.Publish.kind)
        let body = try person.visit.body()
        func text(_ name: String) throws -> String? {
            guard let value = body[name] else { return nil }
            guard let text = value.text else { throw Problem(.badBody, "\(name) is a text.") }
            return text
        }
        func kept(_ name: String) async throws -> Identifier<WrittenText>? {
            guard let words = try text(name) else { return nil }
            if words.isEmpty { throw Problem(.badValue, "\(name) is empty.") }
            return try await person.keep(words, "publish \(name) \(person.visit.now)")
        }
        try person.visit.requireMembers(of: body, among: ["embargo", "alone", "reason"])
        let embargo = try text("embargo").map { sent in
            guard let time = Moment(sent) else {
                throw Problem(.badValue, "embargo is a time with its zone.")
            }
            return time
        }
        let alone = try await kept("alone")
        let act = try await person.publication(
            embargo: embargo, alone: alone, reason: try await kept("reason"))
        return try await person.take(one: alone == nil ? Acts.Propose(act) : act, id: person.site.actID())
    }
}
