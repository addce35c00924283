extension BallotSheet {
    public var seatCount: Int { seatEntries.count }

    public func entry(ofSeat seat: Int) -> Identifier<Entry> { entries[Int(seatEntries[seat])] }

    public func juror(ofSeat seat: Int) -> Identifier<Juror> { jurors[Int(seatJurors[seat])] }

    public func isRecused(_ seat: Int) -> Bool { !recusals.isEmpty && recusals[seat] != nil }

    public func cell(seat: Int, criterion: Int) -> Cell { cells[seat * criteria.count + criterion] }

    /// The first line that speaks of a seat.
    public func firstLine(ofSeat seat: Int) -> Int {
        let own = lines[(seat * criteria.count)..<((seat + 1) * criteria.count)]
        let marked = own.lazy.filter { $0 > 0 }.min().map(Int.init)
        let recused = recusals[seat]?.line
        return [marked, recused].compactMap(\.self).min() ?? 0
    }

    /// The scale that the given marks suggest, for a sheet that came without a rubric: from the lowest to the
    /// highest mark, in the widest steps that reach them all.
    ///
    /// Where all marks are the same, from 0 to that mark, and 0…1 where that is 0. `nil` where no mark counts
    /// or one is negative.
    public var observedScale: Scale? {
        var distinct: Set<Int32> = []
        var last: Int32?
        for cell in cells where cell.mark != nil && cell.rawValue != last {
            distinct.insert(cell.rawValue)
            last = cell.rawValue
        }
        guard let lowest = distinct.min(), let highest = distinct.max(), lowest >= 0 else { return nil }
        if lowest == highest {
            let max = lowest == 0 ? 1000 : Int(lowest)
            return Scale(min: 0, max: Thousandths(max), step: Thousandths(max))
        }
        var step = 0
        for mark in distinct { step = Self.greatestCommonDivisor(step, Int(mark - lowest)) }
        return Scale(
            min: Thousandths(Int(lowest)), max: Thousandths(Int(highest)), step: Thousandths(step))
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}
