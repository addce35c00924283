internal import Jury
internal import Records

/// Files that acts speak of: an entry to be entered, a list of the edition's files.
struct FileResource: Sendable {
    let file: Identifier<StoredFile>

    static let operation = Operation.change(
        "keep", .roles([.organiser, .chair], .post, .apiFiles) { .json(shape.bytes(try post($0))) },
        "Keeps a file, at most 256 KiB, and gives the name by which acts speak of it.",
        for: [.organiser, .chair], takes: Operation.Content(type: "application/octet-stream", schema: nil),
        shape)

    private static func post(_ person: PersonVisit) throws -> FileResource {
        let question = person.visit.question
        guard question.headers["content-type"] == "application/octet-stream" else {
            throw Problem(.badBody, "The body is a file: Content-Type: application/octet-stream.")
        }
        return FileResource(file: try person.site.stores.files.keep(question.body))
    }

    private static let shape = Shape<FileResource>.object("File") { file in
        file.text("file") { $0.file.text }
    }
}
