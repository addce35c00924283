extension VerbDraw {
    mutating func requests(_ kind: String, _ edition: NaiveEdition, _ now: Int) -> Verb? {
        let lines = edition.requests.keys.sorted()
        let line = lines.isEmpty || chance(5) ? below(300) : lines[below(lines.count)]
        switch kind {
        case "request":
            let about = one(of: ["evidence", "eligibility", "harm"])
            return Verb(
                kind,
                [
                    "entry": name(Self.entries), "about": .word(about),
                    "claim": chance(about == "evidence" ? 50 : 3) ? name(["people", "nappies"]) : nil,
                    "until": time(now), "text": text(),
                ])
        case "reply":
            let (isFile, isWhole) = (chance(40), chance(95))
            return Verb(
                kind,
                [
                    "request": .number(line), "text": text(), "file": isFile ? file() : nil,
                    "name": isFile == isWhole ? text() : nil,
                ])
        case "share": return Verb(kind, ["request": .number(line)])
        default: return nil
        }
    }
}
