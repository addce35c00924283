/// The least total affinity of an entry, raised, among those for which there is something to choose.
public struct Floor: Hashable, Sendable {
    /// None of these entries has less.
    public let reached: Int
    /// No seating gives all of them more: the best jurors of one are worth no more.
    public let atMost: Int

    public var isGreatest: Bool { reached == atMost }
}

/// Looks for the highest floor by thresholds, each of them in two ways. An entry below the threshold may no
/// longer have its worst juror, nor one who is no better; or all its affinities count double, and double
/// again. Each time a flow is sought anew, until no entry is below or nothing is left.
///
/// The highest floor of all is hard to find (it holds the problem of Bansal & Sviridenko 2006, DOI
/// 10.1145/1132516.1132522), so this is a heuristic. Where it reaches the bound, nothing is higher.
struct FloorSearch {
    private let task: SeatTask
    /// Those that have something to choose.
    private let entries: [Int]
    /// By entry: the affinity of what is settled.
    private let settled: [Int]
    private let seed: UInt64

    init(_ task: SeatTask, settled: [Int], seed: UInt64) {
        (self.task, self.settled, self.seed) = (task, settled, seed)
        entries = (0..<task.entryCount).filter { task.needs[$0] > 0 }
    }

    func raise(_ answer: SeatTask.Answer) -> (SeatTask.Answer, Floor) {
        let atMost =
            entries.map { entry in
                let best = offers(of: entry).prefix(task.needs[entry])
                return settled[entry] + best.reduce(0) { $0 + $1.affinity }
            }.min() ?? 0
        var best = answer
        var reached = totals(answer).min() ?? 0
        if let top = attempt(atMost, from: answer) {
            (best, reached) = (top, atMost)
        }
        var failed = atMost
        while reached + 1 < failed {
            let threshold = reached + (failed - reached) / 2
            if let found = attempt(threshold, from: best) {
                (best, reached) = (found, totals(found).min() ?? threshold)
            } else {
                failed = threshold
            }
        }
        return (best, Floor(reached: reached, atMost: atMost))
    }

    private func attempt(_ threshold: Int, from start: SeatTask.Answer) -> SeatTask.Answer? {
        attempt(threshold, from: start) { entry, jurors, task in
            narrow(entry, jurors, &task)
            return true
        } ?? attempt(threshold, from: start) { entry, _, task in task.double(entry) }
    }

    /// - Parameter help: does something for an entry that lacks; `false` where nothing is left to do.
    private func attempt(
        _ threshold: Int, from start: SeatTask.Answer, help: (Int, [Int], inout SeatTask) -> Bool
    ) -> SeatTask.Answer? {
        var (task, answer) = (task, start)
        while true {
            let lacking = zip(entries, totals(answer)).filter { $0.1 < threshold }
            if lacking.isEmpty { return answer }
            for (entry, _) in lacking {
                guard help(entry, answer.jurors[entry], &task) else { return nil }
            }
            guard let next = try? task.solve(seed: seed, prices: answer.prices) else { return nil }
            answer = next
        }
    }

    /// Closes the worst of an entry's seats, and what is no better and does not have a seat.
    private func narrow(_ entry: Int, _ jurors: [Int], _ task: inout SeatTask) {
        let order = offers(of: entry)
        guard let last = order.lastIndex(where: { jurors.contains($0.juror) }) else { return }
        // An entry with nothing but its best keeps them.
        for offer in order[max(last, task.needs[entry])...] {
            task.close(Seat(entry: entry, juror: offer.juror))
        }
    }

    /// An entry's open jurors, best first.
    private func offers(of entry: Int) -> [(affinity: Int, juror: Int)] {
        task.openJurors(of: entry).map { juror in
            (task.offer(Seat(entry: entry, juror: juror)) ?? 0, juror)
        }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }
    }

    private func totals(_ answer: SeatTask.Answer) -> [Int] {
        entries.map { entry in
            answer.jurors[entry].reduce(settled[entry]) {
                $0 + (task.offer(Seat(entry: entry, juror: $1)) ?? 0)
            }
        }
    }
}
