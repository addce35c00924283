internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// One of the edition's files as text, for those who like it better than forms.
struct SetUpTextPage {
    let path: String
    let paths: [String]
    let text: String
    let isFixed: Bool
    let findings: FindingsView
    let notice: SetUpPage.Notice?
    let base: String
    let token: HTML
    let words: any PageWords

    /// As bytes of a form it fits into one question, whatever its letters.
    static let bytesMax = 80 << 10
}

extension SetUpTextPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let done = person.visit.question.query["done"].flatMap(SetUpWord.init(rawValue:))
        return try await page(person, notice: done.map { .good(person.words.setUpDone($0)) })
    }

    /// Looks a text through or, where nothing is wrong with it, writes it down.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        var files = try await person.editionFiles()
        let path = try path(form["file"], try await paths(files, person))
        let typed = (form["text"] ?? "").split(separator: "\r\n", omittingEmptySubsequences: false)
            .joined(separator: "\n")
        if typed.utf8.count > bytesMax { throw Trouble.tooLarge }
        guard form["base"] == files.base(path) else {
            return try await page(
                person, text: typed, notice: .wrong(person.words.setUpChanged), .conflict)
        }
        files.put(Array(typed.utf8), at: path)
        if form["do"] == "check" {
            let found = try await person.lookThrough(files).findings
            return try await page(
                person, text: typed, findings: found,
                notice: found.isEmpty ? .good(person.words.setUpNothingFound) : nil)
        }
        let back = Address(.setUpText).path + "?file=" + Address.encoded(path)
        return try await SetUpSending.save(files, form, person, back: back) { findings, notice in
            try await page(
                person, text: typed, findings: findings, notice: notice.map { .wrong($0) }, .unprocessable)
        }
    }

    /// The edition's own file and its rubrics; no others are edited here. The first names all entries, and
    /// what is struck from them where judging is blind: who must not know that edits rubrics alone.
    static func paths(_ files: EditionFiles, _ person: PersonVisit) async throws -> [String] {
        let rubrics = files.rubrics.map(EditionFiles.path)
        let isBlind = try await person.site.shelf.contents(of: person.site).isBlind
        let (asker, now) = (person.person, person.visit.now)
        let seesAll = try await person.site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return proceedings.entries.keys.allSatisfy(sight.sees)
        }
        return seesAll && !(isBlind && person.roles.contains(.juror))
            ? [EditionFiles.edition] + rubrics : rubrics
    }

    private static func path(_ asked: String?, _ paths: [String]) throws -> String {
        guard let path = asked ?? paths.first, paths.contains(path) else { throw Trouble.notFound }
        return path
    }

    private static func page(
        _ person: PersonVisit, text: String? = nil, findings: [Finding] = [],
        notice: SetUpPage.Notice? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (question, words) = (person.visit.question, person.words)
        let files = try await person.editionFiles()
        let paths = try await paths(files, person)
        let path = try path(question.form?["file"] ?? question.query["file"], paths)
        let kept = try files.bytes(path).map { String(decoding: $0, as: UTF8.self) }
        let page = SetUpTextPage(
            path: path, paths: paths, text: text ?? kept ?? "",
            isFixed: try await person.site.look(\.hasMarks),
            findings: FindingsView(findings: findings, words: words), notice: notice,
            base: files.base(path), token: person.tokenField, words: words)
        return person.page(words.setUpAsText, here: Address(.setUp), page.html, status)
    }

    private var html: HTML {
        let choices = ChoicesView(
            label: words.setUpFile,
            choices: paths.map { choice in
                (choice, Address(.setUpText).path + "?file=" + Address.encoded(choice), choice == path)
            })
        let fixed: HTML? = isFixed ? "<p class=\"notice\">\(words.setUpFixed)</p>\n" : nil
        let reason: HTML? =
            isFixed ? FieldView.line("reason", words.setUpReason, "", isRequired: false) : nil
        let save = isFixed ? words.setUpPropose : words.setUpSave
        return """
            <h1>\(words.setUpAsText)</h1>
            <p><a href="\(Address(.setUp).path)">\(words.setUpTitle)</a></p>
            \(notice?.html)\(findings.html)\(fixed)\(choices.html)<form method="post" \
            action="\(Address(.setUpText).path)">
            \(token)<input type="hidden" name="base" value="\(base)">
            <input type="hidden" name="file" value="\(path)">
            <label class="text">\(path)
            <textarea name="text" rows="24" spellcheck="false" class="code" maxlength="\(Self.bytesMax)">
            \(text)</textarea></label>
            \(reason)<p class="buttons"><button class="strong" name="do" value="save">\(save)</button>
            <button name="do" value="check">\(words.setUpCheck)</button></p>
            </form>

            """
    }
}
