internal import Intake
internal import Jury
internal import Phrases
internal import Records

/// An agency's own entries: what its page shows, and handing in.
struct MyEntryResource: Sendable {
    let mine: MyEntry
    let findings: [Finding]

    static let operations: [Operation] = [
        .read(
            "myEntries", .apiMyEntries, "All entries of yours, the last changed first.", for: [.agency],
            shape.list
        ) { person in
            var all: [MyEntryResource] = []
            for mine in try await person.myEntries() {
                all.append(MyEntryResource(mine: mine, findings: try await person.findings(in: mine.entry)))
            }
            return all
        },
        .file(
            "myEntry", .apiMyEntry, "An entry of yours, as the draft has it.", for: [.agency],
            .json(.format("palmares-entry/1"))
        ) { person in .json(try await person.myEntry().bytes) },
        .change(
            "prepare",
            .roles([.agency], .post, .apiMyEntries) { .json(shape.bytes(try await prepare($0))) },
            """
            Keeps an entry in XML or JSON as a draft, and says what is wrong or missing in it. Sent again \
            under the same id it takes the place of the draft. A ZIP archive (Content-Type: \
            application/zip) brings the files that its evidence names as well.
            """, for: [.agency],
            takes: Operation.Content(type: "application/octet-stream", schema: nil), shape),
        .change(
            "handIn", .roles([.agency], .post, .apiHandIn) { .json(shape.bytes(try await handIn($0))) },
            "Hands an entry in as the draft has it; one with an error is refused.", for: [.agency],
            takes: .json(.object([])), shape),
        .file(
            "myReceipt", .apiMyReceipt, "What proves that an entry of yours was handed in.", for: [.agency],
            .json(.format("palmares-receipt/1"))
        ) { person in
            guard let line = try await person.myEntry().contestant?.handedIn?.line else {
                throw Trouble.notFound
            }
            return try await ReceiptFile.answer(of: line, person.site)
        },
    ]

    private static let shape = Shape<MyEntryResource>.object("MyEntry") { mine in
        mine.text("id") { $0.mine.id.text }
        mine.text("title") { $0.mine.entry.title.words }
        mine.text("category") { $0.mine.entry.category.text }
        mine.time(orNull: "changed") { $0.mine.changed }
        mine.time(orNull: "handedIn") { $0.mine.contestant?.handedIn?.at }
        mine.integer(orNull: "line") { $0.mine.contestant?.handedIn?.line }
        mine.truth("late") { $0.mine.contestant?.handedIn?.isLate ?? false }
        mine.truth("changedSince") { $0.mine.contestant != nil && $0.mine.isChanged }
        mine.truth("competes") { $0.mine.contestant != nil && !$0.mine.isOut }
        mine.list("findings", finding) { $0.findings }
    }

    private static let finding = Shape<Finding>.object("Finding") { finding in
        finding.choice("severity") { $0.severity }
        finding.text("code") { $0.code }
        finding.text("path") { $0.path }
        finding.integer(orNull: "line") { $0.position?.line }
        finding.integer(orNull: "column") { $0.position?.column }
        finding.text("summary") { $0.inEnglish.summary }
        finding.text("remedy") { $0.inEnglish.remedy }
    }

    private static func prepare(_ person: PersonVisit) async throws -> MyEntryResource {
        try person.requireScope(Acts.HandIn.kind)
        let question = person.visit.question
        let body = question.body
        if question.stream != nil || body.starts(with: "PK".utf8) {
            let stream = question.stream ?? BodyStream([body])
            return try await prepared(
                try await ArchiveReceiving(person: person, name: "the archive").take {
                    try await stream.next()
                },
                person)
        }
        let syntax = Syntax(entryIn: body) ?? .json
        return try await prepared(try await HandingIn.take(body, as: syntax, person), person)
    }

    private static func prepared(
        _ taken: (entry: Identifier<Entry>?, findings: [Finding]), _ person: PersonVisit
    ) async throws -> MyEntryResource {
        let (saved, findings) = taken
        guard let saved else {
            let first = findings.first.map { finding in
                let file = finding.file.map { "\($0): " } ?? ""
                let place = finding.position.map { "line \($0.line), column \($0.column): " } ?? ""
                return file + place + finding.inEnglish.summary
            }
            throw Problem(.badValue, first ?? "That is no entry.")
        }
        return MyEntryResource(mine: try await person.myEntry(saved), findings: findings)
    }

    private static func handIn(_ person: PersonVisit) async throws -> MyEntryResource {
        try person.requireScope(Acts.HandIn.kind)
        try person.visit.requireMembers(of: try person.visit.body(), among: [])
        let mine = try await person.myEntry()
        let findings = try await person.findings(in: mine.entry)
        if let first = findings.first(where: { $0.severity == .error }) {
            throw Problem(.badValue, first.inEnglish.summary + " " + first.inEnglish.remedy)
        }
        try await HandingIn.handIn(mine, person)
        return MyEntryResource(mine: try await person.myEntry(mine.id), findings: findings)
    }
}
