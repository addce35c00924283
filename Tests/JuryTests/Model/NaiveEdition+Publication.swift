extension NaiveEdition {
    func bearsOnResults(_ verb: Verb) -> Bool {
        switch verb.kind {
        case "appoint", "call", "erase", "ask", "answer", "request", "reply", "share", "name-client",
            "vouch", "audit", "uphold", "follow-up", "letter", "discuss", "vote",
            "publish", "countersign",
            "retract",
            "propose":
            false
        case "confirm": proposals[verb.number("proposal") ?? -1].map { bearsOnResults($0.verb) } ?? true
        default: true
        }
    }

    /// The last round planned for the category that is no screening is closed.
    private func isAllIn(_ category: String, _ now: Int) -> Bool {
        let judging = rounds.filter { $0.value.sort != "screening" && $0.value.categories.contains(category) }
        guard let last = judging.max(by: { $0.value.number < $1.value.number }) else { return false }
        return phase(last.key, now) == "closed"
    }

    private func isEditionAllIn(_ now: Int) -> Bool {
        let categories = Set(entries.values.filter { $0.state == "competing" }.map(\.category))
        let judged = categories.filter { category in
            rounds.values.contains { $0.sort != "screening" && $0.categories.contains(category) }
        }
        return !judged.isEmpty && judged.allSatisfy { isAllIn($0, now) }
    }

    func refusalOfDeliberation(_ verb: Verb, _ actor: String, _ now: Int) -> String? {
        guard ["discuss", "vote", "award", "place", "deduct"].contains(verb.kind) else { return nil }
        if !isOneOf(actor, "chair") { return "refused" }
        let entry = verb.has("entry")
        if let entry {
            guard let own = entries[entry], own.state == "competing", isAllIn(own.category, now),
                !isBlocked(actor, entry)
            else { return "refused" }
        }
        switch verb.kind {
        case "discuss":
            let room = verb.words("jurors")
            let isFit = room.allSatisfy { juror in
                isOneOf(juror, "juror") && !isBlocked(juror, entry ?? "")
                    && !recused.contains([entry ?? "", juror])
            }
            return room.isEmpty || Set(room).count < room.count || !isFit ? "refused" : nil
        case "vote":
            guard let room = discussions.filter({ $0.value.entry == entry }).max(by: { $0.key < $1.key })
            else { return "refused" }
            let votes = ["yes", "no", "abstained"].map { verb.number($0) ?? -1 }
            let sum = votes.reduce(0, +)
            let isCount = votes.allSatisfy { $0 >= 0 } && (1...room.value.jurors.count).contains(sum)
            return isCount ? nil : "refused"
        case "place": return isBadPlace(verb, entry ?? "", actor) ? "refused" : nil
        case "deduct": return isBadDeduction(verb, entry ?? "") ? "refused" : nil
        default: return isBadAward(verb, entry, now) ? "refused" : nil
        }
    }

    private func isCarried(_ line: Int, _ entry: String?) -> Bool {
        votes[line].map { $0.entry == entry && $0.isCarried } ?? false
    }

    private func isBadPlace(_ verb: Verb, _ entry: String, _ actor: String) -> Bool {
        if let line = verb.number("vote"), !isCarried(line, entry) { return true }
        guard let ahead = verb.has("ahead") else { return !placings.contains { $0[0] == entry } }
        let other = entries[ahead]
        return ahead == entry || other?.state != "competing" || isBlocked(actor, ahead)
            || other?.category != entries[entry]?.category
    }

    private func isBadDeduction(_ verb: Verb, _ entry: String) -> Bool {
        let points = verb.number("points") ?? -1
        if points == 0 { return deductions[entry] == nil }
        let hasPoints = categories[entries[entry]?.category ?? ""].map { $0.rule != "borda" } ?? true
        return !(1...20).contains(points) || !hasPoints
            || !(verb.number("vote").map { isCarried($0, entry) && wasHeard(entry, before: $0) } ?? false)
    }

    /// Its agency had replied to a harm, or let its time pass, when the vote was taken.
    private func wasHeard(_ entry: String, before vote: Int) -> Bool {
        requests.values.contains { asked in
            let replied = asked.reply.flatMap { Int($0[0]) } ?? Int.max
            let isOver = asked.until <= votes[vote]?.at ?? 0
            return asked.entry == entry && asked.about == "harm" && (replied < vote || isOver)
        }
    }

    private func isBadAward(_ verb: Verb, _ entry: String?, _ now: Int) -> Bool {
        let category = verb.has("category")
        if let category {
            if categories[category] == nil || !isAllIn(category, now) { return true }
            if let entry, entries[entry]?.category != category { return true }
        } else if entry == nil, !isEditionAllIn(now) {
            return true
        }
        return verb.number("vote").map { !isCarried($0, entry) } ?? false
    }

    mutating func applyDeliberation(_ step: Step) {
        let verb = step.verb
        switch verb.kind {
        case "discuss":
            discussions[step.line] = Discussion(entry: verb.word("entry"), jurors: verb.words("jurors"))
        case "vote":
            let (yes, no) = (verb.number("yes") ?? 0, verb.number("no") ?? 0)
            let isCarried =
                verb.word("needs") == "simple" ? yes > no : yes + no > 0 && 3 * yes >= 2 * (yes + no)
            votes[step.line] = Vote(entry: verb.word("entry"), isCarried: isCarried, at: step.now)
        case "award":
            awards[[verb.word("prize"), verb.word("category")]] = [
                verb.has("entry") ?? "-", verb.word("reason"), "\(verb.number("vote") ?? -1)",
            ]
        case "place":
            placings.removeAll { $0[0] == verb.word("entry") }
            if let ahead = verb.has("ahead") { placings.append([verb.word("entry"), ahead]) }
        case "deduct":
            deductions[verb.word("entry")] = verb.number("points").flatMap { $0 == 0 ? nil : $0 }
        default: break
        }
    }

    func refusalOfPublication(_ verb: Verb, _ actor: String, _ now: Int) -> String? {
        let published = publications[verb.number("publication") ?? -1]
        switch verb.kind {
        case "publish":
            let lines = verb.number("lines") ?? -1
            let isKnown = lastBearing < lines && lines <= length
            let isGood = isOneOf(actor, "chair") && isEditionAllIn(now) && isKnown
            return isGood && (verb["reason"] != nil || publications.isEmpty) ? nil : "refused"
        case "countersign":
            guard isOneOf(actor, "chair", "signer"), let published else { return "refused" }
            return published.isAlone && !published.isCountersigned && published.by != actor
                ? nil : "refused"
        case "retract":
            return isOneOf(actor, "chair") && published?.isRetracted == false ? nil : "refused"
        default: return nil
        }
    }

    mutating func applyPublication(_ step: Step) {
        let (verb, line) = (step.verb, step.verb.number("publication") ?? -1)
        switch verb.kind {
        case "publish":
            publications[step.line] = Publication(
                file: verb.word("file"), by: step.actor, embargo: verb.number("embargo"),
                isAlone: verb["alone"] != nil)
        case "countersign": publications[line]?.isCountersigned = true
        case "retract": publications[line]?.isRetracted = true
        default: break
        }
    }
}
