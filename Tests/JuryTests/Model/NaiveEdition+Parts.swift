extension NaiveEdition {
    // MARK: Who goes on

    /// Rounds with a category of this one that were first opened after it, or were not opened yet.
    private func later(than id: String) -> [String] {
        guard let round = rounds[id], let opened = round.opened else { return [] }
        return rounds.filter { other, later in
            other != id && (later.opened ?? .max) > opened
                && later.categories.contains { round.categories.contains($0) }
        }.map(\.key)
    }

    func isBadShortlist(_ verb: Verb, _ actor: String) -> Bool {
        let (id, list) = (verb.word("round"), verb.words("entries"))
        guard let round = rounds[id], round.sort == "screening" else { return true }
        let judged = entries.filter {
            $0.value.state == "competing" && round.categories.contains($0.value.category)
        }
        return later(than: id).contains { rounds[$0]?.wasOpened == true } || list.isEmpty || list.count > 900
            || Set(list).count < list.count || list.contains { judged[$0] == nil }
            || judged.keys.contains { isBlocked(actor, $0) }
    }

    mutating func shortlist(_ verb: Verb) {
        let (id, list) = (verb.word("round"), verb.words("entries"))
        rounds[id]?.shortlist = list
        let (after, judged) = (later(than: id), rounds[id]?.categories ?? [])
        ballots = ballots.filter { seat, ballot in
            !ballot.marks.isEmpty || !after.contains(seat[0]) || list.contains(seat[1])
                || !judged.contains(entries[seat[1]]?.category ?? "")
        }
    }

    /// Whether a shortlist keeps the entry from the round.
    func isScreenedOut(_ entry: String, of id: String) -> Bool {
        guard let category = entries[entry]?.category, let round = rounds[id] else { return false }
        return rounds.contains { other, screening in
            guard other != id, let list = screening.shortlist, let opened = screening.opened else {
                return false
            }
            return screening.categories.contains(category) && !list.contains(entry)
                && (round.opened ?? .max) > opened
        }
    }

    /// The entries of a screening, those that are wanted most first.
    func screened(_ id: String) -> [String] {
        guard rounds[id]?.sort == "screening" else { return [] }
        var answers: [String: [Int]] = [:]
        for (seat, ballot) in ballots where seat[0] == id && entries[seat[1]]?.state == "competing" {
            let said = counts(seat) ? [ballot.marks["goes-on"] ?? nil].compactMap(\.self) : []
            answers[seat[1], default: []] += said
        }
        func count(_ entry: String, _ points: Int) -> Int { answers[entry]?.count { $0 == points } ?? 0 }
        let sorted = answers.keys.sorted { one, other in
            let (size, otherSize) = (answers[one]?.count ?? 0, answers[other]?.count ?? 0)
            if (size == 0) != (otherSize == 0) { return otherSize == 0 }
            for points in [2_000, 1_000] {
                let (share, otherShare) = (count(one, points) * otherSize, count(other, points) * size)
                if share != otherShare { return share > otherShare }
            }
            return one < other
        }
        return sorted.map { "\($0):\(count($0, 2_000))-\(count($0, 1_000))-\(count($0, 0))" }
    }

    // MARK: The third juror

    /// What the whole ballots that count are worth, the least first, in points times 1,000, total and scale;
    /// of an entry of which two are a gap apart.
    private func disputed(_ id: String, _ entry: String) -> [(juror: String, worth: Int)] {
        guard let round = rounds[id], round.sort != "screening", let gap = round.gap,
            let rubric = rubric(of: entry), let category = entries[entry]?.category,
            let needed = categories[category]?.needed, needed <= 2
        else { return [] }
        var found: [(juror: String, worth: Int)] = []
        for (seat, ballot) in ballots where seat[0] == id && seat[1] == entry && counts(seat) {
            let marks = rubric.criteria.compactMap { ballot.marks[$0] ?? nil }
            if marks.count < rubric.criteria.count { continue }
            let sum = zip(rubric.weights, marks).map { $0 * ($1 - rubric.min) }.reduce(0, +)
            found.append((seat[2], 100_000 * sum))
        }
        found.sort { $0.worth < $1.worth }
        guard let low = found.first, let high = found.last else { return [] }
        return high.worth - low.worth >= gap * rubric.total * (rubric.max - rubric.min) ? found : []
    }

    func calls(_ id: String) -> [String] {
        entries.keys.sorted().compactMap { entry in
            let own = disputed(id, entry)
            return own.count == 2 ? "\(entry):\(own.map(\.juror).sorted().joined(separator: "+"))" : nil
        }
    }

    func isSetAside(_ seat: [String]) -> Bool {
        let own = disputed(seat[0], seat[1])
        if own.count != 3 { return false }
        let isHigher = own[2].worth - own[1].worth <= own[1].worth - own[0].worth
        return own[isHigher ? 0 : 2].juror == seat[2]
    }
}
