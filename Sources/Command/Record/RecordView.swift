import Jury
import RecordsSQLite

/// A record as somebody may see it.
struct RecordView {
    let record: ReadRecord
    let now: Int
    let viewer: Viewer?

    struct Viewer {
        let person: Identifier<Person>
        let roles: [Role]
        let sight: Proceedings.Sight
    }

    var proceedings: Proceedings { record.proceedings }

    /// - Parameter person: `nil` for whoever keeps the folder.
    init(_ record: ReadRecord, as person: Identifier<Person>?, at now: Int) throws {
        (self.record, self.now) = (record, now)
        viewer = try person.map { person in
            guard let roles = record.proceedings.people[person] else {
                throw Refusal("nobody is called \"\(person)\" in this record")
            }
            return Viewer(
                person: person, roles: Role.allCases.filter(roles.contains),
                sight: record.proceedings.sight(of: person, at: now))
        }
    }

    var entries: [(id: Identifier<Entry>, entry: Proceedings.Contestant)] {
        proceedings.entries.filter { viewer?.sight.sees($0.key) ?? true }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    var rounds: [(id: Identifier<Round>, round: Round)] {
        proceedings.rounds.sorted { $0.value.number < $1.value.number }.map { ($0.key, $0.value) }
    }

    func progress(in round: Identifier<Round>) -> [(juror: Identifier<Juror>, done: Proceedings.Progress)] {
        (viewer?.sight.progress(in: round) ?? proceedings.progress(in: round))
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    func notCounted(in round: Identifier<Round>) -> [(seat: Pairing, reason: Proceedings.NotCounted)] {
        proceedings.notCounted(in: round).filter { viewer?.sight.seesProgress(of: $0.seat) ?? true }
    }

    /// `nil` for whom it would tell what others marked.
    func outcome(of id: Identifier<Round>, _ round: Round) -> RoundOutcome? {
        if let viewer, !viewer.sight.seesOutcomes { return nil }
        return RoundOutcome(id, round, proceedings, at: now) { viewer?.sight.sees($0) ?? true }
    }

    var proposals: [(line: Int, proposal: Proceedings.Proposal)] {
        proceedings.proposals.filter { !$0.value.isSettled && viewer?.sight.sees($0.value) ?? true }
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// How many wait for an answer, of those that she would answer.
    var openQuestions: Int {
        proceedings.inquiries.values.count {
            proceedings.isOpen($0) && viewer?.sight.sees($0) ?? true
        }
    }
}
