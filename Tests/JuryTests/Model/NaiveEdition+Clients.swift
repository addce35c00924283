extension NaiveEdition {
    func refusalOfClients(_ verb: Verb, _ actor: String, _ now: Int) -> String? {
        let entry = verb.word("entry")
        switch verb.kind {
        case "name-client":
            guard isOneOf(actor, "agency"), entries[entry]?.agency == actor,
                entries[entry]?.state == "competing", isInTimeOfClients(now)
            else { return "refused" }
            return clients[entry]?.count ?? 0 < 10 ? nil : "refused"
        case "vouch":
            guard isOneOf(actor, "client"), client(of: entry) == actor,
                entries[entry]?.state == "competing", entries[entry]?.file == verb.word("file"),
                isInTimeOfClients(now)
            else { return "refused" }
            return verb.word("answer") == "refused" && verb["reason"] == nil ? "refused" : nil
        default: return nil
        }
    }

    /// What all agencies of its category may know.
    func stage(of entry: String, _ now: Int) -> String {
        if entries[entry]?.state != "competing" { return "out" }
        if publications.values.contains(where: { $0.embargo ?? 0 <= now }) { return "published" }
        if isJudged(entry) { return "judging" }
        return call?.last.map { now < $0 } ?? false ? "handed-in" : "accepted"
    }

    private func isInTimeOfClients(_ now: Int) -> Bool {
        guard let end = call?.last else { return true }
        return now < clientsUntil ?? end + 14 * 86_400_000
    }

    /// The last one whom its present agency named, unless another agency named one since.
    func client(of entry: String) -> String? {
        guard let last = clients[entry]?.last, last[1] == entries[entry]?.agency else { return nil }
        return last[0]
    }

    /// Line, answer, who and why, of the version that competes.
    func clientWord(on entry: String) -> [String]? {
        clientWords[entry]?.last { $0[0] == client(of: entry) && $0[1] == entries[entry]?.file }
            .map { Array($0.dropFirst(2)) }
    }

    mutating func applyClients(_ step: Step) {
        let (verb, entry) = (step.verb, step.verb.word("entry"))
        switch verb.kind {
        case "call": clientsUntil = verb.number("clients")
        case "name-client":
            if let before = clients[entry]?.last?[0] { roles[before]?.remove("client") }
            roles["client-\(step.line)"] = ["client"]
            clients[entry, default: []].append(["client-\(step.line)", step.actor])
        case "vouch":
            clientWords[entry, default: []].append([
                step.actor, verb.word("file"), "\(step.line)", verb.word("answer"), verb.word("by"),
                verb.has("reason") ?? "-",
            ])
        default: break
        }
    }
}
