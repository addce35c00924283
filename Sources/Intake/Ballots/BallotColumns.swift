import Jury

/// Which field of a row is what, as the header says.
struct BallotColumns {
    var entry = 0
    var juror = 0
    var criterion = 0
    var mark = 0
    var comment: Int?
    var lift: Int?
    var order: Int?
    /// Fields in every row.
    var count = 0
    /// By field.
    var kinds: [Kind] = []

    enum Kind { case entry, juror, criterion, mark, comment, lift, order, other }

    static let required = ["entry", "juror", "criterion", "mark"]
    static let optional = ["comment", "lift", "order"]
    /// Other programs call a juror's mark a score.
    static let aliases = ["score": "mark"]

    /// Columns of which only the number is known so far.
    init(count: Int) {
        self.count = count
    }

    mutating func set(_ name: String, _ number: Int) {
        switch name {
        case "entry": entry = number
        case "juror": juror = number
        case "comment": comment = number
        case "order": order = number
        default: break
        }
    }

    /// From the header, which the reader has just read; `nil` where a column is missing that a ballot needs.
    init?(_ header: CSVReader, in bytes: Span<UInt8>, _ findings: inout CappedFindings) {
        count = header.fieldCount
        let numbers = header.columns(
            required: Self.required, optional: Self.optional, aliases: Self.aliases, in: bytes, &findings)
        guard let entry = numbers["entry"], let juror = numbers["juror"],
            let criterion = numbers["criterion"], let mark = numbers["mark"]
        else { return nil }
        self.entry = entry
        self.juror = juror
        self.criterion = criterion
        self.mark = mark
        comment = numbers["comment"]
        lift = numbers["lift"]
        order = numbers["order"]
        kinds = (0..<count).map { number in
            switch number {
            case entry: .entry
            case juror: .juror
            case criterion: .criterion
            case mark: .mark
            case comment: .comment
            case lift: .lift
            case order: .order
            default: .other
            }
        }
    }
}
