internal import Intake
internal import Jury
internal import Ledger
internal import Phrases
internal import Rankings
internal import Records
internal import Reports

/// One entry of an agency: what is wrong or missing, and handing it in.
struct MyEntryPage {
    let mine: MyEntry
    let facts: [String]
    let call: [HTML]
    let asked: AskedView
    /// `nil` where nothing was handed in.
    let client: ClientView?
    /// How far it is; `nil` where nothing was handed in.
    let after: AfterView?
    let findings: [Finding]
    let preflight: PreflightView
    let evidence: EvidenceFilesView
    let canHandIn: Bool
    /// Why nothing of it can be handed in any more, beyond what the call says.
    let bar: String?
    let categories: [(id: String, name: String)]
    let notice: String?
    let token: HTML
    let words: any PageWords
}

extension MyEntryPage {
    static func answer(
        _ person: PersonVisit, notice: String? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (mine, words) = (try await person.myEntry(), person.words)
        let contents = try await person.site.shelf.contents(of: person.site)
        let category = contents.edition.categories.first { $0.id == mine.entry.category }
        let act = Acts.HandIn(
            entry: mine.id, category: mine.entry.category, file: FileStore.name(of: mine.bytes))
        let (asker, now) = (person.person, person.visit.now)
        let (refusal, stage) = try await person.site.look {
            ($0.refusal(act, by: asker, at: now), $0.stage(of: mine.id, at: now))
        }
        let page = MyEntryPage(
            mine: mine,
            facts: [category?.name.text(in: words) ?? mine.entry.category.text] + mine.facts(words),
            call: try await person.callSentences(), asked: try await AskedView(mine, person),
            client: try await ClientView(mine, person),
            after: try await AfterView(mine, person), findings: try await person.findings(in: mine.entry),
            preflight: PreflightView(
                contents.ledger(ofDraft: mine.entry),
                under: contents.rubric(of: mine.entry.category) ?? .resultsOnly, words),
            evidence: try EvidenceFilesView(mine, person, isBlind: contents.isBlind),
            canHandIn: refusal == nil && (mine.contestant == nil || mine.isChanged),
            bar: isJudged(refusal, stage) ? words.entryFault(.judged) : nil,
            categories: contents.edition.categories.map { ($0.id.text, $0.name.text(in: words)) },
            notice: notice ?? (category == nil ? words.entryNoCategory : nil), token: person.tokenField,
            words: words)
        return person.page(mine.entry.title.words, here: Address(.myEntries), page.html, status)
    }

    private static func isJudged(_ refusal: Refusal?, _ stage: EntryStage?) -> Bool {
        if case .judgedAlready = refusal { return true }
        return stage == .judging || stage == .published
    }

    /// The entry as a juror meets it, blind where jurors are.
    static func preview(_ person: PersonVisit) async throws -> Answer {
        let mine = try await person.myEntry()
        let contents = try await person.site.shelf.contents(of: person.site)
        guard let exhibit = contents.exhibit(of: mine.entry) else { throw Trouble.notFound }
        return RubricPreview.page(
            exhibit, contents.ledger(ofDraft: exhibit.entry), isBlind: contents.isBlind,
            here: Address(.myEntries), person)
    }

    /// The entry as a file, in either form.
    static func file(_ person: PersonVisit) async throws -> Answer {
        let mine = try await person.myEntry()
        switch person.visit.value("file") {
        case "entry.xml":
            return .file("\(mine.id).xml", "application/xml", EntryReader.write(mine.entry, as: .xml))
        case "entry.json": return .file("\(mine.id).json", "application/json", mine.bytes)
        case "receipt.json":
            guard let line = mine.contestant?.handedIn?.line else { throw Trouble.notFound }
            return try await ReceiptFile.answer(of: line, person.site)
        case let name: return try await afterwards(name, mine, person)
        }
    }

    /// What is there once everybody may see the list.
    private static func afterwards(
        _ name: String, _ mine: MyEntry, _ person: PersonVisit
    ) async throws -> Answer {
        guard mine.contestant != nil, let result = try await person.published(mine.id) else {
            throw Trouble.notFound
        }
        let (id, now, words) = (mine.id, person.visit.now, person.words)
        switch name {
        case "letter.html":
            guard let file = try await person.site.look({ $0.letter(on: id, at: now) }),
                let page = try person.site.stores.files.bytes(of: file)
            else { throw Trouble.notFound }
            return .kept(page)
        case "certificate.html":
            guard let certificate = result.certificate(words) else { throw Trouble.notFound }
            return .document(Certificate.pages([certificate], words))
        case "ledger.html", "ledger.json":
            let contents = try await person.site.shelf.contents(of: person.site)
            guard let ledger = contents.ledger(of: id, isJuror: false) else { throw Trouble.notFound }
            if name == "ledger.json" {
                return .file("\(id)-ledger.json", "application/json", LedgerJSON.bytes(ledger, []))
            }
            return ledgerPage(ledger, person)
        default: throw Trouble.notFound
        }
    }
}

extension MyEntryPage {
    /// All that the entry claims, unfolded, with what people decided about it.
    private static func ledgerPage(_ ledger: Ledger, _ person: PersonVisit) -> Answer {
        let (entry, words) = (ledger.entry, person.words)
        let names = [entry.agency?.name.words, entry.client?.name.words].compactMap(\.self)
        let origin: HTML? = entry.origin.flatMap(words.origin).map { "<p class=\"soft\">\($0)</p>\n" }
        let view = LedgerView(
            ledger, for: .agency, showsExposure: true, exposure: Address(.myEntries), words)
        let main: HTML = """
            <h1\(lang(entry.language?.tag))>\(entry.title.words)</h1>
            <p class="soft">\(names.joined(separator: " · "))</p>
            \(origin)\(view.printed)
            <p class="on-screen"><a href="\(Address(.myEntry, entry.id.text).path)">\(words.back)</a></p>

            """
        return person.page(words.ownLedger, here: Address(.myEntries), main)
    }

    var html: HTML {
        let clean: HTML = "<p>\(words.entryClean)</p>\n"
        let found = FindingsView(findings: findings, words: words, form: WrittenPlaces(mine.entry, words))
        return """
            <h1>\(mine.entry.title.words)</h1>
            <p class="soft">\(facts.joined(separator: " · "))</p>
            <p class="on-screen"><a href="\(Address(.entryForm, mine.id.text).path)">\(words.entryFormTitle)</a></p>
            \(NoticeView.wrong(notice))\(after?.html)\(asked.html)\
            \(found.html ?? clean)\
            \(preflight.html)\(evidence.html)\(preview)\(handIn)\(client?.html)\
            <div class="on-screen">\(files)\(placing)\(ways)</div>

            """
    }

    private var preview: HTML? {
        if categories.allSatisfy({ $0.id != mine.entry.category.text }) { return nil }
        let address = Address(.myEntryPreview, mine.id.text)
        return """
            <p class="on-screen"><a class="button quiet" href="\(address.path)">\(words.previewOwn)</a></p>

            """
    }

    private var handIn: HTML {
        let form: HTML = """
            <p>\(words.handInSays)</p>
            <form method="post" action="\(address.path)" class="on-screen">
            \(token)<p><button name="do" value="hand-in">\(words.handInButton)</button></p>
            </form>

            """
        let told = (bar.map { ["\($0)"] } ?? call).map { "<p>\($0)</p>\n" as HTML }
        return """
            <section>
            <h2>\(words.handInTitle)</h2>
            \(told)\(canHandIn ? form : "")</section>

            """
    }

    private var files: HTML {
        let receipt: HTML? =
            mine.contestant?.handedIn == nil
            ? nil : " · <a href=\"\(file("receipt.json"))\">\(words.handInReceipt)</a>"
        return """
            <p><a href="\(file("entry.xml"))">\(words.downloadXML)</a> · \
            <a href="\(file("entry.json"))">\(words.downloadJSON)</a>\(receipt)</p>

            """
    }

    private var placing: HTML {
        let options = categories.map { category -> HTML in
            let isOwn: HTML = category.id == mine.entry.category.text ? " selected" : ""
            return "<option value=\"\(category.id)\"\(isOwn)>\(category.name)</option>"
        }
        return """
            <details>
            <summary>\(words.entryElsewhere)</summary>
            <form method="post" action="\(address.path)">
            \(token)<label class="text">\(words.beginEntryCategory)
            <select name="category">\(options)</select></label>
            <p class="buttons"><button name="do" value="copy">\(words.entryCopy)</button>
            <button class="quiet" name="do" value="move">\(words.entryMove)</button></p>
            </form>
            </details>

            """
    }

    /// Out of it: withdrawing what was handed in, removing what was not.
    private var ways: HTML {
        let withdraw: HTML = """
            <details>
            <summary>\(words.withdrawTitle)</summary>
            <form method="post" action="\(address.path)">
            \(token)<label class="text">\(words.withdrawReason)
            <textarea name="reason" rows="2" required maxlength="\(BallotDraft.textBytesMax)"></textarea></label>
            <p><button class="grave" name="do" value="withdraw">\(words.withdrawButton)</button></p>
            </form>
            </details>

            """
        let remove: HTML = """
            <form method="post" action="\(address.path)">
            \(token)<p><button class="quiet" name="do" value="remove">\(words.removeDraft)</button></p>
            </form>

            """
        let canWithdraw = mine.contestant != nil && !mine.isOut
        return "\(canWithdraw ? withdraw : "")\(mine.version > 0 ? remove : "")"
    }

    private var address: Address { Address(.myEntry, mine.id.text) }

    private func file(_ name: String) -> String { Address(.myEntryFile, mine.id.text, name).path }
}
