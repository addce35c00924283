extension NaiveEdition {
    func refusalOfConflicts(_ verb: Verb, _ actor: String) -> String? {
        let (entry, juror) = (verb.word("entry"), verb.word("juror"))
        let stated = conflicts[[entry, juror, verb.word("tie")]]
        switch verb.kind {
        case "conflict":
            let isHerOwn =
                actor == juror && verb.word("treatment") == "block" && roles[actor]?.isEmpty == false
            let may = isOneOf(actor, "organiser", "chair") && !isBlocked(actor, entry)
            if !may, !isHerOwn { return "refused" }
            if entries[entry] == nil { return "refused" }
            return stated.map { strictness(verb.word("treatment")) < strictness($0.treatment) } == true
                ? "refused" : nil
        case "dismiss":
            let may = isOneOf(actor, "organiser", "chair") && actor != juror && !isBlocked(actor, entry)
            return may && stated?.isDismissed == false ? nil : "refused"
        default: return nil
        }
    }

    mutating func applyConflicts(_ verb: Verb, _ actor: String) {
        let key = [verb.word("entry"), verb.word("juror"), verb.word("tie")]
        switch verb.kind {
        case "conflict": conflicts[key, default: Conflict(treatment: "")].treatment = verb.word("treatment")
        case "dismiss": conflicts[key]?.isDismissed = true
        default: break
        }
    }

    func refusalOfRounds(_ verb: Verb, _ actor: String, _ now: Int) -> String? {
        switch verb.kind {
        case "open", "pause", "close", "deadline", "present":
            if !isOneOf(actor, "organiser", "chair") { return "notYours" }
        case "reopen", "allow-late", "shortlist":
            if !isOneOf(actor, "chair") { return "notYours" }
        default: return nil
        }
        let id = verb.word("round")
        guard let round = rounds[id], let phase = phase(id, now) else { return "unknown" }
        let isUntil = ["allow-late", "present"].contains(verb.kind)
        let isPast = verb.number(isUntil ? "until" : "deadline").map { $0 <= now } == true
        let isRefused =
            switch verb.kind {
            case "open":
                phase != "planned" && phase != "paused" || !ballots.keys.contains { $0[0] == id }
                    || round.deadline.map { $0 <= now } == true
            case "pause": phase != "open"
            case "close": round.phase == "planned" || round.phase == "closed"
            case "reopen": phase != "closed" || isPast
            case "deadline": phase == "closed" || isPast
            case "present":
                round.sort != "live" || phase != "open" && phase != "paused" || isPast
                    || isBadPresentation(verb, actor)
            case "shortlist":
                round.sort != "screening" || phase != "closed" || isBadShortlist(verb, actor)
            default:
                phase != "closed" || isPast || !isOneOf(verb.word("juror"), "juror")
                    || verb.has("entry").map { isBlocked(actor, $0) || entries[$0] == nil } == true
            }
        return isRefused ? "refused" : nil
    }

    private func isBadShortlist(_ verb: Verb, _ actor: String) -> Bool {
        let (id, list) = (verb.word("round"), verb.words("entries"))
        let judged = rounds[id]?.categories ?? []
        let competing = entries.filter { judged.contains($0.value.category) && $0.value.state == "competing" }
        return list.isEmpty || list.count > 900 || Set(list).count < list.count
            || !list.allSatisfy { competing[$0] != nil } || competing.keys.contains { isBlocked(actor, $0) }
            || roundsAfter(id).contains { rounds[$0]?.opened != nil }
    }

    private func isBadPresentation(_ verb: Verb, _ actor: String) -> Bool {
        guard let entry = verb.has("entry") else {
            return verb.word("marking") == "open" || verb["until"] != nil
        }
        return isBlocked(actor, entry) || entries[entry]?.state != "competing"
            || !ballots.keys.contains { $0[0] == verb.word("round") && $0[1] == entry }
    }

    /// Those with a category of its own that were first opened after it, or were not opened yet.
    func roundsAfter(_ id: String) -> [String] {
        guard let first = rounds[id], let opened = first.opened else { return [] }
        return rounds.keys.filter { other in
            guard other != id, let round = rounds[other] else { return false }
            let isLater = round.opened.map { $0 > opened } ?? true
            return isLater && !Set(round.categories).isDisjoint(with: first.categories)
        }
    }

    /// Whether a screening before the round let the entry go no further.
    func isScreenedOut(_ entry: String, of round: String) -> Bool {
        rounds.contains { id, screening in
            guard let list = screening.shortlist, let category = entries[entry]?.category else {
                return false
            }
            return roundsAfter(id).contains(round) && screening.categories.contains(category)
                && !list.contains(entry)
        }
    }

    mutating func applyRounds(_ verb: Verb) {
        let id = verb.word("round")
        switch verb.kind {
        case "open":
            rounds[id]?.phase = "open"
            let before = rounds.values.count { $0.opened != nil }
            if rounds[id]?.opened == nil { rounds[id]?.opened = before }
        case "pause": rounds[id]?.phase = "paused"
        case "close": rounds[id]?.phase = "closed"
        case "reopen":
            rounds[id]?.phase = "open"
            rounds[id]?.deadline = verb.number("deadline")
        case "deadline": rounds[id]?.deadline = verb.number("deadline")
        case "allow-late": rounds[id]?.late[[verb.word("juror"), verb.word("entry")]] = verb.number("until")
        case "present":
            rounds[id]?.presented = verb.has("entry")
            rounds[id]?.isMarking = verb.word("marking") == "open"
            rounds[id]?.until = verb.number("until")
        case "shortlist":
            rounds[id]?.shortlist = Set(verb.words("entries"))
            ballots = ballots.filter {
                !roundsAfter(id).contains($0.key[0]) || !isScreenedOut($0.key[1], of: $0.key[0])
            }
        default: break
        }
    }
}
