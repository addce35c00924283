internal import Jury
internal import Phrases
internal import Records

/// What the forms around requests lead to: asking an agency, its reply, and showing it to the jury.
enum RequestSending {
    /// An organiser or a chair asks, shares a reply, or puts in what an entrant without an agency said.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        return try await person.doing {
            switch form["do"] {
            case "ask": try await ask(form, person)
            case "reply": try await passOn(form, person)
            case "share": try await share(form, person)
            default: throw Trouble.badForm
            }
            return .see(Address(.requests))
        } orSaying: {
            try await RequestsPage.answer(person, notice: $0, .unprocessable)
        }
    }

    private static func ask(_ form: Form, _ person: PersonVisit) async throws {
        let (site, asker, now) = (person.site, person.person, person.visit.now)
        guard let about = form["about"].flatMap(AgencyRequest.About.init(rawValue:)),
            let until = form.moment("until")
        else { throw Trouble.badForm }
        let name = form["entry"]
        let entry = try await site.look { proceedings in
            proceedings.sight(of: asker, at: now).entries.first { site.publicName(of: $0) == name }
        }
        // What she does not see is not there.
        guard let entry else { throw Trouble.notFound }
        guard let text = try form.text("text") else { throw NotDone(person.words.textIsMissing) }
        let claim = form["claim"].flatMap { $0.isEmpty ? nil : Identifier<Claim>($0) }
        let place = "request \(entry) \(until.milliseconds)"
        let act = Acts.Request(
            entry: entry, about: about, claim: claim, until: until.milliseconds,
            text: try await person.keep(text, place))
        try await person.take([(person.actID(act, place), act)])
        await RequestLetter.tellAgency(of: entry, about, text, until: until.milliseconds, person)
    }

    private static func passOn(_ form: Form, _ person: PersonVisit) async throws {
        guard let line = form["line"].flatMap({ Int($0) }) else { throw Trouble.badForm }
        let asked = try await person.request(line)
        guard let text = try form.text("text") else { throw NotDone(person.words.textIsMissing) }
        let place = asked.replyPlace(line)
        let act = Acts.Reply(request: line, text: try await person.keep(text, place))
        try await person.take([(person.actID(act, place), act)])
    }

    private static func share(_ form: Form, _ person: PersonVisit) async throws {
        guard let line = form["line"].flatMap({ Int($0) }) else { throw Trouble.badForm }
        _ = try await person.request(line)
        try await person.take([(person.site.actID(), Acts.Share(request: line))])
    }

    /// An agency replies, with a file or without.
    static func reply(_ person: PersonVisit) async throws -> Answer {
        let mine = try await person.myEntry()
        return try await person.doing {
            do {
                try await reply(about: mine, person)
            } catch let refused as FileRefused {
                return try await MyEntryPage.answer(
                    person, notice: person.words.fileFault(refused.fault), refused.status)
            }
            return .see(Address(.myEntry, mine.id.text))
        } orSaying: {
            try await MyEntryPage.answer(person, notice: $0, .unprocessable)
        }
    }

    private static func reply(about mine: MyEntry, _ person: PersonVisit) async throws {
        let (line, asked) = try await person.requestOfHers(mine)
        guard let text = try person.form().text("text") else { throw NotDone(person.words.textIsMissing) }
        let place = asked.replyPlace(line)
        var act = Acts.Reply(request: line, text: try await person.keep(text, place))
        // Before a file is taken for what is refused.
        try await person.requireTakeable([act])
        if let sent = person.visit.question.sentFile {
            act.file = try await Receiving(person: person, mine: mine).attach(sent)
            act.name = try await person.keep(sent.name, place)
        }
        try await person.take([(person.actID(act, place), act)])
        await RequestLetter.tellAsker(of: mine.entry.title.words, asked.by, text, person)
    }
}

extension AgencyRequest {
    /// Tells one reply from the next: a form that is sent twice replies once.
    fileprivate func replyPlace(_ line: Int) -> String { "reply \(line) \(reply?.line ?? 0)" }
}

extension PersonVisit {
    /// A request that she sees as one of those who ask; any other is not there.
    func request(_ line: Int) async throws -> AgencyRequest {
        let (asker, now) = (person, visit.now)
        let asked = try await site.look { proceedings in
            proceedings.requests[line].flatMap {
                proceedings.sight(of: asker, at: now).sees($0) ? $0 : nil
            }
        }
        guard let asked else { throw Trouble.notFound }
        return asked
    }

    /// The request that the address names, about an entry of hers.
    func requestOfHers(_ mine: MyEntry) async throws -> (line: Int, asked: AgencyRequest) {
        guard let line = Int(visit.value("line")), mine.contestant != nil else { throw Trouble.notFound }
        let asked = try await request(line)
        if asked.entry != mine.id { throw Trouble.notFound }
        return (line, asked)
    }
}
