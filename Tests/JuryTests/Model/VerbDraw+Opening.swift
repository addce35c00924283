extension VerbDraw {
    /// How an edition begins: people, rubrics, categories, entries, rounds with seats; now and then something
    /// is left out.
    mutating func opening() -> [Step] {
        var verbs = [Verb("begin", ["edition": "sample"])]
        let people: KeyValuePairs = [
            "carl": ["chair"], "cleo": ["chair", "juror"], "sue": ["signer"], "ada": ["juror"],
            "ben": ["juror"], "edsger": ["juror"], "north": ["agency"],
        ]
        for (person, roles) in people {
            verbs.append(Verb("appoint", ["person": .word(person), "roles": .words(roles)]))
        }
        verbs += ["results", "craft"].map { id in rubric(id) }
        let rubrics = ["health": "results", "towns": "results", "film": "craft"]
        for category in Self.categories {
            verbs.append(
                Verb(
                    "category",
                    [
                        "category": .word(category), "rubric": .word(rubrics[category] ?? ""), "rule": "mean",
                        "needed": 2,
                    ]))
        }
        verbs.append(call(1_000))
        for entry in Self.entries {
            verbs.append(
                Verb(
                    chance(30) ? "hand-in" : "enter",
                    ["entry": .word(entry), "category": .word(one(of: Self.categories)), "file": file()]))
        }
        for verb in verbs where verb.kind == "enter" && chance(20) {
            let (category, entry) = (verb.word("category"), verb.word("entry"))
            verbs.append(Verb("calibrate", ["category": .word(category), "entry": .word(entry)]))
        }
        for (index, round) in Self.rounds.prefix(2).enumerated() {
            verbs.append(
                plan(
                    round, index == 0 && chance(60) ? "screening" : chance(40) ? "live" : "scoring",
                    Self.categories))
            verbs += Self.entries.map { entry in seats(round, entry) }
            if index == 0 || chance(50) { verbs.append(Verb("open", ["round": .word(round)])) }
        }
        verbs = verbs.enumerated().filter { $0.offset == 0 || chance(97) }.map(\.element)
        return verbs.enumerated().map { line, verb in
            Step(verb: verb, actor: verb.kind == "hand-in" ? "north" : "olga", now: 1_000, line: line)
        }
    }

    mutating func call(_ now: Int) -> Verb {
        Verb(
            "call",
            [
                "until": time(now), "late": chance(50) ? .number(now + below(200)) : nil,
                "clients": chance(30) ? .number(now + below(400)) : nil,
            ])
    }

    private mutating func plan(_ id: String, _ sort: String, _ categories: [String]) -> Verb {
        Verb(
            "plan",
            [
                "round": .word(id), "sort": .word(sort), "categories": .words(categories),
                "gap": sort == "scoring" && chance(70) ? .number(1 + below(30_000)) : nil,
            ])
    }

    private mutating func seats(_ round: String, _ entry: String) -> Verb {
        let jurors = Self.jurors.prefix(4).filter { _ in chance(70) }
        return Verb(
            "seat",
            ["round": .word(round), "seats": .list(jurors.map { .list([.word(entry), .word($0)]) })])
    }
}
