internal import Jury
internal import Phrases

/// What the forms of a discussion lead to: the same acts as the command line's, with the same refusals.
enum Deliberating {
    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        let entry = try await person.deliberated()
        return try await person.doing {
            switch form["do"] {
            case "discuss": try await discuss(entry, form, person)
            case "vote": try await vote(entry, form, person)
            case "place", "deduct": try await propose(entry, form, person)
            case let verb?: try await Polling.post(verb, entry, form, person)
            case nil: throw Trouble.badForm
            }
            return .see(Address(.discussion, person.site.publicName(of: entry)))
        } orSaying: {
            try await DiscussionPage.answer(person, notice: $0, .unprocessable)
        }
    }

    private static func discuss(_ entry: Identifier<Entry>, _ form: Form, _ person: PersonVisit) async throws
    {
        var notes: Identifier<WrittenText>?
        if let text = try form.text("notes") {
            notes = try await person.keep(text, "discuss \(entry) \(person.visit.now)")
        }
        let jurors = form.fields.filter { $0.name == "juror" }.map { Identifier<Juror>($0.value) }
        try await person.take([
            (person.site.actID(), Acts.Discuss(entry: entry, jurors: jurors, notes: notes))
        ])
    }

    private static func vote(
        _ entry: Identifier<Entry>, _ form: Form, _ person: PersonVisit
    ) async throws {
        guard let question = try form.text("question") else { throw NotDone(person.words.textIsMissing) }
        let counts = ["yes", "no", "abstained"].compactMap { form[$0].flatMap { Int($0) } }
        guard counts.count == 3, let manner = form["manner"].flatMap(VoteTaken.Manner.init(rawValue:)),
            let needs = form["needs"].flatMap(VoteTaken.Majority.init(rawValue:))
        else { throw Trouble.badForm }
        let act = Acts.Vote(
            entry: entry, question: try await person.keep(question, "vote \(entry) \(person.visit.now)"),
            manner: manner, needs: needs,
            count: VoteTaken.Count(yes: counts[0], no: counts[1], abstained: counts[2]))
        try await person.take([(person.site.actID(), act)])
    }

    /// What the jury decided beside its marks, for a second person to confirm.
    private static func propose(
        _ entry: Identifier<Entry>, _ form: Form, _ person: PersonVisit
    ) async throws {
        guard let text = try form.text("reason") else { throw NotDone(person.words.textIsMissing) }
        let vote = form["vote"].flatMap { Int($0) }
        let reason = try await person.keep(text, "intervention \(entry) \(person.visit.now)")
        let act: any Act
        if form["do"] == "place" {
            let ahead = form["ahead"].flatMap { $0.isEmpty ? nil : Identifier<Entry>($0) }
            act = Acts.Place(entry: entry, ahead: ahead, vote: vote, reason: reason)
        } else {
            guard let points = form["points"].flatMap({ Int($0) }) else { throw Trouble.badForm }
            act = Acts.Deduct(
                entry: entry, points: points, vote: points == 0 ? nil : vote, reason: reason)
        }
        try await person.take([(person.site.actID(), Acts.Propose(act))])
    }
}
