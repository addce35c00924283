extension NaiveEdition {
    func refusalOfEntries(_ verb: Verb, _ actor: String) -> String? {
        let id = verb.word("entry")
        switch verb.kind {
        case "withdraw":
            guard let entry = entries[id] else { return "refused" }
            let isHerOwn = entry.agency == actor && isOneOf(actor, "agency")
            let may = isOneOf(actor, "organiser") && !isBlocked(actor, id)
            return (may || isHerOwn) && entry.state == "competing" ? nil : "refused"
        case "disqualify", "reinstate", "strike":
            if !isOneOf(actor, "chair") { return "notYours" }
        case "move", "decide":
            if !isOneOf(actor, "organiser", "chair") { return "notYours" }
        default: return nil
        }
        guard let entry = entries[id], !isBlocked(actor, id) else { return "refused" }
        let isRefused =
            switch verb.kind {
            case "disqualify": entry.state == "disqualified"
            case "reinstate": entry.state == "competing"
            case "strike": isBadStrike(verb, actor)
            case "move": isBadMove(verb, entry)
            default: false
            }
        return isRefused ? "refused" : nil
    }

    private func isBadStrike(_ verb: Verb, _ actor: String) -> Bool {
        let seat = [verb.word("round"), verb.word("entry"), verb.word("juror")]
        guard let ballot = ballots[seat], actor != verb.word("juror") else { return true }
        return ballot.marks.isEmpty || ballot.struck != nil
    }

    private func isBadMove(_ verb: Verb, _ entry: Entry) -> Bool {
        let category = verb.word("category")
        guard let other = categories[category] else { return true }
        return category == entry.category || entry.state != "competing"
            || isMarked(verb.word("entry")) && other.rubric != categories[entry.category]?.rubric
    }

    mutating func applyEntries(_ step: Step) {
        let (verb, id) = (step.verb, step.verb.word("entry"))
        switch verb.kind {
        case "withdraw": entries[id]?.state = "withdrawn"
        case "disqualify": entries[id]?.state = "disqualified"
        case "reinstate": entries[id]?.state = "competing"
        case "move":
            entries[id]?.category = verb.word("category")
            clearSeats(before: id)
        case "strike": ballots[[verb.word("round"), id, verb.word("juror")]]?.struck = step.line
        case "decide": decisions.insert([id, verb.word("claim"), verb.word("decision"), verb.word("value")])
        default: break
        }
    }
}
