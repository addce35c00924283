internal import Jury

extension SeatTask {
    /// Entries for which fewer jurors are open than they still need.
    func shortages(in problem: SeatingProblem) -> [SeatingRefusal.EntryShortage] {
        (0..<entryCount).compactMap { entry in
            guard openCount(entry) < needs[entry] else { return nil }
            let settled = problem.kept.count { $0.entry == entry }
            let all = problem.jurors.indices
            return SeatingRefusal.EntryShortage(
                entry: problem.entries[entry].id, needed: needs[entry] + settled,
                allowed: openCount(entry) + settled, barred: problem.barred([entry], all))
        }
    }

    /// What an impasse says in counts, in what is left beside settled seats.
    func refusal(_ impasse: Impasse, in problem: SeatingProblem) -> SeatingRefusal {
        let reached = (0..<jurorCount).filter { impasse.jurors[$0] }
        let others = (0..<jurorCount).filter { !impasse.jurors[$0] }
        if impasse.holdsPool {
            let given = (0..<entryCount).map { min(needs[$0], openCount($0, among: others)) }
            let givers = given.indices.filter { given[$0] > 0 }
            return .ballotsShort(
                SeatingRefusal.Shortage(
                    entries: givers.map { problem.entries[$0].id },
                    jurors: others.map { problem.jurors[$0].id },
                    needed: others.reduce(0) { $0 + low[$1] }, available: given.reduce(0, +),
                    barred: problem.barred(Array(0..<entryCount), others)))
        }
        let asked = (0..<entryCount).map { max(0, needs[$0] - openCount($0, among: others)) }
        let askers = asked.indices.filter { asked[$0] > 0 }
        return .jurorsShort(
            SeatingRefusal.Shortage(
                entries: askers.map { problem.entries[$0].id }, jurors: reached.map { problem.jurors[$0].id },
                needed: asked.reduce(0, +), available: reached.reduce(0) { $0 + high[$1] },
                barred: problem.barred(askers, others)))
    }

    private func openCount(_ entry: Int) -> Int {
        let row = entry * jurorCount
        return offers[row..<row + jurorCount].count { $0 != FlowKernel.closed }
    }

    private func openCount(_ entry: Int, among jurors: [Int]) -> Int {
        jurors.count { offers[entry * jurorCount + $0] != FlowKernel.closed }
    }
}

extension SeatingProblem {
    /// How many pairs of these are barred, by reason.
    fileprivate func barred(_ entries: [Int], _ jurors: some Collection<Int>) -> [Bar: Int] {
        var counts: [Bar: Int] = [:]
        for entry in entries {
            for juror in jurors {
                if let bar = self[bar: Seat(entry: entry, juror: juror)] { counts[bar, default: 0] += 1 }
            }
        }
        return counts
    }
}
