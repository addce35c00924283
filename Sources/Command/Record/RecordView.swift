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

    /// To whoever answers for the round, of entries that she sees.
    func calls(in round: Identifier<Round>) -> [Proceedings.ThirdJurorCall] {
        proceedings.thirdJurorCalls(in: round).filter { call in
            guard let sight = viewer?.sight else { return true }
            return call.jurors.allSatisfy { sight.seesProgress(of: Pairing(call.entry, $0)) }
        }
    }

    /// Of a screening that is closed; of entries of which she sees every ballot.
    func screeningCounts(in id: Identifier<Round>) -> [Proceedings.ScreeningCount] {
        guard let round = proceedings.rounds[id], round.phase(at: now) == .closed else { return [] }
        return proceedings.screeningCounts(in: id).filter { count in
            guard let sight = viewer?.sight else { return true }
            let seats = round.ballots.keys.filter { $0.entry == count.entry }
            return seats.allSatisfy { sight.seesMarks(of: $0, in: id) }
        }
    }

    /// Who goes on, of the entries that she sees.
    func shortlist(of round: Round) -> [Identifier<Entry>]? {
        round.shortlist?.filter { viewer?.sight.sees($0) ?? true }.sorted()
    }

    var proposals: [(line: Int, proposal: Proceedings.Proposal)] {
        proceedings.proposals.filter { !$0.value.isSettled && viewer?.sight.sees($0.value) ?? true }
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
