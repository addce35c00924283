internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Who is not free before what, for organisers and chairs: what waits for a word of theirs comes first.
struct ConflictsPage {
    let open: [Row]
    let held: [Row]
    let dismissed: [Row]
    /// The one to be dismissed, in place of all others.
    let chosen: Row?
    let jurors: [(id: String, name: String)]
    let entries: [(id: String, name: String)]
    let notice: (text: String, isGood: Bool)?
    let token: HTML
    let words: any PageWords

    struct Row {
        let key: String
        let juror: String
        let entry: String
        let category: String
        let why: [String]
        let follows: String
        let ballot: String
        let reason: String
        /// Nobody decides about her own.
        let isHers: Bool
    }
}

extension ConflictsPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let done = person.visit.question.query["done"] != nil
        return try await page(person, notice: done ? (person.words.conflictsDone, true) : nil)
    }

    /// Confirms what is ticked, dismisses one, or states one by hand.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        let acts: [any Act]
        switch form["do"] {
        case "confirm":
            acts = try await list(person).list.confirming(
                form.fields.filter { $0.name == "conflict" }.compactMap { .init($0.value) })
            if acts.isEmpty {
                return try await page(person, notice: (person.words.conflictsNone, false), .unprocessable)
            }
        case "dismiss":
            guard let reason = try form.text("reason") else {
                return try await page(
                    person, notice: (person.words.dismissNeedsReason, false), .unprocessable)
            }
            acts = try await dismissing(ConflictList.Key(form["conflict"] ?? ""), reason, person)
        case "state": acts = [try await stated(form, person)]
        default: throw Trouble.badForm
        }
        try await person.takeTogether(acts)
        return Answer(.seeOther, headers: [("Location", Address(.conflicts).path + "?done=1")])
    }

    /// One that the record does not have yet is stated first, so that it is remembered what did not hold.
    private static func dismissing(
        _ key: ConflictList.Key?, _ reason: String, _ person: PersonVisit
    ) async throws -> [any Act] {
        let list = try await list(person).list
        guard let key, let item = list[key] else { throw Trouble.notFound }
        if key.seat.juror.person == person.person { throw Trouble.refused(.ownConflict) }
        let text = try await person.keep(reason, "dismiss \(key.text)")
        return list.confirming([item.key]) + [
            Acts.Dismiss(juror: key.seat.juror, entry: key.seat.entry, tie: key.kind, reason: text)
        ]
    }

    private static func stated(_ form: Form, _ person: PersonVisit) async throws -> Acts.StateConflict {
        let policy = try await person.site.shelf.contents(of: person.site).loaded.conflicts.policy
        let (asker, now) = (person.person, person.visit.now)
        let entry = Identifier<Entry>(form["entry"] ?? "")
        let isSeen = try await person.site.look { $0.sight(of: asker, at: now).sees(entry) }
        guard isSeen, let kind = form["kind"].flatMap(Tie.Kind.init(rawValue:)) else {
            throw Trouble.notFound
        }
        return Acts.StateConflict(
            juror: Identifier(form["juror"] ?? ""), entry: entry, tie: kind,
            treatment: policy.treatment(of: kind))
    }

    /// What there is of entries that she sees, and who could be in conflict before them.
    private static func list(
        _ person: PersonVisit
    ) async throws -> (list: ConflictList, jurors: [Identifier<Person>], entries: [Identifier<Entry>]) {
        let conflicts = try await person.site.shelf.contents(of: person.site).loaded.conflicts
        let (asker, now) = (person.person, person.visit.now)
        return try await person.site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return (
                ConflictList(conflicts, in: proceedings, where: sight.sees),
                proceedings.people.filter { $0.value.contains(.juror) }.keys.sorted(),
                proceedings.entries.filter { $0.value.candidacy == .competing && sight.sees($0.key) }.keys
                    .sorted()
            )
        }
    }

    private static func page(
        _ person: PersonVisit, notice: (text: String, isGood: Bool)? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (site, words) = (person.site, person.words)
        let (list, jurors, entries) = try await list(person)
        let names = try ConflictNames(person, try await site.shelf.contents(of: site), entries)
        func rows(_ isMeant: (ConflictList.Item) -> Bool) -> [Row] {
            list.items.filter(isMeant).map { Row($0, names, person) }
        }
        let asked = person.visit.question.query["about"].flatMap { ConflictList.Key($0) }
        let chosen = list[asked].flatMap { item -> ConflictList.Item? in
            if case .dismissed = item.standing { nil } else { item }
        }
        let page = ConflictsPage(
            open: rows { $0.standing == .open }, held: rows { $0.standing == .held },
            dismissed: rows { if case .dismissed = $0.standing { true } else { false } },
            chosen: chosen.map { Row($0, names, person) },
            jurors: jurors.map { ($0.text, names.name(of: $0)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) },
            entries: entries.map { ($0.text, names.title(of: $0)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) },
            notice: notice, token: person.tokenField, words: words)
        return person.page(words.conflictsTitle, here: Address(.people), page.html, status)
    }
}

/// What jurors and entries are called for somebody.
struct ConflictNames {
    private let people: [Identifier<Person>: String]
    private let contents: Contents
    private let isJuror: Bool
    private let seen: Set<Identifier<Entry>>

    /// - Parameter seen: entries that may be named.
    init(_ person: PersonVisit, _ contents: Contents, _ seen: [Identifier<Entry>]) throws {
        people = try person.site.stores.people.all().mapValues(\.name)
        (self.contents, self.seen) = (contents, Set(seen))
        isJuror = person.roles.contains(.juror)
    }

    /// Whether nothing is told of whose an entry is.
    var hidesParties: Bool { contents.isBlind && isJuror }

    func name(of person: Identifier<Person>) -> String {
        people[person].flatMap { $0.isEmpty ? nil : $0 } ?? person.text
    }

    func title(of entry: Identifier<Entry>) -> String {
        contents.title(of: entry, isJuror: isJuror) ?? entry.text
    }

    func category(of entry: Identifier<Entry>, in words: any PageWords) -> String {
        contents.heading(of: entry)?.category.name.text(in: words) ?? ""
    }

    /// What an entry is called that said something; `nil` where she is not to know of it.
    func source(_ way: Conflict.Way) -> String? {
        switch way {
        case .direct: nil
        case .byNetwork(let said), .byClient(let said): seen.contains(said) ? title(of: said) : nil
        }
    }
}

extension ConflictsPage.Row {
    fileprivate init(_ item: ConflictList.Item, _ names: ConflictNames, _ person: PersonVisit) {
        let words = person.words
        let seat = item.key.seat
        key = item.key.text
        juror = names.name(of: seat.juror.person)
        entry = names.title(of: seat.entry)
        category = names.category(of: seat.entry, in: words)
        if names.hidesParties {
            why = [words.tieKind(item.key.kind)]
        } else if item.ways.isEmpty {
            why = [words.tieKind(item.key.kind) + ", " + words.statedByHand]
        } else {
            why = item.ways.map { words.conflict($0, said: names.source($0.way)) }
        }
        follows = words.treatment(item.treatment)
        ballot = item.ballot == .free ? "" : words.seating(item.ballot)
        isHers = seat.juror.person == person.person
        switch item.standing {
        case .dismissed(let text?): reason = person.site.text(text) ?? words.textIsGone
        case .dismissed(nil): reason = item.ways.compactMap(\.dismissed).first ?? ""
        case .open, .held: reason = ""
        }
    }
}
