internal import Jury

/// What is left to be optimised: a problem without the seats that are settled already.
struct SeatTask {
    let entryCount: Int
    let jurorCount: Int
    /// By entry, and in it by juror: affinity, or `closed`.
    private(set) var offers: [Int32]
    /// By entry: ballots still to be found.
    private(set) var needs: [Int]
    /// By juror: the fewest and the most ballots beside those settled.
    private(set) var low: [Int]
    private(set) var high: [Int]

    init(_ problem: SeatingProblem) {
        entryCount = problem.entries.count
        jurorCount = problem.jurors.count
        offers = problem.affinities
        for cell in offers.indices where problem.bars[cell] != nil { offers[cell] = FlowKernel.closed }
        needs = problem.entries.map(\.ballots)
        low = problem.jurors.map(\.ballots.lowerBound)
        high = problem.jurors.map(\.ballots.upperBound)
        for seat in problem.kept { settle(seat) }
    }

    /// Takes a seat as given. It is part of what its entry needs and of its juror's load.
    mutating func settle(_ seat: Seat) {
        close(seat)
        needs[seat.entry] = max(0, needs[seat.entry] - 1)
        low[seat.juror] = max(0, low[seat.juror] - 1)
        high[seat.juror] = max(0, high[seat.juror] - 1)
    }

    /// Lets nobody choose a pair.
    mutating func close(_ seat: Seat) {
        offers[seat.entry * jurorCount + seat.juror] = FlowKernel.closed
    }

    /// Asks for a ballot of each juror who may judge the entry.
    mutating func needAll(_ entry: Int) {
        needs[entry] = openJurors(of: entry).count
    }

    /// Doubles an entry's affinities; `false` where one would be too large then.
    mutating func double(_ entry: Int) -> Bool {
        let row = entry * jurorCount..<(entry + 1) * jurorCount
        let limit = Int32(truncatingIfNeeded: SeatingProblem.affinityMax / 2)
        for cell in row where offers[cell] != FlowKernel.closed && abs(offers[cell]) > limit { return false }
        for cell in row where offers[cell] != FlowKernel.closed { offers[cell] *= 2 }
        return true
    }

    /// The affinity of a pair that may be chosen.
    func offer(_ seat: Seat) -> Int? {
        let value = offers[seat.entry * jurorCount + seat.juror]
        return value == FlowKernel.closed ? nil : Int(value)
    }

    func openJurors(of entry: Int) -> [Int] {
        (0..<jurorCount).filter { offers[entry * jurorCount + $0] != FlowKernel.closed }
    }

    /// The same task with other affinities, drawn by lot.
    func byLot(_ generator: inout SplitMix64) -> SeatTask {
        var task = self
        for cell in offers.indices where offers[cell] != FlowKernel.closed {
            task.offers[cell] = Int32(truncatingIfNeeded: generator.next() >> 48)
        }
        return task
    }
}

extension SeatTask {
    /// The best seats, and the prices that prove it.
    struct Answer {
        /// By entry: its jurors, in their order.
        var jurors: [[Int]]
        /// By juror, then of the pool.
        var prices: [Int]
    }

    /// Where no flow exists: jurors who have too much, with all to whom they could pass it on, and whether
    /// the pool is among them.
    struct Impasse: Error {
        let jurors: [Bool]
        let holdsPool: Bool
    }

    /// The greatest total affinity.
    ///
    /// Entries and jurors are put in an order drawn by `seed`, which decides between equal answers. Without
    /// prices to start from, these come from ever larger parts of the entries, whose jurors' bounds are as
    /// much smaller; a part that cannot be seated does no harm.
    ///
    /// - Precondition: no entry needs more jurors than are open for it.
    func solve(seed: UInt64, prices start: [Int]? = nil) throws(Impasse) -> Answer {
        var generator = SplitMix64(seed: seed)
        let entryOrder = Array(0..<entryCount).shuffled(using: &generator)
        let jurorOrder = Array(0..<jurorCount).shuffled(using: &generator)
        let order = Self.order(offers, entryOrder, jurorOrder)
        let needs = entryOrder.map { self.needs[$0] }
        let (low, high) = (jurorOrder.map { self.low[$0] }, jurorOrder.map { self.high[$0] })
        var prices = start.map { start in jurorOrder.map { start[$0] } + [start[jurorCount]] }
        if prices == nil {
            let total = needs.reduce(0, +)
            for count in partSizes {
                let part = needs[..<count].reduce(0, +)
                var flow = SeatFlow(
                    offers: Array(order[..<(count * jurorCount)]), needs: needs[..<count],
                    low: low.map { $0 * part / max(1, total) },
                    high: high.map { ($0 * part + total - 1) / max(1, total) },
                    prices: prices ?? Array(repeating: 0, count: jurorCount + 1))
                _ = flow.settle()
                prices = flow.prices
            }
        }
        var flow = SeatFlow(
            offers: order, needs: needs[...], low: low, high: high,
            prices: prices ?? Array(repeating: 0, count: jurorCount + 1))
        let isSettled = flow.settle()
        var places = [Int](repeating: 0, count: jurorCount)
        for (place, juror) in jurorOrder.enumerated() { places[juror] = place }
        guard isSettled else {
            throw Impasse(jurors: places.map { flow.isReached($0) }, holdsPool: flow.isReached(jurorCount))
        }
        var jurors = [[Int]](repeating: [], count: entryCount)
        for (place, entry) in entryOrder.enumerated() {
            let seats = Int(flow.moves.firstSeats[place])..<Int(flow.moves.firstSeats[place + 1])
            jurors[entry] = seats.map { jurorOrder[Int(flow.moves.jurors[$0])] }.sorted()
        }
        return Answer(jurors: jurors, prices: places.map { flow.prices[$0] } + [flow.prices[jurorCount]])
    }

    /// A quarter of the entries, a quarter of these, and so on while jurors have a few ballots each; the
    /// smallest first.
    private var partSizes: [Int] {
        var sizes: [Int] = []
        var (count, seats) = (entryCount / 4, needs.reduce(0, +) / 4)
        while count > 0, seats >= 16 * jurorCount {
            sizes.append(count)
            (count, seats) = (count / 4, seats / 4)
        }
        return sizes.reversed()
    }

    private static func order(_ offers: [Int32], _ entries: [Int], _ jurors: [Int]) -> [Int32] {
        Array(unsafeUninitializedCapacity: offers.count) { buffer, count in
            for entry in entries {
                for juror in jurors {
                    buffer[count] = offers[entry * jurors.count + juror]
                    count += 1
                }
            }
        }
    }
}

extension SeatTask.Answer {
    /// By entry, then by juror.
    var seats: [Seat] {
        jurors.enumerated().flatMap { entry, jurors in jurors.map { Seat(entry: entry, juror: $0) } }
    }
}
