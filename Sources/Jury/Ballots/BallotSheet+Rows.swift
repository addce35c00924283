extension BallotSheet {
    /// One row of a ballot file, for readers whose files are small enough to hold rows as text.
    public struct Row: Hashable, Sendable {
        public var entry: Identifier<Entry>
        public var juror: Identifier<Juror>
        public var content: Content
        public var line: Int

        public init(entry: Identifier<Entry>, juror: Identifier<Juror>, content: Content, line: Int) {
            self.entry = entry
            self.juror = juror
            self.content = content
            self.line = line
        }

        public enum Content: Hashable, Sendable {
            case recused(reason: String?)
            /// An unreadable mark is `.struck`, so that a second row for the cell is still told.
            case cell(Identifier<Criterion>, Cell, comment: String? = nil, lift: String? = nil)
        }
    }
}

extension BallotSheet.Builder {
    /// Adds one row, or says why it could not be added: a second row for one cell, or too many of something.
    public mutating func add(_ row: BallotSheet.Row) -> Fault? {
        guard let entry = entry(row.entry), let juror = juror(row.juror) else {
            return .tooMany(.ballots, limit: Limits.sheetBallots)
        }
        guard let seat = seat(entry: entry, juror: juror) else {
            return .tooMany(.ballots, limit: Limits.ballots)
        }
        switch row.content {
        case .recused(let reason):
            guard let earlier = recuse(seat: seat, reason: reason, line: row.line) else { return nil }
            return .duplicateRow("\(row.entry), \(row.juror)", line: earlier)
        case .cell(let id, let cell, let comment, let lift):
            guard let criterion = criterion(id) else { return .tooMany(.criteria, limit: Limits.criteria) }
            if let earlier = fill(cell, seat: seat, criterion: criterion, line: row.line) {
                return .duplicateRow("\(row.entry), \(row.juror), \(id)", line: earlier)
            }
            annotate(seat: seat, criterion: criterion, comment: comment, lift: lift)
            return nil
        }
    }
}
