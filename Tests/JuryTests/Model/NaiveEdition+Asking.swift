extension NaiveEdition {
    func refusalOfAsking(_ verb: Verb, _ actor: String, _ now: Int) -> String? {
        switch verb.kind {
        case "ask":
            let (id, entry) = (verb.word("round"), verb.word("entry"))
            guard isOneOf(actor, "juror"), ballots[[id, entry, actor]] != nil else { return "refused" }
            let isFree = !recused.contains([entry, actor]) && !isBlocked(actor, entry)
            if !isFree || entries[entry]?.state != "competing" || phase(id, now) == "closed" {
                return "refused"
            }
            return isBadQuestion(verb, actor) ? "refused" : nil
        case "answer":
            guard isOneOf(actor, "organiser", "chair"), let asked = inquiries[verb.number("question") ?? -1]
            else { return "refused" }
            return isBlocked(actor, asked.entry) ? "refused" : nil
        default: return nil
        }
    }

    private func isBadQuestion(_ verb: Verb, _ actor: String) -> Bool {
        let entry = verb.word("entry")
        if verb.word("about") == "question" { return verb["text"] == nil || verb["category"] != nil }
        if let category = verb.has("category") {
            if categories[category] == nil || category == entries[entry]?.category { return true }
        }
        return inquiries.values.contains {
            $0.juror == actor && $0.entry == entry && $0.about == "category" && isOpen($0)
        }
    }

    func isOpen(_ asked: Inquiry) -> Bool {
        guard let entry = entries[asked.entry] else { return false }
        let isMoved = asked.about == "category" && entry.category != asked.category
        return asked.answer == nil && entry.state == "competing" && !isMoved
    }

    mutating func applyAsking(_ step: Step) {
        let verb = step.verb
        switch verb.kind {
        case "ask":
            inquiries[step.line] = Inquiry(
                round: verb.word("round"), entry: verb.word("entry"), juror: step.actor,
                about: verb.word("about"), category: entries[verb.word("entry")]?.category ?? "",
                proposed: verb.has("category"), text: verb.has("text"))
        case "answer": inquiries[verb.number("question") ?? -1]?.answer = verb.word("text")
        default: break
        }
    }
}
