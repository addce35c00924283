/// Who takes part in which entries, by folded name; and what entries say of who belongs to whom.
struct PartyIndex {
    struct Match: Hashable {
        let entry: Identifier<Entry>
        let kind: Tie.Kind
        let role: Conflict.Role
        let name: String
        let way: Conflict.Way
    }

    private struct Part: Hashable {
        let entry: Identifier<Entry>
        let role: Conflict.Role
        let name: String
    }

    /// By folded name: where it takes part.
    private var parts: [String: [Part]] = [:]
    /// By folded name of an organisation: its networks, and by an agency's: its clients; with the entry that
    /// said so first.
    private var networks: [String: [String: Identifier<Entry>]] = [:]
    private var clients: [String: [String: Identifier<Entry>]] = [:]
    /// By folded name of a network: its organisations.
    private var members: [String: [String: Identifier<Entry>]] = [:]

    init(_ entries: [Entry]) {
        for entry in entries.sorted(by: { $0.id < $1.id }) {
            let organisations =
                [(entry.agency, Conflict.Role.agency), (entry.client, .client)]
                + entry.partners.map { ($0, .partner) }
            for (organisation, role) in organisations {
                guard let organisation else { continue }
                add(entry.id, role, organisation.name.words)
                guard let network = organisation.network else { continue }
                add(entry.id, .network, network.words)
                Self.teach(&networks, organisation.name.words, network.words, entry.id)
                Self.teach(&members, network.words, organisation.name.words, entry.id)
            }
            for credit in entry.credits {
                add(entry.id, .credit, credit.name.words)
                if let organisation = credit.organisation { add(entry.id, .credit, organisation.words) }
            }
            if let agency = entry.agency, let client = entry.client {
                Self.teach(&clients, agency.name.words, client.name.words, entry.id)
            }
        }
    }

    private mutating func add(_ entry: Identifier<Entry>, _ role: Conflict.Role, _ name: String) {
        let part = Part(entry: entry, role: role, name: name)
        let key = Self.key(name)
        if !key.isEmpty, parts[key]?.contains(part) != true { parts[key, default: []].append(part) }
    }

    private static func teach(
        _ table: inout [String: [String: Identifier<Entry>]], _ name: String, _ other: String,
        _ entry: Identifier<Entry>
    ) {
        let (key, value) = (Self.key(name), Self.key(other))
        if !key.isEmpty, !value.isEmpty, table[key]?[value] == nil {
            table[key, default: [:]][value] = entry
        }
    }

    /// What a tie meets. A tie of a kind meets the parties that this kind is about; from an employer the way
    /// leads on to its networks and their members, and to its clients.
    func matches(of tie: Tie) -> Set<Match> {
        let key = Self.key(tie.party)
        var found: Set<Match> = []
        func meet(_ key: String, as kind: Tie.Kind, _ roles: Set<Conflict.Role>, by way: Conflict.Way) {
            for part in parts[key] ?? [] where roles.contains(part.role) {
                found.insert(
                    Match(entry: part.entry, kind: kind, role: part.role, name: part.name, way: way))
            }
        }
        func meetNetwork(
            _ network: String, by way: (Identifier<Entry>) -> Conflict.Way, said: Identifier<Entry>?
        ) {
            if let said { meet(network, as: .network, [.network], by: way(said)) }
            for (member, said) in members[network] ?? [:] {
                meet(member, as: .network, [.agency, .client, .partner], by: way(said))
            }
        }
        let organisations: Set<Conflict.Role> = [.agency, .client, .partner, .credit]
        switch tie.kind {
        case .employer:
            meet(key, as: .employer, organisations, by: .direct)
            let own = Set(found.map(\.entry))
            for (network, said) in networks[key] ?? [:] {
                meetNetwork(network, by: { .byNetwork(said: $0) }, said: said)
            }
            for (client, said) in clients[key] ?? [:] {
                meet(client, as: .client, [.client], by: .byClient(said: said))
            }
            // Where she works there herself nothing further has to be shown.
            found = found.filter { $0.way == .direct || !own.contains($0.entry) }
        case .network:
            meet(key, as: .network, [.network], by: .direct)
            meetNetwork(key, by: { .byNetwork(said: $0) }, said: nil)
        case .client: meet(key, as: .client, [.client, .partner, .network], by: .direct)
        case .competitor: meet(key, as: .competitor, organisations, by: .direct)
        case .family: meet(key, as: .family, organisations, by: .direct)
        case .credit: meet(key, as: .credit, [.credit], by: .direct)
        }
        return found
    }

    /// A name without case, accents, punctuation and needless white space.
    static func key(_ name: String) -> String {
        Folding.folded(name).split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
    }
}
