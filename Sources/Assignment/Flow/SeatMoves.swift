/// Seats chosen so far, and for each pair of jurors the cheapest seat to move from one to the other.
struct SeatMoves {
    let jurorCount: Int
    /// By entry, and in it by juror: affinity, or `closed`.
    private(set) var offers: [Int32]
    /// By seat: its juror, entry and affinity.
    private(set) var jurors: [Int32] = []
    private(set) var entries: [Int32] = []
    private(set) var values: [Int32] = []
    /// By entry: its first seat, and at last the number of seats. An entry's seats follow each other.
    private(set) var firstSeats: [Int32] = [0]
    /// By juror: her seats, in no order.
    private var seatsOfJurors: [[Int32]]
    /// By seat: where it stands in its juror's list.
    private var places: [Int32] = []
    /// From juror to juror, row by row. A loss is never more than the true least one; where its seat cannot
    /// be moved any more it may be less, and is looked up when somebody asks.
    private(set) var least: FlowKernel.Losses

    /// Every entry takes its best jurors at the jurors' prices.
    ///
    /// - Parameters:
    ///   - offers: of as many entries as there are needs.
    ///   - needs: no more than an entry has open offers.
    init(offers: [Int32], needs: ArraySlice<Int>, prices: [Int], jurorCount: Int) {
        self.jurorCount = jurorCount
        self.offers = offers
        seatsOfJurors = Array(repeating: [], count: jurorCount)
        let pairs = jurorCount * jurorCount
        least = FlowKernel.Losses(
            losses: Array(repeating: FlowKernel.none, count: pairs), seats: Array(repeating: -1, count: pairs)
        )
        let count = needs.reduce(0, +)
        jurors.reserveCapacity(count)
        entries.reserveCapacity(count)
        values.reserveCapacity(count)
        places.reserveCapacity(count)
        firstSeats.reserveCapacity(needs.count + 1)
        for (entry, need) in needs.enumerated() {
            let row = entry * jurorCount
            let best = FlowKernel.best(
                need, row: row, of: offers, prices: prices, count: jurorCount,
                from: jurorCount == 0 ? 0 : entry % jurorCount)
            for (_, juror) in best { take(entry, juror) }
            firstSeats.append(Int32(truncatingIfNeeded: jurors.count))
        }
        for juror in 0..<jurorCount {
            for seat in seatsOfJurors[juror] { lowerLosses(of: seat) }
        }
    }

    private mutating func take(_ entry: Int, _ juror: Int) {
        let cell = entry * jurorCount + juror
        places.append(Int32(truncatingIfNeeded: seatsOfJurors[juror].count))
        seatsOfJurors[juror].append(Int32(truncatingIfNeeded: jurors.count))
        jurors.append(Int32(truncatingIfNeeded: juror))
        entries.append(Int32(truncatingIfNeeded: entry))
        values.append(offers[cell])
        offers[cell] = FlowKernel.closed
    }

    func load(_ juror: Int) -> Int { seatsOfJurors[juror].count }

    /// The least loss by moving a seat of one juror to another; `none` where there is no such seat.
    mutating func loss(_ from: Int, _ to: Int) -> Int32 {
        let arc = from * jurorCount + to
        let seat = Int(least.seats[arc])
        if seat < 0 { return FlowKernel.none }
        let isOpen = offers[Int(entries[seat]) * jurorCount + to] != FlowKernel.closed
        if Int(jurors[seat]) != from || !isOpen {
            (least.losses[arc], least.seats[arc]) = FlowKernel.least(
                of: seatsOfJurors[from], values: values, entries: entries, offers: offers, column: to,
                count: jurorCount)
        }
        return least.losses[arc]
    }

    /// Moves the seat of the least loss, which `loss` has just looked up.
    mutating func move(_ from: Int, _ to: Int) {
        let seat = least.seats[from * jurorCount + to]
        let index = Int(seat)
        let entry = Int(entries[index])
        let row = entry * jurorCount
        offers[row + from] = values[index]
        values[index] = offers[row + to]
        offers[row + to] = FlowKernel.closed
        jurors[index] = Int32(truncatingIfNeeded: to)
        let place = Int(places[index])
        if let last = seatsOfJurors[from].popLast(), last != seat {
            seatsOfJurors[from][place] = last
            places[Int(last)] = Int32(truncatingIfNeeded: place)
        }
        places[index] = Int32(truncatingIfNeeded: seatsOfJurors[to].count)
        seatsOfJurors[to].append(seat)
        // The entry's other seats can now move to where this one was.
        for other in firstSeats[entry]..<firstSeats[entry + 1] where other != seat {
            let arc = Int(jurors[Int(other)]) * jurorCount + from
            let loss = values[Int(other)] - offers[row + from]
            if loss < least.losses[arc] { (least.losses[arc], least.seats[arc]) = (loss, other) }
        }
        lowerLosses(of: seat)
    }

    private mutating func lowerLosses(of seat: Int32) {
        FlowKernel.lower(
            &least, at: Int(jurors[Int(seat)]) * jurorCount, seat: seat, value: values[Int(seat)],
            offers: offers, row: Int(entries[Int(seat)]) * jurorCount, count: jurorCount)
    }
}
