extension NaiveEdition {
    func refusalOfAudits(_ verb: Verb, _ actor: String, _ now: Int) -> String? {
        switch verb.kind {
        case "audit": return isOneOf(actor, "organiser", "chair") && isGoodDraw(verb, actor) ? nil : "refused"
        case "uphold":
            guard isOneOf(actor, "organiser", "chair"), !isBlocked(actor, verb.word("entry")),
                let audit = audits[verb.number("audit") ?? -1],
                audit.claims.contains([verb.word("entry"), verb.word("claim")])
            else { return "refused" }
            return nil
        case "letter":
            let entry = verb.word("entry")
            let isListed = publications.values.contains { !$0.isRetracted }
            guard isOneOf(actor, "chair"), entries[entry] != nil, !isBlocked(actor, entry), isListed else {
                return "refused"
            }
            return nil
        case "follow-up":
            let entry = verb.word("entry")
            guard isOneOf(actor, "agency"), entries[entry]?.agency == actor,
                entries[entry]?.state == "competing"
            else { return "refused" }
            let isCalled = call?.last.map { now < $0 } ?? false
            let isTooMany = followUps[entry]?.count ?? 0 >= 20
            return isCalled && !isJudged(entry) || isTooMany ? "refused" : nil
        default: return nil
        }
    }

    private func isGoodDraw(_ verb: Verb, _ actor: String) -> Bool {
        let claims = verb.rows("claims")
        let isInOrder = zip(claims, claims.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
        let isFit = claims.allSatisfy { claim in
            entries[claim[0]]?.state == "competing" && !isBlocked(actor, claim[0])
                && claim[1].allSatisfy { $0.isLowercase || $0 == "-" }
        }
        let count = verb.number("count") ?? 0
        return isInOrder && isFit && count >= 1 && count <= claims.count && claims.count <= 400
    }

    mutating func applyAudits(_ step: Step) {
        let verb = step.verb
        let claim = [verb.word("entry"), verb.word("claim")]
        switch verb.kind {
        case "audit":
            audits[step.line] = Audit(
                claims: verb.rows("claims"), count: verb.number("count") ?? 0, by: step.actor)
        case "uphold": audits[verb.number("audit") ?? -1]?.outcomes[claim] = "held \(verb.word("reason"))"
        case "decide":
            for line in audits.keys where audits[line]?.claims.contains(claim) == true {
                audits[line]?.outcomes[claim] = "\(verb.word("decision")) \(verb.word("value"))"
            }
        case "letter": letters[verb.word("entry")] = verb.word("file")
        case "follow-up":
            followUps[verb.word("entry"), default: []].append("\(step.line) \(verb.word("file"))")
        default: break
        }
    }
}
