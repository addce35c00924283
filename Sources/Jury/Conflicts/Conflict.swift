/// Why a juror is not free before an entry: a tie of hers, and what of the entry it meets.
public struct Conflict: Hashable, Sendable {
    public let juror: Identifier<Juror>
    public let entry: Identifier<Entry>
    public let kind: Tie.Kind
    /// What was stated.
    public let tie: Tie
    /// What of the entry it meets.
    public let role: Role
    /// The name that both have, as the entry writes it.
    public let name: String
    /// How the tie leads there, where other entries of the edition had to say so.
    public let way: Way
    /// Why it does not hold; `nil` where it does.
    public let dismissed: String?

    public enum Role: String, Hashable, Sendable, CaseIterable {
        case agency, client, partner, network, credit
    }

    public enum Way: Hashable, Sendable {
        /// The tie names the entry's own party.
        case direct
        /// The tie's party belongs to a network, as this entry says, and so does one of the entry's parties.
        case byNetwork(said: Identifier<Entry>)
        /// The tie's party works for a client, as this entry says, and the entry is that client's.
        case byClient(said: Identifier<Entry>)
    }
}

extension Conflict: Comparable {
    /// By juror, entry, kind; then the shortest way.
    public static func < (a: Self, b: Self) -> Bool {
        (a.juror, a.entry, a.kind.number, a.role.number, a.way.number, a.name)
            < (b.juror, b.entry, b.kind.number, b.role.number, b.way.number, b.name)
    }
}

extension Tie.Kind {
    fileprivate var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Conflict.Role {
    fileprivate var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Conflict.Way {
    fileprivate var number: Int {
        switch self {
        case .direct: 0
        case .byNetwork: 1
        case .byClient: 2
        }
    }
}
