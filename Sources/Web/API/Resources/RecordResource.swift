internal import Jury
internal import Rankings

/// How far the record is, as `palmares record --as` prints it.
enum RecordResource {
    static let operation = Operation.file(
        "record", .apiRecord, "How far the rounds are, who is late, and what waits for a second person.",
        for: [.organiser, .chair, .signer], .json(.format("palmares-record/1"))
    ) { person in
        let (asker, now) = (person.person, person.visit.now)
        // What it hashes to tells that something was done, whoever must not know it.
        let bytes = try await person.site.look { proceedings in
            RecordView(proceedings, as: asker, at: now).map(RecordJSON.bytes)
        }
        guard let bytes else { throw Trouble.notFound }
        return .json(bytes)
    }
}
