internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// A ballot from paper, typed in by whoever organises or chairs. It shows no mark: who organises sees none.
struct TypedPage {
    let round: String
    /// As it was typed.
    let code: String
    let seat: Seat?
    let notice: (text: String, isWrong: Bool)?
    let token: HTML
    let words: any PageWords

    struct Seat {
        let entry: String
        let juror: String
        let scale: Scale
        let fields: [Field]
    }

    struct Field {
        let criterion: Identifier<Criterion>
        let name: String
        let mark: String
        let comment: String
    }

    static func answer(_ person: PersonVisit) async throws -> Answer {
        let query = person.visit.question.query
        let isDone = query["done"] == "1"
        return try await page(
            person, query["code"] ?? "", Form(),
            notice: isDone ? (person.words.typedDone, false) : nil)
    }

    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        let code = form["code"] ?? ""
        guard let paper = try await person.paperSeat(code) else { throw Trouble.badForm }
        let draft: BallotDraft
        do {
            draft = try BallotDraft(form, under: paper.frame)
        } catch {
            let says =
                switch error {
                case .offScale: person.words.offScale(paper.frame.scale)
                case .tooLong: person.words.tooLarge
                }
            return try await page(person, code, form, notice: (says, true), .unprocessable)
        }
        let isUnmarked = draft.comments.keys.contains { draft.marks[$0] == nil }
        if draft.marks.isEmpty || isUnmarked {
            return try await page(
                person, code, form, notice: (person.words.stillMissing, true), .unprocessable)
        }
        try await person.take(try await acts(draft, paper, person))
        let address = Address(.typed, person.visit.value("round")).path + "?done=1"
        return Answer(.seeOther, headers: [("Location", address)])
    }

    private static func acts(
        _ draft: BallotDraft, _ paper: PaperSeat, _ person: PersonVisit
    ) async throws -> [(id: ActID, act: any Act)] {
        var acts: [(id: ActID, act: any Act)] = []
        for criterion in paper.frame.criteria {
            guard let given = draft.marks[criterion] else { continue }
            var act = Acts.Transcribe(
                round: Identifier(person.visit.value("round")), entry: paper.seat.entry,
                juror: paper.seat.juror, criterion: criterion)
            if case .points(let points) = given { act.points = points }
            if let comment = draft.comments[criterion] {
                act.comment = try await person.keep(comment, "paper \(paper.code) \(criterion)")
            }
            acts.append((person.site.actID(), act))
        }
        return acts
    }

    private static func page(
        _ person: PersonVisit, _ code: String, _ form: Form, notice: (text: String, isWrong: Bool)?,
        _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (words, site) = (person.words, person.site)
        // A round that is not there has no page, whatever is typed.
        let paper = try await person.paperSeat(code)
        let contents = try await site.shelf.contents(of: site)
        var seat: Seat?
        if let paper, let (_, category) = contents.heading(of: paper.seat.entry) {
            let rubric: Rubric? = paper.isScreening ? .screening : contents.rubric(of: category.id)
            seat = Seat(
                entry: contents.title(of: paper.seat.entry, isJuror: true) ?? "",
                juror: try Addressees(site, contents.edition).name(of: paper.seat.juror.person),
                scale: paper.frame.scale,
                fields: (rubric?.criteria ?? []).map { criterion in
                    Field(
                        criterion: criterion.id, name: criterion.name.text(in: words),
                        mark: form["mark.\(criterion.id)"] ?? "",
                        comment: form["comment.\(criterion.id)"] ?? "")
                })
        }
        let page = TypedPage(
            round: person.visit.value("round"), code: code, seat: seat, notice: notice,
            token: person.tokenField, words: words)
        return person.page(words.typedTitle, here: Address(.documents), page.html, status)
    }
}
