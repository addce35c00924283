public import Jury

extension MarkTable {
    /// By ballot: which of its juror's ballots it was, as a sheet says; empty where it says nothing.
    ///
    /// - Complexity: O(seats).
    public func order(in sheet: BallotSheet) -> [Int?] {
        if sheet.orders.isEmpty { return [] }
        var numbers: [Identifier<Entry>: [Identifier<Juror>: Int]] = [:]
        for (seat, order) in sheet.orders where order.counts {
            numbers[sheet.entry(ofSeat: seat), default: [:]][sheet.juror(ofSeat: seat)] = order.number
        }
        return (0..<ballotCount).map {
            numbers[entries[Int(ballotEntries[$0])]]?[jurors[Int(ballotJurors[$0])]]
        }
    }
}
