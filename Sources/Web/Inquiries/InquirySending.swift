internal import Jury
internal import Phrases
internal import Records

/// What the forms about an entry's questions lead to.
enum InquirySending {
    /// A juror asks, or says that the category is wrong.
    static func ask(_ visit: JurorVisit) async throws -> Answer {
        let (form, seat) = (try visit.person.form(), try visit.seat())
        guard let about = form["about"].flatMap(Inquiry.About.init(rawValue:)), let asked = form["asked"]
        else {
            throw Trouble.badForm
        }
        let text = try form.text("text")
        if about == .question, text == nil {
            return try await ScoringPage.answer(
                visit, paper: try visit.paper(seat), notice: .wrong(visit.words.textIsMissing), .unprocessable
            )
        }
        // Told apart by how much she had asked: sent twice, it is asked once.
        let place = "\(visit.desk.juror) \(seat.round) \(seat.entry) \(asked)"
        var kept: Identifier<WrittenText>?
        if let text { kept = try await visit.person.keep(text, place) }
        let category = about == .category ? form["category"].flatMap { $0.isEmpty ? nil : $0 } : nil
        let act = Acts.Ask(
            round: seat.round, entry: seat.entry, about: about, category: category.map { Identifier($0) },
            text: kept)
        try await visit.person.take([(visit.person.actID(act, place), act)])
        let name = visit.site.publicName(of: seat.entry)
        return form["live"] != nil
            ? .see(Address(.live, seat.round.text)) : .see(Address(.entry, seat.round.text, name))
    }

    static func answer(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        let (asker, now) = (person.person, person.visit.now)
        guard let line = Int(person.visit.value("line")) else { throw Trouble.notFound }
        let inquiry = try await person.site.look { proceedings in
            proceedings.inquiries[line].flatMap {
                proceedings.sight(of: asker, at: now).sees($0) ? $0 : nil
            }
        }
        // What she does not see is not there.
        guard let inquiry else { throw Trouble.notFound }
        guard let text = try form.text("text") else {
            return try await QuestionsPage.answer(person, notice: person.words.textIsMissing, .unprocessable)
        }
        let place = "\(line) \(inquiry.answer?.text ?? "")"
        let act = Acts.Answer(question: line, text: try await person.keep(text, place))
        try await person.take([(person.actID(act, place), act)])
        return .see(Address(.questions))
    }
}
