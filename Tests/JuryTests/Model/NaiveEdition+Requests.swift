extension NaiveEdition {
    func refusalOfRequests(_ verb: Verb, _ actor: String, _ now: Int) -> String? {
        switch verb.kind {
        case "request":
            let isHarm = verb.word("about") == "harm"
            let mayAsk = isOneOf(actor, "chair") || isOneOf(actor, "organiser") && !isHarm
            let entry = verb.word("entry")
            guard mayAsk, entries[entry]?.state == "competing", !isBlocked(actor, entry),
                verb.number("until") ?? 0 > now
            else { return "refused" }
            return verb["claim"] != nil && verb.word("about") != "evidence" ? "refused" : nil
        case "reply":
            guard let asked = requests[verb.number("request") ?? -1], replies(actor, for: asked.entry),
                now < asked.until
            else { return "refused" }
            return (verb["file"] == nil) == (verb["name"] == nil) ? nil : "refused"
        case "share":
            guard isOneOf(actor, "organiser", "chair"), let asked = requests[verb.number("request") ?? -1]
            else { return "refused" }
            return isBlocked(actor, asked.entry) || asked.reply == nil ? "refused" : nil
        default: return nil
        }
    }

    /// Its agency or, where it has none, an organiser.
    func replies(_ actor: String, for entry: String) -> Bool {
        guard let own = entries[entry] else { return false }
        return own.agency.map { $0 == actor && isOneOf(actor, "agency") } ?? isOneOf(actor, "organiser")
    }

    mutating func applyRequests(_ step: Step) {
        let verb = step.verb
        let line = verb.number("request") ?? -1
        switch verb.kind {
        case "request":
            requests[step.line] = Request(
                entry: verb.word("entry"), about: verb.word("about"), claim: verb.has("claim"),
                by: step.actor, until: verb.number("until") ?? 0, text: verb.word("text"))
        case "reply":
            requests[line]?.reply = [
                "\(step.line)", verb.word("text"), verb.has("file") ?? "-", verb.has("name") ?? "-",
            ]
        case "share":
            let reply = requests[line]?.reply
            requests[line]?.shared = reply
        default: break
        }
    }
}
