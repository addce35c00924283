extension VerbDraw {
    mutating func asking(_ kind: String, _ edition: NaiveEdition, _ now: Int) -> Verb? {
        switch kind {
        case "ask":
            let seat = seat(edition)
            let isFlag = chance(40)
            return Verb(
                kind,
                [
                    "round": .word(seat[0]), "entry": .word(seat[1]),
                    "about": .word(isFlag ? "category" : "question"),
                    "category": chance(isFlag ? 60 : 3) ? name(Self.categories) : nil,
                    "text": chance(isFlag ? 50 : 97) ? text() : nil,
                ])
        case "answer":
            let lines = edition.inquiries.keys.sorted()
            let line = lines.isEmpty || chance(5) ? below(300) : one(of: lines)
            return Verb(kind, ["question": .number(line), "text": text()])
        case "present": return presentation(edition, now)
        default: return nil
        }
    }

    private mutating func presentation(_ edition: NaiveEdition, _ now: Int) -> Verb {
        let live = edition.rounds.filter { $0.value.sort == "live" }.keys.sorted()
        let id = live.isEmpty || chance(5) ? one(of: Self.rounds) : one(of: live)
        let seated = Set(edition.ballots.keys.filter { $0[0] == id }.map { $0[1] }).sorted()
        let entry: Verb.Value? =
            chance(8) ? nil : seated.isEmpty || chance(5) ? name(Self.entries) : .word(one(of: seated))
        let isOpen = chance(entry == nil ? 10 : 75)
        return Verb(
            "present",
            [
                "round": .word(id), "entry": entry, "marking": .word(isOpen ? "open" : "closed"),
                "until": chance(entry == nil ? 5 : 40) ? time(now) : nil,
            ])
    }

    private mutating func one(of lines: [Int]) -> Int { lines[below(lines.count)] }
}
