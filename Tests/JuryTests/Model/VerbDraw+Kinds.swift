extension VerbDraw {
    private static let weights: [(kind: String, weight: Int)] = [
        ("appoint", 2), ("define", 2), ("rubric", 1), ("category", 2), ("calibrate", 3), ("enter", 4),
        ("call", 2), ("hand-in", 4),
        ("plan", 3),
        ("seat", 12),
        ("unseat", 2), ("conflict", 4), ("dismiss", 3), ("open", 6), ("shortlist", 4), ("pause", 1),
        ("close", 3),
        ("reopen", 5), ("deadline", 3), ("allow-late", 4), ("mark", 60), ("transcribe", 6), ("seal", 10),
        ("unseal", 5), ("recuse", 2), ("readmit", 3), ("withdraw", 1), ("disqualify", 1), ("reinstate", 3),
        ("move", 3), ("strike", 2), ("decide", 2), ("ask", 6), ("answer", 5), ("present", 12),
        ("request", 6), ("reply", 10), ("share", 9), ("name-client", 4),
        ("vouch", 6), ("audit", 3), ("uphold", 3), ("follow-up", 4), ("letter", 2),
        ("discuss", 14),
        ("vote", 18), ("award", 5), ("place", 5), ("deduct", 8), ("publish", 8), ("countersign", 4),
        ("retract", 3), ("confirm", 8),
        ("erase", 1), ("restore", 1), ("begin", 1),
    ]
    private static let weightOfAll = weights.map(\.weight).reduce(0, +)

    mutating func draw(_ edition: NaiveEdition, _ now: Int) -> Verb {
        var left = below(Self.weightOfAll)
        let kind =
            Self.weights.first {
                left -= $0.weight; return left < 0
            }?.kind ?? "mark"
        return setUp(kind, edition, now) ?? round(kind, edition, now) ?? marks(kind, edition, now)
            ?? asking(kind, edition, now) ?? requests(kind, edition, now) ?? clients(kind, edition)
            ?? audits(kind, edition) ?? publication(kind, edition, now)
            ?? entries(kind, edition)
    }

    mutating func setUp(_ kind: String, _ edition: NaiveEdition, _ now: Int) -> Verb? {
        switch kind {
        case "begin": return Verb(kind, ["edition": name(["sample"])])
        case "appoint":
            let roles = chance(60) ? [one(of: Self.roles)] : some(Self.roles)
            return Verb(kind, ["person": name(Self.people), "roles": .words(roles)])
        case "erase": return Verb(kind, ["person": name(Self.people)])
        case "restore": return Verb(kind, ["size": .number(below(9)), "root": text()])
        case "define": return Verb(kind, ["files": file(), "reason": chance(80) ? text() : nil])
        case "call": return call(now)
        case "hand-in":
            return Verb(
                kind, ["entry": name(Self.entries), "category": name(Self.categories), "file": file()])
        case "rubric": return rubric(one(of: ["results", "craft"]))
        case "category":
            return Verb(
                kind,
                [
                    "category": name(Self.categories), "rubric": name(["results", "craft"]),
                    "rule": .word(one(of: ["mean", "median", "borda"])), "needed": .number(below(20)),
                    "reason": chance(60) ? text() : nil,
                ])
        case "calibrate":
            let (entry, category) = (one(of: Self.entries), one(of: Self.categories))
            let own = edition.entries[entry]?.category ?? category
            return Verb(
                kind,
                [
                    "category": chance(80) ? .word(own) : name(Self.categories),
                    "entry": chance(80) ? .word(entry) : nil,
                ])
        case "enter":
            return Verb(
                kind,
                [
                    "entry": name(Self.entries), "category": name(Self.categories), "file": file(),
                    "agency": chance(50) ? .word(chance(80) ? "north" : one(of: Self.people)) : nil,
                ])
        case "plan": return plan(one(of: Self.rounds), now)
        case "seat": return seat(one(of: Self.rounds), edition)
        case "unseat":
            let seat = seat(edition)
            return Verb(kind, ["round": .word(seat[0]), "entry": .word(seat[1]), "juror": .word(seat[2])])
        default: return nil
        }
    }

    mutating func rubric(_ id: String) -> Verb {
        let criteria =
            chance(90) ? Self.criteria : chance(50) ? ["craft"] : some(["craft", "craft", "impact"])
        let rows = criteria.map { criterion in
            Verb.Value.list([.word(criterion), .word(chance(97) ? "\(1 + below(90))" : "100001")])
        }
        return Verb(
            "rubric",
            [
                "rubric": .word(id), "min": chance(95) ? 1_000 : .number(below(12_000) - 1_000),
                "max": 10_000,
                "step": chance(95) ? 500 : .number(below(3) * 200),
                "total": chance(97) ? 100 : .number(below(2)),
                "criteria": .list(rows), "reason": chance(60) ? text() : nil,
            ])
    }

    mutating func plan(_ id: String, _ now: Int) -> Verb {
        let categories = chance(95) ? Self.categories.filter { _ in chance(70) } : ["film", "film"]
        return Verb(
            "plan",
            [
                "round": .word(id), "sort": .word(one(of: ["screening", "scoring", "live"])),
                "categories": .words(categories), "deadline": chance(30) ? time(now) : nil,
                "gap": chance(30) ? .number(below(4) * 33_400) : nil,
            ])
    }

    /// Seats that are free, mostly.
    mutating func seat(_ id: String, _ edition: NaiveEdition) -> Verb {
        let judged = edition.rounds[id]?.categories ?? []
        let own = edition.entries.filter { judged.contains($0.value.category) }.keys.sorted()
        var rows: [Verb.Value] = []
        for _ in 0..<below(5) {
            let entry = own.isEmpty || chance(3) ? one(of: Self.entries) : one(of: own)
            let juror = chance(90) ? one(of: Array(Self.jurors.prefix(4))) : one(of: Self.jurors)
            if edition.ballots[[id, entry, juror]] == nil || chance(3) {
                rows.append(.list([.word(entry), .word(juror)]))
            }
        }
        return Verb("seat", ["round": .word(id), "seats": .list(rows)])
    }

    mutating func round(_ kind: String, _ edition: NaiveEdition, _ now: Int) -> Verb? {
        let round = name(Self.rounds)
        switch kind {
        case "shortlist":
            let screenings = edition.rounds.filter { $0.value.sort == "screening" }
            let id =
                screenings.isEmpty || chance(5) ? one(of: Self.rounds) : one(of: screenings.keys.sorted())
            let judged = edition.rounds[id]?.categories ?? []
            let own = edition.entries.keys.sorted().filter { entry in
                let isFit =
                    edition.entries[entry].map {
                        judged.contains($0.category) && $0.state == "competing"
                    } ?? false
                return isFit && chance(60) || chance(2)
            }
            return Verb(
                kind,
                [
                    "round": .word(id),
                    "entries": .words(own + (chance(3) ? ["boots"] : [])),
                ])
        case "open", "pause", "close": return Verb(kind, ["round": round])
        case "reopen":
            return Verb(
                kind, ["round": round, "reason": text(), "deadline": chance(30) ? time(now) : nil])
        case "deadline": return Verb(kind, ["round": round, "deadline": chance(50) ? time(now) : nil])
        case "allow-late":
            return Verb(
                kind,
                [
                    "round": round, "juror": name(Self.jurors),
                    "entry": chance(50) ? name(Self.entries) : nil, "until": time(now), "reason": text(),
                ])
        default: return nil
        }
    }
}
