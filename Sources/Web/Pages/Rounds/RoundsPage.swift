internal import Jury
internal import Phrases
internal import Reports

/// How far the rounds are, for organisers and chairs: who has sent how many ballots, and no mark. And their
/// hands on them.
struct RoundsPage {
    let rounds: [Section]
    let notice: String?
    let token: HTML
    let words: any PageWords

    struct Section {
        let id: String
        let title: String
        let status: String
        let deadline: String?
        /// As a browser's field has it, in UTC; empty where there is none.
        let field: String
        /// What she may do with it now.
        let moves: [RoundMoving.Verb]
        let hasEnd: Bool
        let order: Address?
        let phase: Phase
        let rows: [(juror: String, sent: Int, all: Int)]
    }
}

extension RoundsPage {
    static func answer(
        _ person: PersonVisit, notice: String? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (asker, now) = (person.person, person.visit.now)
        let rounds = try await person.site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return proceedings.rounds.sorted { $0.value.number < $1.value.number }.map { id, round in
                (id, round.kind, round.phase(at: now), round.deadline, sight.progress(in: id))
            }
        }
        let sections = rounds.map { id, kind, phase, deadline, progress in
            Section(id, kind, phase, deadline, progress, person)
        }
        let page = RoundsPage(
            rounds: sections, notice: notice, token: person.tokenField, words: person.words)
        return person.page(person.words.menuRounds, here: Address(.rounds), page.html, status)
    }
}

extension RoundsPage.Section {
    fileprivate init(
        _ id: Identifier<Round>, _ kind: Round.Kind, _ phase: Phase, _ deadline: Int?,
        _ progress: [Identifier<Juror>: Proceedings.Progress], _ person: PersonVisit
    ) {
        let words = person.words
        self.id = id.text
        title = words.kind(kind) + " · " + id.text
        status = words.phase(phase)
        self.deadline = deadline.map { words.ends(words.time($0)) }
        // To the minute, as the field has it: 2026-11-24T18:00.
        field = deadline.flatMap { Moment(milliseconds: $0) }?.field ?? ""
        let isChair = person.roles.contains(.chair)
        switch phase {
        case .planned: moves = [.open]
        case .open: moves = [.pause, .close]
        case .paused: moves = [.open, .close]
        case .closed: moves = isChair ? [.reopen] : []
        }
        hasEnd = phase != .closed
        order = kind == .live ? Address(.order, id.text) : nil
        self.phase = phase
        rows = progress.sorted { $0.key < $1.key }.map {
            ($0.key.text, $0.value.given(in: phase), $0.value.seats)
        }
    }
}
