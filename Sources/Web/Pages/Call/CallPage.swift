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
            call: try await person.callSentences(), until: field(call?.until), late: field(call?.late),
            table: table, notice: notice, token: person.tokenField, words: words)
        return person.page(words.callTitle, here: Address(.call), page.html, status)
    }

    /// Calls until the times that were sent, which are in UTC.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        func time(_ name: String) throws -> Int? {
            guard let field = form[name], !field.isEmpty else { return nil }
            guard let moment = Moment(field + "Z") else { throw Trouble.badForm }
            return moment.milliseconds
        }
        guard let until = try time("until") else { throw Trouble.badForm }
        do {
            let act = Acts.Call(until: until, late: try time("late"))
            try await person.take([(person.site.actID(), act)])
        } catch Trouble.refused(let refusal) {
            return try await answer(
                person, notice: person.words.refusal(JurorRefusal(refusal)), .unprocessable)
        }
        return .see(Address(.call))
    }

    private static func field(_ time: Int?) -> String {
        let text = time.flatMap { Moment(milliseconds: $0) }?.description ?? ""
        return String(text.prefix(16))
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
