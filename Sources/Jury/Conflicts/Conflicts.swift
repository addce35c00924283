/// All conflicts of an edition: what jurors stated, met with what entries say, and followed through agencies,
/// networks and clients.
///
/// Any entry teaches that an agency belongs to a network or works for a client; that then holds for the ties
/// of all jurors. So a juror of one office is not free before entries of its sister office, although nobody
/// stated that they are sisters. Made anew whenever entries or ties change.
public struct Conflicts: Hashable, Sendable {
    public let policy: ConflictPolicy
    /// Sorted; those that are dismissed among them.
    public let all: [Conflict]
    private let places: [Pair: Range<Int>]

    private struct Pair: Hashable {
        let juror: Identifier<Juror>
        let entry: Identifier<Entry>
    }

    /// - Parameter year: in which the edition is judged; ties that ended long before it do not count. `nil`
    ///   where nobody says: then every tie counts.
    /// - Complexity: O(entries + ties · entries that a tie meets), beside sorting.
    public init(
        entries: [Entry], ties: [Tie], dismissals: [Dismissal] = [],
        policy: ConflictPolicy = ConflictPolicy(),
        year: Int?
    ) {
        self.policy = policy
        let parties = PartyIndex(entries)
        var reasons: [Dismissed: String] = [:]
        for dismissal in dismissals { reasons[Dismissed(dismissal)] = dismissal.reason }
        var found: Set<Conflict> = []
        for tie in Set(ties) where year.map({ tie.counts(in: $0, years: policy.years) }) ?? true {
            for match in parties.matches(of: tie) {
                found.insert(
                    Conflict(
                        juror: tie.juror, entry: match.entry, kind: match.kind, tie: tie, role: match.role,
                        name: match.name, way: match.way,
                        dismissed: reasons[
                            Dismissed(juror: tie.juror, entry: match.entry, kind: match.kind)]))
            }
        }
        all = found.sorted()
        var places: [Pair: Range<Int>] = [:]
        var start = 0
        for index in all.indices {
            let pair = Pair(juror: all[index].juror, entry: all[index].entry)
            let next = index + 1
            if next == all.count || all[next].juror != pair.juror || all[next].entry != pair.entry {
                places[pair] = start..<next
                start = next
            }
        }
        self.places = places
    }

    /// Those between a juror and an entry, dismissed ones among them.
    public func between(_ juror: Identifier<Juror>, _ entry: Identifier<Entry>) -> ArraySlice<Conflict> {
        all[places[Pair(juror: juror, entry: entry)] ?? 0..<0]
    }

    /// What becomes of the juror before the entry: the strictest that any conflict which holds asks for;
    /// `nil` where she is free.
    public func treatment(
        of juror: Identifier<Juror>, before entry: Identifier<Entry>
    ) -> ConflictPolicy.Treatment? {
        deciding(juror, entry).map(treatment)
    }

    /// The conflict that says what becomes of the juror before the entry: of the strictest ones that hold
    /// the first; `nil` where she is free.
    public func deciding(_ juror: Identifier<Juror>, _ entry: Identifier<Entry>) -> Conflict? {
        let held = between(juror, entry).filter { $0.dismissed == nil }
        return ConflictPolicy.Treatment.allCases.lazy.compactMap { treatment in
            held.first { self.treatment($0) == treatment }
        }.first
    }

    /// What one conflict would lead to if it held.
    public func treatment(_ conflict: Conflict) -> ConflictPolicy.Treatment {
        policy.treatment(of: conflict.kind)
    }
}

private struct Dismissed: Hashable {
    let juror: Identifier<Juror>
    let entry: Identifier<Entry>
    let kind: Tie.Kind

    init(juror: Identifier<Juror>, entry: Identifier<Entry>, kind: Tie.Kind) {
        (self.juror, self.entry, self.kind) = (juror, entry, kind)
    }

    init(_ dismissal: Dismissal) {
        self.init(juror: dismissal.juror, entry: dismissal.entry, kind: dismissal.kind)
    }
}

extension Tie {
    /// Family, credits and networks count as long as they last; the rest for some years more.
    fileprivate func counts(in year: Int, years: Int) -> Bool {
        if let since, since > year { return false }
        guard let until else { return true }
        switch kind {
        case .employer, .client, .competitor: return until + years >= year
        case .network, .family, .credit: return until >= year
        }
    }
}
