extension VerbDraw {
    mutating func publication(_ kind: String, _ edition: NaiveEdition, _ now: Int) -> Verb? {
        switch kind {
        case "discuss":
            let entry = name(Self.entries)
            let room = Self.jurors.filter { _ in chance(40) }
            return Verb(
                kind,
                ["entry": entry, "jurors": .words(room + (chance(3) ? ["ada"] : [])), "notes": textOrNone()])
        case "vote":
            let last = edition.discussions.max { $0.key < $1.key }?.value
            let entry = chance(90) ? last?.entry ?? "boots" : one(of: Self.entries)
            let yes = below((last?.jurors.count ?? 2) + 1)
            let no = below((last?.jurors.count ?? 2) - yes + 1)
            return Verb(
                kind,
                [
                    "entry": .word(entry), "question": text(),
                    "manner": .word(one(of: ["hands", "secret"])),
                    "needs": .word(one(of: ["simple", "two-thirds"])), "yes": .number(yes), "no": .number(no),
                    "abstained": chance(70) ? 0 : .number(below(4) - 1),
                ])
        case "award": return award(edition)
        case "place", "deduct": return intervention(kind, edition)
        case "publish":
            let lines = chance(85) ? edition.length : below(300)
            return Verb(
                kind,
                [
                    "file": file(), "lines": .number(lines), "embargo": chance(20) ? time(now) : nil,
                    "alone": chance(50) ? text() : nil, "reason": chance(70) ? text() : nil,
                ])
        case "countersign", "retract":
            let lines = edition.publications.keys.sorted()
            let line = lines.isEmpty || chance(5) ? below(300) : lines[below(lines.count)]
            return Verb(
                kind,
                ["publication": .number(line), "reason": kind == "retract" ? text() : nil])
        default: return nil
        }
    }

    private mutating func intervention(_ kind: String, _ edition: NaiveEdition) -> Verb {
        let decided = edition.votes.values.filter(\.isCarried).map(\.entry).sorted()
        let entry = decided.isEmpty || chance(10) ? one(of: Self.entries) : one(of: decided)
        let own = edition.entries.filter {
            $0.key != entry && $0.value.category == edition.entries[entry]?.category
        }
        let lines = edition.votes.filter { $0.value.entry == entry && $0.value.isCarried }.keys.sorted()
        let vote: Verb.Value? =
            lines.isEmpty || chance(5)
            ? chance(20) ? .number(below(300)) : nil : .number(lines[below(lines.count)])
        if kind == "deduct" {
            let points = chance(90) ? 1 + below(20) : below(3) * 11
            return Verb(
                kind, ["entry": .word(entry), "points": .number(points), "vote": vote, "reason": text()])
        }
        let ahead: Verb.Value? =
            chance(85) ? .word(one(of: own.isEmpty || chance(5) ? Self.entries : own.keys.sorted())) : nil
        return Verb(
            kind, ["entry": .word(entry), "ahead": ahead, "vote": chance(50) ? vote : nil, "reason": text()])
    }

    private mutating func award(_ edition: NaiveEdition) -> Verb {
        let entry = chance(70) ? one(of: Self.entries) : nil
        let own = entry.flatMap { edition.entries[$0]?.category } ?? one(of: Self.categories)
        let lines = edition.votes.filter { $0.value.entry == entry || chance(5) }.keys.sorted()
        let vote: Verb.Value? =
            chance(30) ? .number(lines.isEmpty || chance(5) ? below(300) : lines[below(lines.count)]) : nil
        return Verb(
            "award",
            [
                "prize": name(["grand-prix", "gold"]),
                "category": chance(60) ? chance(90) ? .word(own) : name(Self.categories) : nil,
                "entry": entry.map { .word($0) }, "vote": vote, "reason": text(),
            ])
    }
}
