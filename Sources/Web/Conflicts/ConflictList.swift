internal import Jury
internal import Phrases

/// Who is not free before what: what the record has, beside what follows from ties and entries.
struct ConflictList: Sendable {
    /// By juror, entry and kind.
    let items: [Item]

    struct Item: Hashable, Sendable {
        let key: Key
        /// How ties lead there, the shortest way first; none where somebody stated it by hand.
        let ways: [Conflict]
        /// What follows, or would if it were confirmed.
        let treatment: ConflictPolicy.Treatment
        let standing: Standing
        /// How far the juror is with the entry.
        let ballot: SeatingWord
    }

    /// What a conflict is known by.
    struct Key: Hashable, Sendable {
        let seat: Pairing
        let kind: Tie.Kind
    }

    enum Standing: Hashable, Sendable {
        /// It follows from ties and entries, and the record does not have it.
        case open
        case held
        /// `nil` where the reason is a file's.
        case dismissed(Identifier<WrittenText>?)
    }
}

extension ConflictList {
    /// - Parameter isSeen: of which entries anything is told.
    init(
        _ conflicts: Conflicts, in proceedings: Proceedings, where isSeen: (Identifier<Entry>) -> Bool
    ) {
        let found = Dictionary(grouping: conflicts.all, by: Key.init)
        let stated = proceedings.conflicts.flatMap { seat, kinds in
            kinds.keys.map { Key(seat: seat, kind: $0) }
        }
        let keys = Set(found.keys).union(stated).filter { key in
            isSeen(key.seat.entry) && !proceedings.erased.contains(key.seat.juror.person)
        }
        items = keys.sorted().map { key in
            let known = proceedings.conflicts[key.seat]?[key.kind]
            let ways = found[key] ?? []
            let policy = conflicts.policy.treatment(of: key.kind)
            let all = ConflictPolicy.Treatment.allCases
            let strictest = all.first { $0 == known?.treatment || !ways.isEmpty && $0 == policy } ?? policy
            let standing: Standing
            if let known {
                let isOpen = known.dismissed == nil && strictest != known.treatment
                standing = known.dismissed.map { .dismissed($0) } ?? (isOpen ? .open : .held)
            } else {
                standing = ways.contains { $0.dismissed != nil } ? .dismissed(nil) : .open
            }
            return Item(
                key: key, ways: ways, treatment: strictest, standing: standing,
                ballot: proceedings.seating(of: key.seat))
        }
    }

    subscript(_ key: Key?) -> Item? { items.first { $0.key == key } }

    /// What puts into the record what follows from ties and entries; nothing for the others.
    func confirming(_ keys: [Key]) -> [any Act] {
        keys.compactMap { key in
            guard let item = self[key], item.standing == .open else { return nil }
            return Acts.StateConflict(
                juror: key.seat.juror, entry: key.seat.entry, tie: key.kind, treatment: item.treatment)
        }
    }
}

extension ConflictList.Key: Comparable {
    /// As forms send it: names in the record have no spaces.
    var text: String { "\(seat.juror) \(seat.entry) \(kind.rawValue)" }

    init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 3, let kind = Tie.Kind(rawValue: parts[2]) else { return nil }
        self.init(seat: Pairing(Identifier(parts[1]), Identifier(parts[0])), kind: kind)
    }

    fileprivate init(_ conflict: Conflict) {
        self.init(seat: Pairing(conflict.entry, conflict.juror), kind: conflict.kind)
    }

    static func < (a: Self, b: Self) -> Bool {
        (a.seat.juror, a.seat.entry, a.kind.rawValue) < (b.seat.juror, b.seat.entry, b.kind.rawValue)
    }
}

extension Proceedings {
    /// How far a juror is with an entry, in whichever round she is furthest.
    fileprivate func seating(of seat: Pairing) -> SeatingWord {
        let ballots = rounds.values.compactMap { $0.ballots[seat] }
        if ballots.isEmpty { return .free }
        if recusals[seat] != nil { return .recused }
        if ballots.contains(where: \.isSealed) { return .sent }
        return ballots.contains(where: \.hasMarks) ? .begun : .seated
    }
}
