/// What anybody could ask for, as words: so two ways to keep an edition can be held against each other, and
/// what differs can be read.
typealias Seen = [String: String]

extension NaiveEdition {
    func seen(at now: Int) -> Seen {
        var seen = Seen()
        seen["edition"] = edition
        seen["files"] = files
        seen["restored"] = "\(restored)"
        seen["call"] = call.map { "\($0[0]) \($0[$0.count - 1]) \(clientsUntil ?? -1)" }
        for (id, own) in roles { seen["roles \(id)"] = own.sorted().joined(separator: " ") }
        for (id, rubric) in rubrics {
            seen["rubric \(id)"] = "\(rubric.min) \(rubric.max) \(rubric.step) \(rubric.criteria)"
        }
        for (id, one) in categories {
            seen["category \(id)"] = "\(one.rubric) \(one.rule) \(one.needed) \(one.reference ?? "-")"
        }
        for (id, one) in entries {
            seen["entry \(id)"] =
                "\(one.category) \(one.file) \(one.agency ?? "-") \(one.state) "
                + (one.handedIn ?? "-")
        }
        for (key, one) in conflicts {
            seen["conflict \(key.joined(separator: " "))"] = "\(one.treatment) \(one.isDismissed)"
        }
        for key in recused { seen["recused \(key.joined(separator: " "))"] = "" }
        for key in decisions { seen["decision \(key.joined(separator: " "))"] = "" }
        for (line, one) in proposals {
            seen["proposal \(line)"] = "\(one.by) \(one.verb.kind) \(one.verb.body) \(one.isSettled)"
        }
        for (line, one) in inquiries {
            seen["question \(line)"] =
                "\(one.round) \(one.entry) \(one.juror) \(one.about) \(one.proposed ?? "-") "
                + "\(one.text ?? "-") \(one.answer ?? "-") \(isOpen(one))"
        }
        for (line, one) in audits {
            let outcomes = one.outcomes.map { "\($0.key) \($0.value)" }.sorted()
            seen["audit \(line)"] = "\(one.claims) \(one.count) \(one.by) \(outcomes)"
        }
        for entry in entries.keys {
            seen["letter on \(entry)"] = letters[entry]
            seen["stage of \(entry)"] = stage(of: entry, now)
            seen["follow-ups of \(entry)"] = followUps[entry]?.joined(separator: ", ")
            seen["client of \(entry)"] = client(of: entry)
            seen["word on \(entry)"] = clientWord(on: entry)?.joined(separator: " ")
        }
        for (line, one) in requests {
            seen["request \(line)"] =
                "\(one.entry) \(one.about) \(one.claim ?? "-") \(one.by) \(one.until) \(one.text) "
                + "\(one.reply ?? ["-"]) \(one.shared ?? ["-"])"
        }
        for (line, one) in discussions { seen["discussion \(line)"] = "\(one.entry) \(one.jurors)" }
        for (line, one) in votes { seen["vote \(line)"] = "\(one.entry) \(one.isCarried)" }
        for (key, one) in awards {
            seen["award \(key.joined(separator: " of "))"] = one.joined(separator: " ")
        }
        seen["placings"] = "\(placings)"
        for (entry, points) in deductions { seen["deduction \(entry)"] = "\(points)" }
        for (line, one) in publications {
            seen["publication \(line)"] =
                "\(one.file) \(one.by) \(one.embargo ?? -1) \(one.isAlone) \(one.isCountersigned) "
                + "\(one.isRetracted)"
        }
        seen["bearing"] = "\(lastBearing) of \(length)"
        for id in rounds.keys { seeRound(id, at: now, &seen) }
        for person in roles.keys { seePerson(person, at: now, &seen) }
        return seen
    }

    private func seeRound(_ id: String, at now: Int, _ seen: inout Seen) {
        guard let round = rounds[id] else { return }
        let deadline = round.deadline.map { "\($0)" } ?? "-"
        let gap = round.gap.map { "\($0)" } ?? "-"
        seen["round \(id)"] =
            "\(round.number) \(round.sort) \(round.categories) \(deadline) \(gap) \(phase(id, now) ?? "") "
            + "\(round.opened != nil) \(round.shortlist?.sorted() ?? ["-"]) "
            + "\(round.presented ?? "-") \(round.isMarking) \(round.until ?? -1)"
        var progress: [String: [Int]] = [:]
        for (seat, ballot) in ballots where seat[0] == id {
            let (entry, juror) = (seat[1], seat[2])
            let marks = ballot.marks.sorted { $0.key < $1.key }.map { criterion, points in
                "\(criterion)=\(points.map { "\($0)" } ?? "none") \(ballot.lifts[criterion] ?? "-") "
                    + "\(ballot.comments[criterion] ?? "-")"
            }
            let late = [round.late[[juror, entry]], round.late[[juror, ""]]].compactMap(\.self).max()
            seen["ballot \(id) \(entry) \(juror)"] =
                "\(marks) \(ballot.isSealed) \(ballot.struck ?? -1) counts \(counts(seat)) late \(late ?? -1)"
            let isFree = !recused.contains([entry, juror]) && !isBlocked(juror, entry)
            guard isFree, entries[entry]?.state == "competing" else { continue }
            let isWhole = frame(of: entry, in: id)?.criteria.allSatisfy { ballot.marks[$0] != nil } == true
            let counted = [1, isWhole ? 1 : 0, ballot.isSealed ? 1 : 0]
            progress[juror] = zip(progress[juror] ?? [0, 0, 0], counted).map { $0 + $1 }
        }
        for (juror, counted) in progress { seen["progress \(id) \(juror)"] = "\(counted)" }
    }

    private func seePerson(_ person: String, at now: Int, _ seen: inout Seen) {
        let own = entries.keys.filter { sees(person, $0) }.sorted()
        seen["\(person) sees"] = own.joined(separator: " ")
        let marks = ballots.keys.filter { seesMarks(person, $0, now) }.map { $0.joined(separator: "/") }
        seen["\(person) sees marks"] = marks.sorted().joined(separator: " ")
        let asked = inquiries.filter { isOneOf(person, "organiser", "chair") && sees(person, $0.value.entry) }
        seen["\(person) answers"] = "\(asked.keys.sorted())"
        let mine = requests.filter {
            isOneOf(person, "organiser", "chair") && sees(person, $0.value.entry)
                || replies(person, for: $0.value.entry)
        }
        seen["\(person) sees requests"] = "\(mine.keys.sorted())"
        for entry in entries.keys {
            let told = requests.filter { isTold(person, of: entry) && $0.value.entry == entry }
                .filter { $0.value.shared != nil }.keys.sorted()
            seen["\(person) is told of \(entry)"] = told.isEmpty ? nil : "\(told)"
            let heard = inquiries.filter { hears(person, $0.value, of: entry) }.keys.sorted()
            seen["\(person) hears of \(entry)"] = heard.isEmpty ? nil : "\(heard)"
        }
    }

    private func sees(_ person: String, _ entry: String) -> Bool {
        let isOff = isBlocked(person, entry) || recused.contains([entry, person])
        if isOneOf(person, "organiser"), !isOneOf(person, "chair", "signer", "juror") { return true }
        if isOff { return false }
        return isOneOf(person, "organiser", "chair", "signer")
            || isOneOf(person, "agency") && entries[entry]?.agency == person
            || isOneOf(person, "client") && client(of: entry) == person
            || isOneOf(person, "juror") && hasSeat(person, entry)
    }

    /// From her seat: what is answered, and what she asked herself.
    private func hears(_ person: String, _ asked: Inquiry, of entry: String) -> Bool {
        asked.entry == entry && isTold(person, of: entry)
            && (asked.juror == person || asked.about == "question" && asked.answer != nil)
    }

    /// Whether she has a seat from which she hears.
    private func isTold(_ person: String, of entry: String) -> Bool {
        let isSeated = ballots.contains { seat, ballot in
            seat[1] == entry && seat[2] == person && ballot.struck == nil
        }
        let isFree = !recused.contains([entry, person]) && !isBlocked(person, entry)
        return isSeated && isFree && entries[entry]?.state == "competing"
    }

    private func seesMarks(_ person: String, _ seat: [String], _ now: Int) -> Bool {
        if !sees(person, seat[1]) { return false }
        if seat[2] == person { return isOneOf(person, "juror") }
        if isOneOf(person, "organiser", "agency", "client") || phase(seat[0], now) != "closed" {
            return false
        }
        if let own = ballots[[seat[0], seat[1], person]] {
            return own.isSealed && isOneOf(person, "chair", "signer", "juror")
        }
        return isOneOf(person, "chair", "signer")
    }
}
