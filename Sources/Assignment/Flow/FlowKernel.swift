/// The loops that all the time goes into, over rows of pairs.
///
/// The one place of `Assignment` with pointers: with bounds checked the compiler cannot take four pairs at a
/// time. Each function checks the ends of what it reads and writes once, before the loop.
enum FlowKernel {
    /// Stands for the affinity of a pair that cannot be chosen: it is barred, or chosen already.
    static let closed: Int32 = -(1 << 30)
    /// Stands for the loss of a move that nobody can make; more than any loss.
    static let none: Int32 = 1 << 29

    /// A juror's row of least losses, and of the seats that have them.
    struct Losses {
        var losses: [Int32]
        var seats: [Int32]
    }

    /// Lowers the least losses at `start` and after to those of moving `seat`, worth `value`, to the jurors
    /// of the entry's row of offers.
    static func lower(
        _ least: inout Losses, at start: Int, seat: Int32, value: Int32, offers: [Int32], row: Int, count: Int
    ) {
        precondition(start >= 0 && start + count <= least.losses.count && start + count <= least.seats.count)
        precondition(row >= 0 && row + count <= offers.count)
        least.losses.withUnsafeMutableBufferPointer { losses in
            least.seats.withUnsafeMutableBufferPointer { seats in
                offers.withUnsafeBufferPointer { offers in
                    guard let losses = losses.baseAddress?.advanced(by: start),
                        let seats = seats.baseAddress?.advanced(by: start),
                        let offers = offers.baseAddress?.advanced(by: row)
                    else { return }
                    for other in 0..<count {
                        let loss = value &- offers[other]
                        let isLess = loss < losses[other]
                        losses[other] = isLess ? loss : losses[other]
                        seats[other] = isLess ? seat : seats[other]
                    }
                }
            }
        }
    }

    /// The first node from `node` on for which loss · scale + base is below its bound.
    static func firstBelow(
        _ bounds: [Int], from node: Int, losses: [Int32], at start: Int, base: Int, scale: Int, count: Int
    ) -> Int? {
        precondition(count <= bounds.count && start >= 0 && start + count <= losses.count && node >= 0)
        return bounds.withUnsafeBufferPointer { bounds in
            losses.withUnsafeBufferPointer { losses in
                guard let bounds = bounds.baseAddress, let losses = losses.baseAddress else { return nil }
                var node = node
                while node < count {
                    if Int(losses[start + node]) &* scale &+ base < bounds[node] { return node }
                    node += 1
                }
                return nil
            }
        }
    }

    /// The least loss of moving one of the seats of a list to the juror of a column, and the first such seat.
    ///
    /// - Parameters:
    ///   - values: by seat, as `entries`.
    static func least(
        of list: [Int32], values: [Int32], entries: [Int32], offers: [Int32], column: Int, count: Int
    ) -> (loss: Int32, seat: Int32) {
        precondition(column < count)
        return offers.withUnsafeBufferPointer { offers in
            values.withUnsafeBufferPointer { values in
                entries.withUnsafeBufferPointer { entries in
                    var (loss, seat) = (none, Int32(-1))
                    guard let values = values.baseAddress, let entries = entries.baseAddress,
                        let offers = offers.baseAddress?.advanced(by: column)
                    else { return (loss, seat) }
                    for other in list {
                        let found = values[Int(other)] &- offers[Int(entries[Int(other)]) &* count]
                        let isLess = found < loss
                        loss = isLess ? found : loss
                        seat = isLess ? other : seat
                    }
                    return (loss, seat)
                }
            }
        }
    }

    /// The `need` best jurors of a row by value less price, best first. Equal ones are looked at from `start`
    /// on and then from the beginning, so that not all entries have the same favourites.
    static func best(
        _ need: Int, row: Int, of values: [Int32], prices: [Int], count: Int, from start: Int
    ) -> [(worth: Int, juror: Int)] {
        precondition(row >= 0 && row + count <= values.count && count <= prices.count && start <= count)
        var chosen: [(worth: Int, juror: Int)] = []
        guard need > 0 else { return chosen }
        chosen.reserveCapacity(need)
        values.withUnsafeBufferPointer { values in
            prices.withUnsafeBufferPointer { prices in
                guard let values = values.baseAddress, let prices = prices.baseAddress else { return }
                var least = Int.min
                for (first, end) in [(start, count), (0, start)] {
                    for juror in first..<end {
                        let worth = Int(values[row + juror]) &- prices[juror]
                        if worth <= least || values[row + juror] == closed { continue }
                        if chosen.count == need { chosen.removeLast() }
                        var place = chosen.count
                        while place > 0, chosen[place - 1].worth < worth { place -= 1 }
                        chosen.insert((worth, juror), at: place)
                        if chosen.count == need { least = chosen[need - 1].worth }
                    }
                }
            }
        }
        return chosen
    }
}
