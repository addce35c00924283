internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Until when agencies hand in, and how many have: for the organiser, who calls for entries.
struct CallPage {
    let call: [HTML]
    /// What the fields begin with, as a browser has it.
    let until: String
    let late: String
    let clients: String
    let table: DataTable
    let categories: [(value: String, name: String)]
    let notice: String?
    let token: HTML
    let words: any PageWords
}

extension CallPage {
    static func answer(
        _ person: PersonVisit, notice: String? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let words = person.words
        let edition = try await person.site.shelf.contents(of: person.site).edition
        let (call, entries) = try await person.site.look { ($0.call, $0.entries.values.map(\.self)) }
        let rows = edition.categories.map { category -> [HTML] in
            let own = entries.filter { $0.category == category.id && $0.candidacy == .competing }
            return [
                "\(category.name.text(in: words))", "\(own.count)", "\(own.count { $0.handedIn != nil })",
                "\(own.count { $0.handedIn?.isLate ?? false })",
            ]
        }
        let table = DataTable(
            caption: words.callTitle,
            columns: [
                .init(name: words.beginEntryCategory, kind: .words), .init(name: words.callCompeting),
                .init(name: words.callHandedIn), .init(name: words.entryLate),
            ], rows: rows, look: .facts)
        let page = CallPage(
            call: try await person.callSentences(),
            until: call.flatMap { Moment(milliseconds: $0.until) }?.field ?? "",
            late: call?.late.flatMap { Moment(milliseconds: $0) }?.field ?? "",
            clients: call?.clients.flatMap { Moment(milliseconds: $0) }?.field ?? "", table: table,
            categories: edition.categories.map { ($0.id.text, $0.name.text(in: words)) }, notice: notice,
            token: person.tokenField, words: words)
        return person.page(words.callTitle, here: Address(.call), page.html, status)
    }

    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        return try await person.doing {
            switch form["do"] {
            case "call": try await call(form, person)
            case "move", "give-back": try await dissolve(form, person)
            default: throw Trouble.badForm
            }
            return .see(Address(.call))
        } orSaying: {
            try await answer(person, notice: $0, .unprocessable)
        }
    }

    /// Calls until the times that were sent, which are in UTC.
    private static func call(_ form: Form, _ person: PersonVisit) async throws {
        guard let until = form.moment("until") else { throw Trouble.badForm }
        let late = try form.momentIfAny("late")
        let clients = try form.momentIfAny("clients")
        let act = Acts.Call(
            until: until.milliseconds, late: late?.milliseconds, clients: clients?.milliseconds)
        try await person.take([(person.site.actID(), act)])
    }

    /// All entries that compete in a category go to another one or are given back, or none does.
    private static func dissolve(_ form: Form, _ person: PersonVisit) async throws {
        guard let reason = try form.text("reason") else { throw NotDone(person.words.reasonMissing) }
        let (from, into) = (form["category"] ?? "", form["into"] ?? "")
        let isMove = form["do"] == "move"
        let kept = try await person.keep(
            reason, "\(isMove ? "move" : "withdraw") \(from) \(person.visit.now)")
        let acts = try await person.site.look { proceedings -> [any Act] in
            let own = proceedings.entries.filter {
                $0.value.category.text == from && $0.value.candidacy == .competing
            }
            return own.keys.sorted().map { entry -> any Act in
                if !isMove { return Acts.Withdraw(entry: entry, reason: kept) }
                let move = Acts.Move(entry: entry, category: Identifier(into), reason: kept)
                return move.needsSecond(in: proceedings) ? Acts.Propose(move) : move
            }
        }
        if acts.isEmpty { throw NotDone(person.words.mergeNothing) }
        try await person.takeTogether(acts)
    }

    var html: HTML {
        """
        <h1>\(words.callTitle)</h1>
        \(call.map { "<p>\($0)</p>\n" as HTML })\(NoticeView.wrong(notice))\(table.html)\
        <p><a href="\(Address(.missing).path)">\(words.missingTitle)</a></p>
        <form method="post" action="\(Address(.call).path)">
        \(token)<label class="text">\(words.callUntil)
        <input type="datetime-local" name="until" value="\(until)" required></label>
        <label class="text">\(words.callLateUntil)
        <input type="datetime-local" name="late" value="\(late)"></label>
        <label class="text">\(words.callClientsUntil)
        <input type="datetime-local" name="clients" value="\(clients)"></label>
        <p><button name="do" value="call">\(words.callButton)</button></p>
        </form>
        <h2>\(words.mergeTitle)</h2>
        <p class="soft">\(words.mergeSays)</p>
        <form method="post" action="\(Address(.call).path)">
        \(token)<div class="fields">
        \(FieldView.choice("category", words.mergeFrom, categories, chosen: ""))\
        \(FieldView.choice("into", words.mergeInto, categories, chosen: categories.last?.value ?? ""))</div>
        <label class="text">\(words.mergeReason)
        <input name="reason" maxlength="\(BallotDraft.textBytesMax)" required></label>
        <p class="buttons"><button name="do" value="move">\(words.mergeButton)</button>
        <button name="do" value="give-back">\(words.giveBackButton)</button></p>
        </form>

        """
    }
}
