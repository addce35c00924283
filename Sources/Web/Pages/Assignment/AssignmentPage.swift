internal import Assignment
internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Who judges what in a round, for organisers and chairs: seats that are proposed, and those that there are.
struct AssignmentPage {
    let rounds: [(name: String, address: String, isHere: Bool)]
    /// `nil` where no round is planned.
    let section: Section?
    let notice: (text: String, isGood: Bool)?
    let token: HTML
    let words: any PageWords

    struct Section {
        let seats: RoundSeats
        let title: String
        let names: ConflictNames
        let wishes: SeatingWishes
        /// What was asked for; `nil` where nothing was.
        let outcome: Outcome?
        /// The category whose seats are shown.
        let shown: RoundSeats.Section?
    }

    enum Outcome {
        case proposal(SeatingProposal, seal: String)
        case refused(SeatingRefusal)
    }
}

extension AssignmentPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let query = person.visit.question.query
        let taken = query["taken"].flatMap { Int($0) }.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
        return try await page(
            person, query, isAsked: query["do"] == "propose",
            notice: taken.map { (person.words.proposalTaken($0), true) })
    }

    /// Writes down what was looked at, if it is still the same.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        let (seats, contents) = try await seats(of: form["round"], person)
        if let seats, case .proposal(let proposal, let seal) = outcome(form, seats, contents, person),
            form["seal"] == seal, !proposal.acts.isEmpty
        {
            try await person.takeTogether(proposal.acts)
            let count = proposal.new.count + proposal.gone.count
            let address = Self.address([("round", seats.id.text), ("taken", String(count))])
            return Answer(.seeOther, headers: [("Location", address)])
        }
        return try await page(
            person, form, isAsked: true, notice: (person.words.proposalChanged, false), .conflict)
    }

    static func address(_ fields: [(name: String, value: String)]) -> String {
        Address(.assignment).path + "?" + String(decoding: Form(fields).bytes, as: UTF8.self)
    }

    /// Those of the round that is named, else of the first; `nil` where there is none.
    static func seats(
        of round: String?, _ person: PersonVisit
    ) async throws -> (seats: RoundSeats?, contents: Contents) {
        let (asker, now, site) = (person.person, person.visit.now, person.site)
        let contents = try await site.shelf.contents(of: site)
        let drafts = try site.drafts.seats()
        let loaded = contents.loaded
        // Who organises sees no marks, and a chair who judges hears nothing of others' before hers are in.
        let hearsCalls = person.roles.contains(.chair) && !person.roles.contains(.juror)
        let seats = try await site.look { proceedings -> RoundSeats? in
            let rounds = RoundProgress.rounds(in: proceedings, at: now)
            let sight = proceedings.sight(of: asker, at: now)
            return (rounds.first { $0.text == round } ?? rounds.first).flatMap {
                RoundSeats(
                    $0, of: loaded, in: proceedings, at: now, drafts: drafts, where: sight.sees,
                    hearsCalls: hearsCalls)
            }
        }
        return (seats, contents)
    }

    private static func outcome(
        _ form: Form, _ seats: RoundSeats, _ contents: Contents, _ person: PersonVisit
    ) -> Outcome? {
        if seats.phase == .closed { return nil }
        do throws(SeatingRefusal) {
            let proposal = try SeatingProposal(SeatingWishes(form), for: seats, of: contents.loaded)
            return .proposal(proposal, seal: person.site.keyed.digest("seats", proposal.text).base64)
        } catch {
            return .refused(error)
        }
    }

    private static func page(
        _ person: PersonVisit, _ form: Form, isAsked: Bool, notice: (text: String, isGood: Bool)?,
        _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (words, now) = (person.words, person.visit.now)
        let (seats, contents) = try await seats(of: form["round"], person)
        let rounds = try await person.site.look { proceedings in
            RoundProgress.rounds(in: proceedings, at: now).map {
                ($0, proceedings.rounds[$0]?.kind ?? .scoring)
            }
        }
        let names = rounds.map { id, kind in
            (
                name: words.kind(kind) + " · " + id.text, address: address([("round", id.text)]),
                isHere: id == seats?.id
            )
        }
        let section = try seats.map { seats in
            Section(
                seats: seats, title: names.first { $0.isHere }?.name ?? seats.id.text,
                names: try ConflictNames(person, contents, seats.sections.flatMap(\.entries)),
                wishes: SeatingWishes(form),
                outcome: isAsked ? outcome(form, seats, contents, person) : nil,
                shown: seats.sections.first { $0.category.id.text == form["category"] }
                    ?? seats.sections.first)
        }
        let page = AssignmentPage(
            rounds: names, section: section, notice: notice, token: person.tokenField, words: words)
        return person.page(words.assignmentTitle, here: Address(.people), page.html, status)
    }
}
