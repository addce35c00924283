extension VerbDraw {
    /// How an edition begins: people, rubrics, categories, entries, a round; now and then something is left
    /// out.
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
        for entry in Self.entries {
            verbs.append(
                Verb(
                    "enter",
                    ["entry": .word(entry), "category": .word(one(of: Self.categories)), "file": file()]))
        }
        verbs += Self.rounds.prefix(2).map { id in plan(id, 1_000) }
        verbs = verbs.enumerated().filter { $0.offset == 0 || chance(97) }.map(\.element)
        return verbs.enumerated().map { Step(verb: $0.element, actor: "olga", now: 1_000, line: $0.offset) }
    }
}
