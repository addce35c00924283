extension VerbDraw {
    mutating func audits(_ kind: String, _ edition: NaiveEdition) -> Verb? {
        switch kind {
        case "audit":
            var rows: [[String]] = []
            for entry in edition.entries.keys.sorted() {
                for claim in ["nappies", "people"] where chance(50) { rows.append([entry, claim]) }
            }
            if chance(5) { rows.reverse() }
            let count = chance(90) ? 1 + below(max(1, rows.count)) : below(12)
            return Verb(
                kind,
                [
                    "count": .number(count),
                    "claims": .list(rows.map { .list($0.map { .word($0) }) }),
                ])
        case "uphold":
            let lines = edition.audits.keys.sorted()
            let line = lines.isEmpty || chance(5) ? below(300) : lines[below(lines.count)]
            let claims = edition.audits[line]?.claims ?? []
            let claim = claims.isEmpty || chance(10) ? ["boots", "people"] : claims[below(claims.count)]
            return Verb(
                kind,
                [
                    "audit": .number(line), "entry": .word(claim[0]), "claim": .word(claim[1]),
                    "reason": text(),
                ])
        case "letter", "follow-up": return Verb(kind, ["entry": name(Self.entries), "file": file()])
        default: return nil
        }
    }
}
