internal import Intake
internal import Jury
internal import Phrases
internal import Records

/// What the forms of the set-up do.
enum SetUpSending {
    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        if form["do"] == "confirm" { return try await confirm(form, person) }
        var files = try await person.editionFiles()
        guard let source = try files.bytes(EditionFiles.edition),
            var edition = EditionReader.read(source).edition
        else { throw Trouble.notFound }
        guard form["base"] == files.base(EditionFiles.edition) else {
            return try await SetUpPage.page(person, notice: .wrong(person.words.setUpChanged), .conflict)
        }
        let language = SetUpPage.language(person)
        switch form["do"] {
        case "edition": try edition.take(form, in: language)
        case "category": try edition.takeCategory(form, in: language)
        case "add": try edition.addCategory(form)
        case "remove": try edition.removeCategory(form)
        case "panel": edition.takePanel(form)
        case "like":
            guard let setUp = form["like"].flatMap(SetUp.init(rawValue:)) else { throw Trouble.badForm }
            // A rubric of that name that is here already may have been changed, and stays.
            if !files.rubrics.contains(setUp.rubric.id) {
                files.put(setUp.rubric.bytes, at: EditionFiles.path(of: setUp.rubric.id))
            }
            edition.take(setUp, category: form.typed("category").map { Identifier($0) })
        case "rubric":
            let from = Identifier<Rubric>(form["from"] ?? "")
            guard let id = form.typed("id"), files.rubrics.contains(from),
                !files.rubrics.contains(Identifier(id)),
                Identifier<Rubric>(id).isName, let bytes = try files.bytes(EditionFiles.path(of: from))
            else { throw Trouble.badForm }
            files.put(bytes, at: EditionFiles.path(of: Identifier(id)))
        default: throw Trouble.badForm
        }
        files.put(EditionReader.edit(source, to: edition), at: EditionFiles.edition)
        return try await save(files, form, person, back: Address(.setUp).path) { findings, notice in
            try await SetUpPage.page(
                person, edition: edition, findings: findings, notice: notice.map { .wrong($0) },
                .unprocessable)
        }
    }

    /// Writes a change down, and leads back; what cannot be taken is shown by `refused`.
    static func save(
        _ files: EditionFiles, _ form: Form, _ person: PersonVisit, back: String,
        entering: [Identifier<Entry>: Identifier<Category>] = [:],
        refused: ([Finding], String?) async throws -> Answer
    ) async throws -> Answer {
        let words = person.words
        let change = try await person.lookThrough(files, entering: entering)
        do {
            switch try await person.write(change, reason: try form.text("reason")) {
            case .written: return done(.written, back)
            case .proposed: return done(.proposed, back)
            case .nothing: return done(.nothing, back)
            case .faulty(let findings): return try await refused(findings, words.setUpFaulty)
            case .unreasoned: return try await refused([], words.reasonMissing)
            case .loses(let entries):
                let names = entries.prefix(5).map(\.text).joined(separator: ", ")
                return try await refused([], words.setUpLoses(names))
            }
        } catch Trouble.refused(.hasMarks) {
            return try await refused([], words.setUpMarksStay)
        } catch Trouble.refused(let refusal) {
            return try await refused([], words.refusal(PageRefusal(refusal)))
        }
    }

    private static func done(_ word: SetUpWord, _ back: String) -> Answer {
        let sign = back.contains("?") ? "&" : "?"
        return Answer(.seeOther, headers: [("Location", "\(back)\(sign)done=\(word.rawValue)")])
    }

    private static func confirm(_ form: Form, _ person: PersonVisit) async throws -> Answer {
        let line = try form.integer("line")
        return try await person.doing {
            try await person.confirm(line)
            return done(.confirmed, Address(.setUp).path)
        } orSaying: {
            try await SetUpPage.page(person, notice: .wrong($0), .unprocessable)
        }
    }
}

extension Identifier {
    /// Whether it can be a file's name in an edition.
    var isName: Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
