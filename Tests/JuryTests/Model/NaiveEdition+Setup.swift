extension NaiveEdition {
    func refusalToSetUp(_ verb: Verb, _ actor: String, _ now: Int) -> String? {
        switch verb.kind {
        case "hand-in": if !isOneOf(actor, "agency") { return "notYours" }
        case "appoint", "enter", "call", "erase", "restore":
            if !isOneOf(actor, "organiser") { return "notYours" }
        case "define", "rubric", "category", "calibrate", "plan", "seat", "unseat":
            if !isOneOf(actor, "organiser", "chair") { return "notYours" }
        default: return nil
        }
        let isRefused =
            switch verb.kind {
            case "appoint": leavesNoOrganiser(verb)
            case "rubric": isBadRubric(verb)
            case "category": isBadCategory(verb)
            case "calibrate": isBadCalibration(verb, actor)
            case "enter": isBadEntry(verb)
            case "define": verb.has("reason") == nil && hasMarks && files != verb.word("files")
            case "call":
                (verb.number("until") ?? 0) <= now
                    || verb.number("late").map { $0 <= verb.number("until") ?? 0 } ?? false
                    || verb.number("clients").map {
                        $0 < verb.number("late") ?? verb.number("until") ?? 0
                    } ?? false
            case "hand-in": isBadHandIn(verb, actor, now)
            case "plan": isBadPlan(verb, now)
            case "seat":
                isBadSeat(verb, now) || verb.rows("seats").contains { isBlocked(actor, $0[0]) }
            case "unseat": isBadUnseat(verb, now) || isBlocked(actor, verb.word("entry"))
            case "erase": verb.word("person") == actor || roles[verb.word("person")] == nil
            default: false
            }
        return isRefused ? "refused" : nil
    }

    private func leavesNoOrganiser(_ verb: Verb) -> Bool {
        var after = roles
        after[verb.word("person")] = Set(verb.words("roles"))
        return !after.values.contains { $0.contains("organiser") }
    }

    private func isBadRubric(_ verb: Verb) -> Bool {
        let (id, criteria) = (verb.word("rubric"), verb.rows("criteria"))
        guard let min = verb.number("min"), let max = verb.number("max"), let step = verb.number("step"),
            let total = verb.number("total")
        else { return true }
        let weights = criteria.map { Int($0[1]) ?? 0 } + [total]
        return criteria.isEmpty || Set(criteria.map { $0[0] }).count < criteria.count
            || !weights.allSatisfy { (1...100_000).contains($0) }
            || min < 0 || min >= max || step <= 0 || (max - min) % step != 0
            || rubrics[id].map { old in
                isMarkedRubric(id)
                    && (old.min, old.max, old.step) != (min, max, step)
                    || isMarkedRubric(id) && old.criteria != criteria.map { $0[0] }
            } ?? false
            || needsSecond(verb) && verb.has("reason") == nil
    }

    func isMarkedRubric(_ id: String) -> Bool {
        categories.contains { $0.value.rubric == id && isMarkedCategory($0.key) }
    }

    static func rubric(_ verb: Verb) -> Rubric {
        Rubric(
            min: verb.number("min") ?? 0, max: verb.number("max") ?? 0, step: verb.number("step") ?? 0,
            criteria: verb.rows("criteria").map { $0[0] },
            weights: verb.rows("criteria").map { Int($0[1]) ?? 0 }, total: verb.number("total") ?? 0)
    }

    private func isBadCategory(_ verb: Verb) -> Bool {
        let rubric = verb.word("rubric")
        guard rubrics[rubric] != nil, (verb.number("needed") ?? 0) >= 1 else { return true }
        guard let old = categories[verb.word("category")] else { return false }
        return old.rubric != rubric && isMarkedCategory(verb.word("category"))
            || needsSecond(verb) && verb.has("reason") == nil
    }

    private func isBadCalibration(_ verb: Verb, _ actor: String) -> Bool {
        let category = verb.word("category")
        guard categories[category] != nil else { return true }
        guard let entry = verb.has("entry") else { return false }
        return entries[entry]?.category != category || entries[entry]?.state != "competing"
            || isBlocked(actor, entry)
            || rounds.values.contains {
                $0.sort == "scoring" && $0.opened != nil && $0.categories.contains(category)
            }
    }

    private func isBadEntry(_ verb: Verb) -> Bool {
        let (id, category) = (verb.word("entry"), verb.word("category"))
        if categories[category] == nil { return true }
        if let agency = verb.has("agency"), !isOneOf(agency, "agency") { return true }
        guard let old = entries[id], (old.file, old.category) != (verb.word("file"), category) else {
            return false
        }
        return isJudged(id) || isMarked(id)
    }

    private func isBadHandIn(_ verb: Verb, _ actor: String, _ now: Int) -> Bool {
        let (id, category) = (verb.word("entry"), verb.word("category"))
        guard let end = call?.last, now < end, categories[category] != nil else { return true }
        if rounds.values.contains(where: { $0.opened != nil && $0.categories.contains(category) }) {
            return true
        }
        guard let old = entries[id] else { return false }
        return old.agency != actor || old.state != "competing" || isJudged(id) || isMarked(id)
    }

    private func isBadPlan(_ verb: Verb, _ now: Int) -> Bool {
        let list = verb.words("categories")
        if rounds[verb.word("round")]?.opened != nil { return true }
        if let deadline = verb.number("deadline"), deadline <= now { return true }
        if let gap = verb.number("gap"), !(1...100_000).contains(gap) { return true }
        let isTooMany =
            verb.word("sort") == "screening"
            || list.contains { categories[$0].map { $0.needed > 2 } ?? false }
        if verb.number("gap") != nil, isTooMany { return true }
        return list.isEmpty || Set(list).count < list.count || list.contains { categories[$0] == nil }
    }

    private func isBadSeat(_ verb: Verb, _ now: Int) -> Bool {
        let (round, seats) = (verb.word("round"), verb.rows("seats"))
        guard let planned = rounds[round], phase(round, now) != "closed" else { return true }
        return seats.isEmpty || seats.count > 400 || Set(seats).count < seats.count
            || seats.contains { seat in
                let (entry, juror) = (seat[0], seat[1])
                guard let contestant = entries[entry] else { return true }
                return !isOneOf(juror, "juror") || ballots[[round] + seat] != nil
                    || isBlocked(juror, entry) || recused.contains(seat) || contestant.state != "competing"
                    || !planned.categories.contains(contestant.category)
                    || isScreenedOut(entry, of: round)
            }
    }

    private func isBadUnseat(_ verb: Verb, _ now: Int) -> Bool {
        let round = verb.word("round")
        guard let ballot = ballots[[round, verb.word("entry"), verb.word("juror")]] else { return true }
        return phase(round, now) == "closed" || !ballot.marks.isEmpty
    }

    mutating func setUp(_ step: Step) {
        let (verb, actor) = (step.verb, step.actor)
        switch verb.kind {
        case "begin": (edition, roles[actor]) = (verb.word("edition"), ["organiser"])
        case "appoint": roles[verb.word("person")] = Set(verb.words("roles"))
        case "erase": roles[verb.word("person")] = []
        case "restore": restored += 1
        case "define": files = verb.word("files")
        case "rubric": rubrics[verb.word("rubric")] = Self.rubric(verb)
        case "category":
            categories[verb.word("category")] = Category(
                rubric: verb.word("rubric"), rule: verb.word("rule"), needed: verb.number("needed") ?? 0,
                reference: categories[verb.word("category")]?.reference)
        case "calibrate": categories[verb.word("category")]?.reference = verb.has("entry")
        case "enter": enter(verb)
        case "call": call = [verb.number("until") ?? 0] + (verb.number("late").map { [$0] } ?? [])
        case "hand-in":
            enter(verb)
            entries[verb.word("entry")]?.agency = step.actor
            entries[verb.word("entry")]?.handedIn = step.now < call?.first ?? 0 ? "in time" : "late"
        case "plan": plan(verb)
        case "seat": for seat in verb.rows("seats") { ballots[[verb.word("round")] + seat] = Ballot() }
        case "unseat": ballots[[verb.word("round"), verb.word("entry"), verb.word("juror")]] = nil
        default: break
        }
    }

    private mutating func enter(_ verb: Verb) {
        let id = verb.word("entry")
        entries[id] = Entry(
            category: verb.word("category"), file: verb.word("file"), agency: verb.has("agency"),
            state: entries[id]?.state ?? "competing")
        clearSeats(before: id)
    }

    private mutating func plan(_ verb: Verb) {
        let id = verb.word("round")
        rounds[id] = Round(
            number: rounds[id]?.number ?? rounds.count, sort: verb.word("sort"),
            categories: verb.words("categories"), deadline: verb.number("deadline"), gap: verb.number("gap"))
        ballots = ballots.filter {
            $0.key[0] != id || verb.words("categories").contains(entries[$0.key[1]]?.category ?? "")
        }
    }
}
