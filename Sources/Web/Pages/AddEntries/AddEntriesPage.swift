internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Entries from files: what they do is shown one by one, and written down when the organiser says so.
struct AddEntriesPage {
    /// `nil` before files were sent.
    let plan: EntriesPlan?
    let uploads: [Multipart.File]
    let findings: FindingsView
    /// Whether nothing stands in the way.
    let isSound: Bool
    let isFixed: Bool
    /// Stands for the plan that she looked at.
    let seal: String
    let notice: SetUpPage.Notice?
    let names: [Identifier<Category>: String]
    let token: HTML
    let words: any PageWords
}

extension AddEntriesPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let query = person.visit.question.query
        let taken = query["taken"].flatMap { Int($0) }
        let words = person.words
        let notice: SetUpPage.Notice? =
            query["done"] == SetUpWord.proposed.rawValue
            ? .good(words.setUpDone(.proposed)) : taken.map { .good(words.addEntriesTaken($0)) }
        return try await page(person, notice: notice)
    }

    /// Looks files through or, where that was done and nothing has changed since, writes them down.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let (words, site) = (person.words, person.site)
        guard let sent = person.visit.question.multipart else { throw Trouble.badForm }
        let uploads = try uploads(sent)
        let isTooMuch =
            uploads.count > EntriesPlan.filesMax
            || uploads.reduce(0) { $0 + $1.bytes.count } > EntriesPlan.bytesMax
        if isTooMuch {
            return try await page(person, notice: .wrong(words.addEntriesTooLarge), .tooLarge)
        }
        let (asker, now) = (person.person, person.visit.now)
        let (files, proceedings) = (try await person.editionFiles(), try await site.look { $0 })
        let loaded = try await site.shelf.contents(of: site).loaded
        let plan = try await Task.detached(priority: .utility) {
            try EntriesPlan(uploads, onto: files, loaded, proceedings, by: asker, at: now)
        }.value
        if plan.count == 0 {
            return try await page(
                person, plan, uploads, plan.findings, notice: .wrong(words.addEntriesNothing), .unprocessable)
        }
        let seal = site.keyed.digest("entries", plan.text).base64
        let change = try await person.lookThrough(plan.files, entering: plan.entering)
        let findings = plan.findings + change.findings.map(plan.named)
        guard sent.form["do"] == "take" else {
            return try await page(person, plan, uploads, findings, isSound: change.work != nil, seal: seal)
        }
        guard sent.form["seal"] == seal else {
            return try await page(
                person, plan, uploads, findings, isSound: change.work != nil, seal: seal,
                notice: .wrong(words.listChanged), .conflict)
        }
        let back = Address(.addEntries).path + "?taken=\(plan.count)"
        return try await SetUpSending.save(
            plan.files, sent.form, person, back: back, entering: plan.entering
        ) { _, notice in
            try await page(
                person, plan, uploads, findings, isSound: change.work != nil, seal: seal,
                notice: notice.map { .wrong($0) }, .unprocessable)
        }
    }

    /// Files as they were chosen, or as the page before had them.
    private static func uploads(_ sent: Multipart) throws -> [Multipart.File] {
        if !sent.files.isEmpty { return sent.files }
        let fields = sent.form.fields.filter { $0.name == "name" || $0.name == "bytes" }
        var uploads: [Multipart.File] = []
        for pair in stride(from: 0, to: fields.count - 1, by: 2) {
            guard fields[pair].name == "name", let bytes = Base64URL.bytes(of: fields[pair + 1].value) else {
                throw Trouble.badForm
            }
            uploads.append(Multipart.File(field: "files", name: fields[pair].value, bytes: bytes))
        }
        return uploads
    }

    private static func page(
        _ person: PersonVisit, _ plan: EntriesPlan? = nil, _ uploads: [Multipart.File] = [],
        _ findings: [Finding] = [], isSound: Bool = false, seal: String = "",
        notice: SetUpPage.Notice? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (site, words) = (person.site, person.words)
        let categories = try await site.shelf.contents(of: site).edition.categories
        let page = AddEntriesPage(
            plan: plan, uploads: uploads, findings: FindingsView(findings: findings, words: words),
            isSound: isSound, isFixed: try await site.look(\.hasMarks), seal: seal, notice: notice,
            names: categories.names(in: words),
            token: person.tokenField, words: words)
        return person.page(words.addEntriesTitle, here: Address(.setUp), page.html, status)
    }
}
