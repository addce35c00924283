import Jury

extension Proceedings {
    /// The same words as the naive edition's.
    func seen(at now: Int) -> Seen {
        var seen = changed(at: now)
        for person in people.keys { seePerson(person, at: now, &seen) }
        return seen
    }

    /// What acts made of the edition, but who sees what of it.
    func changed(at now: Int) -> Seen {
        var seen = Seen()
        seen["edition"] = edition?.text
        seen["files"] = files?.text
        seen["restored"] = "\(restored)"
        seen["call"] = call.map { "\($0.until) \($0.end) \($0.clients ?? -1)" }
        for (id, own) in people {
            seen["roles \(id)"] = own.map(\.rawValue).sorted().joined(separator: " ")
        }
        for (id, rubric) in rubrics {
            let scale = rubric.scale
            seen["rubric \(id)"] =
                "\(scale.min.count) \(scale.max.count) \(scale.step.count) \(rubric.criteria.map(\.text))"
        }
        for (id, one) in categories {
            let reference = one.reference?.text ?? "-"
            seen["category \(id)"] = "\(one.rubric) \(one.rule.rawValue) \(one.needed) \(reference)"
        }
        for (id, one) in entries {
            let state =
                switch one.candidacy {
                case .competing: "competing"
                case .withdrawn: "withdrawn"
                case .disqualified: "disqualified"
                }
            let handedIn = one.handedIn.map { $0.isLate ? "late" : "in time" } ?? "-"
            seen["entry \(id)"] =
                "\(one.category) \(one.file) \(one.agency?.text ?? "-") \(state) \(handedIn)"
        }
        for (seat, kinds) in conflicts {
            for (tie, one) in kinds {
                seen["conflict \(seat.entry) \(seat.juror) \(tie.rawValue)"] =
                    "\(one.treatment.rawValue) \(one.dismissed != nil)"
            }
        }
        for seat in recusals.keys { seen["recused \(seat.entry) \(seat.juror)"] = "" }
        for one in decisions.values {
            seen["decision \(one.entry) \(one.claim) \(one.ruling.kind.rawValue) \(one.ruling.value)"] = ""
        }
        for (line, one) in proposals {
            let body = ActWriter.body(of: one.act).map { String(decoding: $0, as: UTF8.self) } ?? ""
            seen["proposal \(line)"] = "\(one.by) \(type(of: one.act).kind) \(body) \(one.isSettled)"
        }
        for (line, one) in inquiries {
            seen["question \(line)"] =
                "\(one.round) \(one.entry) \(one.juror) \(one.about.rawValue) \(one.proposed?.text ?? "-") "
                + "\(one.text?.text ?? "-") \(one.answer?.text ?? "-") \(isOpen(one))"
        }
        for (line, one) in audits {
            let claims = one.claims.map { [$0.entry.text, $0.claim.text] }
            let outcomes = one.outcomes.map { claim, outcome in
                let said =
                    switch outcome {
                    case .held(let reason): "held \(reason)"
                    case .decided(let ruling): "\(ruling.kind.rawValue) \(ruling.value)"
                    }
                return "\([claim.entry.text, claim.claim.text]) \(said)"
            }
            seen["audit \(line)"] = "\(claims) \(one.count) \(one.by) \(outcomes.sorted())"
        }
        for entry in entries.keys {
            seen["letter on \(entry)"] = letters[entry]?.text
            seen["stage of \(entry)"] = stage(of: entry, at: now)?.rawValue
            let added = followUps[entry]?.map { "\($0.line) \($0.file)" }
            seen["follow-ups of \(entry)"] = added?.joined(separator: ", ")
            seen["client of \(entry)"] = client(of: entry)?.person.text
            seen["word on \(entry)"] = clientWord(on: entry).map {
                "\($0.line) \($0.answer.rawValue) \($0.by) \($0.reason?.text ?? "-")"
            }
        }
        for (line, one) in requests {
            seen["request \(line)"] =
                "\(one.entry) \(one.about.rawValue) \(one.claim?.text ?? "-") \(one.by) \(one.until) "
                + "\(one.text) \(one.reply?.words ?? ["-"]) \(one.shared?.words ?? ["-"])"
        }
        seePublication(&seen)
        for (id, round) in rounds { seeRound(id, round, at: now, &seen) }
        return seen
    }

    private func seePublication(_ seen: inout Seen) {
        for (line, one) in discussions {
            seen["discussion \(line)"] = "\(one.entry) \(one.jurors.map(\.text))"
        }
        for (line, one) in votes { seen["vote \(line)"] = "\(one.entry) \(one.isCarried)" }
        for (prize, one) in awards {
            seen["award \(prize.name) of \(prize.category?.text ?? "")"] =
                "\(one.entry?.text ?? "-") \(one.reason) \(one.vote ?? -1)"
        }
        seen["placings"] = "\(placings.map { [$0.entry.text, $0.ahead.text] })"
        for (entry, one) in deductions { seen["deduction \(entry)"] = "\(one.points)" }
        for (line, one) in publications {
            seen["publication \(line)"] =
                "\(one.file) \(one.by) \(one.embargo ?? -1) \(one.alone != nil) "
                + "\(one.countersigned != nil) \(one.retracted != nil)"
        }
        seen["bearing"] = "\(lastBearing) of \(length)"
    }

    private func seeRound(_ id: Identifier<Round>, _ round: Round, at now: Int, _ seen: inout Seen) {
        let deadline = round.deadline.map { "\($0)" } ?? "-"
        let gap = round.gap.map { "\($0.count)" } ?? "-"
        seen["round \(id)"] =
            "\(round.number) \(round.kind.rawValue) \(round.categories.map(\.text)) \(deadline) \(gap) "
            + "\(round.phase(at: now).rawValue) \(round.wasOpened) \(round.shortlist?.map(\.text).sorted() ?? ["-"]) "
            + "\(round.presentation.entry?.text ?? "-") \(round.presentation.marking == .open) "
            + "\(round.presentation.until ?? -1)"
        let reasons = reasonsNotToCount(in: id)
        for (seat, ballot) in round.ballots {
            let cells = zip(ballot.criteria, ballot.cells).enumerated().filter { $0.element.1 != .empty }
            let marks = cells.sorted { $0.element.0 < $1.element.0 }.map { index, cell in
                "\(cell.0)=\(cell.1.mark.map { "\($0.count)" } ?? "none") "
                    + "\(ballot.texts[index]?.lift?.text ?? "-") \(ballot.texts[index]?.comment?.text ?? "-")"
            }
            let counts = reasons[seat] == nil
            seen["ballot \(id) \(seat.entry) \(seat.juror)"] =
                "\(marks) \(ballot.isSealed) \(ballot.struck ?? -1) counts \(counts) "
                + "late \(round.lateUntil(seat.juror, seat.entry) ?? -1)"
        }
        for (juror, one) in progress(in: id) {
            seen["progress \(id) \(juror)"] = "\([one.seats, one.whole, one.sealed])"
        }
    }

    private func seePerson(_ person: Identifier<Person>, at now: Int, _ seen: inout Seen) {
        let sight = sight(of: person, at: now)
        seen["\(person) sees"] = sight.entries.map(\.text).joined(separator: " ")
        let marks = rounds.flatMap { id, round in
            round.ballots.seats.filter { sight.seesMarks(of: $0, in: id) }
                .map { "\(id)/\($0.entry)/\($0.juror)" }
        }
        seen["\(person) sees marks"] = marks.sorted().joined(separator: " ")
        seen["\(person) answers"] = "\(inquiries.filter { sight.sees($0.value) }.keys.sorted())"
        seen["\(person) sees requests"] = "\(requests.filter { sight.sees($0.value) }.keys.sorted())"
        var heard: [Identifier<Entry>: Set<Int>] = [:]
        for seat in desk(of: person.juror, at: now).seats {
            heard[seat.entry, default: []].formUnion(seat.inquiries.map(\.line))
            if seat.replies.isEmpty { continue }
            seen["\(person) is told of \(seat.entry)"] = "\(seat.replies.map(\.line))"
        }
        for (entry, lines) in heard where !lines.isEmpty {
            seen["\(person) hears of \(entry)"] = "\(lines.sorted())"
        }
    }
}

extension AgencyRequest.Reply {
    fileprivate var words: [String] { ["\(line)", text.text, file?.text ?? "-", name?.text ?? "-"] }
}
