internal import Jury
internal import Phrases
internal import Records
internal import Wire

/// Doing something: the same acts as the command line's, with the same refusals.
enum ActResource {
    private static let actors: [Role] = [.organiser, .chair, .signer]

    static let operation = Operation.change(
        "act", .roles(Set(actors), .post, .apiActs) { .json(taken.bytes(try await post($0))) },
        """
        Does an act, and answers when it is in the record. Asked again under the same id it is not done \
        again. With `propose` it waits for a second person, as some acts must.
        """, for: actors, takes: .json(.named("Act", .oneOf(kinds.map(schema)))), taken)

    /// What an act came to. Lines are counted from 0, as in the journal.
    static let taken = Shape<Acknowledgement>.object("Taken") { taken in
        taken.integer("line") { $0.seq }
        taken.time(orNull: "at") { $0.at }
    }

    /// Acts that programs do here. Ballots and lists have addresses of their own, and a record is begun,
    /// restored and rid of a person where it lies.
    private static let kinds: [any Act.Type] = {
        let others: Set<String> = [
            Acts.Begin.kind, Acts.Restore.kind, Acts.Erase.kind, Acts.Propose.kind, Acts.Publish.kind,
            Acts.Mark.kind, Acts.Seal.kind, Acts.Unseal.kind, Acts.Recuse.kind, Acts.Ask.kind,
        ]
        return Acts.all.filter { !others.contains($0.kind) }
    }()

    private static func post(_ person: PersonVisit) async throws -> Acknowledgement {
        let body = try person.visit.body()
        let id = try id(body, person)
        let request = try request(body, id, person)
        try await person.requireSight(of: body["fields"])
        try await person.refuseErasing(request.act)
        try await person.site.stores.texts.keep(request.texts)
        let act: any Act = body["propose"] == .truth(true) ? Acts.Propose(request.act) : request.act
        return try await person.take(one: act, id: id)
    }

    private static func request(
        _ body: JSONValue, _ id: ActID, _ person: PersonVisit
    ) throws -> ActArguments.Request {
        try person.visit.requireMembers(of: body, among: ["act", "fields", "id", "propose"])
        guard let type = kinds.first(where: { $0.kind == body["act"]?.text }) else {
            throw Problem(.badBody, "act is one of " + kinds.map { $0.kind }.joined(separator: ", ") + ".")
        }
        try person.requireScope(type.kind)
        switch body["propose"] {
        case nil, .truth: break
        default: throw Problem(.badBody, "propose is true or false.")
        }
        guard let fields = body["fields"] else { throw Problem(.badBody, "fields is missing.") }
        do {
            return try ActArguments.read(type, fields, salt: salts(id, person.site.keyed))
        } catch {
            let sentence = error.sentence + "."
            throw error.isOfValue ? Problem(.badValue, sentence) : Problem(.badBody, sentence)
        }
    }

    private static func id(_ body: JSONValue, _ person: PersonVisit) throws -> ActID {
        guard let sent = body["id"] else { return person.site.actID() }
        guard let id = sent.text.flatMap({ ActID($0) }) else { throw Problem(.badBody, "id is a UUID.") }
        return id
    }

    /// The same for the same act: asked for again, its texts have the same digests.
    private static func salts(_ id: ActID, _ keyed: KeyedHash) -> () -> Salt {
        var count = 0
        return {
            count += 1
            return keyed.salt("act", "\(id)", "\(count)")
        }
    }

    private static func schema(_ type: any Act.Type) -> Schema {
        let fields = FieldList(of: type).fields.map { field in
            Schema.Member(field.name, Schema(field.kind), isOptional: field.isOptional)
        }
        let name = type.kind.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return .named(
            "Act" + name.joined(),
            .object([
                .init("act", .choice([type.kind])), .init("fields", .object(fields)),
                .init("id", .uuid, isOptional: true), .init("propose", .truth, isOptional: true),
            ]))
    }
}

extension Schema {
    fileprivate init(_ kind: FieldList.Kind) {
        self =
            switch kind {
            case .word: .text
            case .text: .written
            case .choice(let words): .choice(words)
            case .number: .integer(atLeast: nil)
            case .line: .integer(atLeast: 0)
            case .time: .time
            case .mark: .orNull(.number)
            case .rows: .list(.oneOf([.text, .list(.text)]))
            }
    }
}

extension PersonVisit {
    /// Throws `Problem.outOfScope` where the program's token does not allow acts of the kind.
    func requireScope(_ kind: String) throws {
        if let scope, !scope.covers(kind) { throw Problem.outOfScope }
    }

    /// Does an act in her name; what the record says of it once it is durable.
    func take(one act: any Act, id: ActID) async throws -> Acknowledgement {
        let taken: Acknowledgement
        do {
            taken = try await site.room.take(
                act, id: id, by: person, at: visit.now, salt: site.outside.salt())
        } catch {
            switch error {
            case .declined(let refusal): throw Trouble.refused(refusal)
            case .stopped: throw Trouble.stopped
            case .refused: throw Problem(.badBody, "The id belongs to another act.")
            }
        }
        try await site.tellFloors(at: visit.now)
        return taken
    }

    /// An entry that she must not see is unknown to her, whatever the act would say of it.
    fileprivate func requireSight(of fields: JSONValue?) async throws {
        let single = fields?["entry"]?.text.map { [$0] } ?? []
        let seats = fields?["seats"]?.items?.compactMap { $0.items?.first?.text } ?? []
        let names = (single + seats).map { Identifier<Entry>($0) }
        let (asker, now) = (person, visit.now)
        let hidden = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return names.first { proceedings.entries[$0] != nil && !sight.sees($0) }
        }
        if let hidden { throw Trouble.refused(.unknown(.entry, hidden.text)) }
    }

    /// What is known of a person lies beside the record, and is removed where the record lies.
    fileprivate func refuseErasing(_ act: any Act) async throws {
        guard let confirmation = act as? Acts.Confirm else { return }
        let isErasing = try await site.look {
            $0.proposals[confirmation.proposal]?.act is Acts.Erase
        }
        if isErasing { throw Trouble.refused(.unknown(.proposal, "\(confirmation.proposal)")) }
    }
}
