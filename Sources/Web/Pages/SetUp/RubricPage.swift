internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// The editor of one rubric: what is asked, what it weighs, and whether results come first.
struct RubricPage {
    let rubric: Rubric
    let language: PageLanguage
    /// Entries on which it can be looked at as a juror meets it.
    let entries: [(id: String, title: String)]
    let isFixed: Bool
    let check: PolicyView
    let notice: SetUpPage.Notice?
    let base: String
    let token: HTML
    let words: any PageWords
}

extension RubricPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let done = person.visit.question.query["done"].flatMap(SetUpWord.init(rawValue:))
        return try await page(person, notice: done.map { .good(person.words.setUpDone($0)) })
    }

    /// - Parameter rubric: what was typed, in place of what is in force.
    static func page(
        _ person: PersonVisit, rubric: Rubric? = nil, findings: [Finding]? = nil,
        notice: SetUpPage.Notice? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (site, words) = (person.site, person.words)
        let files = try await person.editionFiles()
        let (known, bytes) = try RubricSending.inForce(person, files)
        let shown = rubric ?? known
        let path = EditionFiles.path(of: known.id)
        let page = RubricPage(
            rubric: shown, language: SetUpPage.language(person),
            entries: try await RubricPreview.entries(under: known.id, person),
            isFixed: try await site.look(\.hasMarks),
            check: PolicyView(
                shown,
                findings: findings
                    ?? RubricReader.read(bytes, id: known.id).findings.map { $0.within(path) },
                words),
            notice: notice, base: files.base(path), token: person.tokenField, words: words)
        return person.page(shown.name.text(in: words), here: Address(.setUp), page.html, status)
    }
}

/// What a rubric's editor sends.
enum RubricSending {
    /// The rubric that the address names, as it is in force.
    static func inForce(
        _ person: PersonVisit, _ files: EditionFiles
    ) throws -> (rubric: Rubric, bytes: [UInt8]) {
        let id = Identifier<Rubric>(person.visit.value("rubric"))
        guard files.rubrics.contains(id), let bytes = try files.bytes(EditionFiles.path(of: id)),
            let rubric = RubricReader.draft(bytes, id: id).rubric
        else { throw Trouble.notFound }
        return (rubric, bytes)
    }

    /// Checks what was typed, shows it as a juror meets it, or writes it down.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        var files = try await person.editionFiles()
        var (rubric, bytes) = try inForce(person, files)
        let path = EditionFiles.path(of: rubric.id)
        guard form["base"] == files.base(path) else {
            return try await RubricPage.page(person, notice: .wrong(person.words.setUpChanged), .conflict)
        }
        let language = SetUpPage.language(person)
        try rubric.take(form, in: language)
        bytes = RubricReader.edit(bytes, to: rubric)
        switch form["do"] {
        case "check":
            let found = RubricReader.read(bytes, id: rubric.id).findings.map { $0.within(path) }
            return try await RubricPage.page(person, rubric: rubric, findings: found)
        case "preview": return try await RubricPreview.answer(rubric, form["entry"], person)
        case "save":
            files.put(bytes, at: path)
            let back = Address(.setUpRubric, rubric.id.text).path + "?texts=\(language.rawValue)"
            return try await SetUpSending.save(files, form, person, back: back) { findings, notice in
                try await RubricPage.page(
                    person, rubric: rubric, findings: findings, notice: notice.map { .wrong($0) },
                    .unprocessable)
            }
        default: throw Trouble.badForm
        }
    }
}
