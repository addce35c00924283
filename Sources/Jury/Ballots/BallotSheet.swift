/// All ballots, column by column: who sat before which entry, and what was marked on each criterion.
///
/// A seat is one juror before one entry; its marks are its ballot. Identifiers stand once, in the order in
/// which they first appeared, and everything else points to them by number. Cells are dense: every seat has
/// one for every criterion. `Builder` makes sheets; a sheet says nothing about whether its marks suit a
/// rubric, which `checked(against:)` does.
///
/// No entry has more than `Limits.ballots` seats, and the sheet no more than `Limits.sheetBallots`.
public struct BallotSheet: Hashable, Sendable {
    public internal(set) var entries: [Identifier<Entry>] = []
    public internal(set) var jurors: [Identifier<Juror>] = []
    public internal(set) var criteria: [Identifier<Criterion>] = []
    /// By seat: the entry, as an index into `entries`.
    public internal(set) var seatEntries: [Int32] = []
    /// By seat: the juror, as an index into `jurors`.
    public internal(set) var seatJurors: [Int32] = []
    /// Seat after seat, each with one cell per criterion.
    public internal(set) var cells: [Cell] = []
    /// By cell: the line of the file it came from; 0 where the cell is empty.
    public internal(set) var lines: [Int32] = []
    public internal(set) var comments: [CellAddress: String] = [:]
    /// Why a juror lifted a cap or factor for this mark.
    public internal(set) var lifts: [CellAddress: String] = [:]
    /// By seat. A recused juror's marks are kept here, so that a check can name them, and never count.
    public internal(set) var recusals: [Int: Recusal] = [:]
    /// By seat: which of its juror's ballots it was, where the file says so.
    public internal(set) var orders: [Int: Order] = [:]

    public init() {}

    /// A juror who stepped back from one entry.
    public struct Recusal: Hashable, Sendable {
        /// `nil` where none was given.
        public let reason: String?
        public let line: Int

        public init(reason: String? = nil, line: Int = 0) {
            self.reason = reason
            self.line = line
        }
    }
}

/// Where a cell stands: its seat, and its criterion as an index into the sheet's `criteria`.
public struct CellAddress: Hashable, Sendable {
    public let seat: Int32
    public let criterion: Int32

    public init(seat: Int, criterion: Int) {
        self.seat = Int32(seat)
        self.criterion = Int32(criterion)
    }
}

extension BallotSheet {
    /// What one seat said on one criterion, in four bytes.
    public struct Cell: Hashable, Sendable {
        /// Thousandths of a mark, or one of the three least values for what is not a mark.
        public let rawValue: Int32

        /// Nothing was said.
        public static let empty = Cell(rawValue: .min)
        /// The juror abstained on this criterion. Never a zero.
        public static let abstained = Cell(rawValue: .min + 1)
        /// Something was said that does not count: two rows for one cell, an unreadable mark, a mark off the
        /// scale, a juror who is not on the panel.
        public static let struck = Cell(rawValue: .min + 2)

        private init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// `nil` past ± 2,147,483, which no scale reaches.
        public init?(_ mark: Thousandths) {
            guard let count = Int32(exactly: mark.count), count > .min + 2 else { return nil }
            rawValue = count
        }

        /// `nil` where no mark was given or it does not count.
        public var mark: Thousandths? {
            rawValue > .min + 2 ? Thousandths(Int(rawValue)) : nil
        }
    }
}
