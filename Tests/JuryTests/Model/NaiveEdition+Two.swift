extension NaiveEdition {
    /// Whether the act, which may be done, needs a second person, as things stand.
    func needsSecond(_ verb: Verb) -> Bool {
        let entry = verb.word("entry")
        return switch verb.kind {
        case "appoint": changesSigners(verb.word("person"), Set(verb.words("roles")))
        case "erase": changesSigners(verb.word("person"), [])
        case "define": hasMarks && files != verb.word("files")
        case "rubric":
            isMarkedRubric(verb.word("rubric")) && rubrics[verb.word("rubric")] != Self.rubric(verb)
        case "category": isMarkedCategory(verb.word("category")) && changesCategory(verb)
        case "disqualify": isJudged(entry)
        case "reinstate", "strike", "retract", "place", "deduct": true
        case "publish": verb["alone"] == nil
        case "move": isMarked(entry)
        default: false
        }
    }

    private func changesCategory(_ verb: Verb) -> Bool {
        categories[verb.word("category")].map {
            ($0.rubric, $0.rule, $0.needed)
                != (verb.word("rubric"), verb.word("rule"), verb.number("needed") ?? 0)
        } ?? false
    }

    private func changesSigners(_ person: String, _ after: Set<String>) -> Bool {
        let two: Set = ["chair", "signer"]
        let before = roles[person] ?? []
        let signers = roles.filter { !$0.value.isDisjoint(with: two) }
        let isGuarded = signers.count >= 2 || signers.contains { !$0.value.contains("organiser") }
        return before.intersection(two) != after.intersection(two) && hasMarks && isGuarded
    }

    func refusalOfTwo(_ verb: Verb, _ actor: String, _ now: Int) -> String? {
        switch verb.kind {
        case "propose":
            guard let asked = verb.asked else { return "refused" }
            return refusal(asked, actor, now) ?? (needsSecond(asked) ? nil : "needsNoSecond")
        case "confirm":
            if !isOneOf(actor, "chair", "signer") { return "notYours" }
            guard let proposal = proposals[verb.number("proposal") ?? -1] else { return "unknown" }
            if proposal.by == actor || proposal.isSettled { return "refused" }
            for name in ["entry", "ahead"] {
                if let entry = proposal.verb.has(name), isBlocked(actor, entry) { return "refused" }
            }
            return refusal(proposal.verb, proposal.by, now)
        default: return nil
        }
    }

    mutating func applyTwo(_ step: Step) {
        switch step.verb.kind {
        case "propose": proposals[step.line] = step.verb.asked.map { Proposal(verb: $0, by: step.actor) }
        case "confirm":
            let line = step.verb.number("proposal") ?? -1
            guard let proposal = proposals[line] else { return }
            proposals[line]?.isSettled = true
            apply(Step(verb: proposal.verb, actor: proposal.by, now: step.now, line: step.line))
        default: break
        }
    }
}
