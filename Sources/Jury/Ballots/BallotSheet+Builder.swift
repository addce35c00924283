extension BallotSheet {
    /// Puts a sheet together row by row. Readers of files with millions of rows use the numbered verbs; `add`
    /// does all of it for one row.
    public struct Builder: Sendable {
        var sheet = BallotSheet()
        /// Cells per seat while building: at least the number of criteria.
        private var stride = 0
        private var entryNumbers: [Identifier<Entry>: Int] = [:]
        private var jurorNumbers: [Identifier<Juror>: Int] = [:]
        private var criterionNumbers: [Identifier<Criterion>: Int] = [:]
        private var seats = SeatIndex()

        public init() {}

        /// The number of an entry, new or known; `nil` past the limit of ballots in one sheet.
        public mutating func entry(_ id: Identifier<Entry>) -> Int? {
            if let number = entryNumbers[id] { return number }
            guard sheet.entries.count < Limits.sheetBallots else { return nil }
            entryNumbers[id] = sheet.entries.count
            sheet.entries.append(id)
            seats.addEntry()
            return sheet.entries.count - 1
        }

        /// The number of a juror, new or known; `nil` past the limit of ballots in one sheet.
        public mutating func juror(_ id: Identifier<Juror>) -> Int? {
            if let number = jurorNumbers[id] { return number }
            guard sheet.jurors.count < Limits.sheetBallots else { return nil }
            jurorNumbers[id] = sheet.jurors.count
            sheet.jurors.append(id)
            return sheet.jurors.count - 1
        }

        /// The number of a criterion, new or known; `nil` past the limit.
        public mutating func criterion(_ id: Identifier<Criterion>) -> Int? {
            if let number = criterionNumbers[id] { return number }
            guard sheet.criteria.count < Limits.criteria else { return nil }
            criterionNumbers[id] = sheet.criteria.count
            sheet.criteria.append(id)
            if sheet.criteria.count > stride { widen() }
            return sheet.criteria.count - 1
        }

        /// The number of the seat of a juror before an entry, new or known; `nil` past the limit of ballots
        /// on one entry or in one sheet.
        public mutating func seat(entry: Int, juror: Int) -> Int? {
            if let seat = seats.find(entry: entry, juror: juror) { return seat }
            guard seats.count(ofEntry: entry) < Limits.ballots, sheet.seatCount < Limits.sheetBallots else {
                return nil
            }
            sheet.seatEntries.append(Int32(entry))
            sheet.seatJurors.append(Int32(juror))
            sheet.cells.append(contentsOf: repeatElement(.empty, count: stride))
            sheet.lines.append(contentsOf: repeatElement(0, count: stride))
            seats.insert(entry: entry, juror: juror)
            return sheet.seatCount - 1
        }

        /// Fills a cell. Where it was filled before, nobody can say which was meant: the cell is struck, its
        /// comment and lift go, and the line of the earlier row is returned.
        public mutating func fill(_ cell: Cell, seat: Int, criterion: Int, line: Int) -> Int? {
            if fillEmpty(cell, seat: seat, criterion: criterion, line: line) { return nil }
            let index = seat * stride + criterion
            let address = CellAddress(seat: seat, criterion: criterion)
            sheet.cells[index] = .struck
            sheet.comments[address] = nil
            sheet.lifts[address] = nil
            return Int(sheet.lines[index])
        }

        /// Fills a cell that is empty, or says that it is not and changes nothing.
        public mutating func fillEmpty(_ cell: Cell, seat: Int, criterion: Int, line: Int) -> Bool {
            let index = seat * stride + criterion
            guard sheet.cells[index] == .empty else { return false }
            sheet.cells[index] = cell
            sheet.lines[index] = Int32(clamping: line)
            return true
        }

        public func cell(seat: Int, criterion: Int) -> Cell { sheet.cells[seat * stride + criterion] }

        /// Keeps what was said beside a cell that `fill` has just taken.
        public mutating func annotate(seat: Int, criterion: Int, comment: String?, lift: String?) {
            let address = CellAddress(seat: seat, criterion: criterion)
            if let comment { sheet.comments[address] = comment }
            if let lift { sheet.lifts[address] = lift }
        }

        /// Recuses a juror from an entry. Said twice it stands all the same, and the line of the earlier row
        /// is returned.
        public mutating func recuse(seat: Int, reason: String?, line: Int) -> Int? {
            if let earlier = sheet.recusals[seat] { return earlier.line }
            sheet.recusals[seat] = Recusal(reason: reason, line: line)
            return nil
        }

        /// The sheet. O(1), or O(cells) where a criterion past the eighth appeared.
        public consuming func finished() -> BallotSheet {
            if stride > sheet.criteria.count { restride(to: sheet.criteria.count) }
            return sheet
        }

        /// Makes room for one more criterion. Exact for the usual handful, doubling after that, so that a
        /// file which brings a criterion late does not move all cells each time.
        private mutating func widen() {
            let count = sheet.criteria.count
            restride(to: count <= 8 ? count : min(Limits.criteria, stride * 2))
        }

        private mutating func restride(to wider: Int) {
            let kept = min(stride, wider)
            var cells: [Cell] = []
            var lines: [Int32] = []
            cells.reserveCapacity(sheet.seatCount * wider)
            lines.reserveCapacity(sheet.seatCount * wider)
            for seat in 0..<sheet.seatCount {
                cells += sheet.cells[(seat * stride)..<(seat * stride + kept)]
                lines += sheet.lines[(seat * stride)..<(seat * stride + kept)]
                for _ in kept..<wider {
                    cells.append(.empty)
                    lines.append(0)
                }
            }
            sheet.cells = cells
            sheet.lines = lines
            stride = wider
        }
    }
}
