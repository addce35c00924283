internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Who has ballots to give, for organisers and chairs: to be reminded by mail, or by a text to copy.
struct RemindersPage {
    let rows: [Row]
    let kind: Behind.Kind
    let days: Int
    /// Whether there is a way to send.
    let sendsMail: Bool
    /// How many were just sent.
    let sent: Int?
    let token: HTML
    let words: any PageWords

    struct Row {
        let id: String
        let name: String
        let behind: Behind
        let seen: Int?
        let reminded: Int?
        /// Why no letter goes to her now; `nil` where one can.
        let why: String?
    }
}

extension RemindersPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let (site, now, query) = (person.site, person.visit.now, person.visit.question.query)
        let kind = query["show"].flatMap(Behind.Kind.init(rawValue:)) ?? .all
        let days = query["days"].flatMap { Int($0) }.map { min(max($0, 1), Behind.daysMax) } ?? 3
        let edition = try await site.shelf.contents(of: site).edition
        let addressees = try Addressees(site, edition)
        let seen = try site.signIns.seen()
        let rows = try await behind(person).filter { $0.isOf(kind, days: days, at: now) }.map { behind in
            let id = behind.juror.person
            return Row(
                id: id.text, name: addressees.name(of: id), behind: behind, seen: seen[id],
                reminded: addressees.contacts[id]?.times[.reminded],
                why: why(id, addressees, person))
        }
        let page = RemindersPage(
            rows: rows, kind: kind, days: days, sendsMail: site.outside.post != nil,
            sent: query["sent"].flatMap { Int($0) }.flatMap { (0...10_000).contains($0) ? $0 : nil },
            token: person.tokenField, words: person.words)
        return person.page(person.words.remindTitle, here: Address(.progress), page.html)
    }

    /// Sends to those who are ticked and behind, each once a day.
    static func send(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        let (site, now) = (person.site, person.visit.now)
        let chosen = Set(form.fields.filter { $0.name == "person" }.map(\.value))
        let edition = try await site.shelf.contents(of: site).edition
        let addressees = try Addressees(site, edition)
        let drafts = try site.drafts.seats()
        // The letter counts what is hers, also where the sender does not see it.
        let whole = try await site.look { Behind.all(in: $0, at: now, drafts: drafts) { _ in true } }
        var sent = 0
        for behind in try await behind(person) where chosen.contains(behind.juror.text) {
            let id = behind.juror.person
            guard let post = site.outside.post, let address = addressees.address(of: id),
                let hers = whole.first(where: { $0.juror == behind.juror })
            else { continue }
            let reminder = Self.reminder(hers, addressees, edition, person)
            guard let letter = Letter(to: address, subject: reminder.subject, body: reminder.body),
                try site.stores.people.note(.reminded, of: id, at: now, unlessSince: today(now))
            else { continue }
            post(letter)
            sent += 1
        }
        let address = Address(.reminders).path + "?sent=\(sent)"
        return Answer(.seeOther, headers: [("Location", address)])
    }

    /// The letter as a text, for who sends it herself. It counts what she sees.
    static func letter(_ person: PersonVisit) async throws -> Answer {
        let (site, words) = (person.site, person.words)
        let id = person.visit.value("person")
        guard let behind = try await behind(person).first(where: { $0.juror.text == id }) else {
            throw Trouble.notFound
        }
        let edition = try await site.shelf.contents(of: site).edition
        let addressees = try Addressees(site, edition)
        let reminder = Self.reminder(behind, addressees, edition, person)
        let copy = CopyView(
            address: addressees.address(of: behind.juror.person), subject: reminder.subject,
            body: reminder.body, language: reminder.language, words: words)
        let main: HTML = """
            <h1>\(words.remindTitle): \(addressees.name(of: behind.juror.person))</h1>
            \(copy.html)\
            <p><a href="\(Address(.reminders).path)">\(words.back)</a></p>

            """
        return person.page(words.remindTitle, here: Address(.progress), main)
    }

    private static func behind(_ person: PersonVisit) async throws -> [Behind] {
        let (asker, now) = (person.person, person.visit.now)
        let drafts = try person.site.drafts.seats()
        return try await person.site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return Behind.all(in: proceedings, at: now, drafts: drafts, where: sight.sees)
        }
    }

    private static func reminder(
        _ behind: Behind, _ addressees: Addressees, _ edition: Edition, _ person: PersonVisit
    ) -> Reminder {
        let id = behind.juror.person
        let words = addressees.words(for: id, or: person.words)
        return Reminder(
            behind, to: addressees.name(of: id), of: edition.name.text(in: words), at: person.site.origin,
            words)
    }

    private static func why(
        _ id: Identifier<Person>, _ addressees: Addressees, _ person: PersonVisit
    ) -> String? {
        if addressees.address(of: id) == nil { return person.words.noAddress }
        let last = addressees.contacts[id]?.times[.reminded]
        return last.flatMap { $0 >= today(person.visit.now) ? person.words.remindedToday : nil }
    }

    /// When the day began, in UTC.
    private static func today(_ now: Int) -> Int { now - now % Behind.day }
}
