public import Jury

extension Judging {
    /// What was judged as a record has it.
    ///
    /// - Parameter text: what somebody wrote; `nil` where it was erased.
    public init(_ proceedings: Proceedings, text: (Identifier<WrittenText>) -> String?) {
        let competing = proceedings.entries.filter { $0.value.candidacy == .competing }
        self.init(
            categories: competing.mapValues(\.category), sheet: proceedings.sheet(text: text),
            decisions: proceedings.decisions.values.map { decided in
                Decision(
                    entry: decided.entry, claim: decided.claim, ruling: decided.ruling,
                    reason: text(decided.reason) ?? "…")
            }.sorted {
                ($0.entry.text, $0.claim.text, $0.reason) < ($1.entry.text, $1.claim.text, $1.reason)
            },
            dismissals: Self.dismissals(proceedings, text), conflicts: Self.stated(proceedings),
            recusals: Set(proceedings.recusals.keys), handedIn: Self.handedIn(proceedings),
            onlyScreened: proceedings.onlyScreened, interventions: proceedings.interventions)
    }

    private static func handedIn(_ proceedings: Proceedings) -> [Identifier<Category>: [String]] {
        let entries = proceedings.entries.filter { $0.value.handedIn != nil }.sorted { $0.key < $1.key }
        return Dictionary(grouping: entries, by: \.value.category)
            .mapValues { $0.map { Proceedings.path(ofHandedIn: $0.key) } }
    }

    private static func stated(_ proceedings: Proceedings) -> [Pairing: ConflictPolicy.Treatment] {
        proceedings.conflicts.compactMapValues { kinds in
            let held = kinds.values.filter { $0.dismissed == nil }.map(\.treatment)
            return ConflictPolicy.Treatment.allCases.first(where: held.contains)
        }
    }

    private static func dismissals(
        _ proceedings: Proceedings, _ text: (Identifier<WrittenText>) -> String?
    ) -> [Dismissal] {
        proceedings.conflicts.flatMap { pair, stated in
            stated.compactMap { kind, conflict in
                conflict.dismissed.map {
                    Dismissal(pair.juror, pair.entry, kind, reason: text($0) ?? "…")
                }
            }
        }
    }
}

extension Proceedings {
    /// Where an entry would lie in the edition's folder that an agency handed in.
    fileprivate static func path(ofHandedIn entry: Identifier<Entry>) -> String {
        "entries/handed-in/\(entry).json"
    }

    /// By path: the files of the entries that agencies handed in.
    public var handedInFiles: [String: Identifier<StoredFile>] {
        let own = entries.filter { $0.value.handedIn != nil }
            .map { (Self.path(ofHandedIn: $0.key), $0.value.file) }
        return Dictionary(own, uniquingKeysWith: { first, _ in first })
    }
}
