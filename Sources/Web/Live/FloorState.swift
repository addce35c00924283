internal import Jury
internal import Records

/// What a page of a live round was made from, as a number: another one means that it has to be made anew.
struct FloorState: Hashable, Sendable {
    /// Digits.
    let text: String

    init(_ id: Identifier<Round>, _ round: Round, at now: Int, keyed: KeyedHash) {
        let presentation = round.presentation
        let isOver = presentation.until.map { now >= $0 } ?? false
        let digest = keyed.digest(
            "floor", id.text, round.phase(at: now).rawValue, presentation.entry?.text ?? "",
            presentation.marking.rawValue, "\(presentation.until ?? 0)", "\(isOver)")
        text = digest.number
    }
}

extension Digest {
    /// Its beginning in digits.
    fileprivate var number: String { "\(bytes.prefix(6).reduce(0) { $0 << 8 | Int($1) })" }
}

extension Site {
    /// Digits that tell apart what is before the jury.
    func number(of shown: JurorDesk.Floor.Shown) -> String { keyed.digest("shown", "\(shown)").number }

    /// `nil` where there is no such live round.
    func floorState(of id: Identifier<Round>, at now: Int) async throws -> FloorState? {
        let keyed = keyed
        return try await look { proceedings in
            proceedings.rounds[id].flatMap { round in
                round.kind == .live ? FloorState(id, round, at: now, keyed: keyed) : nil
            }
        }
    }

    /// Tells who follows the round that something was done in it.
    func tellFloor(of id: Identifier<Round>, at now: Int) async throws {
        if let state = try await floorState(of: id, at: now) { await hub.tell(id, state) }
    }
}
