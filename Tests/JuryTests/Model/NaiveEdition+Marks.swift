extension NaiveEdition {
    func refusalOfMarks(_ verb: Verb, _ actor: String, _ now: Int) -> String? {
        let entry = verb.word("entry")
        switch verb.kind {
        case "mark", "seal", "unseal":
            return isOneOf(actor, "juror") ? refusalToWrite(verb, actor, now) : "notYours"
        case "transcribe":
            if !isOneOf(actor, "organiser", "chair") || isBlocked(actor, entry) { return "refused" }
            return refusalToWrite(verb, verb.word("juror"), now)
        case "recuse":
            let juror = verb.has("juror") ?? actor
            let isHerOwn = juror == actor && isOneOf(actor, "juror")
            let mayForOthers = isOneOf(actor, "organiser", "chair") && !isBlocked(actor, entry)
            if !isHerOwn, juror == actor || !mayForOthers { return "refused" }
            return hasSeat(juror, entry) && !recused.contains([entry, juror]) ? nil : "refused"
        case "readmit":
            let juror = verb.word("juror")
            let may = isOneOf(actor, "chair") && juror != actor && !isBlocked(actor, entry)
            return may && recused.contains([entry, juror]) ? nil : "refused"
        default: return nil
        }
    }

    /// In the order of the page.
    private func refusalToWrite(_ verb: Verb, _ juror: String, _ now: Int) -> String? {
        let (id, entry) = (verb.word("round"), verb.word("entry"))
        if let refusal = refusalOfSeat(id, entry, juror, now) { return refusal }
        guard let ballot = ballots[[id, entry, juror]] else { return "notSeated" }
        if verb.kind == "unseal" { return ballot.isSealed ? nil : "notSealed" }
        if ballot.isSealed { return "sealed" }
        if verb.kind == "mark", waits(id, entry, juror, now) { return "referenceFirst" }
        guard let rubric = frame(of: entry, in: id) else { return "refused" }
        if verb.kind == "seal" {
            return rubric.criteria.allSatisfy { ballot.marks[$0] != nil } ? nil : "notMarked"
        }
        if !rubric.criteria.contains(verb.word("criterion")) { return "unknown" }
        guard let points = verb.number("points") else { return nil }
        let isOn = rubric.min <= points && points <= rubric.max && (points - rubric.min) % rubric.step == 0
        return isOn ? nil : "offScale"
    }

    private func refusalOfSeat(_ id: String, _ entry: String, _ juror: String, _ now: Int) -> String? {
        guard let round = rounds[id] else { return "unknown" }
        guard let ballot = ballots[[id, entry, juror]] else { return "notSeated" }
        if recused.contains([entry, juror]) { return "recused" }
        if isBlocked(juror, entry) { return "inConflict" }
        if entries[entry]?.state != "competing" { return "out" }
        if ballot.struck != nil { return "struck" }
        let late = [round.late[[juror, entry]], round.late[[juror, ""]]].compactMap(\.self)
        if phase(id, now) != "open", !(phase(id, now) == "closed" && late.contains { now < $0 }) {
            return phase(id, now) == "closed" ? "afterDeadline" : "wrongPhase"
        }
        if round.sort == "live", phase(id, now) == "open" {
            if round.presented != entry { return "notPresented" }
            if !round.isMarking { return "markingClosed" }
            if let until = round.until, now >= until { return "markingEnded" }
        }
        return nil
    }

    /// Whether another entry comes first: the reference of the category, which she could mark and never sealed.
    private func waits(_ id: String, _ entry: String, _ juror: String, _ now: Int) -> Bool {
        guard rounds[id]?.sort == "scoring", let category = entries[entry]?.category,
            let reference = categories[category]?.reference, reference != entry,
            entries[reference]?.category == category, let ballot = ballots[[id, reference, juror]]
        else { return false }
        return !ballot.wasSealed && refusalOfSeat(id, reference, juror, now) == nil
    }

    /// By what an entry is marked in a round.
    func frame(of entry: String, in round: String) -> Rubric? {
        if rounds[round]?.sort == "screening" {
            return Rubric(min: 0, max: 2_000, step: 1_000, criteria: ["goes-on"], weights: [1], total: 1)
        }
        return entries[entry].flatMap { categories[$0.category] }.flatMap { rubrics[$0.rubric] }
    }

    mutating func applyMarks(_ verb: Verb, _ actor: String) {
        let (entry, juror) = (verb.word("entry"), verb.has("juror") ?? actor)
        let seat = [verb.word("round"), entry, juror]
        switch verb.kind {
        case "mark", "transcribe":
            let criterion = verb.word("criterion")
            ballots[seat]?.marks[criterion] = .some(verb.number("points"))
            ballots[seat]?.lifts[criterion] = verb.has("lift")
            ballots[seat]?.comments[criterion] = verb.has("comment")
        case "seal":
            ballots[seat]?.isSealed = true
            ballots[seat]?.wasSealed = true
        case "unseal": ballots[seat]?.isSealed = false
        case "recuse": recused.insert([entry, juror])
        case "readmit": recused.remove([entry, juror])
        default: break
        }
    }
}
