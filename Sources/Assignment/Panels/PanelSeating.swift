public import Jury

/// The seats of several categories at once.
public struct PanelSeating: Hashable, Sendable {
    public let problem: SeatingProblem
    public let seating: Seating
    /// The most ballots of a juror who does not say: what was asked for, or as few as will do.
    public let load: Int
    /// By section of the request.
    public let qualities: [SeatingQuality]
    private let traits: [Identifier<Entry>: Traits]
    private let jurors: [Identifier<Juror>: Traits]
    private let weights: AffinityWeights

    /// Jurors and entries are in the order of their names, so that the order of files decides nothing.
    public init(_ request: PanelRequest, _ options: Seating.Options = .init()) throws(SeatingRefusal) {
        let draft = PanelDraft(request)
        let problem: SeatingProblem
        let seating: Seating
        if let load = request.load {
            problem = draft.problem(load: load)
            (seating, self.load) = (try Seating(problem, options), load)
        } else {
            (problem, seating, load) = try draft.leastLoad(options)
        }
        self.problem = problem
        self.seating = seating
        qualities = request.sections.indices.map { draft.quality(of: $0, seating, problem) }
        traits = draft.traits
        (jurors, weights) = (request.jurors, request.weights)
    }

    /// The affinity of all seats together.
    public var total: Int { problem.total(seating.seats) }

    /// By entry: its jurors in the order of their names, each with why.
    public var seats: [Identifier<Entry>: [(juror: Identifier<Juror>, reason: SeatReason)]] {
        var found: [Identifier<Entry>: [(juror: Identifier<Juror>, reason: SeatReason)]] = [:]
        for seat in seating.seats {
            let (entry, juror) = (problem.entries[seat.entry].id, problem.jurors[seat.juror].id)
            let parts = weights.parts(of: traits[entry] ?? Traits(), jurors[juror] ?? Traits())
            guard let reason = seating.reason(for: seat, in: problem, parts: parts) else { continue }
            found[entry, default: []].append((juror, reason))
        }
        return found
    }

    /// By juror, in the order of their names: how many ballots she has, may have, and what one more of hers
    /// would bring.
    public var loads: [(juror: Identifier<Juror>, ballots: Int, allowed: ClosedRange<Int>, price: Int)] {
        var counts = [Int](repeating: 0, count: problem.jurors.count)
        for seat in seating.seats { counts[seat.juror] += 1 }
        return problem.jurors.indices.map { number in
            let juror = problem.jurors[number]
            return (juror.id, counts[number], juror.ballots, seating.prices[number])
        }
    }
}

/// A request as a problem, but for the load that has still to be found.
private struct PanelDraft {
    let request: PanelRequest
    let traits: [Identifier<Entry>: Traits]
    private let entries: [(item: PanelSection.Item, section: Int)]
    private let jurors: [Identifier<Juror>]
    private let entryNumbers: [Identifier<Entry>: Int]
    private let jurorNumbers: [Identifier<Juror>: Int]

    init(_ request: PanelRequest) {
        self.request = request
        entries = request.sections.enumerated().flatMap { number, section in
            section.entries.map { ($0, number) }
        }.sorted { $0.item.id < $1.item.id }
        traits = Dictionary(entries.map { ($0.item.id, $0.item.traits) }, uniquingKeysWith: { a, _ in a })
        jurors = request.sections.reduce(into: Set()) { $0.formUnion($1.jurors) }.sorted()
        entryNumbers = Dictionary(
            entries.enumerated().map { ($1.item.id, $0) }, uniquingKeysWith: { first, _ in first })
        jurorNumbers = Dictionary(
            jurors.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func problem(load: Int) -> SeatingProblem {
        let needs = entries.map { item, section in
            let ballots = request.sections[section].ballots + (request.further[item.id] ?? 0)
            let need = SeatingProblem.EntryNeed(id: item.id, ballots: ballots, group: section)
            return (need: need, traits: item.traits)
        }
        let loads = jurors.map { juror in
            let said = request.loads[juror] ?? Roster.Load()
            let least = said.min ?? 0
            let range = least...max(least, said.max ?? load)
            return (
                load: SeatingProblem.JurorLoad(id: juror, ballots: range),
                traits: request.jurors[juror] ?? Traits()
            )
        }
        var problem = SeatingProblem(entries: needs, jurors: loads, weights: request.weights)
        for (pair, bar) in request.bars {
            if let seat = seat(pair) { problem[bar: seat] = bar }
        }
        problem.kept = Set(request.kept.compactMap(seat))
        let strangers = request.sections.map { section in
            jurors.indices.filter { !section.jurors.contains(jurors[$0]) }
        }
        for (entry, (_, section)) in entries.enumerated() {
            for juror in strangers[section] { problem[bar: Seat(entry: entry, juror: juror)] = .panel }
        }
        return problem
    }

    private func seat(_ pair: Pairing) -> Seat? {
        guard let entry = entryNumbers[pair.entry], let juror = jurorNumbers[pair.juror] else { return nil }
        return Seat(entry: entry, juror: juror)
    }

    /// The least load of those who do not say with which a seating exists: from an even share, in doubled
    /// steps and then by halving them.
    func leastLoad(
        _ options: Seating.Options
    ) throws(SeatingRefusal) -> (SeatingProblem, Seating, load: Int) {
        let needed = entries.reduce(0) {
            $0 + request.sections[$1.section].ballots + (request.further[$1.item.id] ?? 0)
        }
        var failed = (needed + jurors.count - 1) / max(1, jurors.count) - 1
        var step = 1
        var best: (SeatingProblem, Seating, load: Int)?
        while best == nil {
            let load = min(entries.count, failed + step)
            do throws(SeatingRefusal) {
                let problem = problem(load: load)
                best = (problem, try Seating(problem, options), load)
            } catch {
                guard case .jurorsShort = error, load < entries.count else { throw error }
                (failed, step) = (load, step * 2)
            }
        }
        guard var best else { throw .entriesShort([]) }
        while best.load - failed > 1 {
            let load = (best.load + failed) / 2
            let problem = problem(load: load)
            if let seating = try? Seating(problem, options) {
                best = (problem, seating, load)
            } else {
                failed = load
            }
        }
        return best
    }

    /// Of one section by itself.
    func quality(of section: Int, _ seating: Seating, _ problem: SeatingProblem) -> SeatingQuality {
        let own = entries.indices.filter { entries[$0].section == section }
        let sitting = jurors.indices.filter { request.sections[section].jurors.contains(jurors[$0]) }
        var entryNumbers: [Int: Int] = [:]
        for (number, entry) in own.enumerated() { entryNumbers[entry] = number }
        var jurorNumbers: [Int: Int] = [:]
        for (number, juror) in sitting.enumerated() { jurorNumbers[juror] = number }
        var part = SeatingProblem(
            entries: own.map { problem.entries[$0] }, jurors: sitting.map { problem.jurors[$0] }
        ) { problem.affinity(Seat(entry: own[$0], juror: sitting[$1])) }
        for (entry, old) in own.enumerated() {
            for (juror, sits) in sitting.enumerated() {
                part[bar: Seat(entry: entry, juror: juror)] = problem[bar: Seat(entry: old, juror: sits)]
            }
        }
        let seats = seating.seats.compactMap { seat -> Seat? in
            guard let entry = entryNumbers[seat.entry], let juror = jurorNumbers[seat.juror] else {
                return nil
            }
            return Seat(entry: entry, juror: juror)
        }
        return SeatingQuality(seats: seats, bound: part.total(seats), of: part)
    }
}
