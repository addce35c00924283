extension BallotSheet {
    /// Which of its juror's ballots one was: 1 for the first that she gave.
    public struct Order: Hashable, Sendable {
        public let number: Int
        /// The first line that says so.
        public let line: Int
        /// Whether nothing contradicts it.
        public internal(set) var counts = true

        /// Numbers above this are no count of ballots.
        public static let numberMax = Limits.sheetBallots
    }

    /// This sheet with those numbers struck that two ballots of one juror share, and a finding for each
    /// further one. For the sheet of one file: in another a juror begins anew.
    public func withOrdersChecked() -> (sheet: BallotSheet, findings: [Finding]) {
        if orders.isEmpty { return (self, []) }
        var copy = self
        var findings = CappedFindings()
        var firsts: [[Int]: Int] = [:]
        let seats = orders.keys.sorted { (orders[$0]?.line ?? 0, $0) < (orders[$1]?.line ?? 0, $1) }
        for seat in seats {
            guard let order = orders[seat], order.counts else { continue }
            let key = [Int(seatJurors[seat]), order.number]
            guard let first = firsts[key] else {
                firsts[key] = seat
                continue
            }
            copy.orders[first]?.counts = false
            copy.orders[seat]?.counts = false
            let fault = Fault.sharedOrder(
                order.number, juror: juror(ofSeat: seat).text, line: orders[first]?.line ?? 0)
            findings.add(
                Finding(.ballot, fault, at: SourcePosition(line: order.line, column: 1), path: "/order"))
        }
        return (copy, findings.told)
    }
}

extension BallotSheet.Builder {
    /// Keeps which of its juror's ballots a seat's was. Where another number was given before neither counts,
    /// and why is returned.
    public mutating func order(_ number: Int, seat: Int, line: Int) -> Fault? {
        guard let earlier = sheet.orders[seat] else {
            sheet.orders[seat] = BallotSheet.Order(number: number, line: line)
            return nil
        }
        if earlier.number == number { return nil }
        sheet.orders[seat]?.counts = false
        return .orderDiffers(number, earlier: earlier.number, line: earlier.line)
    }
}
