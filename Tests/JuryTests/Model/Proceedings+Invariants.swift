import Jury

extension Proceedings {
    /// What holds after every act, whatever was done; each that does not, in words.
    var brokenInvariants: [String] {
        var broken: [String] = []
        func hold(_ isHeld: Bool, _ words: @autoclosure () -> String) {
            if !isHeld { broken.append(words()) }
        }
        guard edition != nil else {
            hold(self == Proceedings(), "something is there before the first act")
            return broken
        }
        hold(people.values.contains { $0.contains(.organiser) }, "nobody organises")
        for (id, rubric) in rubrics {
            hold(rubric.scale.isSound && !rubric.criteria.isEmpty, "\(id) is no rubric")
            hold(rubric.criteria.count == rubric.weights.count, "\(id) lacks weights")
        }
        for (id, category) in categories { hold(rubrics[category.rubric] != nil, "\(id) has no rubric") }
        let found = Set(
            rounds.values.flatMap { $0.ballots.filter { $1.hasMarks }.map(\.seat.entry) })
        for (id, entry) in entries {
            hold(categories[entry.category] != nil, "\(id) has no category")
        }
        hold(marked == found, "\(marked) are marked, or \(found) are")
        hold(rounds.values.map(\.number).sorted() == Array(0..<rounds.count), "rounds lack a number")
        for (id, round) in rounds { broken += brokenInvariants(of: round, id).map { "\(id): \($0)" } }
        return broken
    }

    private func brokenInvariants(of round: Round, _ id: Identifier<Round>) -> [String] {
        var broken: [String] = []
        func hold(_ isHeld: Bool, _ words: @autoclosure () -> String) {
            if !isHeld { broken.append(words()) }
        }
        let given = round.ballots.ballots.map { $0.cells.count { $0 != .empty } }.reduce(0, +)
        hold(round.markCount == given, "\(round.markCount) marks for \(given)")
        let superseded = round.ballots.reduce(0) { $0 + $1.ballot.superseded }
        hold(
            round.received == given + superseded, "\(round.received) received, \(given) + \(superseded) kept")
        hold((round.phase(at: 0) == .planned) == !round.wasOpened, "planned and open")
        hold(round.wasOpened || given == 0, "marked before it was open")
        for (seat, ballot) in round.ballots {
            let name = "\(seat.entry), \(seat.juror)"
            guard let entry = entries[seat.entry], let frame = frame(of: seat.entry, in: id) else {
                broken.append("\(name) is before no entry")
                continue
            }
            hold(ballot.hasMarks || round.categories.contains(entry.category), "\(name) is not judged here")
            hold(ballot.hasMarks || ballot.struck == nil && !ballot.isSealed, "\(name) is done and empty")
            guard ballot.hasMarks else { continue }
            hold(ballot.criteria == frame.criteria, "\(name) has other criteria")
            hold(ballot.cells.count == frame.criteria.count, "\(name) has other cells")
            hold(!ballot.isSealed || !ballot.cells.contains(.empty), "\(name) is sealed and not whole")
            hold(
                ballot.texts.keys.allSatisfy(ballot.cells.indices.contains),
                "\(name) has texts beside nothing")
            for mark in ballot.cells.compactMap(\.mark) {
                hold(frame.scale.contains(mark) && frame.scale.isOnStep(mark), "\(name) is off the scale")
            }
        }
        return broken
    }
}
