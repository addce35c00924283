internal import Jury
internal import Records

/// What a page of a live round was made from, as a number: another one means that it has to be made anew.
struct FloorState: Hashable, Sendable {
    /// Digits.
    let text: String

    /// `nil` where there is no such live round.
    init?(_ id: Identifier<Round>, in proceedings: borrowing Proceedings, at now: Int, keyed: KeyedHash) {
        guard let round = proceedings.rounds[id], round.kind == .live else { return nil }
        let presentation = round.presentation
        let isOver = presentation.until.map { now >= $0 } ?? false
        let entry = presentation.entry.flatMap { proceedings.entries[$0] }
        let digest = keyed.digest(
            "floor", id.text, round.phase(at: now).rawValue, presentation.entry?.text ?? "",
            presentation.marking.rawValue, "\(presentation.until ?? 0)", "\(isOver)",
            "\(entry?.candidacy == .competing)", entry?.category.text ?? "")
        text = digest.number
    }
}

extension Digest {
    /// Its beginning in digits.
    fileprivate var number: String { "\(bytes.prefix(6).reduce(0) { $0 << 8 | Int($1) })" }
}

extension Site {
    /// Digits that tell apart what is before the jury, and as what it is marked.
    func number(of shown: JurorDesk.Floor.Shown, in category: Identifier<Category>?) -> String {
        keyed.digest("shown", "\(shown)", category?.text ?? "").number
    }

    /// `nil` where there is no such live round.
    func floorState(of id: Identifier<Round>, at now: Int) async throws -> FloorState? {
        let keyed = keyed
        return try await look { FloorState(id, in: $0, at: now, keyed: keyed) }
    }

    /// Tells those who follow a round in which something is not as they last heard: after an act, or because
    /// a time came.
    func tellFloors(at now: Int) async throws {
        let (rounds, keyed) = (await hub.rounds, keyed)
        if rounds.isEmpty { return }
        let states = try await look { proceedings in
            rounds.map { ($0, FloorState($0, in: proceedings, at: now, keyed: keyed)) }
        }
        for case (let round, let state?) in states { await hub.tell(round, state) }
    }
}
