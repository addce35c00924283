import Assignment
import Jury
import Testing

/// Problems drawn from a seed, so that a failure can be drawn again.
struct DrawnProblem: CustomTestStringConvertible {
    let seed: UInt64
    let problem: SeatingProblem

    var testDescription: String { "seed \(seed)" }

    init(seed: UInt64, entriesMax: Int, jurorsMax: Int, ballotsMax: Int) {
        self.seed = seed
        var generator = SplitMix64(seed: seed)
        let entries = Int.random(in: 1...entriesMax, using: &generator)
        let jurors = Int.random(in: 1...jurorsMax, using: &generator)
        let values = [0...3, -50...1000].randomElement(using: &generator) ?? 0...0
        let needs = (0..<entries).map { _ in
            Int.random(in: 0...min(ballotsMax, jurors), using: &generator)
        }
        let mean = needs.reduce(0, +) / jurors
        let loads = (0..<jurors).map { _ in
            let low = Int.random(in: 0...max(0, mean), using: &generator)
            return low...max(low, mean + Int.random(in: 0...3, using: &generator))
        }
        let affinities = (0..<entries * jurors).map { _ in Int.random(in: values, using: &generator) }
        var problem = SeatingProblem(
            entries: needs.enumerated().map { .init(id: .init("entry-\($0)"), ballots: $1) },
            jurors: loads.enumerated().map { .init(id: .init("juror-\($0)"), ballots: $1) }
        ) { affinities[$0 * jurors + $1] }
        for entry in 0..<entries {
            for juror in 0..<jurors {
                let seat = Seat(entry: entry, juror: juror)
                switch Int.random(in: 0..<12, using: &generator) {
                case 0: problem[bar: seat] = .conflict
                case 1: problem[bar: seat] = .language
                case 2: problem.kept.insert(seat)
                default: break
                }
            }
        }
        self.problem = problem
    }
}

extension SeatingProblem {
    /// Every entry with `ballots` of as many jurors, each with a load in the same bounds.
    init(entries: Int, jurors: Int, ballots: Int, loads: ClosedRange<Int>, _ affinity: (Int, Int) -> Int) {
        self.init(
            entries: (0..<entries).map { .init(id: .init("entry-\($0)"), ballots: ballots) },
            jurors: (0..<jurors).map { .init(id: .init("juror-\($0)"), ballots: loads) }, affinity: affinity)
    }

    func keptOfEntry(_ entry: Int) -> Int { kept.count { $0.entry == entry } }
    func keptOfJuror(_ juror: Int) -> Int { kept.count { $0.juror == juror } }

    /// What is to be found for an entry beside what is kept.
    func need(_ entry: Int) -> Int { max(0, entries[entry].ballots - keptOfEntry(entry)) }
    func least(_ juror: Int) -> Int { max(0, jurors[juror].ballots.lowerBound - keptOfJuror(juror)) }
    func most(_ juror: Int) -> Int { max(0, jurors[juror].ballots.upperBound - keptOfJuror(juror)) }

    /// Jurors who may be chosen for an entry beside those kept.
    func open(_ entry: Int) -> [Int] {
        jurors.indices.filter {
            let seat = Seat(entry: entry, juror: $0)
            return self[bar: seat] == nil && !kept.contains(seat)
        }
    }

    /// What is wrong with seats as a seating; empty where they are one.
    func faults(of seats: [Seat]) -> [String] {
        var faults: [String] = []
        if Set(seats).count != seats.count { faults.append("a seat twice") }
        if !kept.isSubset(of: seats) { faults.append("a kept seat is gone") }
        let free = seats.filter { !kept.contains($0) }
        for seat in free where self[bar: seat] != nil { faults.append("barred: \(seat)") }
        for entry in entries.indices where free.count(where: { $0.entry == entry }) != need(entry) {
            faults.append("ballots of entry \(entry)")
        }
        for juror in jurors.indices {
            let load = free.count { $0.juror == juror }
            if load < least(juror) || load > most(juror) { faults.append("load of juror \(juror)") }
        }
        return faults
    }
}
