internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Until when agencies hand in, and how many have: for the organiser, who calls for entries.
struct CallPage {
    let call: [String]
    /// What the fields begin with, as a browser has it.
    let until: String
    let late: String
    let table: DataTable
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
            ], rows: rows)
        let page = CallPage(
            call: try await person.callSentences(),
            until: call.flatMap { Moment(milliseconds: $0.until) }?.field ?? "",
            late: call?.late.flatMap { Moment(milliseconds: $0) }?.field ?? "",
            table: table, notice: notice, token: person.tokenField, words: words)
        return person.page(words.callTitle, here: Address(.call), page.html, status)
    }

    /// Calls until the times that were sent, which are in UTC.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        guard let until = form.moment("until") else { throw Trouble.badForm }
        let late = try form.momentIfAny("late")
        do {
            let act = Acts.Call(until: until.milliseconds, late: late?.milliseconds)
            try await person.take([(person.site.actID(), act)])
        } catch Trouble.refused(let refusal) {
            return try await answer(
                person, notice: person.words.refusal(JurorRefusal(refusal)), .unprocessable)
        }
        return .see(Address(.call))
    }

    var html: HTML {
        """
        <h1>\(words.callTitle)</h1>
        \(call.map { "<p>\($0)</p>\n" as HTML })\(NoticeView.wrong(notice))\(table.html)\
        <form method="post" action="\(Address(.call).path)">
        \(token)<label class="text">\(words.callUntil)
        <input type="datetime-local" name="until" value="\(until)" required></label>
        <label class="text">\(words.callLateUntil)
        <input type="datetime-local" name="late" value="\(late)"></label>
        <p><button>\(words.callButton)</button></p>
        </form>

        """
    }
}
