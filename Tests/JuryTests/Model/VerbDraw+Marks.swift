extension VerbDraw {
    mutating func marks(_ kind: String, _ edition: NaiveEdition, _ now: Int) -> Verb? {
        switch kind {
        case "mark", "transcribe": return mark(kind, edition)
        case "seal", "unseal":
            let seat = seat(edition, isMarked: true)
            return Verb(kind, ["round": .word(seat[0]), "entry": .word(seat[1])])
        case "recuse":
            let seat = seat(edition)
            return Verb(
                kind,
                [
                    "entry": .word(seat[1]), "juror": chance(40) ? .word(seat[2]) : nil,
                    "reason": textOrNone(),
                ])
        case "readmit":
            let recused = edition.recused.sorted { $0.lexicographicallyPrecedes($1) }
            let pair =
                recused.isEmpty || chance(10)
                ? [one(of: Self.entries), one(of: Self.jurors)] : recused[below(recused.count)]
            return Verb(kind, ["juror": .word(pair[1]), "entry": .word(pair[0]), "reason": text()])
        default: return nil
        }
    }

    private mutating func mark(_ kind: String, _ edition: NaiveEdition) -> Verb {
        let seat = seat(edition)
        let frame = edition.frame(of: seat[1], in: seat[0])
        let (min, step) = (frame?.min ?? 1_000, frame?.step ?? 500)
        let steps = frame.map { ($0.max - $0.min) / $0.step + 1 } ?? 10
        let points: Verb.Value? =
            chance(90)
            ? .number(min + step * below(steps)) : chance(50) ? nil : .number(below(24) * 500 + below(2))
        return Verb(
            kind,
            [
                "round": chance(99) ? .word(seat[0]) : name(Self.rounds), "entry": .word(seat[1]),
                "juror": kind == "mark" ? nil : .word(seat[2]),
                "criterion": name(chance(95) ? frame?.criteria ?? Self.criteria : Self.criteria),
                "points": points,
                "lift": textOrNone(),
                "comment": textOrNone(),
            ])
    }

    mutating func entries(_ kind: String, _ edition: NaiveEdition) -> Verb {
        switch kind {
        case "conflict", "dismiss": return conflict(kind, edition)
        case "withdraw", "reinstate": return Verb(kind, ["entry": name(Self.entries), "reason": text()])
        case "disqualify":
            return Verb(kind, ["entry": name(Self.entries), "rule": name(["r-1"]), "reason": text()])
        case "move":
            return Verb(
                kind, ["entry": name(Self.entries), "category": name(Self.categories), "reason": text()])
        case "strike":
            let seat = seat(edition, isMarked: true)
            return Verb(
                kind,
                [
                    "round": .word(seat[0]), "entry": .word(seat[1]), "juror": .word(seat[2]),
                    "rule": name(["r-2"]), "reason": text(),
                ])
        case "decide":
            return Verb(
                kind,
                [
                    "entry": name(Self.entries), "claim": name(["c1", "c2"]), "decision": "defect",
                    "value": .word(one(of: ["promised", "refuted", "refuted", "perhaps"])), "reason": text(),
                ])
        default:
            let lines = edition.proposals.keys.sorted()
            let line =
                lines.isEmpty || chance(5) ? below(300) : lines[lines.count - 1 - below(min(3, lines.count))]
            return Verb("confirm", ["proposal": .number(line)])
        }
    }

    private mutating func conflict(_ kind: String, _ edition: NaiveEdition) -> Verb {
        let stated = edition.conflicts.keys.sorted { $0.lexicographicallyPrecedes($1) }
        let isNew = stated.isEmpty || chance(kind == "conflict" ? 70 : 5)
        let key =
            isNew
            ? [one(of: Self.entries), one(of: Self.people), one(of: Self.ties)] : stated[below(stated.count)]
        var members: [Verb.Member] = [
            .init(name: "juror", value: .word(key[1])), .init(name: "entry", value: .word(key[0])),
            .init(name: "tie", value: .word(key[2])),
        ]
        let last: Verb.Member =
            kind == "conflict"
            ? .init(name: "treatment", value: .word(one(of: ["block", "exclude", "show"])))
            : .init(name: "reason", value: text())
        members.append(last)
        var verb = Verb(kind)
        verb.members = members
        return verb
    }
}
