extension BallotSheet {
    /// This sheet as if a juror had given nothing: what she gave is struck. O(cells).
    public func without(_ juror: Identifier<Juror>) -> BallotSheet {
        guard let number = jurors.firstIndex(of: juror) else { return self }
        var copy = self
        for seat in 0..<seatCount where Int(seatJurors[seat]) == number {
            copy.strike(seat)
        }
        return copy
    }

    /// What was given from a seat counts no more.
    mutating func strike(_ seat: Int) {
        for index in (seat * criteria.count)..<((seat + 1) * criteria.count) where cells[index] != .empty {
            cells[index] = .struck
        }
    }
}
