extension VerbDraw {
    mutating func clients(_ kind: String, _ edition: NaiveEdition) -> Verb? {
        let named = edition.clients.keys.sorted()
        switch kind {
        case "name-client": return Verb(kind, ["entry": name(Self.entries)])
        case "vouch":
            let entry = named.isEmpty || chance(5) ? one(of: Self.entries) : one(of: named)
            let isRefused = chance(30)
            seated = edition.clients[entry]?.last?[0]
            return Verb(
                kind,
                [
                    "entry": .word(entry),
                    "file": chance(90) ? edition.entries[entry].map { .word($0.file) } ?? file() : file(),
                    "answer": .word(isRefused ? "refused" : "confirmed"), "by": text(),
                    "reason": chance(isRefused ? 90 : 20) ? text() : nil,
                ])
        default: return nil
        }
    }
}
