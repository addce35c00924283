internal import Intake
internal import Jury

/// The edition in force, as its file has it.
enum EditionResource {
    static let operation = Operation.file(
        "edition", .apiEdition, "The edition that is in force.", for: [.organiser, .chair, .signer],
        .json(.format("palmares-edition/1"))
    ) { person in
        .json(EditionReader.write(try await person.site.shelf.contents(of: person.site).edition))
    }
}
