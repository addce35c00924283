internal import Intake
internal import Jury
internal import Phrases
internal import Records

/// What an agency does with its entries: begin, read in, save, hand in, withdraw, remove.
enum HandingIn {
    /// Begins an entry, or reads one from a file.
    static func add(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        switch form["do"] {
        case "begin": return try await begin(form, person)
        case "read": return try await read(person)
        default: throw Trouble.badForm
        }
    }

    private static func begin(_ form: Form, _ person: PersonVisit) async throws -> Answer {
        guard let title = try form.text("title") else { throw Trouble.badForm }
        var entry = Entry()
        entry.id = person.newName(like: title)
        entry.title = Text(title)
        entry.category = try await person.category(form["category"])
        _ = try await person.keep(entry, expecting: 0)
        return .see(Address(.myEntry, entry.id.text))
    }

    private static func read(_ person: PersonVisit) async throws -> Answer {
        let words = person.words
        guard let file = person.visit.question.sentFile, isTaken(file.name) else {
            return try await MyEntriesPage.answer(person, notice: words.uploadEntryNone, .unprocessable)
        }
        do {
            let (saved, findings) = try await take(file, person)
            if let saved { return .see(Address(.myEntry, saved.text)) }
            let told = findings.map { $0.file == nil ? $0.within(file.name) : $0 }
            return try await MyEntriesPage.answer(
                person, notice: words.uploadEntryFaulty, findings: told, .unprocessable)
        } catch let refused as FileRefused {
            return try await MyEntriesPage.answer(person, notice: refused.sentence(words), refused.status)
        }
    }

    private static func isTaken(_ name: String) -> Bool { Syntax(entryNamed: name) != nil || isArchive(name) }

    private static func isArchive(_ name: String) -> Bool { name.lowercased().hasSuffix(".zip") }

    /// Keeps what a file holds as a draft, with its files where it is an archive; `nil` where it is no entry.
    private static func take(
        _ file: SentFile, _ person: PersonVisit
    ) async throws -> (entry: Identifier<Entry>?, findings: [Finding]) {
        if isArchive(file.name) {
            return try await ArchiveReceiving(person: person, name: file.name).take { try await file.next() }
        }
        let bytes = try await file.bytes(limit: Limits.fileBytes)
        return try await take(bytes, as: Syntax(entryNamed: file.name) ?? .json, person)
    }

    /// Keeps what a file holds as a draft; `nil` where it is no entry. Faults that can be mended in the draft
    /// are no hindrance.
    static func take(
        _ bytes: [UInt8], as syntax: Syntax, _ person: PersonVisit
    ) async throws -> (entry: Identifier<Entry>?, findings: [Finding]) {
        let (read, findings) = try await person.findings(in: bytes, as: syntax)
        guard var entry = read else { return (nil, findings) }
        entry.id = try await person.name(for: entry)
        try await person.keepFiles(of: &entry)
        try await keep(entry, person)
        return (entry.id, findings)
    }

    /// Takes the place of the draft that is there, also of what another window saved meanwhile.
    static func keep(_ entry: Entry, _ person: PersonVisit) async throws {
        for _ in 0..<3 {
            let version = try person.site.drafts.draft(of: entry.id)?.version ?? 0
            if case .saved = try await person.keep(entry, expecting: version) { return }
        }
        throw Trouble.stopped
    }

    static func post(_ person: PersonVisit) async throws -> Answer {
        try await person.doing {
            do {
                return try await done(try person.form(), try await person.myEntry(), person)
            } catch is ChangedMeanwhile {
                return try await MyEntryPage.answer(person, notice: person.words.entryMeanwhile, .conflict)
            }
        } orSaying: {
            try await MyEntryPage.answer(person, notice: $0, .unprocessable)
        }
    }

    private static func done(_ form: Form, _ mine: MyEntry, _ person: PersonVisit) async throws -> Answer {
        switch form["do"] {
        case "hand-in":
            let findings = try await person.findings(in: mine.entry)
            if findings.contains(where: { $0.severity == .error }) {
                return try await MyEntryPage.answer(person, notice: person.words.handInErrors, .unprocessable)
            }
            try await handIn(mine, person)
        case "client": return try await ClientLinks.name(form, mine, person)
        case "client-link": return try await ClientLinks.send(mine, person)
        case "follow-up":
            if let fault = try await FollowUpSending.add(form, mine, person) {
                return try await MyEntryPage.answer(person, notice: fault, .unprocessable)
            }
        case "move": try await put(mine, into: form["category"], person)
        case "copy":
            let copy = try await copy(mine, into: form["category"], person)
            return .see(Address(.myEntry, copy.text))
        case "withdraw":
            guard let reason = try form.text("reason") else { throw Trouble.badForm }
            let kept = try await person.keep(reason, "withdraw \(mine.id)")
            try await person.take([(person.site.actID(), Acts.Withdraw(entry: mine.id, reason: kept))])
        case "remove":
            _ = try person.site.drafts.remove(mine.id, of: person.person)
            try await person.site.keeping.tidy(person.person)
            return .see(Address(.myEntries))
        default: throw Trouble.badForm
        }
        return .see(Address(.myEntry, mine.id.text))
    }

    private static func put(_ mine: MyEntry, into category: String?, _ person: PersonVisit) async throws {
        var entry = mine.entry
        entry.category = try await person.category(category)
        try await person.replace(entry, expecting: mine.version)
    }

    /// The same campaign in another category, as an entry of its own.
    private static func copy(
        _ mine: MyEntry, into category: String?, _ person: PersonVisit
    ) async throws -> Identifier<Entry> {
        var entry = mine.entry
        entry.category = try await person.category(category)
        entry.campaign = entry.campaign ?? Identifier(mine.id.text)
        if mine.entry.campaign == nil {
            var first = mine.entry
            first.campaign = entry.campaign
            try await person.replace(first, expecting: mine.version)
        }
        entry.id = person.newName(like: entry.title.words)
        _ = try await person.keep(entry, expecting: 0)
        return entry.id
    }

    /// The file first, then the act that speaks of it; asked for twice it is done once.
    static func handIn(_ mine: MyEntry, _ person: PersonVisit) async throws {
        let file = try person.site.stores.files.keep(mine.bytes)
        let act = Acts.HandIn(entry: mine.id, category: mine.entry.category, file: file)
        let before = mine.contestant?.handedIn?.line
        if before != nil, mine.contestant?.file == file { return }
        try await person.site.keeping.freeze(mine.entry, of: person.person)
        let id = person.actID(act, "hand in after \(before.map(String.init) ?? "")")
        let taken = try await person.take(one: act, id: id)
        try await confirm(mine.entry, taken, person)
    }

    /// A mail at once, where mail is set up and she has an address.
    private static func confirm(
        _ entry: Entry, _ taken: Acknowledgement, _ person: PersonVisit
    ) async throws {
        let edition = try await person.site.shelf.contents(of: person.site).edition
        let addressees = try Addressees(person.site, edition)
        let words = addressees.words(for: person.person, or: person.words)
        guard let post = person.site.outside.post, let address = addressees.address(of: person.person),
            let letter = Letter(
                to: address, subject: words.handInLetterSubject(entry.title.words),
                body: words.handInLetter(
                    entry.title.words, of: edition.name.text(in: words), at: words.time(taken.at),
                    line: taken.seq + 1))
        else { return }
        post(letter)
    }
}

/// Another window saved the draft since this one read it.
private struct ChangedMeanwhile: Error {}

extension PersonVisit {
    /// Files that are here already stay beside evidence that names them as before and does not say which they
    /// are: whoever sends the entry anew need not send them again.
    func keepFiles(of entry: inout Entry) async throws {
        guard let known = try? await myEntry(entry.id).entry.evidence else { return }
        for (index, evidence) in entry.evidence.enumerated() where evidence.digest == nil {
            let same = known.first { $0.id == evidence.id && $0.file?.words == evidence.file?.words }
            guard let digest = same?.digest,
                try site.drafts.holding(Identifier(digest), of: person) != nil
            else { continue }
            entry.evidence[index].digest = digest
        }
    }

    fileprivate func replace(_ entry: Entry, expecting version: Int) async throws {
        guard case .saved = try await keep(entry, expecting: version) else { throw ChangedMeanwhile() }
    }

    /// One of the edition's own.
    fileprivate func category(_ name: String?) async throws -> Identifier<Category> {
        let categories = try await site.shelf.contents(of: site).edition.categories
        guard let category = categories.first(where: { $0.id.text == name }) else { throw Trouble.badForm }
        return category.id
    }
}
